//! What the page never says: nothing that reads as an all-clear.

use crate::rendered::Rendered;

#[test]
fn nothing_is_called_safe_or_green() {
    let page = Rendered::page();
    let words = page.text(".travel-advisory");
    let forbidden = ["safe", "safer", "safest", "safely", "green", "harmless", "all-clear"];
    let lower = words.to_lowercase();
    let said: Vec<&str> = lower
        .split(|it: char| !it.is_alphanumeric() && it != '-')
        .filter(|word| forbidden.contains(word))
        .collect();
    assert_eq!(said, [""; 0], "{}", around(&lower, &said));
}

fn around(words: &str, said: &[&str]) -> String {
    let found = said.first().and_then(|word| words.find(word)).unwrap_or_default();
    words.chars().skip(found.saturating_sub(80)).take(160).collect()
}
