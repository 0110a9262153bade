//! `cargo xtask dev`: the page while it is being changed. It is built without optimisation, served, built again when a source is saved, and
//! loaded again in the browser.
//!
//! It refuses to touch `dist/`, and keeps no copy for use without a connection.

use crate::build;
use crate::fresh;
use crate::problem::Problem;
use crate::project;
use crate::serve;
use crate::toolchain::Toolchain;
use std::process::Child;
use std::thread::sleep;
use std::time::{Duration, SystemTime};

/// How often the sources are looked at.
const LOOK: Duration = Duration::from_millis(300);

/// Sets up, builds, serves, and follows the sources until it is stopped.
pub(crate) fn run(port: u16, open: bool) -> Result<(), Problem> {
    serve::see_that_port_is_free(port)?;
    let toolchain = Toolchain::set_up_for_development()?;
    let folder = project::target().join("dev");
    let mut built = SystemTime::now();
    build::for_development(&toolchain, &folder)?;
    let mut server = serve::server(&folder, port);
    server.arg("--reload").args(open.then_some("--open"));
    let mut server = server.spawn().map_err(|error| Problem::Failed {
        doing: "serving".to_owned(),
        remedy: format!("cargo does not start ({error})"),
    })?;
    while is_running(&mut server) {
        if fresh::last_change(project::root()) > Some(built) {
            built = SystemTime::now();
            // The next save may put right what is wrong now.
            if let Err(problem) = build::for_development(&toolchain, &folder) {
                eprintln!("error: {problem}");
            }
        }
        sleep(LOOK);
    }
    Err(Problem::Failed {
        doing: "serving".to_owned(),
        remedy: "the lines above say why".to_owned(),
    })
}

fn is_running(server: &mut Child) -> bool {
    server.try_wait().is_ok_and(|ended| ended.is_none())
}
