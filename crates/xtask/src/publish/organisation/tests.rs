//! A small site with an organisation's file in it.

use super::*;
use std::collections::BTreeMap;
use std::path::PathBuf;

const ORGANISATION: &str = "{ \"name\": \"Aid & Care\" }\n";
const WORKER: &str = "const BUILD = '0123';\nconst FILES = [\n  ['index.html', 'sha256-old'],\n];\n";
const ELEMENT_OF_PAGE: &str = "<travel-advisory standalone built=\"2026-02-03\"></travel-advisory>";
const ELEMENT_OF_FILE: &str = "<travel-advisory standalone storage=\"ask\" built=\"2026-02-03\"></travel-advisory>";

type Content = BTreeMap<String, Vec<u8>>;

/// A finished site, and a folder for the one that is made of it.
struct Scratch(PathBuf);

impl Scratch {
    fn new(test: &str) -> Self {
        let it = Self(std::env::temp_dir().join(format!("xtask-organisation-{test}-{}", std::process::id())));
        fs::create_dir_all(it.finished().join("icons")).unwrap();
        for (name, text) in [
            (page::PAGE, ELEMENT_OF_PAGE),
            (single_file::FILE, ELEMENT_OF_FILE),
            ("sw.js", WORKER),
            ("embed.html", "<p>framed</p>"),
            ("embed.html.br", "as it was"),
            ("index.html.br", "as it was"),
            ("icons/192.png", "a picture"),
            (integrity::LIST, "{}"),
        ] {
            fs::write(it.finished().join(name), text).unwrap();
        }
        it
    }

    fn finished(&self) -> PathBuf {
        self.0.join("finished")
    }

    fn made(&self) -> Content {
        site(&self.finished(), &self.0.join("site"), ORGANISATION).unwrap();
        content(&self.0.join("site"))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).unwrap();
    }
}

fn content(site: &Path) -> Content {
    let names = files::all(site).unwrap().into_iter();
    names
        .map(|name| (name.clone(), fs::read(site.join(&name)).unwrap()))
        .collect()
}

fn text(of: &Content, name: &str) -> String {
    String::from_utf8(of[name].clone()).unwrap()
}

#[test]
fn the_page_names_the_file_and_the_single_file_holds_it() {
    let made = Scratch::new("attributes").made();
    assert_eq!(text(&made, FILE), ORGANISATION);
    assert_eq!(
        text(&made, page::PAGE),
        "<travel-advisory standalone organisation=\"organisation.json\" built=\"2026-02-03\"></travel-advisory>"
    );
    assert_eq!(
        text(&made, single_file::FILE),
        "<travel-advisory standalone organisation=\"{ &quot;name&quot;: &quot;Aid &amp; Care&quot; }\n\" storage=\"ask\" built=\"2026-02-03\">\
         </travel-advisory>"
    );
}

#[test]
fn the_worker_keeps_the_file_by_its_hash_and_is_of_another_build() {
    let made = Scratch::new("worker").made();
    let worker = text(&made, "sw.js");
    for name in [FILE, page::PAGE, "icons/192.png"] {
        let entry = format!("  ['{name}', '{}'],\n", integrity::of(&made[name]));
        assert_eq!(worker.matches(&entry).count(), 1, "{worker}");
    }
    assert!(!worker.contains("0123'") && !worker.contains("sha256-old"), "{worker}");
    let listed: BTreeMap<String, String> = serde_json::from_slice(&made[integrity::LIST]).unwrap();
    let plain = |name: &&String| !files::is_compressed(name) && *name != integrity::LIST;
    assert_eq!(
        listed.keys().collect::<Vec<_>>(),
        made.keys().filter(plain).collect::<Vec<_>>()
    );
    assert!(listed.iter().all(|(name, hash)| *hash == integrity::of(&made[name])));
}

#[test]
fn what_is_changed_is_compressed_anew_and_all_else_is_as_it_was() {
    let scratch = Scratch::new("compressed");
    let before = content(&scratch.finished());
    let made = scratch.made();
    assert_eq!(content(&scratch.finished()), before, "the finished site is untouched");
    for name in ["embed.html", "embed.html.br", "icons/192.png"] {
        assert_eq!(made[name], before[name], "{name}");
    }
    for name in [FILE, page::PAGE, single_file::FILE, "sw.js", integrity::LIST] {
        let mut read = Vec::new();
        brotli::BrotliDecompress(&mut &made[&format!("{name}.br")][..], &mut read).unwrap();
        assert_eq!(read, made[name], "{name}");
        assert!(made.contains_key(&format!("{name}.gz")), "{name}");
    }
}

#[test]
fn twice_is_the_same_as_once() {
    let scratch = Scratch::new("twice");
    let once = scratch.made();
    fs::write(scratch.0.join("site/left-over.txt"), "").unwrap();
    assert_eq!(scratch.made(), once);
}

#[test]
fn no_text_ends_the_attribute_or_is_taken_for_a_part_of_the_page() {
    for (text, expected) in [
        ("organisation.json", "organisation.json"),
        ("{ \"a\": 1 }", "{ &quot;a&quot;: 1 }"),
        ("&quot;", "&amp;quot;"),
        ("</travel-advisory>\n", "&lt;/travel-advisory&gt;\n"),
        ("Sévaré \\u003c", "Sévaré \\u003c"),
    ] {
        assert_eq!(escaped(text), expected);
    }
}

#[test]
fn a_missing_or_doubled_element_is_named() {
    for page in [page::PAGE, single_file::FILE] {
        for (text, found) in [("<travel-advisory>", 0), (&*[ELEMENT; 2].concat(), 2)] {
            let problem = naming(page, text, FILE).unwrap_err().to_string();
            let expected = format!("{page} holds `{ELEMENT}` {found} times");
            assert!(problem.starts_with(&expected), "{problem}");
        }
    }
}
