//! Serves a built site from this machine to this machine, with the headers that a good host would send.
//!
//! It answers on 127.0.0.1 only and changes nothing. The command `cargo xtask serve` runs it, and so do the browser tests,
//! which also need a server that goes away in the middle of things.
//!
//! ```no_run
//! let site = site_server::Site::serve(std::path::Path::new("dist"), 0)?;
//! println!("{}", site.url());
//! site.vanish();
//! # Ok::<(), std::io::Error>(())
//! ```

mod headers;
mod reload;

use axum::body::{Body, Bytes};
use axum::extract::Request;
use axum::http::header;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use axum::{Router, middleware};
use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;
use tokio::sync::oneshot;
use tower_http::services::ServeDir;

pub use headers::CONTENT_SECURITY_POLICY;

/// The content security policies of a host's pages, by their paths.
pub type Policies = BTreeMap<String, String>;

/// Texts that are served in place of a folder's files, by their paths from the folder on; they may change while the site is served.
pub type Replaced = Arc<Mutex<BTreeMap<String, String>>>;

/// A site that is being served, until it is stopped or dropped.
#[derive(Debug)]
pub struct Site {
    address: SocketAddr,
    /// Taken when it stops.
    running: Option<(oneshot::Sender<End>, JoinHandle<()>)>,
}

#[derive(Debug)]
enum End {
    /// Answers what has been asked.
    Graceful,
    /// Cuts every connection.
    Abrupt,
}

/// How long a graceful end waits for open connections.
const PATIENCE: Duration = Duration::from_secs(2);

impl Site {
    /// Serves a folder on 127.0.0.1; port 0 takes a free port that no site of this process has had, so that what a browser keeps of one
    /// never meets another. It runs in a thread of its own, so that any test can start it.
    ///
    /// # Errors
    ///
    /// The port is in use or not allowed.
    pub fn serve(folder: &Path, port: u16) -> io::Result<Self> {
        Self::start(folder, port, None, Replaced::default())
    }

    /// The same for a site that is being changed: its page loads itself again when a new build is there, and no worker keeps an old one.
    ///
    /// # Errors
    ///
    /// The port is in use or not allowed.
    pub fn serve_reloading(folder: &Path, port: u16) -> io::Result<Self> {
        let own = folder.to_owned();
        let site = Router::new()
            .fallback_service(files(folder))
            .layer(middleware::from_fn(move |request: Request, next: Next| {
                let instead = reload::answer(&own, request.uri().path());
                async move {
                    if let Some(instead) = instead {
                        instead
                    } else {
                        next.run(request).await
                    }
                }
            }))
            .layer(middleware::from_fn(headers::strict));
        Self::run(site, port)
    }

    /// The same with other texts in place of some files.
    ///
    /// # Errors
    ///
    /// The port is in use or not allowed.
    pub fn serve_replaced(folder: &Path, port: u16, replaced: Replaced) -> io::Result<Self> {
        Self::start(folder, port, None, replaced)
    }

    /// The same, but it breaks the connection on which a file is asked for whose path contains `broken`, as a network does that is lost at
    /// that moment.
    ///
    /// # Errors
    ///
    /// The port is in use or not allowed.
    pub fn serve_without(folder: &Path, port: u16, broken: &str) -> io::Result<Self> {
        Self::start(folder, port, Some(broken.to_owned()), Replaced::default())
    }

    /// Serves a host's pages, each under the policy that is said for its path, with the widget's folder under `/advisory/`.
    ///
    /// # Errors
    ///
    /// No port is free.
    pub fn serve_host(pages: &Path, advisory: &Path, policies: Policies) -> io::Result<Self> {
        let pages = files(pages);
        let site = Router::new()
            .nest_service("/advisory", files(advisory))
            .fallback_service(pages)
            .layer(middleware::from_fn(headers::strict))
            .layer(middleware::from_fn(move |request: Request, next: Next| {
                let policy = policies.get(request.uri().path()).cloned();
                async move {
                    let mut response = next.run(request).await;
                    headers::instead(response.headers_mut(), policy.as_deref());
                    response
                }
            }));
        Self::run(site, 0)
    }

