//! Texts as people type and print them, and what is dialled of each. Numbers are from ranges that are kept free for examples.

use advisory_model::phone::{link, normalise};

/// As travellers typed them, each with the right link.
const OWN_NUMBERS: &str = include_str!("own-numbers.tsv");

fn each_is_dialled(cases: &[(&str, &str)]) {
    for (text, dialled) in cases {
        assert_eq!(normalise(text).as_deref(), Some(*dialled), "{text}");
    }
}

fn none_is_dialled(texts: &[&str]) {
    for text in texts {
        assert_eq!(normalise(text), None, "{text}");
        assert_eq!(link(text), None, "{text}");
    }
}

#[test]
fn a_typed_number_leads_to_what_its_typist_meant() {
    let rows: Vec<_> = OWN_NUMBERS
        .lines()
        .skip(1)
        .map(|it| it.split_once('\t').unwrap())
        .collect();
    assert!(rows.len() > 18);
    for (typed, right) in rows {
        assert_eq!(link(typed).as_deref(), Some(right), "{typed}");
    }
}

#[test]
fn a_zero_for_calls_within_the_country_is_left_out_behind_a_countrys_code() {
    each_is_dialled(&[
        ("+44 (0)20 7946 0018", "+442079460018"),
        ("+44 (020) 7946 0018", "+442079460018"),
        ("+44 020 7946 0018", "+442079460018"),
        ("+4402079460018", "+442079460018"),
        ("+44[0]20 7946 0018", "+442079460018"),
        ("00 44 (0) 20 7946 0018", "00442079460018"),
        ("+0044 (0)20 7946 0018", "+442079460018"),
        // The zero belongs to the country's code, which is written in two parts.
        ("+88 (0)2 5566 2000", "+880255662000"),
        ("+2 010 0123 4567", "+201001234567"),
    ]);
}

#[test]
fn a_zero_that_is_dialled_from_abroad_stays() {
    each_is_dialled(&[
        ("+39 06 1234 5678", "+390612345678"),
        ("+39 (0)6 1234 5678", "+390612345678"),
        ("+39 (06) 1234 5678", "+390612345678"),
        ("+225 (01) 23 45 67 89", "+2250123456789"),
        ("+242 (06) 612 3456", "+242066123456"),
    ]);
}

#[test]
fn an_extension_is_not_dialled() {
    for extension in [
        " ext. 4",
        " ext 4",
        " Ext.4",
        " extension 4",
        " x4",
        "x4",
        " x 4",
        "ext4",
        " EXT 4",
        ", ext. 4",
        " (ext. 4)",
        " #4",
        "#4",
        " *4",
        ";ext=4",
        ",,4",
        " poste 4",
        " Durchwahl 4",
        " доб. 4",
        " تحويلة ٤",
        " 内線4",
        " / 19",
        "/19",
        " /-19",
        " (19)",
        " (2 lines)",
        " \\ 19",
        " | 19",
        " & 19",
    ] {
        let text = format!("+44 20 7946 0018{extension}");
        assert_eq!(normalise(&text).as_deref(), Some("+442079460018"), "{text}");
        let text = format!("020 7946 0018{extension}");
        assert_eq!(normalise(&text).as_deref(), Some("02079460018"), "{text}");
    }
}

#[test]
fn hours_are_not_dialled() {
    let hours = " (24h)| 24h| 24 h| 24 hours| (24 hours)| 24/7| (24/7)| 24h/24| 9-17h\
        | 9-17 h| (9-17)| 9am-5pm| 9 am| 8:00-16:00| (08:00 to 18:00)| 8h30-12h| Mon-Fri 9-17|, 24/7|: 9-17h| 8 Uhr";
    for hours in hours.split('|') {
        let text = format!("+44 20 7946 0018{hours}");
        assert_eq!(normalise(&text).as_deref(), Some("+442079460018"), "{text}");
    }
    each_is_dialled(&[
        ("24/7: +44 20 7946 0018", "+442079460018"),
        ("24/7 020 7946 0018", "02079460018"),
        ("24 h 020 7946 0018", "02079460018"),
        ("112 (24h)", "112"),
    ]);
}

#[test]
fn a_second_number_is_not_dialled() {
    for second in [" or ", " / ", "/", ", ", "; ", " and ", " – ", " "] {
        let text = format!("+44 20 7946 0018{second}+44 20 7946 0042");
        assert_eq!(normalise(&text).as_deref(), Some("+442079460018"), "{text}");
    }
    each_is_dialled(&[
        ("+44 20 7946 0018 / 020 7946 0042", "+442079460018"),
        ("+44 20 7946 0018/0042", "+442079460018"),
        ("020 7946 0018 / 020 7946 0042", "02079460018"),
        ("15 / 17 / 18", "15"),
        ("15/17/18", "15"),
    ]);
}

#[test]
fn a_number_that_works_from_everywhere_goes_before_others_and_a_whole_one_before_a_short_one() {
    each_is_dialled(&[
        ("Policy 12345678, tel. +44 20 7946 0018", "+442079460018"),
        ("020 7946 0018, from abroad +44 20 7946 0018", "+442079460018"),
        ("020 7946 0018, from abroad 0044 20 7946 0018", "00442079460018"),
        ("Room 12: 020 7946 0018", "02079460018"),
        ("Desk 4, 020 7946 0018", "02079460018"),
    ]);
}

