//! What comes back over the wire, asked for with plain bytes so that nothing between adds or hides a header.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use site_server::{CONTENT_SECURITY_POLICY, Replaced, Site};
use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;

fn folder(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("site-server-{name}-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("index.html"), "<h1>Mali</h1>").unwrap();
    fs::write(folder.join("map_bg-0123456789abcdef.wasm"), "plain").unwrap();
    fs::write(folder.join("map_bg-0123456789abcdef.wasm.br"), "compressed").unwrap();
    folder
}

fn ask(site: &Site, path: &str, more: &str) -> String {
    let mut stream = TcpStream::connect(site.address()).unwrap();
    write!(
        stream,
        "GET {path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n{more}\r\n"
    )
    .unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

#[test]
fn the_page_comes_with_the_strict_headers() {
    let folder = folder("page");
    let site = Site::serve(&folder, 0).unwrap();
    let answer = ask(&site, "/", "");
    assert!(
        answer.starts_with("HTTP/1.1 200") && answer.ends_with("<h1>Mali</h1>"),
        "{answer}"
    );
    for header in [
        format!("content-security-policy: {CONTENT_SECURITY_POLICY}").as_str(),
        "x-content-type-options: nosniff",
        "referrer-policy: no-referrer",
        "cache-control: no-cache",
        "content-type: text/html",
    ] {
        assert!(answer.contains(header), "{header} in {answer}");
    }
    site.stop();
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn a_file_named_by_content_is_kept_and_comes_compressed() {
    let folder = folder("asset");
    let site = Site::serve(&folder, 0).unwrap();
    let answer = ask(&site, "/map_bg-0123456789abcdef.wasm", "accept-encoding: br\r\n");
    assert!(answer.ends_with("compressed"), "{answer}");
    for header in ["immutable", "content-type: application/wasm", "content-encoding: br"] {
        assert!(answer.contains(header), "{header} in {answer}");
    }
    assert!(ask(&site, "/map_bg-0123456789abcdef.wasm", "").ends_with("plain"));
    let missing = ask(&site, "/gone-0123456789abcdef.js", "");
    assert!(
        missing.starts_with("HTTP/1.1 404") && missing.contains("cache-control: no-cache"),
        "{missing}"
    );
    drop(site);
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn what_lies_outside_the_folder_is_not_served() {
    let folder = folder("outside");
    let site = Site::serve(&folder, 0).unwrap();
    for path in ["/../Cargo.toml", "/%2e%2e/%2e%2e/etc/passwd", "//etc/passwd"] {
        assert!(!ask(&site, path, "").starts_with("HTTP/1.1 200"), "{path}");
    }
    site.vanish();
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn a_site_that_vanished_answers_no_more_and_frees_its_port() {
    let folder = folder("vanish");
    let site = Site::serve(&folder, 0).unwrap();
    let address = site.address();
    let mut open = TcpStream::connect(address).unwrap();
    site.vanish();
    assert!(TcpStream::connect(address).is_err());
    assert!(
        matches!(open.read(&mut [0]), Ok(0) | Err(_)),
        "the open connection is cut"
    );
    assert!(Site::serve(&folder, address.port()).is_ok());
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn texts_stand_in_place_of_files_and_may_change_while_the_site_is_served() {
    let folder = folder("replaced");
    let replaced = Replaced::default();
    let site = Site::serve_replaced(&folder, 0, replaced.clone()).unwrap();
    assert!(ask(&site, "/", "").ends_with("<h1>Mali</h1>"));
    let replace = |name: &str, text: &str| replaced.lock().unwrap().insert(name.to_owned(), text.to_owned());
    replace("index.html", "<h1>Other</h1>");
    replace("early.js", "1");
    for path in ["/", "/index.html"] {
        let answer = ask(&site, path, "accept-encoding: br\r\n");
        assert!(answer.ends_with("<h1>Other</h1>"), "{answer}");
        assert!(answer.contains("content-security-policy: "), "{answer}");
    }
    assert!(ask(&site, "/early.js", "").contains("content-type: text/javascript"));
    site.stop();
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn a_site_that_is_being_changed_tells_its_page_of_a_new_build() {
    let folder = folder("reload");
    fs::write(folder.join("index.html"), "<head></head><h1>Mali</h1>").unwrap();
    fs::write(folder.join("sw.js"), "keep").unwrap();
    fs::write(folder.join("sw-retire.js"), "retire").unwrap();
    let site = Site::serve_reloading(&folder, 0).unwrap();
    assert!(ask(&site, "/", "").contains("src=\"/reload.js\"></script></head>"));
    assert!(ask(&site, "/reload.js", "").contains("location.reload()"));
    assert!(ask(&site, "/sw.js", "").ends_with("retire"), "no worker keeps the page");
    let build = |site: &Site| ask(site, "/build", "").lines().last().unwrap().to_owned();
    let first = build(&site);
    assert_eq!(build(&site), first);
    let later = std::time::SystemTime::now() + std::time::Duration::from_secs(5);
    let page = fs::File::options()
        .append(true)
        .open(folder.join("index.html"))
        .unwrap();
    page.set_modified(later).unwrap();
    assert_ne!(build(&site), first);
    site.stop();
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn no_two_sites_of_a_process_have_had_the_same_port() {
    let folder = folder("ports");
    let mut ports = std::collections::BTreeSet::new();
    for _ in 0..50 {
        let site = Site::serve(&folder, 0).unwrap();
        assert!(ports.insert(site.address().port()));
        site.vanish();
    }
    fs::remove_dir_all(folder).unwrap();
}
