//! A real browser for one test: a driver, a session and a profile of its own, so that no test sees what another left behind.
//!
//! `cargo xtask test` sets the drivers up, and says in variables where they are; see `engine`.

use crate::altered;
use crate::driver::Driver;
use crate::engine::{Engine, Wishes};
use crate::page::Page;
use fantoccini::Client;
use site_server::Site;
use std::net::SocketAddr;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::{Path, PathBuf};
use tokio::runtime::Runtime;

/// Serves the built page and runs a test on it. The browser is closed also after a test that failed.
pub(crate) fn in_a_browser(test: impl AsyncFnOnce(&Page)) {
    with_site(&dist(), test);
}

/// The same with another folder than the built one.
pub(crate) fn with_site(folder: &Path, test: impl AsyncFnOnce(&Page)) {
    with_page(
        Engine::Chromium,
        &Wishes::default(),
        |client| Page::new(client, Site::serve(folder, 0).unwrap()),
        test,
    );
}

/// The same in any engine, on a copy of the page that can run a test's script first.
pub(crate) fn in_an_engine(engine: Engine, wishes: &Wishes, test: impl AsyncFnOnce(&Page)) {
    let (copy, script) = altered::with_early_script();
    let page = |client| Page::new(client, Site::serve(copy.path(), 0).unwrap()).with_early_script(script);
    with_page(engine, wishes, page, test);
}

/// The same where somebody else serves the site.
pub(crate) fn with_address(engine: Engine, address: SocketAddr, test: impl AsyncFnOnce(&Page)) {
    with_page(engine, &Wishes::default(), |client| Page::at(client, address), test);
}

/// A browser for files of this device; nobody serves anything.
pub(crate) fn without_a_site(engine: Engine, wishes: &Wishes, test: impl AsyncFnOnce(&Page)) {
    let nowhere = SocketAddr::from(([127, 0, 0, 1], 0));
    with_page(engine, wishes, |client| Page::at(client, nowhere), test);
}

fn with_page(engine: Engine, wishes: &Wishes, page: impl FnOnce(Client) -> Page, test: impl AsyncFnOnce(&Page)) {
    let driver = Driver::start(engine);
    let runtime = runtime();
    let page = page(runtime.block_on(driver.session(wishes)));
    let outcome = catch_unwind(AssertUnwindSafe(|| runtime.block_on(test(&page))));
    let closed = runtime.block_on(page.close());
    if let Err(failure) = outcome {
        resume_unwind(failure);
    }
    closed.unwrap();
}

/// What a test's words to the browser run on.
pub(crate) fn runtime() -> Runtime {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap()
}

/// The built page.
pub(crate) fn dist() -> PathBuf {
    from_environment("DIST")
}

/// A path that `cargo xtask test` hands over.
pub(crate) fn from_environment(name: &str) -> PathBuf {
    let Some(path) = std::env::var_os(name) else {
        panic!("{name} is not set; run these tests by `cargo xtask test`");
    };
    path.into()
}
