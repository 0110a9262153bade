//! `cargo run --package site-server -- dist --port 8080`: serves a built site until it is stopped.

use lexopt::{Arg, ValueExt};
use site_server::Site;
use std::io::ErrorKind;
use std::path::PathBuf;
use std::process::ExitCode;

struct Wish {
    folder: PathBuf,
    port: u16,
    open: bool,
    reload: bool,
}

fn main() -> ExitCode {
    match wish().map_err(|error| error.to_string()).and_then(serve) {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("error: {sentence}");
            ExitCode::FAILURE
        }
    }
}

fn wish() -> Result<Wish, lexopt::Error> {
    let mut words = lexopt::Parser::from_env();
    let mut wish = Wish {
        folder: "dist".into(),
        port: 8080,
        open: false,
        reload: false,
    };
    while let Some(argument) = words.next()? {
        match argument {
            Arg::Long("port") => wish.port = words.value()?.parse()?,
            Arg::Long("open") => wish.open = true,
            Arg::Long("reload") => wish.reload = true,
            Arg::Value(folder) => wish.folder = folder.into(),
            _ => return Err(argument.unexpected()),
        }
    }
    Ok(wish)
}

fn serve(
    Wish {
        folder,
        port,
        open,
        reload,
    }: Wish,
) -> Result<(), String> {
    if !folder.join("index.html").is_file() {
        return Err(format!(
            "{} holds no index.html: run `cargo xtask build`",
            folder.display()
        ));
    }
    let serve = if reload { Site::serve_reloading } else { Site::serve };
    let site = serve(&folder, port).map_err(|error| match error.kind() {
        ErrorKind::AddrInUse => {
            format!("port {port} of 127.0.0.1 is in use: stop what uses it, or choose another with `--port`")
        }
        _ => format!("cannot listen on port {port} of 127.0.0.1 ({error}): choose another with `--port`"),
    })?;
    println!("serving {} on {} (Ctrl-C ends it)", folder.display(), site.url());
    if open && let Err(error) = open::that(site.url()) {
        eprintln!("no browser could be opened ({error}): open {} yourself", site.url());
    }
    site.wait();
    Ok(())
}
