//! The server beside the page: gone, back again, or with other files, always at the same address.

use super::{PATIENCE, Page};
use site_server::Site;
use std::io;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

impl Page {
    /// The server is gone at once, as with a lost network.
    pub(crate) fn lose_the_server(&self) {
        self.site.take().unwrap().vanish();
    }

    /// There is a server again at the same address, with this folder.
    pub(crate) fn serve(&self, folder: &Path) {
        self.serve_again(|port| Site::serve(folder, port));
    }

    /// The same, but it breaks every connection on which a file with such a name is asked for.
    pub(crate) fn serve_without(&self, folder: &Path, broken: &str) {
        self.serve_again(|port| Site::serve_without(folder, port, broken));
    }

    /// Whatever else runs on the machine may have been given the port in the meantime, for a connection of its own.
    fn serve_again(&self, serve: impl Fn(u16) -> io::Result<Site>) {
        self.site.take();
        let start = Instant::now();
        let site = loop {
            match serve(self.address.port()) {
                Ok(site) => break site,
                Err(error) => assert!(start.elapsed() < PATIENCE, "{error}"),
            }
            thread::sleep(Duration::from_millis(20));
        };
        self.site.replace(Some(site));
    }
}
