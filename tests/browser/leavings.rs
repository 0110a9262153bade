//! Ends what a test program would leave running. Browsers that tests share have no last user, and a program that is stopped ends nothing; so
//! a shell waits for this program's end, kills what is still noted here, and removes the files.

use std::fs;
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use tempfile::TempDir;

/// The shell's input ends when this program does, however that comes.
const WHEN_IT_ENDS: &str =
    "read -r _; cd \"$1/groups\" && for group in *; do kill -s KILL -- \"-$group\"; done; rm -rf \"$1\"";

struct Leavings {
    folder: PathBuf,
    /// Holds the shell's input open.
    _shell: Child,
}

fn leavings() -> &'static Leavings {
    static LEAVINGS: OnceLock<Leavings> = OnceLock::new();
    LEAVINGS.get_or_init(|| {
        let folder = tempfile::Builder::new()
            .prefix("travel-advisory-")
            .tempdir()
            .unwrap()
            .keep();
        fs::create_dir(folder.join("groups")).unwrap();
        let shell = Command::new("sh")
            .args(["-c", WHEN_IT_ENDS, "sh"])
            .arg(&folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            // Not in this program's group, whose end it is to see.
            .process_group(0)
            .spawn()
            .unwrap();
        Leavings { folder, _shell: shell }
    })
}

/// A folder that is removed with its value, or else with the test program.
pub(crate) fn folder() -> TempDir {
    TempDir::new_in(&leavings().folder).unwrap()
}

/// A group of processes that is killed with its value, or else with the test program.
pub(crate) struct Group(u32);

impl Group {
    pub(crate) fn new(group: u32) -> Self {
        fs::write(note(group), "").unwrap();
        Self(group)
    }

    pub(crate) fn id(&self) -> u32 {
        self.0
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        kill(&[self.0]);
        let _ = fs::remove_file(note(self.0));
    }
}

fn note(group: u32) -> PathBuf {
    leavings().folder.join("groups").join(group.to_string())
}

/// Ends every process of these groups, by one command of the shell: no other program is needed for it.
pub(crate) fn kill(groups: &[u32]) {
    let groups: String = groups.iter().map(|group| format!(" -{group}")).collect();
    let kill = Command::new("sh")
        .args(["-c", &format!("kill -s KILL --{groups}")])
        .stderr(Stdio::null())
        .status();
    // Those that have ended already cannot be ended.
    let _ = kill.unwrap();
}
