//! A site that is being changed: its page loads itself again when a new build is there, and no worker keeps an old one.

use axum::http::header;
use axum::response::{IntoResponse, Response};
use std::fs;
use std::path::Path;
use std::time::UNIX_EPOCH;

/// What the page asks again and again.
const BUILD: &str = "/build";
const SCRIPT: &str = "let seen;
const look = async () => {
  const build = await fetch('/build').then((it) => it.text(), () => seen);
  if (seen !== undefined && seen !== build) location.reload();
  seen = build;
  setTimeout(look, 400);
};
look();
";

/// The answer in place of a file, where there is one.
pub(crate) fn answer(folder: &Path, path: &str) -> Option<Response> {
    let (kind, text) = match path {
        "/" | "/index.html" => ("text/html; charset=utf-8", page(folder)?),
        "/reload.js" => ("text/javascript", SCRIPT.to_owned()),
        // Whoever has a worker of an earlier site at this address loses it.
        "/sw.js" => ("text/javascript", fs::read_to_string(folder.join("sw-retire.js")).ok()?),
        BUILD => ("text/plain", build(folder)?),
        _ => return None,
    };
    Some(([(header::CONTENT_TYPE, kind)], text).into_response())
}

fn page(folder: &Path) -> Option<String> {
    let page = fs::read_to_string(folder.join("index.html")).ok()?;
    Some(page.replacen(
        "</head>",
        "<script type=\"module\" src=\"/reload.js\"></script></head>",
        1,
    ))
}

/// When the page was built; nothing while the next build is put in its place.
fn build(folder: &Path) -> Option<String> {
    let built = fs::metadata(folder.join("index.html")).ok()?.modified().ok()?;
    Some(built.duration_since(UNIX_EPOCH).ok()?.as_nanos().to_string())
}