    fn start(folder: &Path, port: u16, broken: Option<String>, replaced: Replaced) -> io::Result<Self> {
        let site = Router::new()
            .fallback_service(files(folder))
            .layer(middleware::from_fn(move |request: Request, next: Next| {
                let instead = replacement(&replaced, request.uri().path());
                async move {
                    if let Some(instead) = instead {
                        instead
                    } else {
                        next.run(request).await
                    }
                }
            }))
            .layer(middleware::from_fn(headers::strict))
            .layer(middleware::from_fn(move |request: Request, next: Next| {
                let is_broken = broken.as_ref().is_some_and(|part| request.uri().path().contains(part));
                async move { if is_broken { cut_off() } else { next.run(request).await } }
            }));
        Self::run(site, port)
    }

    fn run(site: Router, port: u16) -> io::Result<Self> {
        let listener = listen(port)?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let (end, ended) = oneshot::channel();
        let thread = std::thread::Builder::new()
            .name("site-server".to_owned())
            .spawn(move || {
                // Dropping the runtime with it closes whatever is still open.
                runtime.block_on(answer(listener, site, ended));
                runtime.shutdown_background();
            })?;
        Ok(Self {
            address,
            running: Some((end, thread)),
        })
    }

    /// Where it is served.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Where it is served, for a browser.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Ends after what has been asked is answered.
    pub fn stop(mut self) {
        self.end(End::Graceful);
    }

    /// Ends at once, as a lost network would: connections are cut and the port answers no more.
    pub fn vanish(mut self) {
        self.end(End::Abrupt);
    }

    /// Serves until the process ends.
    pub fn wait(mut self) {
        if let Some((_end, thread)) = self.running.take() {
            // The thread ends only by a word that nobody can send any more, or by the process's end.
            let _ = thread.join();
        }
    }

    fn end(&mut self, how: End) {
        if let Some((end, thread)) = self.running.take() {
            // Either it hears, or it has ended already.
            let _ = end.send(how);
            let _ = thread.join();
        }
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.end(End::Abrupt);
    }
}

/// Listens on 127.0.0.1; port 0 takes a free port that this function has not given before.
///
/// # Errors
///
/// The port is in use or not allowed.
pub fn listen(port: u16) -> io::Result<TcpListener> {
    static USED: Mutex<BTreeSet<u16>> = Mutex::new(BTreeSet::new());
    // Held until another is found, or the system would offer the same port again.
    let mut used_before = Vec::new();
    loop {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        let own = listener.local_addr()?.port();
        let is_new = USED.lock().unwrap_or_else(PoisonError::into_inner).insert(own);
        if is_new || port != 0 {
            return Ok(listener);
        }
        used_before.push(listener);
    }
}

/// An answer that begins and never ends well.
fn cut_off() -> Response {
    let cut = futures_util::stream::iter([Err::<Bytes, _>(io::Error::from(io::ErrorKind::ConnectionAborted))]);
    Response::new(Body::from_stream(cut))
}

/// The text in place of a file, if there is one.
fn replacement(replaced: &Replaced, path: &str) -> Option<Response> {
    let name = if path == "/" {
        "index.html"
    } else {
        path.trim_start_matches('/')
    };
    let text = replaced
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .get(name)?
        .clone();
    let kind = match name.rsplit_once('.')?.1 {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript",
        _ => "text/plain; charset=utf-8",
    };
    Some(([(header::CONTENT_TYPE, kind)], text).into_response())
}

fn files(folder: &Path) -> ServeDir {
    ServeDir::new(folder).precompressed_br().precompressed_gzip()
}

async fn answer(listener: TcpListener, site: Router, ended: oneshot::Receiver<End>) {
    let Ok(listener) = tokio::net::TcpListener::from_std(listener) else {
        return;
    };
    let (finish, finished) = oneshot::channel::<()>();
    let serving = axum::serve(listener, site).with_graceful_shutdown(async {
        let _ = finished.await;
    });
    let mut serving = std::pin::pin!(serving.into_future());
    tokio::select! {
        _ = &mut serving => {}
        end = ended => if let Ok(End::Graceful) = end {
            let _ = finish.send(());
            let _ = tokio::time::timeout(PATIENCE, serving).await;
        }
    }
}
