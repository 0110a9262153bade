//! The files beside the page: the loader keeps its public name, what it loads is named by content.

use super::content_name::content_name;
use super::style::bare;
use crate::problem::Problem;
use std::fs;
use std::path::Path;

/// The file names that the page and the loader are to use.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Names {
    pub(crate) style: String,
    pub(crate) wasm: String,
    /// The JavaScript that wasm-bindgen writes.
    pub(crate) glue: String,
}

/// The loader's public name. Trunk gives the glue the same one, and is followed before the loader is written.
pub(crate) const LOADER: &str = "travel-advisory.js";
pub(crate) const STYLE: &str = "travel-advisory.css";
pub(crate) const TRUNK_WASM: &str = "travel-advisory_bg.wasm";
pub(crate) const TRUNK_GLUE: &str = LOADER;
/// The names by which the loader's source calls them.
const GLUE: &str = "travel_advisory.js";
const WASM: &str = "travel_advisory_bg.wasm";

/// Brings the glue, the wasm and all of `static/` into the staging folder under their names.
pub(crate) fn place(stage: &Path, statics: &Path) -> Result<Names, Problem> {
    let wasm_content = take(&stage.join(TRUNK_WASM))?;
    let wasm = content_name(WASM, &wasm_content);
    write(&stage.join(&wasm), &wasm_content)?;

    let glue_content = text(take(&stage.join(TRUNK_GLUE))?).replace(TRUNK_WASM, &wasm);
    let glue = content_name(GLUE, glue_content.as_bytes());
    write(&stage.join(&glue), glue_content.as_bytes())?;

    copy(statics, stage)?;
    let style_content = bare(&text(take(&stage.join(STYLE))?)).into_bytes();
    let names = Names {
        style: content_name(STYLE, &style_content),
        wasm,
        glue,
    };
    write(&stage.join(&names.style), &style_content)?;

    let loader = stage.join(LOADER);
    write(&loader, rename(&text(take(&loader)?), &names)?.as_bytes())?;
    Ok(names)
}

/// The loader with the names of this build. It must ask for glue and wasm; whether it needs the style is its own affair.
fn rename(loader: &str, names: &Names) -> Result<String, Problem> {
    for called in [GLUE, WASM] {
        if !loader.contains(&format!("./{called}")) {
            let file = format!("static/{LOADER}");
            return Err(Problem::Marker {
                file,
                marker: format!("./{called}"),
                found: 0,
            });
        }
    }
    let called = [(GLUE, &names.glue), (WASM, &names.wasm), (STYLE, &names.style)];
    Ok(called.iter().fold(loader.to_owned(), |text, (from, to)| {
        text.replace(&format!("./{from}"), &format!("./{to}"))
    }))
}

fn copy(from: &Path, to: &Path) -> Result<(), Problem> {
    fs::create_dir_all(to).map_err(Problem::file("create", to))?;
    for entry in fs::read_dir(from).map_err(Problem::file("read", from))? {
        let entry = entry.map_err(Problem::file("read", from))?;
        let (source, target) = (entry.path(), to.join(entry.file_name()));
        if source.is_dir() {
            copy(&source, &target)?;
        } else {
            fs::copy(&source, &target).map_err(Problem::file("copy", &source))?;
        }
    }
    Ok(())
}

/// Reads a file and removes it, for it is written again under another name.
fn take(path: &Path) -> Result<Vec<u8>, Problem> {
    let content = fs::read(path).map_err(Problem::file("read", path))?;
    fs::remove_file(path).map_err(Problem::file("remove", path))?;
    Ok(content)
}

fn write(path: &Path, content: &[u8]) -> Result<(), Problem> {
    fs::write(path, content).map_err(Problem::file("write", path))
}

fn text(content: Vec<u8>) -> String {
    String::from_utf8_lossy(&content).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_loader_asks_for_the_files_of_this_build() {
        let names = Names {
            style: "s-1.css".into(),
            wasm: "w-1.wasm".into(),
            glue: "g-1.js".into(),
        };
        let loader = r#"import init from "./travel_advisory.js"; "./travel_advisory_bg.wasm"; "./travel-advisory.css""#;
        assert_eq!(
            rename(loader, &names).unwrap(),
            r#"import init from "./g-1.js"; "./w-1.wasm"; "./s-1.css""#
        );
        let problem = rename("import init from './other.js'", &names).unwrap_err().to_string();
        assert!(
            problem.contains("static/travel-advisory.js holds `./travel_advisory.js` 0 times"),
            "{problem}"
        );
    }

    #[test]
    fn every_file_is_placed_under_its_name() {
        let scratch = std::env::temp_dir().join(format!("xtask-assets-{}", std::process::id()));
        let (stage, statics) = (scratch.join("stage"), scratch.join("static"));
        fs::create_dir_all(statics.join("icons")).unwrap();
        fs::create_dir_all(&stage).unwrap();
        fs::write(stage.join(TRUNK_WASM), b"wasm").unwrap();
        fs::write(
            stage.join(TRUNK_GLUE),
            "new URL('travel-advisory_bg.wasm', import.meta.url)",
        )
        .unwrap();
        fs::write(
            statics.join(LOADER),
            "'./travel_advisory.js' './travel_advisory_bg.wasm'",
        )
        .unwrap();
        fs::write(statics.join(STYLE), "main {}").unwrap();
        fs::write(statics.join("icons/icon.svg"), "<svg/>").unwrap();

        let names = place(&stage, &statics).unwrap();
        let read = |name: &str| fs::read_to_string(stage.join(name)).unwrap();
        assert_eq!(read(&names.glue), format!("new URL('{}', import.meta.url)", names.wasm));
        assert_eq!(read(LOADER), format!("'./{}' './{}'", names.glue, names.wasm));
        assert_eq!(
            (read(&names.style), read("icons/icon.svg")),
            ("main {}".into(), "<svg/>".into())
        );
        assert!(!stage.join(TRUNK_WASM).exists() && !stage.join(STYLE).exists());
        fs::remove_dir_all(&scratch).unwrap();
    }
}
