//! The colours of the stylesheet, computed: words can be read on what they stand on, outlines and neighbouring fills keep apart, and
//! nothing is green. It reads the stylesheet as text and refuses to know any colour itself.

const STYLE: &str = include_str!("../../static/travel-advisory.css");
const THEMES: [Theme; 2] = [Theme::Light, Theme::Dark];
/// The fills of the map from the lightest word to the gravest.
const STEPS: [&str; 4] = ["step-1", "step-2", "step-3", "step-4"];

/// WCAG 2.2: text, the emergency section's text (AAA), and outlines and controls.
const TEXT: f64 = 4.5;
const EMERGENCY_TEXT: f64 = 7.0;
const OUTLINE: f64 = 3.0;
/// How much lightness (CIE L*, 0 to 100) lies at least between two fills that follow each other.
const STEP_OF_LIGHTNESS: f64 = 9.0;

#[derive(Clone, Copy, Debug, PartialEq)]
enum Theme {
    Light,
    Dark,
}

#[derive(Clone, Copy, Debug, PartialEq)]
struct Colour {
    red: f64,
    green: f64,
    blue: f64,
}

#[test]
fn text_can_be_read() {
    for theme in THEMES {
        for ground in ["paper", "surface"] {
            for text in ["ink", "muted", "accent"] {
                assert_contrast(theme, text, ground, TEXT);
            }
        }
        assert_contrast(theme, "ink", "marked", TEXT);
        // Buttons and the chosen layer: paper on accent and on ink.
        assert_contrast(theme, "paper", "accent", TEXT);
        assert_contrast(theme, "paper", "ink", TEXT);
    }
}

#[test]
fn numbers_to_call_can_be_read_in_bad_light() {
    assert!(
        STYLE.contains("#emergency, .sheet { --muted: var(--ink) }"),
        "quiet text is ink where numbers are"
    );
    for theme in THEMES {
        for ground in ["paper", "surface"] {
            assert_contrast(theme, "ink", ground, EMERGENCY_TEXT);
            assert_contrast(theme, "accent", ground, EMERGENCY_TEXT);
        }
        assert_contrast(theme, "paper", "accent", EMERGENCY_TEXT);
    }
}

#[test]
fn a_name_can_be_read_on_each_fill() {
    for theme in THEMES {
        assert_contrast(theme, "ink", "ungraded", TEXT);
        for step in STEPS {
            let class = format!(".{step} {{ --ground: var(--{step}); --on: var(--");
            let on = STYLE.split(&class).nth(1).and_then(|rest| rest.split(')').next());
            assert_contrast(theme, on.unwrap_or_else(|| panic!("no `{class}`")), step, TEXT);
        }
    }
    assert!(
        STYLE.contains("background: var(--step-4); color: var(--on-dark)"),
        "the level stands on the gravest fill"
    );
}

#[test]
fn outlines_and_controls_stand_out() {
    for theme in THEMES {
        for line in ["line", "ink", "accent", "water"] {
            assert_contrast(theme, line, "paper", OUTLINE);
        }
        assert_contrast(theme, "line", "surface", OUTLINE);
    }
}

/// In the light theme lightness falls from paper to the gravest step; in the dark one what has no grade stays near the ground.
#[test]
fn neighbouring_fills_keep_apart() {
    let light = ["paper", "ungraded", "step-1", "step-2", "step-3", "step-4"];
    let dark = ["step-1", "step-2", "step-3", "step-4", "ungraded", "paper"];
    for (theme, order) in [(Theme::Light, light), (Theme::Dark, dark)] {
        for pair in order.windows(2) {
            let step = lightness(colour(theme, pair[0])) - lightness(colour(theme, pair[1]));
            assert!(
                step >= STEP_OF_LIGHTNESS,
                "{theme:?}: {} is only {step:.1} lighter than {}",
                pair[0],
                pair[1]
            );
        }
    }
}

#[test]
fn nothing_is_green() {
    let colours = hexadecimal_colours();
    assert!(colours.len() > 20, "the stylesheet was not understood: {colours:?}");
    for text in colours {
        let (hue, saturation) = hue_and_saturation(parse(text));
        assert!(
            !((70.0..170.0).contains(&hue) && saturation > 0.1),
            "#{text} is green: hue {hue:.0}"
        );
    }
    for word in ["green", "lime", "teal", "olive", "rgb(", "hsl(", "hwb(", "lab(", "lch("] {
        assert!(
            !STYLE.contains(word),
            "a colour is written with `{word}`: write it as #rrggbb, so that it is computed here"
        );
    }
    // Ticks and bars take the system's colour, which may be green, unless they are told.
    for told in [
        "accent-color: var(--accent)",
        "::-webkit-progress-value",
        "::-moz-progress-bar",
    ] {
        assert!(STYLE.contains(told), "no `{told}`");
    }
}

