//! Browsers that tests share: starting one costs more than most tests. A test gets a fresh window, and its site an address of its own, so it
//! sees nothing of the test before. A browser whose test has failed is not used again.
//!
//! A test that asks for something special (a profile, scripts switched off, …) gets a browser that nobody else uses; see `browser`.

use crate::command::Command;
use crate::driver::Driver;
use crate::engine::{Engine, Wishes};
use fantoccini::Client;
use fantoccini::error::CmdError;
use serde_json::json;
use std::sync::Mutex;
use tokio::runtime::Runtime;

/// The browsers that no test is using.
static IDLE: Mutex<Vec<Browser>> = Mutex::new(Vec::new());

/// As large as the window that a browser starts with.
const SIZE: (u32, u32) = (1440, 1000);

/// A browser with its driver, and what the connection to it runs on.
pub(crate) struct Browser {
    pub(crate) runtime: Runtime,
    pub(crate) client: Client,
    driver: Driver,
}

impl Browser {
    /// One that nobody uses; a new one where there is none.
    pub(crate) fn take(engine: Engine) -> Self {
        let mut idle = IDLE.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        let found = idle.iter().position(|it| it.driver.engine() == engine);
        let found = found.map(|index| idle.swap_remove(index));
        drop(idle);
        found.unwrap_or_else(|| Self::start(engine, &Wishes::default()))
    }

    /// One that nobody has used.
    pub(crate) fn start(engine: Engine, wishes: &Wishes) -> Self {
        let mut driver = Driver::start(engine);
        let runtime = runtime();
        let client = runtime.block_on(driver.session(wishes));
        Self {
            runtime,
            client,
            driver,
        }
    }

    /// Makes it ready for the next test. One that does not come to rest is closed.
    pub(crate) fn give_back(self) {
        let engine = self.driver.engine();
        match self.runtime.block_on(fresh_window(engine, &self.client)) {
            Ok(()) => IDLE.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).push(self),
            Err(_) => drop(self.close()),
        }
    }

    /// Ends it, with its driver.
    pub(crate) fn close(self) -> Result<(), CmdError> {
        self.runtime.block_on(self.client.close())
    }
}

/// Opens an empty window and closes all others. The keyboard is there, and no key or finger is down.
async fn fresh_window(engine: Engine, client: &Client) -> Result<(), CmdError> {
    client.release_actions().await?;
    let old = client.windows().await?;
    let fresh = client.new_window(false).await?.handle;
    for window in old {
        client.switch_to_window(window).await?;
        client.close_window().await?;
    }
    client.switch_to_window(fresh).await?;
    if engine == Engine::Chromium {
        let to_front = json!({ "cmd": "Page.bringToFront", "params": {} });
        client.issue_cmd(Command::new("goog/cdp/execute", to_front)).await?;
    }
    client.set_window_size(SIZE.0, SIZE.1).await
}

/// What a test's words to the browser run on.
pub(crate) fn runtime() -> Runtime {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap()
}
