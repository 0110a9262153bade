//! A C++ compiler, which LLVM's fuzzer is built with.

use super::{cache, debian};
use crate::problem::Problem;

/// Whichever is there, or Debian's.
pub(crate) fn set_up() -> Result<(), Problem> {
    if cache::on_path("c++").is_some() {
        return Ok(());
    }
    debian::install("a C++ compiler", &["g++"], 60)
}
