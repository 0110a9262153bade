//! The attributes of the `<travel-advisory>` element, translated once: loose at the border, strict inside.
//!
//! An unknown value never stops anything: it falls back to the default and yields one warning. This module refuses to read
//! the browser; attributes it does not know are nobody's business and pass in silence.

use crate::route::Section;
use advisory_model::Date;
use yew::AttrValue;

/// What the page around the widget asked for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Settings {
    /// The day on which the page was built, from which the age is counted until the widget knows today's date.
    pub built: Option<Date>,
    /// Whether the widget is the whole page, and may use the address bar.
    pub standalone: bool,
    /// The colours the host asks for.
    pub theme: Theme,
    /// The map's layer to begin with: a slug of the report's topics.
    pub topic: Option<AttrValue>,
    /// The region to begin with: a slug of the report's regions.
    pub region: Option<AttrValue>,
    /// Which sections the host leaves out, in the order of the page.
    pub left_out: [bool; 5],
    /// Where what is filled in is kept.
    pub storage: StoragePlace,
    /// The template of a trip that a new one begins with: a slug, which the planner knows.
    pub template: Option<AttrValue>,
}

/// Where what is filled in is kept, on the reader's device.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum StoragePlace {
    /// With whatever else this origin's pages keep of the report.
    #[default]
    Shared,
    /// Apart from it, under a key of the host's.
    Named(AttrValue),
    /// As [`Shared`](Self::Shared), once the reader has turned it on.
    OnRequest,
    /// Nowhere: it is gone with the page.
    Nowhere,
}

impl StoragePlace {
    fn from_attribute(value: &str) -> Option<Self> {
        let is_slug = value.len() <= 40
            && value
                .bytes()
                .all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'));
        match value {
            "" => Some(Self::Shared),
            "none" => Some(Self::Nowhere),
            "ask" => Some(Self::OnRequest),
            key => is_slug.then(|| Self::Named(AttrValue::from(key.to_owned()))),
        }
    }

    /// The name of the database, and of the channel on which those who share it tell each other.
    #[must_use]
    pub fn name(&self) -> String {
        match self {
            Self::Shared | Self::OnRequest => "travel-advisory".to_owned(),
            // No key of a host has this name.
            Self::Nowhere => "travel-advisory none".to_owned(),
            Self::Named(key) => format!("travel-advisory {key}"),
        }
    }
}

/// The colours of the widget.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the reader's device is set.
    #[default]
    Auto,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl Settings {
    /// Reads names and values of the element's attributes; the second part is one warning for each value that was not
    /// understood. `topics` and `regions` are the slugs that the report has.
    pub fn from_attributes<N: AsRef<str>, V: AsRef<str>>(
        attributes: impl IntoIterator<Item = (N, V)>,
        topics: &[&str],
        regions: &[&str],
    ) -> (Self, Vec<String>) {
        let mut settings = Self::default();
        let mut warnings = Vec::new();
        for (name, value) in attributes {
            let name = name.as_ref();
            if let Err(allowed) = settings.set(name, value.as_ref().trim(), topics, regions) {
                warnings.push(warning(name, value.as_ref(), &allowed));
            }
        }
        (settings, warnings)
    }

    /// Takes over one attribute, or tells what would have been allowed.
    fn set(&mut self, name: &str, value: &str, topics: &[&str], regions: &[&str]) -> Result<(), String> {
        match name {
            "built" => self.built = Some(value.parse().map_err(|_| "a date such as 2026-11-22")?),
            "standalone" => self.standalone = switch(value).ok_or("no value, \"true\" or \"false\"")?,
            "theme" => self.theme = Theme::from_slug(value).ok_or("auto, light, dark")?,
            "topic" => self.topic = one_of(value, topics)?,
            "region" => self.region = one_of(value, regions)?,
            "lang" => one_of(value, &["en"]).map(drop)?,
            "sections" => self.left_out = left_out(value)?,
            "storage" => self.storage = StoragePlace::from_attribute(value).ok_or(STORAGE)?,
            "template" => self.template = (!value.is_empty()).then(|| AttrValue::from(value.to_owned())),
            _ => {}
        }
        Ok(())
    }
}

impl Theme {
    /// The word for it in the attribute.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    fn from_slug(slug: &str) -> Option<Self> {
        match slug {
            "" | "auto" => Some(Self::Auto),
            "light" => Some(Self::Light),
            "dark" => Some(Self::Dark),
            _ => None,
        }
    }
}

fn warning(name: &str, value: &str, allowed: &str) -> String {
    format!(
        "travel-advisory: unknown value \"{value}\" of the attribute `{name}`, the default is used; allowed: {allowed}"
    )
}

/// An attribute that is present without a value is on, as in HTML; `false` is what templates write for off.
fn switch(value: &str) -> Option<bool> {
    match value {
        "" | "true" | "standalone" => Some(true),
        "false" => Some(false),
        _ => None,
    }
}

