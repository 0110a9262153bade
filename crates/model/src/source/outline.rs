//! Reads `outline.json`. A tool writes that file in the model's own shape, so there is no second, friendlier one; what
//! is checked here is what the shape alone cannot say.

use crate::outline::{Line, Outline, Step};

/// The outline, or everything that is wrong with the file, each with its line where one is known.
///
/// ```
/// use advisory_model::outline::Outline;
/// use advisory_model::source::outline::read;
///
/// let text = serde_json::to_string(&Outline::example()).unwrap();
/// assert_eq!(read(&text), Ok(Outline::example()));
/// assert_eq!(read("{").unwrap_err(), ["EOF while parsing an object at line 1 column 1: run `cargo xtask outline`"]);
/// ```
pub fn read(text: &str) -> Result<Outline, Vec<String>> {
    let again = |what: String| format!("{what}: run `cargo xtask outline`");
    let outline: Outline = serde_json::from_str(text).map_err(|error| vec![again(error.to_string())])?;
    let problems: Vec<String> = problems(&outline).into_iter().map(again).collect();
    if problems.is_empty() {
        Ok(outline)
    } else {
        Err(problems)
    }
}

/// The outline with its regions in the order of these names, so that one index serves the report's regions and their
/// outlines; or each name that has no outline, and each outline that has no name.
///
/// ```
/// use advisory_model::outline::Outline;
/// use advisory_model::source::outline::arranged;
///
/// let outline = arranged(Outline::example(), &["East", "West"]).unwrap();
/// assert_eq!(outline.index_of("East"), Some(0));
/// let problems = arranged(Outline::example(), &["East"]).unwrap_err();
/// assert_eq!(problems, ["no region uses the outline `West`: give one `outline = \"West\"`"]);
/// ```
pub fn arranged(mut outline: Outline, names: &[&str]) -> Result<Outline, Vec<String>> {
    let unknown = names.iter().filter(|name| outline.index_of(name).is_none());
    let unused = outline
        .regions
        .iter()
        .filter(|region| !names.contains(&region.name.as_str()));
    let problems: Vec<String> = unknown
        .map(|name| format!("there is no outline `{name}`: use one of {}", known(&outline)))
        .chain(unused.map(|region| {
            let name = &region.name;
            format!("no region uses the outline `{name}`: give one `outline = \"{name}\"`")
        }))
        .collect();
    if !problems.is_empty() {
        return Err(problems);
    }
    outline
        .regions
        .sort_by_key(|region| names.iter().position(|&name| name == region.name));
    Ok(outline)
}

fn known(outline: &Outline) -> String {
    let names: Vec<String> = outline
        .regions
        .iter()
        .map(|region| format!("`{}`", region.name))
        .collect();
    names.join(", ")
}

fn problems(outline: &Outline) -> Vec<String> {
    let mut problems = Vec::new();
    let frame = &outline.frame;
    if frame.steps_per_degree == 0 || frame.west >= frame.east || frame.south >= frame.north {
        problems.push("the frame is empty".to_owned());
        return problems;
    }
    if outline.regions.is_empty() {
        problems.push("there is no region".to_owned());
    }
    let rivers = outline.rivers.iter().flat_map(|river| &river.lines);
    if outline
        .arcs
        .iter()
        .chain(&outline.borders)
        .chain(rivers)
        .any(|line| line.0.len() < 2)
    {
        problems.push("a line has fewer than two points".to_owned());
    }
    for (index, region) in outline.regions.iter().enumerate() {
        let name = &region.name;
        if outline.index_of(name) != Some(index) {
            problems.push(format!("two regions are called `{name}`"));
        }
        if !region.rings.iter().all(|ring| is_closed(outline, ring)) {
            problems.push(format!("a ring of `{name}` is not closed"));
        } else if !outline.contains(index, frame.position(region.label)) {
            problems.push(format!("the label of `{name}` lies outside it"));
        }
    }
    problems
}

/// Whether each arc of a ring begins where the one before it ends.
fn is_closed(outline: &Outline, ring: &[i16]) -> bool {
    let ends: Option<Vec<(Step, Step)>> = ring.iter().map(|&arc| ends(outline, arc)).collect();
    let Some(ends) = ends else { return false };
    let follows = |(this, next): (&(Step, Step), &(Step, Step))| this.1 == next.0;
    !ends.is_empty() && ends.iter().zip(ends.iter().cycle().skip(1)).all(follows)
}

fn ends(outline: &Outline, index: i16) -> Option<(Step, Step)> {
    let arc = usize::try_from(if index < 0 { !index } else { index }).ok()?;
    let points = outline.arcs.get(arc).map(Line::points)?;
    let (first, last) = (*points.first()?, *points.last()?);
    Some(if index < 0 { (last, first) } else { (first, last) })
}
