//! The page as a test sees it: open it, ask it by an expression of JavaScript, wait for it, click, press keys.
//!
//! In an expression `$` finds one node by CSS and `$$` all; both look into the widget's shadow root where it has one. Nothing here sleeps
//! for a while and hopes: a test says what it waits for.

mod serving;

use crate::command::Command;
use crate::early_script::EarlyScript;
use fantoccini::Client;
use fantoccini::actions::{
    Actions, InputSource, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction,
};
use fantoccini::key::Key;
use fantoccini::wd::WindowHandle;
use serde_json::{Value, json};
use site_server::Site;
use std::cell::RefCell;
use std::net::SocketAddr;
use std::path::Path;
use std::time::{Duration, Instant};

/// How long anything may take on a machine that does other things too.
const PATIENCE: Duration = Duration::from_secs(20);
const FINDERS: &str = "const root = document.querySelector('travel-advisory')?.shadowRoot ?? document; \
                       const $ = (css) => root.querySelector(css); const $$ = (css) => [...root.querySelectorAll(css)];";

/// A browser with the site beside it.
pub(crate) struct Page {
    client: Client,
    address: SocketAddr,
    /// None while the server is gone.
    site: RefCell<Option<Site>>,
    /// What the site's pages run before anything else, where the engine's driver cannot say it.
    early_script: Option<EarlyScript>,
}

impl Page {
    pub(crate) fn new(client: Client, site: Site) -> Self {
        Self {
            client,
            address: site.address(),
            site: RefCell::new(Some(site)),
            early_script: None,
        }
    }

    /// A browser alone; somebody else serves the site.
    pub(crate) fn at(client: Client, address: SocketAddr) -> Self {
        Self {
            client,
            address,
            site: RefCell::new(None),
            early_script: None,
        }
    }

    /// The same on a site whose pages run this script first.
    pub(crate) fn with_early_script(mut self, script: EarlyScript) -> Self {
        self.early_script = Some(script);
        self
    }

    /// Where the site is.
    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Opens the page and waits until the widget runs.
    pub(crate) async fn open(&self, fragment: &str) {
        self.visit(&format!("/{fragment}")).await;
        self.alive().await;
    }

    /// Opens a path of the site, and waits for nothing but its loading.
    pub(crate) async fn visit(&self, path: &str) {
        let address = self.url() + path;
        let document = address.split('#').next().unwrap_or_default();
        let is_left = format!("document.isLeft = location.href.split('#')[0] !== '{document}'");
        self.ask(&is_left).await;
        self.client.goto(&address).await.unwrap();
        // On a busy machine a driver may come back while the page before is still there.
        self.wait("!document.isLeft").await;
    }

    /// Opens a file of this device, and waits for nothing but its loading.
    pub(crate) async fn open_file(&self, path: &Path, fragment: &str) {
        let mut address = url::Url::from_file_path(path).unwrap();
        address.set_fragment(fragment.strip_prefix('#'));
        self.client.goto(address.as_str()).await.unwrap();
    }

    /// Waits until the widget runs.
    pub(crate) async fn alive(&self) {
        self.wait("$('[data-active]')").await;
    }

    /// Loads the page again, as the reader does.
    pub(crate) async fn reload(&self) {
        self.ask("window.isOld = true").await;
        self.ask("location.reload()").await;
        self.wait("!window.isOld && $('[data-active]')").await;
    }

    /// Opens a further window with a path of the site, and turns to it. No tab: WebKitGTK's driver does not answer for one that is out of sight.
    pub(crate) async fn open_window(&self, path: &str) -> WindowHandle {
        let window = self.client.new_window(false).await.unwrap().handle;
        self.turn_to(&window).await;
        self.visit(path).await;
        window
    }

    /// The window that the next words are for.
    pub(crate) async fn window(&self) -> WindowHandle {
        self.client.window().await.unwrap()
    }

    pub(crate) async fn turn_to(&self, window: &WindowHandle) {
        self.client.switch_to_window(window.clone()).await.unwrap();
    }

    /// Turns to a frame of the page; `None` turns back to the page.
    pub(crate) async fn turn_to_frame(&self, index: Option<u16>) {
        match index {
            Some(index) => self.client.enter_frame(index).await.unwrap(),
            None => self.client.enter_parent_frame().await.unwrap(),
        }
    }

    pub(crate) async fn back(&self) {
        self.client.back().await.unwrap();
    }

    /// The value of an expression.
    pub(crate) async fn ask(&self, expression: &str) -> Value {
        let script = format!("{FINDERS} return ({expression});");
        match self.client.execute(&script, Vec::new()).await {
            Ok(value) => value,
            Err(error) => panic!("{expression}: {error}"),
        }
    }

