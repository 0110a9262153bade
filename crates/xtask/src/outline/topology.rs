//! Reads TopoJSON, as far as these files use it: quantised arcs, and geometries that are lists of arcs.

use std::collections::BTreeMap;

use serde::Deserialize;

/// A point in degrees: longitude, latitude.
pub(super) type Degrees = (f64, f64);

#[derive(Deserialize)]
pub(super) struct Topology {
    transform: Transform,
    arcs: Vec<Vec<(i64, i64)>>,
    objects: BTreeMap<String, Collection>,
}

#[derive(Deserialize)]
struct Transform {
    scale: (f64, f64),
    translate: (f64, f64),
}

#[derive(Deserialize)]
struct Collection {
    #[serde(default)]
    geometries: Vec<Geometry>,
}

#[derive(Deserialize)]
pub(super) struct Geometry {
    #[serde(default)]
    pub(super) id: String,
    #[serde(default)]
    pub(super) properties: Properties,
    arcs: Option<Nested>,
}

#[derive(Deserialize, Default)]
pub(super) struct Properties {
    #[serde(default)]
    pub(super) name: String,
}

/// A geometry's arcs, nested as deep as its kind wants: lines once, polygons twice, their multiples once more.
#[derive(Deserialize)]
#[serde(untagged)]
enum Nested {
    Arc(i32),
    List(Vec<Nested>),
}

impl Topology {
    pub(super) fn read(text: &str) -> Result<Self, String> {
        serde_json::from_str(text).map_err(|error| format!("the file is not the TopoJSON that is expected: {error}"))
    }

    pub(super) fn geometries(&self, object: &str) -> Result<&[Geometry], String> {
        let collection = self
            .objects
            .get(object)
            .ok_or_else(|| format!("the file has no object {object}"))?;
        Ok(&collection.geometries)
    }

    /// Every arc in degrees, in the file's order.
    pub(super) fn arcs(&self) -> Vec<Vec<Degrees>> {
        let degrees = |arc: &Vec<(i64, i64)>| {
            let onward = |at: &mut (i64, i64), by: &(i64, i64)| {
                *at = (at.0 + by.0, at.1 + by.1);
                Some(self.transform.apply(*at))
            };
            arc.iter().scan((0, 0), onward).collect()
        };
        self.arcs.iter().map(degrees).collect()
    }
}

impl Transform {
    fn apply(&self, (x, y): (i64, i64)) -> Degrees {
        (
            x as f64 * self.scale.0 + self.translate.0,
            y as f64 * self.scale.1 + self.translate.1,
        )
    }
}

impl Geometry {
    /// The innermost lists: a polygon's rings, or a river's lines.
    pub(super) fn lists(&self) -> Vec<Vec<i32>> {
        let mut lists = Vec::new();
        if let Some(arcs) = &self.arcs {
            arcs.collect(&mut lists);
        }
        lists
    }
}

impl Nested {
    fn collect(&self, lists: &mut Vec<Vec<i32>>) {
        let Nested::List(items) = self else { return };
        let arcs: Vec<i32> = items.iter().filter_map(Nested::arc).collect();
        if !arcs.is_empty() {
            lists.push(arcs);
        }
        items.iter().for_each(|item| item.collect(lists));
    }

    fn arc(&self) -> Option<i32> {
        match self {
            Nested::Arc(arc) => Some(*arc),
            Nested::List(_) => None,
        }
    }
}

/// Which arc an index means: `-1` is arc 0 backwards.
pub(super) fn place(index: i32) -> usize {
    (if index < 0 { !index } else { index }) as usize
}

/// The arcs of a list as one line; each arc begins where the last one ended.
pub(super) fn joined(arcs: &[Vec<Degrees>], list: &[i32]) -> Vec<Degrees> {
    let mut line: Vec<Degrees> = Vec::new();
    for &index in list {
        let mut arc = arcs.get(place(index)).cloned().unwrap_or_default();
        if index < 0 {
            arc.reverse();
        }
        line.pop();
        line.append(&mut arc);
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two squares side by side; the second is a multiple, nested one deeper.
    const SQUARES: &str = r#"{
        "transform": {"scale": [0.5, 0.5], "translate": [10, 20]},
        "arcs": [[[2, 0], [0, 2]], [[2, 2], [-2, 0], [0, -2], [2, 0]], [[2, 0], [2, 0], [0, 2], [-2, 0]]],
        "objects": {"squares": {"geometries": [
            {"id": "1", "properties": {"name": "West"}, "arcs": [[0, 1]]},
            {"id": "2", "properties": {"name": "East"}, "arcs": [[[2, -1]]]}
        ]}}
    }"#;

    #[test]
    fn shared_arcs_are_joined_in_either_direction() {
        let squares = Topology::read(SQUARES).unwrap();
        let arcs = squares.arcs();
        let ring = |index: usize| joined(&arcs, &squares.geometries("squares").unwrap()[index].lists()[0]);
        assert_eq!(
            ring(0),
            [(11.0, 20.0), (11.0, 21.0), (10.0, 21.0), (10.0, 20.0), (11.0, 20.0)]
        );
        assert_eq!(
            ring(1),
            [(11.0, 20.0), (12.0, 20.0), (12.0, 21.0), (11.0, 21.0), (11.0, 20.0)]
        );
    }

    #[test]
    fn another_file_is_refused_in_a_sentence() {
        assert!(Topology::read("[]").is_err_and(|reason| reason.starts_with("the file is not the TopoJSON")));
        let missing = Topology::read(SQUARES).unwrap().geometries("circles").err();
        assert_eq!(missing.as_deref(), Some("the file has no object circles"));
    }
}
