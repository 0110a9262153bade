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
fn iis_takes_away_what_a_site_above_says_before_it_says_it_anew() {
    let guide = text("docs/deploying.md");
    let lines: Vec<&str> = guide.lines().map(str::trim).collect();
    let mut said = 0;
    for pair in lines.windows(2) {
        let &[before, line] = pair else { unreachable!() };
        for (says, takes) in [
            ("<add name=", "<remove name="),
            ("<mimeMap fileExtension=", "<remove fileExtension="),
        ] {
            let Some((name, _)) = line.strip_prefix(says).and_then(|rest| rest.split_once(' ')) else {
                continue;
            };
            assert_eq!(before, format!("{takes}{name} />"));
            said += 1;
        }
    }
    assert_eq!(said, 10);
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
