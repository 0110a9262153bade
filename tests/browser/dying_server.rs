//! A server that dies at a chosen moment: it hands on what a site answers until a certain file is asked for, breaks that answer off in the
//! middle, and from then on accepts nothing, until it is told to come back at the same address.
//!
//! Browsers ask for files in an order of their own, so the moment can be put off until another file has been sent.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::Duration;

/// It ends with its value.
pub(crate) struct DyingServer {
    address: SocketAddr,
    life: Arc<Mutex<Life>>,
    listening: Option<JoinHandle<()>>,
}

enum Life {
    Alive,
    /// Dies when a file is asked for whose path has the first in it, and one with the second has been sent.
    Dies {
        at: String,
        after: String,
        sent: String,
    },
    Dead,
    Ended,
}

impl DyingServer {
    /// Stands before a site.
    pub(crate) fn before(site: SocketAddr, dies_at: &str, after: &str) -> Self {
        let listener = site_server::listen(0).unwrap();
        let address = listener.local_addr().unwrap();
        let life = Arc::new(Mutex::new(Life::Dies {
            at: dies_at.to_owned(),
            after: after.to_owned(),
            sent: String::new(),
        }));
        let lived = Arc::clone(&life);
        let listening = std::thread::spawn(move || {
            for client in listener.incoming().flatten() {
                let life = Arc::clone(&lived);
                match *lived.lock().unwrap() {
                    Life::Ended => return,
                    Life::Dead => drop(client),
                    // Who hangs up early is the browser's affair.
                    _ => drop(std::thread::spawn(move || answer(client, site, &life))),
                }
            }
        });
        Self {
            address,
            life,
            listening: Some(listening),
        }
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// Whether it has died.
    pub(crate) fn is_dead(&self) -> bool {
        matches!(*self.life.lock().unwrap(), Life::Dead)
    }

    pub(crate) fn comes_back(&self) {
        *self.life.lock().unwrap() = Life::Alive;
    }
}

impl Drop for DyingServer {
    fn drop(&mut self) {
        *self.life.lock().unwrap() = Life::Ended;
        // The last visitor, without whom it would wait for one.
        let _ = TcpStream::connect(self.address);
        let _ = self.listening.take().map(JoinHandle::join);
    }
}

/// One request on one connection.
fn answer(client: TcpStream, site: SocketAddr, life: &Mutex<Life>) -> std::io::Result<()> {
    let mut head = Vec::new();
    let mut reader = BufReader::new(&client);
    while !head.ends_with(b"\r\n\r\n") {
        if reader.read_until(b'\n', &mut head)? == 0 {
            return Ok(());
        }
    }
    let head = String::from_utf8_lossy(&head).into_owned();
    let first_line = head.lines().next().unwrap_or_default();
    let dies = matches!(&*life.lock().unwrap(), Life::Dies { at, .. } if first_line.contains(at.as_str()));
    let mut upstream = TcpStream::connect(site)?;
    let (request, rest) = head.split_once("\r\n").unwrap_or_default();
    let rest: String = rest
        .split_inclusive("\r\n")
        .filter(|line| !line.to_lowercase().starts_with("connection:"))
        .collect();
    write!(upstream, "{request}\r\nConnection: close\r\n{rest}")?;
    let mut answer = Vec::new();
    upstream.read_to_end(&mut answer)?;
    if dies {
        while is_too_early(life) {
            std::thread::sleep(Duration::from_millis(5));
        }
        answer.truncate(answer.len() / 2);
        *life.lock().unwrap() = Life::Dead;
    }
    (&client).write_all(&answer)?;
    if let Life::Dies { sent, .. } = &mut *life.lock().unwrap() {
        sent.push_str(first_line);
    }
    Ok(())
}

fn is_too_early(life: &Mutex<Life>) -> bool {
    matches!(&*life.lock().unwrap(), Life::Dies { after, sent, .. } if !sent.contains(after.as_str()))
}