#[test]
fn a_bracket_and_a_slash_may_stand_at_an_areas_code() {
    each_is_dialled(&[
        ("+1 (212) 555-0100", "+12125550100"),
        ("(212) 555-0100", "2125550100"),
        ("(020) 7946 0018", "02079460018"),
        ("(0)20-7946 0018", "02079460018"),
        ("030/123456", "030123456"),
        ("030 / 12 34 56", "030123456"),
        ("+49 30/123456", "+4930123456"),
        ("+49/30/123456", "+4930123456"),
        ("0049 33200/12345", "00493320012345"),
    ]);
}

#[test]
fn a_plus_counts_wherever_it_stands_before_the_number() {
    each_is_dialled(&[
        ("(+44) 20 7946 0018", "+442079460018"),
        ("+(44) 20 7946 0018", "+442079460018"),
        ("+ 44 20 7946 0018", "+442079460018"),
        ("T:+44 20 7946 0018", "+442079460018"),
        ("Tel+44 20 7946 0018", "+442079460018"),
        ("Desk (+44 20 7946 0018)", "+442079460018"),
        ("+ or 00: +44 20 7946 0018", "+442079460018"),
        ("☎+44 20 7946 0018", "+442079460018"),
    ]);
}

#[test]
fn a_number_without_a_countrys_code_is_dialled_as_it_is_typed() {
    each_is_dialled(&[
        ("020 7946 0018", "02079460018"),
        ("2070-2300", "20702300"),
        ("011 44 20 7946 0018", "011442079460018"),
        ("8 10 44 20 7946 0018", "810442079460018"),
        ("112", "112"),
        ("17", "17"),
        ("000", "000"),
        ("Police: 17", "17"),
        ("☎112", "112"),
        ("警察110", "110"),
    ]);
}

#[test]
fn a_service_code_is_dialled_with_its_signs() {
    each_is_dialled(&[
        ("*123#", "*123#"),
        ("Balance: *123#", "*123#"),
        ("#31#20702300", "#31#20702300"),
        ("*31#+44 20 7946 0018", "*31#+442079460018"),
        ("＊１２３＃", "*123#"),
    ]);
    // A fragment would begin at a bare `#`.
    assert_eq!(link("*123#").as_deref(), Some("tel:*123%23"));
    assert_eq!(link("#31#20702300").as_deref(), Some("tel:%2331%2320702300"));
}

#[test]
fn where_there_is_no_whole_number_nothing_is_dialled() {
    none_is_dialled(&[
        "",
        " ",
        "ask at the desk",
        "+",
        "*",
        "1",
        "room 4",
        "javascript:alert(1)",
        "24/7",
        "9-17h",
        // Half typed.
        "+44",
        "+44 20",
        // No country's code begins with a zero.
        "+020 7946 0018",
        // Two numbers with only a space between them.
        "+223 2022 9999 2022 1111",
        // Letters for digits.
        "1-800-EXAMPLE",
        "+1 800 EXAMPLE",
        "+1 800 EXAMPLE 24/7",
        "B12",
        "12th floor",
    ]);
    none_is_dialled(&[&"1".repeat(60)]);
}

#[test]
fn digits_of_any_script_are_read() {
    for zero in [
        '٠', '۰', '߀', '०', '০', '੦', '૦', '୦', '௦', '౦', '೦', '൦', '෦', '๐', '໐', '༠', '၀', '០', '᠐', '０', '𞥐',
    ] {
        let digit = |it: char| {
            it.to_digit(10)
                .and_then(|it| char::from_u32(u32::from(zero) + it))
                .unwrap_or(it)
        };
        let text: String = "+44 (0)20 7946 1358".chars().map(digit).collect();
        assert_eq!(normalise(&text).as_deref(), Some("+442079461358"), "{text}");
    }
}

#[test]
fn marks_that_turn_writing_around_are_ignored() {
    for mark in "\u{61c}\u{200e}\u{200f}\u{202a}\u{202b}\u{202c}\u{202d}\u{202e}\u{2066}\u{2067}\u{2068}\u{2069}\u{feff}\u{200b}\u{ad}".chars() {
        for text in [
            format!("{mark}+44 20 7946 0018{mark}"),
            format!("+{mark}44 20 7946 0018"),
            format!("+44 ({mark}0{mark}) 20 79{mark}46 0018"),
        ] {
            assert_eq!(normalise(&text).as_deref(), Some("+442079460018"), "{text:?}");
        }
    }
}

#[test]
fn whatever_is_typed_the_outcome_is_something_that_a_telephone_takes() {
    let signs: Vec<char> = "+*#0129()/-. ,;xh:é٢０\u{200f}ext".chars().collect();
    let mut seed = 0x9e37_79b9_7f4a_7c15_u64;
    for _ in 0..20_000 {
        let text: String = (0..14)
            .map(|_| {
                seed = seed
                    .wrapping_mul(6_364_136_223_846_793_005)
                    .wrapping_add(1_442_695_040_888_963_407);
                signs[usize::try_from(seed >> 33).unwrap() % signs.len()]
            })
            .collect();
        let Some(number) = normalise(&text) else { continue };
        assert!(
            number.chars().all(|it| it.is_ascii_digit() || "+*#".contains(it)),
            "{text:?}: {number}"
        );
        assert!(number.contains(|it: char| it.is_ascii_digit()), "{text:?}: {number}");
        // What is dialled is a number itself, and the same one.
        assert_eq!(normalise(&number).as_deref(), Some(&*number), "{text:?}");
    }
}
