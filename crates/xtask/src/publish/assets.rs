//! The files beside the page: what the page loads is named by content, so that no page ever loads a file of another build. The loader is there
//! under its public name too, for pages that embed the widget.

use super::content_name::content_name;
use super::style::bare;
use crate::problem::Problem;
use std::fs;
use std::path::Path;

/// The file names that the page and the loader are to use.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Names {
    pub(crate) style: String,
    pub(crate) page: Program,
    planner: Program,
    planner_style: String,
}

impl Names {
    /// All that the loader asks for in the page.
    pub(super) fn of_loader(&self) -> [&String; 5] {
        let (page, planner) = (&self.page, &self.planner);
        [
            &page.glue,
            &page.wasm,
            &planner.glue,
            &planner.wasm,
            &self.planner_style,
        ]
    }
}

/// The two files of a program.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Program {
    pub(crate) wasm: String,
    /// The JavaScript that wasm-bindgen writes.
    pub(crate) glue: String,
}

/// A program's two files as Trunk stages them, and the stem of the names by which the loader's source calls them.
pub(crate) struct Staged {
    pub(crate) wasm: &'static str,
    pub(crate) glue: &'static str,
    stem: &'static str,
}

/// The loader's public name. Trunk gives the page's glue the same one, and is followed before the loader is written.
pub(crate) const LOADER: &str = "travel-advisory.js";
pub(crate) const STYLE: &str = "travel-advisory.css";
const PLANNER_STYLE: &str = "planner.css";
/// What ties the page to its service worker.
const OFFLINE: &str = "offline.js";
/// The scripts that the page asks for.
pub(crate) const SCRIPTS: [&str; 2] = [LOADER, OFFLINE];
/// The page's program.
pub(crate) const PAGE: Staged = Staged {
    wasm: "travel-advisory_bg.wasm",
    glue: LOADER,
    stem: "travel_advisory",
};
/// The program of the trips, which is loaded when the traveller asks for it.
pub(crate) const PLANNER: Staged = Staged {
    wasm: "planner_bg.wasm",
    glue: "planner.js",
    stem: "planner",
};

impl Staged {
    /// The name by which the loader's source calls the glue.
    fn called_glue(&self) -> String {
        format!("{}.js", self.stem)
    }

    fn called_wasm(&self) -> String {
        format!("{}_bg.wasm", self.stem)
    }

    /// Brings both under names by their content.
    fn place(&self, stage: &Path) -> Result<Program, Problem> {
        let wasm_content = take(&stage.join(self.wasm))?;
        let wasm = content_name(&self.called_wasm(), &wasm_content);
        write(&stage.join(&wasm), &wasm_content)?;
        let glue_content = text(take(&stage.join(self.glue))?).replace(self.wasm, &wasm);
        let glue = content_name(&self.called_glue(), glue_content.as_bytes());
        write(&stage.join(&glue), glue_content.as_bytes())?;
        Ok(Program { wasm, glue })
    }
}

/// Brings glue, wasm and all of `static/` into the staging folder under their names.
pub(crate) fn place(stage: &Path, statics: &Path) -> Result<Names, Problem> {
    let (page, planner) = (PAGE.place(stage)?, PLANNER.place(stage)?);
    copy(statics, stage)?;
    let names = Names {
        style: place_style(stage, STYLE)?,
        page,
        planner,
        planner_style: place_style(stage, PLANNER_STYLE)?,
    };
    let loader = stage.join(LOADER);
    write(&loader, rename(&text(take(&loader)?), &names)?.as_bytes())?;
    Ok(names)
}

/// Copies the scripts, in their final form, to names by their content, and gives those.
pub(crate) fn name_scripts(stage: &Path) -> Result<[String; 2], Problem> {
    let [loader, offline] = SCRIPTS.map(|script| {
        let path = stage.join(script);
        let content = fs::read(&path).map_err(Problem::file("read", &path))?;
        let name = content_name(script, &content);
        write(&stage.join(&name), &content).map(|()| name)
    });
    let offline = offline?;
    // Only the standalone page has a use for it.
    take(&stage.join(OFFLINE))?;
    Ok([loader?, offline])
}

