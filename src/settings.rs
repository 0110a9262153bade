//! The attributes of the `<travel-advisory>` element, translated once: loose at the border, strict inside.
//!
//! An unknown value never stops anything: it falls back to the default and yields one warning. This module refuses to read
//! the browser; attributes it does not know are nobody's business and pass in silence.

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
    fn unknown_values_fall_back_with_one_warning_each() {
        check_warning("theme", "sepia", "auto, light, dark");
        check_warning("topic", "weather", "crime, health");
        check_warning("region", "Gao", "gao, mopti");
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
