//! Packages of a Debian machine. On any other machine this says what to install and stops.

use super::cache;
use crate::problem::Problem;
use crate::step::Step;
use std::process::Command;
use std::sync::{Mutex, PoisonError};

/// Whether the machine has Debian's packages.
pub(crate) fn is_here() -> bool {
    cache::on_path("apt-get").is_some()
}

/// apt-get refuses to run twice at the same time.
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

/// Installs packages, after a look at Debian's list where the machine does not know them.
pub(crate) fn install(what: &str, packages: &[&str], takes: u64) -> Result<(), Problem> {
    let wanted = packages.join(" ");
    if !is_here() {
        let remedy = format!("this machine has no apt-get, so install it yourself ({wanted}) and run this again");
        return Err(Problem::missing(what, remedy));
    }
    let _turn = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    let remedy = format!("run `sudo apt-get update && sudo apt-get install {wanted}`, then this again");
    if !are_known(packages) {
        Step::new("reading the list of Debian's packages", &*remedy).run_quietly(&mut apt_get(&["update"]))?;
    }
    let mut install = apt_get(&["install", "-y", "--no-install-recommends"]);
    Step::new(format!("installing {what} with apt-get"), remedy)
        .takes(takes)
        .run_quietly(install.args(packages))
}

fn are_known(packages: &[&str]) -> bool {
    let shown = Command::new("apt-cache").arg("show").args(packages).output();
    shown.is_ok_and(|output| output.status.success())
}

/// As root, or through sudo; without either, apt-get itself says why not.
fn apt_get(arguments: &[&str]) -> Command {
    let is_root = Command::new("id")
        .arg("-u")
        .output()
        .is_ok_and(|output| output.stdout.trim_ascii() == b"0");
    let through_sudo = !is_root && cache::on_path("sudo").is_some();
    let mut command = Command::new(if through_sudo { "sudo" } else { "apt-get" });
    command
        .args(through_sudo.then_some("apt-get"))
        .args(arguments)
        // Its messages are read for a missing network.
        .env("LC_ALL", "C")
        .env("DEBIAN_FRONTEND", "noninteractive");
    command
}