fn place_style(stage: &Path, style: &str) -> Result<String, Problem> {
    let content = bare(&text(take(&stage.join(style))?)).into_bytes();
    let name = content_name(style, &content);
    write(&stage.join(&name), &content)?;
    Ok(name)
}

/// The loader with the names of this build. It must ask for both programs and the planner's style; whether it needs the page's is its own affair.
fn rename(loader: &str, names: &Names) -> Result<String, Problem> {
    let called = [
        (PAGE.called_glue(), &names.page.glue),
        (PAGE.called_wasm(), &names.page.wasm),
        (PLANNER.called_glue(), &names.planner.glue),
        (PLANNER.called_wasm(), &names.planner.wasm),
        (PLANNER_STYLE.to_owned(), &names.planner_style),
    ];
    for (name, _) in &called {
        if !loader.contains(&format!("./{name}")) {
            let file = format!("static/{LOADER}");
            return Err(Problem::Marker {
                file,
                marker: format!("./{name}"),
                found: 0,
            });
        }
    }
    let renamed = called.iter().fold(loader.to_owned(), |text, (from, to)| {
        text.replace(&format!("./{from}"), &format!("./{to}"))
    });
    Ok(renamed.replace(&format!("./{STYLE}"), &format!("./{}", names.style)))
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

    fn program(name: &str) -> Program {
        Program {
            wasm: format!("{name}-1.wasm"),
            glue: format!("{name}-1.js"),
        }
    }

    #[test]
    fn the_loader_asks_for_the_files_of_this_build() {
        let names = Names {
            style: "s-1.css".into(),
            page: program("page"),
            planner: program("trips"),
            planner_style: "t-1.css".into(),
        };
        let loader = r#""./travel_advisory.js" "./travel_advisory_bg.wasm" "./travel-advisory.css" "./planner.js" "./planner_bg.wasm" "./planner.css""#;
        assert_eq!(
            rename(loader, &names).unwrap(),
            r#""./page-1.js" "./page-1.wasm" "./s-1.css" "./trips-1.js" "./trips-1.wasm" "./t-1.css""#
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
        for Staged { wasm, glue, .. } in [PAGE, PLANNER] {
            fs::write(stage.join(wasm), b"wasm").unwrap();
            fs::write(stage.join(glue), format!("new URL('{wasm}', import.meta.url)")).unwrap();
        }
        let loader =
            "'./travel_advisory.js' './travel_advisory_bg.wasm' './planner.js' './planner_bg.wasm' './planner.css'";
        fs::write(statics.join(LOADER), loader).unwrap();
        fs::write(statics.join(STYLE), "main {}").unwrap();
        fs::write(statics.join(PLANNER_STYLE), "form {}").unwrap();
        fs::write(statics.join("icons/icon.svg"), "<svg/>").unwrap();

        let Names {
            style,
            page,
            planner,
            planner_style,
        } = place(&stage, &statics).unwrap();
        let read = |name: &str| fs::read_to_string(stage.join(name)).unwrap();
        assert_eq!(read(&page.glue), format!("new URL('{}', import.meta.url)", page.wasm));
        let (glue, wasm) = (&planner.glue, &planner.wasm);
        assert_eq!(
            read(LOADER),
            format!(
                "'./{}' './{}' './{glue}' './{wasm}' './{planner_style}'",
                page.glue, page.wasm
            )
        );
        assert_eq!(
            (read(&style), read(&planner_style), read("icons/icon.svg")),
            ("main {}".into(), "form {}".into(), "<svg/>".into())
        );
        assert!(!stage.join(PAGE.wasm).exists() && !stage.join(STYLE).exists());
        fs::remove_dir_all(&scratch).unwrap();
    }
}
