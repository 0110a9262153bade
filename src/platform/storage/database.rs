//! IndexedDB as promises: a database of one store, and a transaction on it that is on the disk when it has finished.
//!
//! Refuses to keep a connection: each piece of work opens its own, so that a connection the browser has closed, or another
//! tab's upgrade, is never in the way.

use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue, closure::Closure, prelude::wasm_bindgen};
use web_sys::{
    DomException, IdbDatabase, IdbFactory, IdbKeyRange, IdbObjectStore, IdbOpenDbRequest, IdbRequest, IdbTransaction,
    IdbTransactionMode,
};

use super::Trouble;
use super::patience::in_time;
use crate::settings::StoragePlace;

const VERSION: u32 = 1;
const STORE: &str = "records";
/// The key of the reader's word that things may be kept, where that is waited for.
const AGREED: &str = "agreed";

#[wasm_bindgen]
extern "C" {
    /// web-sys knows a transaction's options only behind its unstable flag.
    #[wasm_bindgen(extends = IdbDatabase)]
    type DatabaseWithOptions;

    #[wasm_bindgen(method, catch, js_name = transaction)]
    fn transaction(
        this: &DatabaseWithOptions,
        store: &str,
        mode: IdbTransactionMode,
        options: &JsValue,
    ) -> Result<IdbTransaction, JsValue>;
}

/// Works in a transaction of its own: what comes back is on the disk, and work that went wrong is taken back as a whole.
pub(super) async fn transact<T>(
    place: &StoragePlace,
    work: impl AsyncFnOnce(&Transaction) -> Result<T, Trouble>,
) -> Result<T, Trouble> {
    let database = Database::open(place).await?;
    let transaction = database.transaction()?;
    let worked = work(&transaction).await;
    transaction.finish(worked).await
}

/// Writes down that the reader has turned keeping on.
#[cfg(feature = "planner")]
pub(super) async fn agree(place: &StoragePlace) -> Result<(), Trouble> {
    let transaction = Database::connect(place).await?.transaction()?;
    let written = transaction.put(AGREED, &true.into()).await;
    transaction.finish(written).await
}

/// Deletes the database with all that is in it. Tabs that have it open close it when they hear of it, which is waited for.
#[cfg(feature = "planner")]
pub(super) async fn delete(place: &StoragePlace) -> Result<(), Trouble> {
    if *place == StoragePlace::Nowhere {
        return Err(Trouble::Off);
    }
    let request = factory().and_then(|factory| factory.delete_database(&place.name()));
    let request = request.map_err(|_| Trouble::Blocked)?;
    let gone = Promise::new(&mut |resolve, reject| {
        request.set_onsuccess(Some(&resolve));
        request.set_onerror(Some(&reject));
    });
    in_time(&gone).await.map(drop).map_err(|_| Trouble::Failed)
}

/// An open connection; closed when dropped.
struct Database(IdbDatabase);

/// A read-and-write transaction on the one store.
pub(super) struct Transaction {
    transaction: IdbTransaction,
    store: IdbObjectStore,
    completed: Promise,
}

impl Database {
    async fn open(place: &StoragePlace) -> Result<Self, Trouble> {
        let database = Self::connect(place).await?;
        if *place == StoragePlace::OnRequest && !database.is_agreed().await? {
            return Err(Trouble::NotAsked);
        }
        Ok(database)
    }

    async fn is_agreed(&self) -> Result<bool, Trouble> {
        let transaction = self.transaction()?;
        let agreed = transaction.get(AGREED).await.map(|value| !value.is_undefined());
        transaction.finish(agreed).await
    }

    async fn connect(place: &StoragePlace) -> Result<Self, Trouble> {
        if *place == StoragePlace::Nowhere {
            return Err(Trouble::Off);
        }
        let request = request_to_open(&place.name()).map_err(|_| Trouble::Blocked)?;
        let opened = answer(&request).await;
        let close = closing(&request);
        // Where it opens after it was given up, nobody else would close it, and erasing would wait for it.
        request.set_onsuccess(Some(&close));
        let database = opened.map_err(|error| match name_of(&error).as_str() {
            "VersionError" => Trouble::Newer,
            "QuotaExceededError" => Trouble::Full,
            // Others stand in the way, or it is silent.
            "" => Trouble::Failed,
            _ => Trouble::Blocked,
        })?;
        let database = database.unchecked_into::<IdbDatabase>();
        // Another tab that brings a newer version, or erases everything, is not kept waiting.
        database.set_onversionchange(Some(&close));
        Ok(Self(database))
    }

    /// Begins a transaction whose completion means that the disk has it. Browsers that do not know the option ignore it.
    fn transaction(&self) -> Result<Transaction, Trouble> {
        begin(self.0.unchecked_ref()).map_err(trouble)
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        self.0.close();
    }
}

