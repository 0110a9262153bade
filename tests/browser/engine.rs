//! The three engines: what each one's driver is started with, and what a session asks of it.
//!
//! `cargo xtask test` says in variables where drivers and browsers are. WebKitGTK's MiniBrowser has a window, so it gets a screen of its own,
//! and it keeps no profile: what must outlive the browser is tested in the other two.

use crate::browser::from_environment;
use serde_json::{Map, Value, json};
use std::path::PathBuf;
use std::process::Command;

/// An engine that the page has to work in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

/// What a session is asked for beyond a browser.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Wishes {
    /// The folder of a profile that outlives the session; else one of its own, which does not. Not in WebKit.
    pub(crate) profile: Option<PathBuf>,
    /// Where files go that the page offers. Not in WebKit, whose driver cannot say it.
    pub(crate) downloads: Option<PathBuf>,
    /// Whether no script of the page may run.
    pub(crate) without_scripts: bool,
    /// Whether the driver notes what goes over the network and what stands on the console. Chromium alone; it makes every test slower.
    pub(crate) logs: bool,
}

/// One test an engine for each function that takes one: `a_trip` becomes `chromium::a_trip` and so on, for `cargo xtask test` to leave out the
/// engines that the machine lacks.
macro_rules! in_each_engine {
    ($($engine:ident is $kind:ident),*; runs $tests:tt) => { $(in_each_engine!(@ $engine $kind $tests);)* };
    (@ $engine:ident $kind:ident { $($(#[$attribute:meta])* $test:ident),* $(,)? }) => {
        mod $engine {
            $(#[test] $(#[$attribute])* fn $test() { super::$test(crate::engine::Engine::$kind); })*
        }
    };
}
pub(crate) use in_each_engine;

/// What Chromium is started with: without a window, and without traffic of its own.
const CHROMIUM: [&str; 11] = [
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
const FIREFOX: [&str; 3] = ["-headless", "--width=1440", "--height=1000"];

impl Engine {
    /// The engine's name, as figures are printed with.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Chromium => "Chromium",
            Self::Firefox => "Firefox",
            Self::WebKit => "WebKit",
        }
    }

    /// The program that moves it, listening on this port; on 0 it chooses one and says it.
    pub(crate) fn driver(self, port: u16) -> Command {
        let variable = match self {
            Self::Chromium => "CHROMEDRIVER",
            Self::Firefox => "GECKODRIVER",
            Self::WebKit => "WEBKITDRIVER",
        };
        let mut driver = Command::new(from_environment(variable));
        driver.arg(format!("--port={port}"));
        if self == Self::Firefox {
            // A port for another protocol, which two drivers would fight for.
            driver.arg("--websocket-port=0");
        }
        driver
    }

    /// Whether the driver can choose its port.
    pub(crate) fn chooses_its_port(self) -> bool {
        self != Self::WebKit
    }

    /// What a session asks for.
    pub(crate) fn capabilities(self, wishes: &Wishes) -> Map<String, Value> {
        let (name, options) = match self {
            Self::Chromium => ("goog:chromeOptions", chromium(wishes)),
            Self::Firefox => ("moz:firefoxOptions", firefox(wishes)),
            Self::WebKit => ("webkitgtk:browserOptions", webkit(wishes)),
        };
        let mut capabilities = Map::from_iter([
            (name.to_owned(), options),
            ("unhandledPromptBehavior".to_owned(), json!("dismiss")),
        ]);
        if self == Self::Chromium && wishes.logs {
            let logs = json!({ "browser": "ALL", "performance": "ALL" });
            capabilities.insert("goog:loggingPrefs".to_owned(), logs);
        }
        capabilities
    }
}

fn chromium(wishes: &Wishes) -> Value {
    let profile = (wishes.profile.iter()).map(|folder| format!("--user-data-dir={}", folder.display()));
    let arguments: Vec<String> = CHROMIUM.map(str::to_owned).into_iter().chain(profile).collect();
    let mut preferences = json!({});
    if let Some(folder) = &wishes.downloads {
        preferences["download.default_directory"] = json!(folder);
    }
    if wishes.without_scripts {
        preferences["profile.managed_default_content_settings.javascript"] = json!(2);
    }
    json!({ "args": arguments, "prefs": preferences })
}

fn firefox(wishes: &Wishes) -> Value {
    let profile = wishes.profile.iter().map(|folder| folder.display().to_string());
    let profile = profile.flat_map(|folder| ["-profile".to_owned(), folder]);
    let arguments: Vec<String> = FIREFOX.map(str::to_owned).into_iter().chain(profile).collect();
    let mut preferences = json!({
        "intl.accept_languages": "en",
        // Started a hundred times, and never for more than one page.
        "browser.newtab.preload": false,
        "dom.ipc.processPrelaunch.enabled": false,
        "javascript.enabled": !wishes.without_scripts,
    });
    if let Some(folder) = &wishes.downloads {
        preferences["browser.download.folderList"] = json!(2);
        preferences["browser.download.dir"] = json!(folder);
    }
    let mut options = json!({ "args": arguments, "prefs": preferences });
    if let Some(browser) = std::env::var_os("FIREFOX") {
        options["binary"] = json!(PathBuf::from(browser));
    }
    options
}

fn webkit(wishes: &Wishes) -> Value {
    assert!(
        wishes.profile.is_none(),
        "MiniBrowser keeps no profile under automation"
    );
    let mut arguments = vec!["--automation"];
    if wishes.without_scripts {
        arguments.push("--enable-javascript=false");
    }
    json!({ "binary": from_environment("MINIBROWSER"), "args": arguments })
}
