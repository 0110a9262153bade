//! The stylesheet without what only its authors read.

/// The style without comments, indentation and empty lines. Ours holds no comment mark inside a string, and no string over two lines.
pub(crate) fn bare(style: &str) -> String {
    let mut rest = style;
    let mut code = String::with_capacity(style.len());
    while let Some((before, comment)) = rest.split_once("/*") {
        code.push_str(before);
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    code.push_str(rest);
    let lines = code.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::bare;

    #[test]
    fn keeps_rules_and_nothing_else() {
        let cases = [
            ("/* why */\n.a {\n  color: red; /* so */\n}\n", ".a {\ncolor: red;\n}"),
            ("a { }\n\n\nb { }", "a { }\nb { }"),
            ("a /* open", "a"),
            ("", ""),
        ];
        for (style, expected) in cases {
            assert_eq!(bare(style), expected, "{style:?}");
        }
    }
}
