//! `cargo xtask serve`: the built page on this machine. The server itself is the crate `site-server`.

use crate::build;
use crate::problem::Problem;
use crate::project;
use std::io::ErrorKind;
use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;
use std::process::Command;

/// Sets up, builds if need be, and serves until it is stopped.
pub(crate) fn run(port: u16, open: bool) -> Result<(), Problem> {
    see_that_port_is_free(port)?;
    build::unless_fresh()?;
    build::native_programs()?;
    become_it(server(&project::dist(), port).args(open.then_some("--open")))
}

/// The server at work on a folder.
pub(crate) fn server(folder: &Path, port: u16) -> Command {
    let mut server = project::cargo();
    server
        .args(["run", "--quiet", "--package", "site-server", "--"])
        .arg(folder)
        .args(["--port", &port.to_string()]);
    server
}

/// Before the long build, not after it.
pub(crate) fn see_that_port_is_free(port: u16) -> Result<(), Problem> {
    match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
        Ok(_) => Ok(()),
        Err(error) if error.kind() == ErrorKind::AddrInUse => Err(Problem::PortInUse(port)),
        Err(error) => Err(Problem::Failed {
            doing: format!("listening on port {port}"),
            remedy: format!("choose another with `--port` ({error})"),
        }),
    }
}

/// The server takes this process's place, so that whoever stops the command stops the server.
#[cfg(unix)]
fn become_it(serve: &mut Command) -> Result<(), Problem> {
    let error = std::os::unix::process::CommandExt::exec(serve);
    Err(Problem::Failed {
        doing: "serving".to_owned(),
        remedy: format!("cargo does not start ({error})"),
    })
}

#[cfg(not(unix))]
fn become_it(serve: &mut Command) -> Result<(), Problem> {
    crate::step::Step::new("serving", "the lines above say why").run(serve)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_port_in_use_is_told_before_the_build() {
        let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = taken.local_addr().unwrap().port();
        assert!(matches!(see_that_port_is_free(port), Err(Problem::PortInUse(told)) if told == port));
        drop(taken);
        assert!(see_that_port_is_free(port).is_ok());
    }
}
