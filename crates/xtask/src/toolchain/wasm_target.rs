//! The compiler's wasm target: rustup's where rustup can load it, else Debian's compiler and library source.

use super::{cache, debian};
use crate::problem::Problem;
use crate::project;
use crate::step::Step;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The target's name.
pub(crate) const TRIPLE: &str = "wasm32-unknown-unknown";

/// How code for the browser is compiled here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum WasmTarget {
    /// The compiler at hand has the target.
    Installed,
    /// Debian's compiler builds the target's library from its source, once per target folder.
    Debian { linker: PathBuf },
}

const DEBIAN_RUSTC: &str = "/usr/bin/rustc";
const DEBIAN_CLIPPY: &str = "/usr/bin/cargo-clippy";
/// What `apply` sets for Debian's compiler.
const VARIABLES: [&str; 4] = [
    "RUSTC",
    "RUSTC_BOOTSTRAP",
    "CARGO_UNSTABLE_BUILD_STD",
    "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER",
];

impl WasmTarget {
    /// Finds the target or gets it.
    pub(crate) fn set_up() -> Result<Self, Problem> {
        if is_installed() {
            return Ok(Self::Installed);
        }
        if let Some(debian) = debian() {
            return Ok(debian);
        }
        if add_with_rustup()? {
            return Ok(Self::Installed);
        }
        Self::debian_set_up()
    }

    /// Finds Debian's compiler or gets it.
    pub(super) fn debian_set_up() -> Result<Self, Problem> {
        if let Some(debian) = debian() {
            return Ok(debian);
        }
        debian::install(
            "Rust's wasm target",
            &["rustc-web", "rust-web-src", "rust-web-clippy"],
            60,
        )?;
        let llvm = debian_llvm().ok_or_else(by_hand)?;
        debian::install("the wasm linker", &[&format!("lld-{llvm}")], 30)?;
        debian().ok_or_else(by_hand)
    }

    /// Makes a cargo, or a program that runs cargo, compile for the target.
    pub(crate) fn apply(&self, command: &mut Command) {
        if let Self::Debian { linker } = self {
            let values = [
                DEBIAN_RUSTC.as_ref(),
                "1".as_ref(),
                "std,panic_abort".as_ref(),
                linker.as_os_str(),
            ];
            command.envs(VARIABLES.into_iter().zip(values));
            // `cargo run` points it at the libraries of rustup's compiler.
            command.env_remove("LD_LIBRARY_PATH");
        }
    }

    /// Undoes `apply` for a cargo that a program under it runs for this machine.
    pub(super) fn forget(command: &mut Command) {
        if std::env::var_os("RUSTC").is_some_and(|rustc| rustc == DEBIAN_RUSTC) {
            VARIABLES.iter().for_each(|name| {
                command.env_remove(name);
            });
        }
    }

    /// The compiler itself.
    pub(super) fn rustc(&self) -> OsString {
        match self {
            Self::Installed => rustc(),
            Self::Debian { .. } => DEBIAN_RUSTC.into(),
        }
    }

    /// `cargo <subcommand>` for the target.
    pub(crate) fn cargo(&self, subcommand: &str) -> Command {
        let mut cargo = match self {
            // A linter is bound to its compiler.
            Self::Debian { .. } if subcommand == "clippy" => Command::new(DEBIAN_CLIPPY),
            _ => project::cargo(),
        };
        cargo
            .current_dir(project::root())
            .args([subcommand, "--target", TRIPLE]);
        self.apply(&mut cargo);
        cargo
    }
}

/// The compiler at hand.
pub(super) fn rustc() -> OsString {
    std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into())
}

fn is_installed() -> bool {
    let output = Command::new(rustc())
        .args(["--print", "target-libdir", "--target", TRIPLE])
        .output();
    output.is_ok_and(|output| Path::new(String::from_utf8_lossy(&output.stdout).trim()).is_dir())
}

/// False if rustup could not, and Debian's packages may.
fn add_with_rustup() -> Result<bool, Problem> {
    let mut rustup = Command::new("rustup");
    rustup.args(["target", "add", TRIPLE]);
    let step = Step::new("adding Rust's wasm target with rustup", by_hand_remedy()).takes(10);
    match (cache::on_path("rustup"), debian::is_here()) {
        (None, true) => Ok(false),
        (None, false) => Err(by_hand()),
        (Some(_), true) => Ok(step.succeeds(&mut rustup)),
        (Some(_), false) => step.run_quietly(&mut rustup).map(|()| true),
    }
}

fn by_hand() -> Problem {
    Problem::missing("Rust's wasm target", by_hand_remedy())
}

fn by_hand_remedy() -> String {
    format!("install rustup from https://rustup.rs and run `rustup target add {TRIPLE}`")
}

/// Debian's compiler, if all of it is there.
fn debian() -> Option<WasmTarget> {
    let sysroot = said_by_debian(&["--print", "sysroot"])?;
    let source = Path::new(sysroot.trim()).join("lib/rustlib/src/rust/library/std");
    let linker = cache::on_path(&format!("wasm-ld-{}", debian_llvm()?))?;
    (source.is_dir() && Path::new(DEBIAN_CLIPPY).is_file()).then_some(WasmTarget::Debian { linker })
}

fn debian_llvm() -> Option<u32> {
    llvm_major(&said_by_debian(&["-vV"])?)
}

fn said_by_debian(arguments: &[&str]) -> Option<String> {
    let output = Command::new(DEBIAN_RUSTC)
        .args(arguments)
        .env_remove("LD_LIBRARY_PATH")
        .output()
        .ok()?;
    String::from_utf8(output.stdout).ok()
}

/// The linker must be of the LLVM that `rustc -vV` names.
fn llvm_major(version: &str) -> Option<u32> {
    let llvm = version.lines().find_map(|line| line.strip_prefix("LLVM version: "))?;
    llvm.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_linker_is_named_by_the_compiler() {
        assert_eq!(
            llvm_major("rustc 1.96.0\nhost: x86_64-unknown-linux-gnu\nLLVM version: 22.1.8\n"),
            Some(22)
        );
        assert_eq!(llvm_major("rustc 1.96.0"), None);
    }

    #[test]
    fn debians_compiler_is_told_what_it_needs() {
        let mut command = Command::new("cargo");
        WasmTarget::Debian {
            linker: "/usr/bin/wasm-ld-22".into(),
        }
        .apply(&mut command);
        let set: Vec<_> = command
            .get_envs()
            .filter(|(_, value)| value.is_some())
            .map(|(name, _)| name)
            .collect();
        assert!(VARIABLES.iter().all(|name| set.contains(&name.as_ref())), "{set:?}");
    }

    #[test]
    fn rustups_compiler_is_left_alone() {
        let mut command = Command::new("cargo");
        WasmTarget::Installed.apply(&mut command);
        assert_eq!(command.get_envs().count(), 0);
    }
}
