//! A running driver, its browser, and the screen that one of them needs: they end with its value, or all at once by SIGKILL.

use crate::engine::{Engine, Wishes};
use crate::leavings::{self, Group, kill};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// How long a program may take to listen.
const PATIENCE: Duration = Duration::from_secs(20);

/// A running driver; it ends with its value.
pub(crate) struct Driver {
    engine: Engine,
    /// The browser, once it has been started, where it is in a group of its own.
    browser: Option<Group>,
    process: Ended,
    port: u16,
    /// Where MiniBrowser's window is; it ends after the browser.
    _screen: Option<Ended>,
    /// What browsers leave lying about when they are killed.
    _leavings: TempDir,
}

/// A program in a group of its own, which ends with this value, and whatever it has started with it.
struct Ended {
    process: Child,
    group: Option<Group>,
}

impl Ended {
    fn start(command: &mut Command) -> Self {
        let process = command.process_group(0).spawn().unwrap();
        let group = Some(Group::new(process.id()));
        Self { process, group }
    }
}

impl Drop for Ended {
    fn drop(&mut self) {
        drop(self.group.take());
        let _ = self.process.wait();
    }
}

impl Driver {
    /// Two drivers that start at the same moment may choose the same port, and one of them ends at once.
    pub(crate) fn start(engine: Engine) -> Self {
        let Some(driver) = (0..5).find_map(|_| Self::at_a_free_port(engine)) else {
            panic!("the driver of {} does not start", engine.name());
        };
        driver
    }

    fn at_a_free_port(engine: Engine) -> Option<Self> {
        let (screen, display) = (engine == Engine::WebKit).then(screen).unzip();
        let port = if engine.chooses_its_port() { 0 } else { free_port() };
        let mut driver = engine.driver(port);
        driver.stdout(Stdio::piped()).stderr(Stdio::null());
        let leavings = leavings::folder();
        driver.env("TMPDIR", leavings.path());
        // Whoever runs the tests may have another language, or a larger screen scale.
        driver.env("LC_ALL", "C.UTF-8").env_remove("LANGUAGE");
        driver.env_remove("GDK_SCALE").env_remove("GDK_DPI_SCALE");
        driver.envs(display.map(|number| ("DISPLAY", format!(":{number}"))));
        let mut driver = Ended::start(&mut driver);
        let port = if port == 0 {
            port_told_by(&mut driver.process)?
        } else {
            listens(&mut driver.process, port).then_some(port)?
        };
        Some(Self {
            engine,
            browser: None,
            process: driver,
            port,
            _screen: screen,
            _leavings: leavings,
        })
    }

    pub(crate) fn engine(&self) -> Engine {
        self.engine
    }

    /// Starts the browser.
    pub(crate) async fn session(&mut self, wishes: &Wishes) -> Client {
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(self.engine.capabilities(wishes))
            .connect(&format!("http://127.0.0.1:{}", self.port))
            .await
            .unwrap();
        self.browser = browser_of(&client)
            .filter(|it| *it != self.process.process.id())
            .map(Group::new);
        client
    }

    /// Kills the browser and this driver with SIGKILL, every process of theirs at once, and waits until they are gone.
    ///
    /// Firefox is in the group of its driver; Chromium's processes are a group of their own.
    pub(crate) fn kill(self) {
        let browser = self.browser.as_ref().map(Group::id);
        let groups: Vec<u32> = browser.into_iter().chain([self.process.process.id()]).collect();
        kill(&groups);
        let start = Instant::now();
        while groups.iter().any(|group| lives(*group)) {
            assert!(
                start.elapsed() < PATIENCE,
                "SIGKILL does not end {}",
                self.engine.name()
            );
            std::thread::sleep(Duration::from_millis(2));
        }
    }
}

/// The group of a session's browser, where the driver says which process that is.
fn browser_of(session: &Client) -> Option<u32> {
    let granted = session.capabilities()?;
    let browser = ["goog:processID", "moz:processID"]
        .iter()
        .find_map(|it| granted.get(*it)?.as_u64());
    let browser = u32::try_from(browser?).ok()?;
    Some(group_of(browser).unwrap_or(browser))
}

/// The port that a driver says it has chosen; none if it has ended.
fn port_told_by(driver: &mut Child) -> Option<u16> {
    let mut lines = BufReader::new(driver.stdout.take()?).lines().map_while(Result::ok);
    let port = lines.by_ref().find_map(|line| {
        let says = ["started successfully on port ", "Listening on 127.0.0.1:"];
        let (_, port) = says.iter().find_map(|it| line.split_once(it))?;
        port.trim_end_matches('.').parse().ok()
    });
    // What it says later is read too, or it would wait for a reader.
    std::thread::spawn(move || lines.for_each(drop));
    port
}

/// Waits until a driver answers; `false` if it has ended.
fn listens(driver: &mut Child, port: u16) -> bool {
    let start = Instant::now();
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
        if start.elapsed() > PATIENCE || driver.try_wait().unwrap().is_some() {
            return false;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    driver.try_wait().unwrap().is_none()
}

/// A screen that nobody sees, and its number.
fn screen() -> (Ended, u32) {
    let mut screen = Command::new("Xvfb");
    screen
        .args(["-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    let mut screen = Ended::start(&mut screen);
    let mut number = String::new();
    BufReader::new(screen.process.stdout.take().unwrap())
        .read_line(&mut number)
        .unwrap();
    (screen, number.trim().parse().unwrap())
}

fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    listener.local_addr().unwrap().port()
}

/// The group of a process, as Linux tells it.
fn group_of(process: u32) -> Option<u32> {
    let told = std::fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    let (_, after_the_name) = told.rsplit_once(") ")?;
    let mut words = after_the_name.split(' ');
    let state = words.next()?;
    words.nth(1)?.parse().ok().filter(|_| state != "Z")
}

/// Whether a process of the group still runs.
fn lives(group: u32) -> bool {
    let processes = std::fs::read_dir("/proc").unwrap().flatten();
    let processes = processes.filter_map(|it| it.file_name().to_str()?.parse().ok());
    processes.filter_map(group_of).any(|it| it == group)
}
