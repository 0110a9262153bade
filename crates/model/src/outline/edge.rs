//! The edge of several regions together: each piece of border that only one of them has.

use super::path::place;
use super::{Line, Outline};

impl Outline {
    /// The edge around regions that are taken together, as path data.
    ///
    /// ```
    /// # use advisory_model::outline::Outline;
    /// let outline = Outline::example();
    /// assert_eq!(outline.edge_path(&[0]), "M500 250.1v250.1M500 500.2h-250v-250.1h250");
    /// assert_eq!(outline.edge_path(&[0, 1]), outline.country_path());
    /// ```
    pub fn edge_path(&self, regions: &[usize]) -> String {
        self.lines_path(self.edge(regions))
    }

    /// The country's own border: each piece that only one region has.
    ///
    /// ```
    /// # use advisory_model::outline::Outline;
    /// assert_eq!(Outline::example().country_path(), "M500 500.2h-250v-250.1h250M500 250.1h250v250.1h-250");
    /// ```
    pub fn country_path(&self) -> String {
        self.lines_path(self.country_arcs())
    }

    /// The arcs that only one region has.
    pub(super) fn country_arcs(&self) -> Vec<&Line> {
        let all: Vec<usize> = (0..self.regions.len()).collect();
        self.edge(&all)
    }

    fn edge(&self, regions: &[usize]) -> Vec<&Line> {
        let mut uses = vec![0; self.arcs.len()];
        let of_these = regions.iter().filter_map(|region| self.regions.get(*region));
        for index in of_these.flat_map(|region| region.rings.iter().flatten()) {
            if let Some(uses) = uses.get_mut(place(*index).0) {
                *uses += 1;
            }
        }
        let arcs = self.arcs.iter().zip(uses);
        arcs.filter(|(_, uses)| *uses == 1).map(|(line, _)| line).collect()
    }
}
