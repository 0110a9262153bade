//! What a single text of the file may hold. It refuses what could be taken for markup, run, or turn the words around it.

use advisory_model::phone::normalise;

/// Why a text is refused; none where it is not.
pub(crate) fn text(text: &str, longest: usize) -> Option<String> {
    if text.trim().is_empty() {
        return Some("words belong here".into());
    }
    if text.chars().count() > longest {
        return Some(format!("at most {longest} characters"));
    }
    if text.chars().any(char::is_control) {
        return Some("no control characters or line breaks: one paragraph of plain text".into());
    }
    if text.chars().any(turns_around) {
        return Some("no signs that change the direction of text".into());
    }
    (text.contains(['<', '>'])).then(|| "plain text without < and >: markup is not understood".into())
}

fn turns_around(it: char) -> bool {
    matches!(it, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// Why a number is refused. Earlier versions took any digits; such a number is still taken, and shown without a link where it is not whole.
pub(crate) fn phone(number: &str) -> Option<String> {
    let fits = |it: char| it.is_ascii_digit() || " +-().*#".contains(it);
    let digits = number.chars().filter(char::is_ascii_digit).count();
    let was_taken = number.chars().all(fits) && digits > 1;
    (!was_taken && normalise(number).is_none()).then(|| "a telephone number such as +44 20 7946 0000".into())
}

/// Why a link is refused.
pub(crate) fn link(link: &str) -> Option<String> {
    let rest = ["https://", "mailto:", "tel:"]
        .iter()
        .find_map(|it| link.strip_prefix(it));
    let plain = |it: char| it.is_ascii_graphic() && !"\\\"'`<>".contains(it);
    let hides_host =
        link.starts_with("https://") && rest.is_some_and(|it| it.split('/').next().unwrap_or_default().contains('@'));
    let fits = rest.is_some_and(|it| !it.is_empty() && !it.starts_with('/')) && link.chars().all(plain) && !hides_host;
    (!fits).then(|| "an address that begins with https://, mailto: or tel:".into())
}

/// Why an id is refused.
pub(crate) fn id(id: &str) -> Option<String> {
    let fits = |it: char| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '-';
    (!id.chars().all(fits)).then(|| "small letters, digits and hyphens".into())
}