impl Transaction {
    pub(super) async fn get(&self, key: &str) -> Result<JsValue, Trouble> {
        done(self.store.get(&key.into())).await
    }

    pub(super) async fn put(&self, key: &str, value: &JsValue) -> Result<(), Trouble> {
        done(self.store.put_with_key(value, &key.into())).await.map(drop)
    }

    pub(super) async fn delete(&self, key: &str) -> Result<(), Trouble> {
        done(self.store.delete(&key.into())).await.map(drop)
    }

    /// All keys that begin with the prefix, in their order.
    pub(super) async fn keys_after(&self, prefix: &str) -> Result<Vec<String>, Trouble> {
        let range = IdbKeyRange::bound(&prefix.into(), &format!("{prefix}\u{ffff}").into()).map_err(trouble)?;
        let keys = done(self.store.get_all_keys_with_key(&range)).await?;
        Ok(js_sys::Array::from(&keys)
            .iter()
            .filter_map(|key| key.as_string())
            .collect())
    }

    /// Waits until the work is on the disk; work that went wrong is taken back as a whole.
    async fn finish<T>(self, work: Result<T, Trouble>) -> Result<T, Trouble> {
        if work.is_err() {
            // Fails if the browser has taken it back already.
            let _ = self.transaction.abort();
        }
        let completed = in_time(&self.completed).await;
        let worked = work?;
        completed.map(|_| worked).map_err(|_| {
            self.transaction
                .error()
                .map_or(Trouble::Failed, |error| trouble(error.into()))
        })
    }
}

/// Some browsers refuse even to be asked for it.
fn factory() -> Result<IdbFactory, JsValue> {
    Reflect::get(&js_sys::global(), &"indexedDB".into())?.dyn_into::<IdbFactory>()
}

/// Every step may throw.
fn request_to_open(name: &str) -> Result<IdbOpenDbRequest, JsValue> {
    let request = factory()?.open_with_u32(name, VERSION)?;
    let opening = request.clone();
    // Whoever raises the version adds a step here, by the version that it comes from; version 1 is the first, and comes from nothing.
    // An error is thrown at the browser, which then takes the new database back.
    let create_store = Closure::once_into_js(move || -> Result<(), JsValue> {
        opening
            .result()?
            .unchecked_into::<IdbDatabase>()
            .create_object_store(STORE)
            .map(drop)
    });
    request.set_onupgradeneeded(Some(create_store.unchecked_ref()));
    Ok(request)
}

/// Closes what a request has opened, or opens one day.
fn closing(request: &IdbOpenDbRequest) -> Function {
    let opened = request.clone();
    let close = move || -> Result<(), JsValue> { opened.result().map(|it| it.unchecked_into::<IdbDatabase>().close()) };
    Closure::once_into_js(close).unchecked_into()
}

fn begin(database: &DatabaseWithOptions) -> Result<Transaction, JsValue> {
    let options = Object::new();
    Reflect::set(&options, &"durability".into(), &"strict".into())?;
    let transaction = database.transaction(STORE, IdbTransactionMode::Readwrite, &options)?;
    let completed = Promise::new(&mut |resolve, reject| {
        transaction.set_oncomplete(Some(&resolve));
        transaction.set_onabort(Some(&reject));
    });
    Ok(Transaction {
        store: transaction.object_store(STORE)?,
        transaction,
        completed,
    })
}

async fn done(request: Result<IdbRequest, JsValue>) -> Result<JsValue, Trouble> {
    answer(&request.map_err(trouble)?).await.map_err(trouble)
}

/// The request's result, or its error. An opening that others block is an error, too: it is not waited for.
async fn answer(request: &IdbRequest) -> Result<JsValue, JsValue> {
    let answered = Promise::new(&mut |resolve, reject| {
        request.set_onsuccess(Some(&resolve));
        request.set_onerror(Some(&reject));
        if let Some(opening) = request.dyn_ref::<IdbOpenDbRequest>() {
            opening.set_onblocked(Some(&reject));
        }
    });
    match in_time(&answered).await {
        Ok(_) => request.result(),
        Err(_) => Err(request.error().ok().flatten().map_or(JsValue::NULL, JsValue::from)),
    }
}

fn trouble(error: JsValue) -> Trouble {
    match name_of(&error).as_str() {
        "QuotaExceededError" => Trouble::Full,
        "SecurityError" => Trouble::Blocked,
        _ => Trouble::Failed,
    }
}

fn name_of(error: &JsValue) -> String {
    error
        .dyn_ref::<DomException>()
        .map(DomException::name)
        .unwrap_or_default()
}
