//! The headers of every answer: what the page may load, and what a browser may keep.

use axum::extract::Request;
use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use axum::middleware::Next;
use axum::response::Response;

/// The page loads nothing but its own files and runs nothing but its own scripts and wasm; the one policy for Trusted Types makes the address of its
/// worker. Its host should send the same.
pub const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
     img-src 'self' data:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; \
     require-trusted-types-for 'script'; trusted-types travel-advisory";

/// A file named by its content never changes.
const FOR_EVER: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");
/// Any other is asked for anew, and answered with "not modified" where that holds.
const ASK_FIRST: HeaderValue = HeaderValue::from_static("no-cache");

const ALWAYS: [(HeaderName, HeaderValue); 4] = [
    (
        header::CONTENT_SECURITY_POLICY,
        HeaderValue::from_static(CONTENT_SECURITY_POLICY),
    ),
    (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    (header::REFERRER_POLICY, HeaderValue::from_static("no-referrer")),
    // Public files without a login. A sandboxed frame has no origin, and modules and wasm come to it, and to another site, only so.
    (header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*")),
];

/// Adds them to an answer.
pub(crate) async fn strict(request: Request, next: Next) -> Response {
    let for_ever = is_content_name(request.uri().path());
    let mut response = next.run(request).await;
    let found = response.status().is_success() || response.status().is_redirection();
    add(
        response.headers_mut(),
        if for_ever && found { FOR_EVER } else { ASK_FIRST },
    );
    response
}

fn add(headers: &mut HeaderMap, keep: HeaderValue) {
    headers.extend(ALWAYS);
    headers.insert(header::CACHE_CONTROL, keep);
}

/// A host's page has a policy of its own.
pub(crate) fn instead(headers: &mut HeaderMap, policy: Option<&str>) {
    if let Some(policy) = policy.and_then(|policy| HeaderValue::from_str(policy).ok()) {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
}

/// Whether a path ends like `travel_advisory-0123456789abcdef.js`, as `cargo xtask build` names files by content.
fn is_content_name(path: &str) -> bool {
    let stem = path.rsplit_once('.').map_or(path, |(stem, _)| stem);
    let hash = stem.rsplit_once('-').map(|(_, hash)| hash);
    hash.is_some_and(|hash| hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

#[cfg(test)]
mod tests {
    use super::{ASK_FIRST, add, is_content_name};
    use axum::http::{HeaderMap, header};

    #[test]
    fn any_page_may_load_the_files_but_send_nothing_of_its_reader_along() {
        let mut headers = HeaderMap::new();
        add(&mut headers, ASK_FIRST);
        assert_eq!(headers[header::ACCESS_CONTROL_ALLOW_ORIGIN], "*");
        assert!(!headers.contains_key(header::ACCESS_CONTROL_ALLOW_CREDENTIALS));
        assert!(!headers.contains_key(header::X_FRAME_OPTIONS));
    }

    #[test]
    fn only_files_named_by_content_are_kept_for_ever() {
        assert!(is_content_name("/travel_advisory_bg-0123456789abcdef.wasm"));
        assert!(!is_content_name("/travel-advisory.js"));
        assert!(!is_content_name("/"));
        assert!(!is_content_name("/index.html"));
    }
}
