//! A real browser for one test: a driver, a session and a profile of its own, so that no test sees what another left behind.
//!
//! `cargo xtask test` sets the driver up, and says in `CHROMEDRIVER` where it is.

use crate::page::Page;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use site_server::Site;
use std::io::{BufRead, BufReader};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// What the browser is started with: without a window, and without traffic of its own.
const ARGUMENTS: [&str; 11] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--lang=en",
    "--window-size=1440,1000",
];

/// Serves the built page and runs a test on it. The browser is closed also after a test that failed.
pub(crate) fn in_a_browser(test: impl AsyncFnOnce(&Page)) {
    with_site(&dist(), test);
}

/// The same with another folder than the built one.
pub(crate) fn with_site(folder: &Path, test: impl AsyncFnOnce(&Page)) {
    let driver = Driver::start();
    let site = Site::serve(folder, 0).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let page = Page::new(runtime.block_on(driver.session()), site);
    let outcome = catch_unwind(AssertUnwindSafe(|| runtime.block_on(test(&page))));
    let closed = runtime.block_on(page.close());
    if let Err(failure) = outcome {
        resume_unwind(failure);
    }
    closed.unwrap();
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

/// A running driver; it ends with its value.
struct Driver {
    process: Child,
    address: String,
}

impl Driver {
    /// Two drivers that start at the same moment may choose the same port, and one of them ends at once.
    fn start() -> Self {
        let Some(driver) = (0..5).find_map(|_| Self::at_a_free_port()) else {
            panic!("the driver does not start");
        };
        driver
    }

    fn at_a_free_port() -> Option<Self> {
        let mut process = Command::new(from_environment("CHROMEDRIVER"))
            .arg("--port=0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(process.stdout.take().unwrap()).lines();
        let port = lines.by_ref().map_while(Result::ok).find_map(|line| {
            let (_, port) = line.split_once("started successfully on port ")?;
            port.trim_end_matches('.').parse::<u16>().ok()
        });
        Some(Self {
            process,
            address: format!("http://127.0.0.1:{}", port?),
        })
    }

    async fn session(&self) -> Client {
        let capabilities = json!({
            "goog:chromeOptions": { "args": ARGUMENTS },
            "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
            "unhandledPromptBehavior": "dismiss",
        });
        let Value::Object(capabilities) = capabilities else {
            unreachable!()
        };
        ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities)
            .connect(&self.address)
            .await
            .unwrap()
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Either it ends now, or it has ended already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
