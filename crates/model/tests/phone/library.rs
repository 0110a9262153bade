//! What is dialled is what libphonenumber reads, for its own examples of all countries' numbers and for those that are kept free for fiction.

use crate::formats::{self, Parts};
use advisory_model::phone::normalise;
use rlibphonenumber::{
    PHONE_NUMBER_UTIL, PhoneNumber, PhoneNumberFormat, PhoneNumberType, Region, get_national_significant_number_owned,
};
use std::collections::BTreeSet;

/// Numbers that regulators keep free for films and books.
const FICTION: [&str; 12] = [
    "+442079460018",
    "+441632960018",
    "+447700900018",
    "+12125550118",
    "+14165550118",
    "+33199001234",
    "+33639981234",
    "+493023125018",
    "+61255501234",
    "+61491570006",
    "+353209110018",
    "+46317900018",
];

fn read(text: &str) -> Option<PhoneNumber> {
    // From a country in which whoever calls abroad dials `00`.
    PHONE_NUMBER_UTIL.parse(text, Some(Region::GB)).ok()
}

fn e164(number: &PhoneNumber) -> String {
    number.format_as(PhoneNumberFormat::E164).into_owned()
}

/// A fixed line and a mobile of each country, as the library has them for examples, and the numbers of fiction.
fn numbers() -> Vec<PhoneNumber> {
    let kinds = [PhoneNumberType::FixedLine, PhoneNumberType::Mobile];
    let examples = PHONE_NUMBER_UTIL.get_supported_regions().flat_map(|region| {
        kinds.into_iter().filter_map(move |kind| {
            let example = PHONE_NUMBER_UTIL.get_example_number_for_type_and_region(region, kind);
            example.ok().map(|it| e164(&it))
        })
    });
    let all: BTreeSet<String> = examples.chain(FICTION.map(str::to_owned)).collect();
    all.iter().filter_map(|it| read(it)).collect()
}

fn parts(number: &PhoneNumber) -> Parts {
    let written = number.format_as(PhoneNumberFormat::International);
    let mut groups = written
        .split(|it: char| !it.is_ascii_digit())
        .filter(|it| !it.is_empty());
    Parts {
        country: groups.next().unwrap().to_owned(),
        groups: groups.map(str::to_owned).collect(),
    }
}

/// The digits as whoever calls within the country dials them.
fn within(number: &PhoneNumber) -> String {
    let written = number.format_as(PhoneNumberFormat::National);
    written.chars().filter(char::is_ascii_digit).collect()
}

/// Whether whoever calls within the country dials a zero before the number.
fn has_zero(number: &PhoneNumber) -> bool {
    within(number) == format!("0{}", get_national_significant_number_owned(number))
}

/// What we dial, with a plus where a `00` stands for it.
fn dialled(text: &str) -> Option<String> {
    normalise(text).map(|it| it.strip_prefix("00").map(|it| format!("+{it}")).unwrap_or(it))
}

#[test]
fn a_number_in_every_format_is_dialled_as_the_library_reads_it() {
    let (mut texts, mut countries, mut wrong) = (0, BTreeSet::new(), Vec::new());
    let numbers = numbers();
    for number in &numbers {
        let parts = parts(number);
        for text in formats::common(&parts, has_zero(number)) {
            let (ours, theirs) = (dialled(&text), read(&text).map(|it| e164(&it)));
            if ours != theirs || ours != Some(e164(number)) {
                wrong.push(format!("{text:?}: we dial {ours:?}, libphonenumber {theirs:?}"));
            }
            texts += 1;
        }
        countries.insert(parts.country);
    }
    assert!(wrong.is_empty(), "{} of {texts}:\n{}", wrong.len(), wrong.join("\n"));
    let asked = [numbers.len(), countries.len(), texts];
    assert!(asked[0] > 400 && asked[1] > 200 && asked[2] > 20_000, "{asked:?}");
}

#[test]
fn what_people_write_beside_a_number_is_not_dialled() {
    let mut wrong = Vec::new();
    for number in numbers() {
        for text in formats::further(&parts(&number)) {
            if dialled(&text) != Some(e164(&number)) {
                wrong.push(format!("{text:?}: {:?}", dialled(&text)));
            }
        }
    }
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn a_number_without_a_countrys_code_keeps_its_digits() {
    let mut wrong = Vec::new();
    for number in numbers() {
        let national = number.format_as(PhoneNumberFormat::National);
        if normalise(&national) != Some(within(&number)) {
            wrong.push(format!("{national:?}: {:?}", normalise(&national)));
        }
    }
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn a_zero_that_belongs_to_a_countrys_numbers_is_dialled() {
    use PhoneNumberType::{FixedLine, Mobile, PremiumRate, SharedCost, TollFree, UAN, VoIP};
    let mut asked = BTreeSet::new();
    for region in PHONE_NUMBER_UTIL.get_supported_regions() {
        for kind in [FixedLine, Mobile, PremiumRate, SharedCost, TollFree, UAN, VoIP] {
            let example = PHONE_NUMBER_UTIL.get_example_number_for_type_and_region(region, kind);
            // But for Norway's short numbers; see the model.
            let begins_so =
                |it: &PhoneNumber| get_national_significant_number_owned(it).starts_with('0') && it.country_code != 47;
            let Some(number) = example.ok().filter(begins_so) else {
                continue;
            };
            let digits = get_national_significant_number_owned(&number);
            let text = format!("+{} ({}) {}", number.country_code, &digits[..2], &digits[2..]);
            assert_eq!(normalise(&text), Some(e164(&number)), "{text}");
            asked.insert(number.country_code);
        }
    }
    assert!(asked.len() > 12, "{asked:?}");
}
