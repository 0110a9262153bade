//! What the commands need beyond Rust itself, and how to get it.
//!
//! A fitting tool on the PATH is used; else one from the cache folder, which all clones share; else it is set up there.
//! What is set up carries its version in its folder's name, so a newer one never stands in another clone's way.

pub(crate) mod axe;
mod cache;
pub(crate) mod chromium;
pub(crate) mod components;
pub(crate) mod cpp_compiler;
mod debian;
pub(crate) mod engines;
mod firefox;
pub(crate) mod fonts;
pub(crate) mod npm;
pub(crate) mod page;
pub(crate) mod terser;
mod trunk;
pub(crate) mod typescript;
mod wasm_bindgen;
pub(crate) mod wasm_opt;
pub(crate) mod wasm_target;
mod webkit;

use crate::parallel;
use crate::problem::Problem;
use crate::project;
use page::Page;
use std::path::PathBuf;
use std::process::Command;
use wasm_target::WasmTarget;

/// The tools that build the page.
pub(crate) struct Toolchain {
    pub(crate) wasm_target: WasmTarget,
    page: Page,
    /// The folder of wasm-bindgen and of its test runner.
    wasm_bindgen: PathBuf,
    trunk: PathBuf,
}

impl Toolchain {
    /// Finds the tools, and sets up the missing ones.
    pub(crate) fn set_up() -> Result<Self, Problem> {
        let wasm_target = WasmTarget::set_up()?;
        let page = Page::set_up(&wasm_target);
        let (trunk, wasm_bindgen) = parallel::both(trunk::set_up, || {
            wasm_opt::set_up()?;
            terser::set_up()?;
            wasm_bindgen::set_up()
        });
        Ok(Self {
            wasm_target,
            page,
            wasm_bindgen: wasm_bindgen?,
            trunk: trunk?,
        })
    }

    /// Finds what an unoptimised page needs, and sets up what is missing of it.
    pub(crate) fn set_up_for_development() -> Result<Self, Problem> {
        let wasm_target = WasmTarget::set_up()?;
        let (trunk, wasm_bindgen) = parallel::both(trunk::set_up, wasm_bindgen::set_up);
        Ok(Self {
            page: Page::plain(&wasm_target),
            wasm_target,
            wasm_bindgen: wasm_bindgen?,
            trunk: trunk?,
        })
    }

    /// Trunk, which finds the fitting wasm-bindgen first on its PATH and so downloads nothing.
    pub(crate) fn trunk(&self) -> Command {
        let mut trunk = Command::new(self.trunk.join("trunk"));
        let path = std::env::var_os("PATH").unwrap_or_default();
        let folders = [self.wasm_bindgen.clone()]
            .into_iter()
            .chain(std::env::split_paths(&path));
        trunk.env("PATH", std::env::join_paths(folders).unwrap_or(path));
        // Under its own name, so that the hook needs no cargo to find us.
        trunk.envs(std::env::current_exe().map(|xtask| ("XTASK", xtask)));
        trunk
            .current_dir(project::root())
            .env("TRUNK_SKIP_VERSION_CHECK", "true")
            .env("RUST_BACKTRACE", "0")
            .env_remove("NO_COLOR");
        self.page.apply(&mut trunk);
        trunk
    }

    /// The program that runs wasm tests in a browser.
    pub(crate) fn test_runner(&self) -> PathBuf {
        self.wasm_bindgen.join("wasm-bindgen-test-runner")
    }
}