#[test]
fn nothing_comes_from_elsewhere_and_no_size_is_the_hosts() {
    for word in ["url(", "@import", "@font-face", "position: fixed", "!important"] {
        assert!(!STYLE.contains(word), "the stylesheet has `{word}`");
    }
    let in_rem = STYLE
        .match_indices("rem")
        .find(|(at, _)| STYLE[..*at].ends_with(|it: char| it.is_ascii_digit()));
    assert_eq!(in_rem, None, "a size in rem");
}

#[test]
fn the_computation_knows_black_and_white() {
    assert!((contrast(parse("000000"), parse("ffffff")) - 21.0).abs() < 0.01);
    assert!((lightness(parse("ffffff")) - 100.0).abs() < 0.01);
    assert_eq!(hue_and_saturation(parse("00ff00")), (120.0, 1.0));
}

fn assert_contrast(theme: Theme, text: &str, ground: &str, least: f64) {
    let found = contrast(colour(theme, text), colour(theme, ground));
    assert!(
        found >= least,
        "{theme:?}: {text} on {ground} has {found:.2} : 1, less than {least} : 1"
    );
}

/// A custom property's colour in a theme: `--name: var(--advisory-name, light-dark(#light, #dark))`, or one colour for both.
fn colour(theme: Theme, name: &str) -> Colour {
    let declared = STYLE
        .split(&format!(" --{name}: "))
        .nth(1)
        .and_then(|rest| rest.split(';').next());
    let declared = declared.unwrap_or_else(|| panic!("the stylesheet declares no --{name}"));
    let mut colours = declared.split('#').skip(1);
    let light = colours.next();
    let chosen = if theme == Theme::Dark {
        colours.next().or(light)
    } else {
        light
    };
    parse(&chosen.unwrap_or_else(|| panic!("--{name} is no colour: {declared}"))[..6])
}

/// Every `#rrggbb` of the stylesheet; a fourth pair is how opaque it is.
fn hexadecimal_colours() -> Vec<&'static str> {
    let is_hexadecimal = |it: &&str| it.len() >= 6 && it.bytes().take(6).all(|byte| byte.is_ascii_hexdigit());
    STYLE
        .split('#')
        .skip(1)
        .filter(is_hexadecimal)
        .map(|it| &it[..6])
        .collect()
}

fn parse(text: &str) -> Colour {
    let part = |from: usize| f64::from(u8::from_str_radix(&text[from..from + 2], 16).unwrap()) / 255.0;
    Colour {
        red: part(0),
        green: part(2),
        blue: part(4),
    }
}

fn contrast(one: Colour, other: Colour) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// WCAG's relative luminance.
fn luminance(Colour { red, green, blue }: Colour) -> f64 {
    let linear = |part: f64| {
        if part <= 0.040_45 {
            part / 12.92
        } else {
            ((part + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

/// CIE L*.
fn lightness(colour: Colour) -> f64 {
    let luminance = luminance(colour);
    if luminance > 0.008_856 {
        116.0 * luminance.cbrt() - 16.0
    } else {
        903.3 * luminance
    }
}

/// Degrees, and 0 to 1 (of HSL).
fn hue_and_saturation(Colour { red, green, blue }: Colour) -> (f64, f64) {
    let (most, least) = (red.max(green).max(blue), red.min(green).min(blue));
    let range = most - least;
    if range == 0.0 {
        return (0.0, 0.0);
    }
    let sixth = if most == red {
        ((green - blue) / range).rem_euclid(6.0)
    } else if most == green {
        (blue - red) / range + 2.0
    } else {
        (red - green) / range + 4.0
    };
    (sixth * 60.0, range / (1.0 - (most + least - 1.0).abs()))
}

/// So that what holds above holds on the pages of a trip too.
#[test]
fn the_planners_style_has_no_colours_of_its_own() {
    let style = include_str!("../../static/planner.css");
    let is_colour = |line: &&str| {
        let code = line.split("/*").next().unwrap_or_default();
        let hex = code
            .split('#')
            .skip(1)
            .any(|rest| rest.chars().take(3).all(|it| it.is_ascii_hexdigit()));
        hex || ["rgb(", "hsl(", "oklch(", "green", ": red", "white;", "black;"]
            .iter()
            .any(|word| code.contains(word))
    };
    let own: Vec<&str> = style.lines().filter(is_colour).collect();
    assert_eq!(own, [""; 0]);
}
