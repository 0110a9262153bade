//! A script that runs before anything of the page: in any engine, and under the page's policy. It is in the pages that the server sends.

use crate::browser::dist;
use crate::builds::list_also;
use site_server::{Replaced, Site};
use std::fs;
use std::sync::PoisonError;

const SCRIPT: &str = "early.js";

/// The script, which may grow while the site is served.
#[derive(Clone, Default)]
pub(crate) struct EarlyScript(Replaced);

impl EarlyScript {
    /// The built page with an empty script.
    pub(crate) fn serve() -> (Site, Self) {
        let script = Self::default();
        script.add("");
        (Site::serve_replaced(&dist(), 0, script.0.clone()).unwrap(), script)
    }

    /// Runs this too, in a block of its own, as the drivers have it.
    pub(crate) fn add(&self, script: &str) {
        let mut replaced = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let scripts = replaced.get(SCRIPT).cloned().unwrap_or_default() + &format!("{{ {script} }}\n");
        let (page, worker) = (built("index.html"), built("sw.js"));
        let with_script = page.replacen("<head>", "<head><script src=\"early.js\"></script>", 1);
        assert_ne!(page, with_script);
        let worker = list_also(&worker, &[("index.html", &with_script), (SCRIPT, &scripts)]);
        for (name, text) in [("index.html", with_script), (SCRIPT, scripts), ("sw.js", worker)] {
            replaced.insert(name.to_owned(), text);
        }
    }
}

fn built(name: &str) -> String {
    fs::read_to_string(dist().join(name)).unwrap()
}