const STORAGE: &str = "none, ask, or a key of at most 40 small letters, digits and hyphens";

/// The sections that are not among these; none is left out where none is named.
fn left_out(value: &str) -> Result<[bool; 5], String> {
    let mut left_out = [!value.is_empty(); 5];
    for slug in value.split([' ', ',', '\n', '\t']).filter(|slug| !slug.is_empty()) {
        match Section::from_slug(slug) {
            Some(section) => left_out[section as usize] = false,
            None => return Err(Section::ALL.map(Section::slug).join(" ")),
        }
    }
    Ok(left_out)
}

/// An empty value means the same as no attribute.
fn one_of(value: &str, slugs: &[&str]) -> Result<Option<AttrValue>, String> {
    if value.is_empty() {
        return Ok(None);
    }
    let known = slugs.iter().find(|slug| **slug == value);
    known
        .map(|slug| Some(AttrValue::from((*slug).to_owned())))
        .ok_or_else(|| slugs.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(attributes: &[(&str, &str)]) -> (Settings, Vec<String>) {
        Settings::from_attributes(attributes.iter().copied(), &["crime", "health"], &["gao", "mopti"])
    }

    #[track_caller]
    fn check(attributes: &[(&str, &str)], expected: Settings) {
        assert_eq!(read(attributes), (expected, Vec::new()), "{attributes:?}");
    }

    #[track_caller]
    fn check_warning(name: &str, value: &str, allowed: &str) {
        let (settings, warnings) = read(&[(name, value)]);
        assert_eq!(settings, Settings::default());
        assert_eq!(warnings, [warning(name, value, allowed)]);
    }

    #[test]
    fn known_values_are_taken_over() {
        check(&[], Settings::default());
        check(
            &[("class", "wide"), ("data-x", "?"), ("theme", ""), ("topic", "")],
            Settings::default(),
        );
        check(
            &[("built", "2026-11-22")],
            Settings {
                built: Date::new(2026, 11, 22),
                ..Settings::default()
            },
        );
        check(
            &[("standalone", "")],
            Settings {
                standalone: true,
                ..Settings::default()
            },
        );
        check(&[("standalone", "false")], Settings::default());
        check(
            &[("theme", " dark ")],
            Settings {
                theme: Theme::Dark,
                ..Settings::default()
            },
        );
        check(
            &[("topic", "crime"), ("region", "gao")],
            Settings {
                topic: Some("crime".into()),
                region: Some("gao".into()),
                ..Settings::default()
            },
        );
    }

    #[test]
    fn a_host_says_which_sections_it_shows_and_where_things_are_kept() {
        for sections in ["plan emergency", " emergency,plan "] {
            let (settings, warnings) = read(&[("sections", sections)]);
            assert_eq!(
                (settings.left_out, warnings.len()),
                ([true, true, false, true, false], 0)
            );
        }
        check(
            &[("sections", ""), ("storage", ""), ("lang", "en")],
            Settings::default(),
        );
        for (value, place, name) in [
            ("none", StoragePlace::Nowhere, "travel-advisory none"),
            ("ask", StoragePlace::OnRequest, "travel-advisory"),
            (
                "field-office-2",
                StoragePlace::Named("field-office-2".into()),
                "travel-advisory field-office-2",
            ),
        ] {
            let (settings, _) = read(&[("storage", value)]);
            assert_eq!(settings.storage.name(), name);
            assert_eq!(settings.storage, place);
        }
    }

    #[test]
    fn unknown_values_fall_back_with_one_warning_each() {
        check_warning("theme", "sepia", "auto, light, dark");
        check_warning("topic", "weather", "crime, health");
        check_warning("region", "Gao", "gao, mopti");
        check_warning("sections", "plan budget", "overview map plan report emergency");
        check_warning("lang", "xx", "en");
        for value in ["A b", "../x", "x".repeat(41).as_str()] {
            check_warning("storage", value, STORAGE);
        }
        check_warning("standalone", "perhaps", "no value, \"true\" or \"false\"");
        for value in ["", "today", "2026-13-01", "2026-02-30", "2026-11-22-1"] {
            check_warning("built", value, "a date such as 2026-11-22");
        }
    }

    #[test]
    fn one_wrong_value_does_not_take_the_others_along() {
        let (settings, warnings) = read(&[("theme", "sepia"), ("region", "mopti")]);
        assert_eq!((settings.region, warnings.len()), (Some("mopti".into()), 1));
    }

    #[test]
    fn every_theme_is_found_by_its_slug() {
        for theme in [Theme::Auto, Theme::Light, Theme::Dark] {
            assert_eq!(Theme::from_slug(theme.slug()), Some(theme));
        }
    }
}
