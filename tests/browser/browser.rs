//! A real browser for a test, in which it sees nothing that another test left behind.
//!
//! `cargo xtask test` sets the drivers up, and says in variables where they are; see `engine`.

use crate::early_script::EarlyScript;
use crate::engine::{Engine, Wishes};
use crate::page::Page;
use crate::pool::Browser;
use fantoccini::Client;
use site_server::Site;
use std::net::SocketAddr;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::{Path, PathBuf};

/// Serves the built page and runs a test on it. After a test that failed the browser is ended.
pub(crate) fn in_a_browser(test: impl AsyncFnOnce(&Page)) {
    with_site(&dist(), test);
}

/// The same with another folder than the built one.
pub(crate) fn with_site(folder: &Path, test: impl AsyncFnOnce(&Page)) {
    with_page(
        Engine::Chromium,
        &Wishes::default(),
        |client| served(client, folder),
        test,
    );
}

/// The same in a browser that notes what goes over the network and what stands on its console; see `Page::log`.
pub(crate) fn with_logs(folder: &Path, test: impl AsyncFnOnce(&Page)) {
    let wishes = Wishes {
        logs: true,
        ..Wishes::default()
    };
    with_page(Engine::Chromium, &wishes, |client| served(client, folder), test);
}

fn served(client: Client, folder: &Path) -> Page {
    Page::new(client, Site::serve(folder, 0).unwrap())
}

/// The same in any engine, where the page can run a test's script first.
pub(crate) fn in_an_engine(engine: Engine, wishes: &Wishes, test: impl AsyncFnOnce(&Page)) {
    let (site, script) = EarlyScript::serve();
    let page = |client| Page::new(client, site).with_early_script(script);
    with_page(engine, wishes, page, test);
}

/// The same where somebody else serves the site.
pub(crate) fn with_address(engine: Engine, address: SocketAddr, test: impl AsyncFnOnce(&Page)) {
    with_page(engine, &Wishes::default(), |client| Page::at(client, address), test);
}

/// A browser for files of this device; nobody serves anything. All of them have one origin, so no other test has this browser.
pub(crate) fn without_a_site(engine: Engine, wishes: &Wishes, test: impl AsyncFnOnce(&Page)) {
    let nowhere = SocketAddr::from(([127, 0, 0, 1], 0));
    let browser = Browser::start(engine, wishes);
    let page = Page::at(browser.client.clone(), nowhere);
    if let Err(failure) = outcome(&browser, &page, test) {
        resume_unwind(failure);
    }
    browser.close().unwrap();
}

fn with_page(engine: Engine, wishes: &Wishes, page: impl FnOnce(Client) -> Page, test: impl AsyncFnOnce(&Page)) {
    let is_shared = *wishes == Wishes::default();
    let browser = if is_shared {
        Browser::take(engine)
    } else {
        Browser::start(engine, wishes)
    };
    let page = page(browser.client.clone());
    match outcome(&browser, &page, test) {
        // Its driver kills the browser.
        Err(failure) => {
            drop(browser);
            resume_unwind(failure);
        }
        Ok(()) if is_shared => browser.give_back(),
        Ok(()) => browser.close().unwrap(),
    }
}

fn outcome(browser: &Browser, page: &Page, test: impl AsyncFnOnce(&Page)) -> std::thread::Result<()> {
    catch_unwind(AssertUnwindSafe(|| browser.runtime.block_on(test(page))))
}

/// The built page.
pub(crate) fn dist() -> PathBuf {
    from_environment("DIST")
}

/// A path from the project's folder on.
pub(crate) fn project(path: &str) -> PathBuf {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../..")).join(path)
}

/// A path that `cargo xtask test` hands over.
pub(crate) fn from_environment(name: &str) -> PathBuf {
    let Some(path) = std::env::var_os(name) else {
        panic!("{name} is not set; run these tests by `cargo xtask test`");
    };
    path.into()
}
