//! What hosts are told to send is what the project's own server sends, under which every browser test runs.

use site_server::CONTENT_SECURITY_POLICY;
use std::fs;
use std::path::Path;

fn text(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

#[test]
fn every_policy_is_that_of_the_server() {
    for (path, policies) in [("deploy/nginx.conf", 1), ("docs/deploying.md", 5)] {
        let text = text(path);
        let lines: Vec<&str> = text.lines().filter(|line| line.contains("default-src")).collect();
        assert_eq!(lines.len(), policies, "{path}");
        for line in lines {
            assert!(line.contains(CONTENT_SECURITY_POLICY), "{path}: {line}");
        }
    }
}

#[test]
fn every_host_sends_every_header() {
    let (nginx, guide) = (text("deploy/nginx.conf"), text("docs/deploying.md"));
    let blocks = guide.split("```").skip(1).step_by(2);
    let hosts: Vec<&str> = blocks
        .filter(|block| block.contains("default-src"))
        .chain([&*nginx])
        .collect();
    assert_eq!(hosts.len(), 6);
    for host in hosts {
        for header in [
            "X-Content-Type-Options",
            "Referrer-Policy",
            "Access-Control-Allow-Origin",
        ] {
            assert!(host.contains(header), "no {header} in:\n{host}");
        }
    }
}