    /// The value that an expression's promise comes to.
    pub(crate) async fn ask_later(&self, expression: &str) -> Value {
        let script = format!("{FINDERS} ({expression}).then(arguments[arguments.length - 1]);");
        match self.client.execute_async(&script, Vec::new()).await {
            Ok(value) => value,
            Err(error) => panic!("{expression}: {error}"),
        }
    }

    /// Whether an expression holds.
    pub(crate) async fn is(&self, expression: &str) -> bool {
        self.ask(&format!("Boolean({expression})")).await == json!(true)
    }

    /// The text of an expression.
    pub(crate) async fn text(&self, expression: &str) -> String {
        let value = self.ask(expression).await;
        match value.as_str() {
            Some(text) => text.to_owned(),
            None => panic!("{expression} is no text: {value}"),
        }
    }

    /// The texts of an expression.
    pub(crate) async fn texts(&self, expression: &str) -> Vec<String> {
        serde_json::from_value(self.ask(expression).await).unwrap()
    }

    /// Waits until an expression holds.
    pub(crate) async fn wait(&self, expression: &str) {
        let start = Instant::now();
        while !self.is(expression).await {
            assert!(start.elapsed() < PATIENCE, "it never came true: {expression}");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// Clicks what the selector finds, by pointer, where it really can be hit.
    pub(crate) async fn click(&self, css: &str) {
        let (x, y) = self.point_of(css).await;
        let button = MOUSE_BUTTON_LEFT;
        let to = PointerAction::MoveTo { duration: None, x, y };
        let click = MouseActions::new("mouse".to_owned())
            .then(to)
            .then(PointerAction::Down { button })
            .then(PointerAction::Up { button });
        self.client.perform_actions(click).await.unwrap();
    }

    /// Where it can be hit once it stands still: what has just come into the page may yet move what stands below.
    async fn point_of(&self, css: &str) -> (f64, f64) {
        let (start, mut before) = (Instant::now(), Value::Null);
        loop {
            let point = self.ask(&format!("({POINT_OF})($({css:?}))")).await;
            match (point[0].as_f64(), point[1].as_f64()) {
                (Some(x), Some(y)) if point == before => return (x, y),
                (None, _) | (_, None) => panic!("no point of {css} can be hit"),
                _ => assert!(start.elapsed() < PATIENCE, "{css} never stands still"),
            }
            before = point;
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// Presses a key wherever the keyboard is.
    pub(crate) async fn press(&self, key: Key) {
        self.strike(&[key.into()]).await;
    }

    /// Types a text wherever the keyboard is.
    pub(crate) async fn type_in(&self, text: &str) {
        self.strike(&text.chars().collect::<Vec<_>>()).await;
    }

    async fn strike(&self, keys: &[char]) {
        let strokes = keys
            .iter()
            .fold(KeyActions::new("keyboard".to_owned()), |strokes, key| {
                strokes
                    .then(KeyAction::Down { value: *key })
                    .then(KeyAction::Up { value: *key })
            });
        self.client.perform_actions(Actions::from(strokes)).await.unwrap();
    }

    /// Empties a field, as the reader does.
    pub(crate) async fn empty(&self, css: &str) {
        self.ask(&format!("($({css:?}).focus(), $({css:?}).select())")).await;
        self.press(Key::Backspace).await;
    }

    /// Runs a script in every page that is opened from now on, before anything of the page itself.
    pub(crate) async fn before(&self, script: &str) {
        if let Some(early) = &self.early_script {
            return early.add(script);
        }
        self.tell("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script }))
            .await;
    }

    /// Tells the browser something that only its own protocol can say.
    pub(crate) async fn tell(&self, command: &str, parameters: Value) -> Value {
        let command = Command::new("goog/cdp/execute", json!({ "cmd": command, "params": parameters }));
        self.client.issue_cmd(command).await.unwrap()
    }

    /// What the browser has noted since it was last asked: of `browser`, the console; of `performance`, the network.
    pub(crate) async fn log(&self, kind: &str) -> Vec<Value> {
        let command = Command::new("se/log", json!({ "type": kind }));
        let entries = self.client.issue_cmd(command).await.unwrap();
        serde_json::from_value(entries).unwrap()
    }
}

/// A point of an element that no other element covers: the middle if it can be, else the first of a grid.
const POINT_OF: &str = r"(element) => {
    if (!element) return null;
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    const box = element.getBoundingClientRect();
    const hits = ([x, y]) => {
        const hit = element.getRootNode().elementFromPoint(x, y);
        return hit === element || element.contains(hit);
    };
    const steps = [8, 1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 13, 14, 15];
    const at = (from, length, step) => Math.round(from + (length * step) / 16);
    const points = steps.flatMap((down) => steps.map((right) => [at(box.x, box.width, right), at(box.y, box.height, down)]));
    return points.find(hits) ?? null;
}";
