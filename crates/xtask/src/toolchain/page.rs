//! How the page is compiled: with a standard library that is rebuilt for size, wherever the library's source can be had.
//!
//! That takes options that the compiler calls unstable, so it is for the page alone: tests and lints run without them, and
//! a compiler that does not know the options builds the page with the library as it is, which is larger but works alike.

use super::cache;
use super::wasm_target::{TRIPLE, WasmTarget, rustc};
use crate::project;
use crate::step::Step;
use std::path::Path;
use std::process::Command;

/// The compiler of the page, and the options by which it rebuilds the library for size.
#[derive(Debug)]
pub(super) struct Page {
    compiler: WasmTarget,
    small: Option<String>,
}

/// A panic stops the widget where it stands, and no text is carried along that only a developer would read.
const OPTIONS: &str = "-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none";
/// A loop counts as it is written. What LLVM makes of it instead is faster, and longer: 0.7 KB compressed. Known by LLVM's own
/// name, which may change; so it is asked for apart.
const PLAIN_LOOPS: &str = "-Cllvm-args=-disable-lsr";
/// What `apply` sets. A target folder of its own keeps other builds from compiling their libraries anew each time.
const VARIABLES: [&str; 5] = [
    "RUSTC_BOOTSTRAP",
    "CARGO_UNSTABLE_BUILD_STD",
    "CARGO_UNSTABLE_BUILD_STD_FEATURES",
    "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
    "CARGO_BUILD_TARGET_DIR",
];

impl Page {
    /// Finds the library's source or gets it: from rustup, else from Debian. Says so and goes on without it.
    pub(super) fn set_up(wasm_target: &WasmTarget) -> Self {
        let compiler = match wasm_target {
            WasmTarget::Installed if !(source_is_there() || add_with_rustup()) => WasmTarget::debian_set_up().ok(),
            found => Some(found.clone()),
        };
        match compiler.and_then(|compiler| Some((known_options(&compiler)?, compiler))) {
            Some((options, compiler)) => Self {
                compiler,
                small: Some(options),
            },
            None => {
                println!("→ going on without a rebuilt standard library: the page will load about a tenth slower");
                Self::plain(wasm_target)
            }
        }
    }

    /// With the library as it is.
    pub(super) fn plain(wasm_target: &WasmTarget) -> Self {
        Self {
            compiler: wasm_target.clone(),
            small: None,
        }
    }

    /// Makes a program that runs cargo compile the page.
    pub(super) fn apply(&self, command: &mut Command) {
        self.compiler.apply(command);
        if let Some(options) = &self.small {
            let folder = project::root().join("target/page");
            let values = [
                "1".as_ref(),
                "std,panic_abort".as_ref(),
                "optimize_for_size".as_ref(),
                options.as_ref(),
                folder.as_os_str(),
            ];
            command.envs(VARIABLES.into_iter().zip(values));
            // They would take the place of our options.
            command.env_remove("RUSTFLAGS").env_remove("CARGO_ENCODED_RUSTFLAGS");
        }
    }
}

/// Undoes `apply` for a cargo that a program under it runs for this machine.
pub(crate) fn forget(command: &mut Command) {
    if std::env::var_os(VARIABLES[1]).is_some() {
        VARIABLES.iter().for_each(|name| {
            command.env_remove(name);
        });
        WasmTarget::forget(command);
    }
}

/// Whether rustup's compiler has the source, with the lock file that cargo builds it by.
fn source_is_there() -> bool {
    let output = Command::new(rustc()).args(["--print", "sysroot"]).output();
    output.is_ok_and(|output| {
        let sysroot = String::from_utf8_lossy(&output.stdout);
        Path::new(sysroot.trim())
            .join("lib/rustlib/src/rust/library/Cargo.lock")
            .is_file()
    })
}

fn add_with_rustup() -> bool {
    let mut rustup = Command::new("rustup");
    rustup.args(["component", "add", "rust-src"]);
    let step = Step::new(
        "adding the source of Rust's library with rustup",
        "the page is built without it",
    );
    cache::on_path("rustup").is_some() && step.takes(10).succeeds(&mut rustup)
}

/// The options are unstable: each compiler is asked which of them it takes.
fn known_options(compiler: &WasmTarget) -> Option<String> {
    let all = format!("{OPTIONS} {PLAIN_LOOPS}");
    [all, OPTIONS.to_owned()]
        .into_iter()
        .find(|options| knows(compiler, options))
}

fn knows(compiler: &WasmTarget, options: &str) -> bool {
    let mut rustc = Command::new(compiler.rustc());
    rustc
        .args(["--print", "cfg", "--target", TRIPLE])
        .args(options.split(' '))
        .env("RUSTC_BOOTSTRAP", "1");
    if matches!(compiler, WasmTarget::Debian { .. }) {
        rustc.env_remove("LD_LIBRARY_PATH");
    }
    rustc.output().is_ok_and(|output| output.status.success())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set_by(small: Option<&str>) -> Vec<String> {
        let mut command = Command::new("trunk");
        let compiler = WasmTarget::Installed;
        let small = small.map(str::to_owned);
        Page { compiler, small }.apply(&mut command);
        let set = command.get_envs().filter(|(_, value)| value.is_some());
        set.map(|(name, _)| name.to_string_lossy().into_owned()).collect()
    }

    #[test]
    fn a_small_page_is_compiled_with_all_that_makes_it_small() {
        let set = set_by(Some(OPTIONS));
        assert!(
            VARIABLES.iter().all(|name| set.iter().any(|set| set == name)),
            "{set:?}"
        );
    }

    #[test]
    fn an_option_that_the_compiler_does_not_know_is_noticed() {
        assert!(knows(&WasmTarget::Installed, "-Copt-level=z"));
        assert!(!knows(&WasmTarget::Installed, "-Copt-level=z -Cllvm-args=-not-known"));
    }

    #[test]
    fn a_plain_page_is_compiled_as_everything_else() {
        assert!(set_by(None).is_empty());
    }
}
