//! The outline as JSON that a person can read and compare: one thing a line.

use advisory_model::outline::Outline;
use serde::Serialize;

pub(super) fn text(outline: &Outline) -> Result<String, String> {
    let parts = [
        format!("  \"frame\": {}", json(&outline.frame)?),
        format!("  \"boundaries\": {}", json(&outline.boundaries)?),
        list("sources", &outline.sources)?,
        list("regions", &outline.regions)?,
        list("neighbours", &outline.neighbours)?,
        list("rivers", &outline.rivers)?,
        list("borders", &outline.borders)?,
        list("arcs", &outline.arcs)?,
    ];
    Ok(format!("{{\n{}\n}}\n", parts.join(",\n")))
}

fn list(name: &str, items: &[impl Serialize]) -> Result<String, String> {
    let lines = items.iter().map(|item| Ok(format!("    {}", json(item)?)));
    Ok(format!(
        "  \"{name}\": [\n{}\n  ]",
        lines.collect::<Result<Vec<_>, String>>()?.join(",\n")
    ))
}

fn json(item: &impl Serialize) -> Result<String, String> {
    serde_json::to_string(item).map_err(|error| format!("the outline cannot be written: {error}"))
}
