//! Own contacts: typed within limits, kept as typed, put together field by field, and gone when they are taken out.

use advisory_model::phone;
use advisory_trip::contacts::Typed;
use advisory_trip::reading::limits;
use advisory_trip::{Contacts, Merge};

fn typed(name: &str, number: &str, note: &str) -> Typed {
    Typed {
        name: name.into(),
        number: number.into(),
        note: note.into(),
    }
}

fn insured() -> Contacts {
    let mut contacts = Contacts::new("examplia-2019");
    contacts.write("c1", &typed("Insurer", "+44 20 7946 0000", "Policy 12"), 1_000);
    contacts
}

#[test]
fn own_contacts_are_kept_within_their_limits_as_they_are_typed_and_one_number_of_each_is_dialled() {
    let cases = [
        ("+44 20 7946 0000", Some("+442079460000")),
        ("(0)20-7946 0000", Some("02079460000")),
        ("*123#", Some("*123#")),
        ("00 223 20 70 23 00 ext", Some("0022320702300")),
        ("+44 (0)20 7946 0000 ext. 4", Some("+442079460000")),
        ("\u{200e}+٢٢٣ ٢٠ ٠٠ ٠٠ ٠٠", Some("+22320000000")),
        ("ask at the desk", None),
        ("", None),
        ("javascript:alert(1)", None),
    ];
    for (number, dialled) in cases {
        let mut contacts = Contacts::new("examplia-2019");
        contacts.write("c1", &typed("Driver", number, ""), 1);
        let contact = &contacts.contacts["c1"];
        assert_eq!(
            (
                contact.number.value.as_str(),
                phone::normalise(&contact.number.value).as_deref()
            ),
            (number, dialled)
        );
    }
    let mut contacts = Contacts::new("examplia-2019");
    contacts.write("c1", &typed(&"n".repeat(999), &"1".repeat(999), &"x\n".repeat(999)), 1);
    let [name, number, note] = [
        |it: &Typed| it.name.clone(),
        |it: &Typed| it.number.clone(),
        |it: &Typed| it.note.clone(),
    ]
    .map(|field| field(&contacts.contacts["c1"].typed()).chars().count());
    assert!(name == limits::NAME && number == limits::NUMBER && note <= limits::CONTACT_NOTE);
}

#[test]
fn a_contact_that_is_taken_out_leaves_no_word_of_it_and_does_not_come_back_from_an_older_copy() {
    let older = insured();
    let mut here = older.clone();
    here.remove("c1", 2_000);
    assert!(!here.to_text().contains("Insurer") && !here.to_text().contains("7946"));
    here.take_newer(&older);
    assert!(here.shown().is_empty());
    here.write("c1", &typed("Insurer", "+44 2", ""), 3_000);
    assert_eq!(here.shown().len(), 1, "who writes it anew wants it back");
}

#[test]
fn a_change_of_one_field_leaves_the_others_to_whoever_changed_them_last() {
    let (mut one, mut other) = (insured(), insured());
    one.write("c1", &typed("Insurer", "+44 3", "Policy 12"), 5_000);
    other.write("c1", &typed("Our insurer", "+44 20 7946 0000", "Policy 12"), 6_000);
    one.take_newer(&other);
    let contact = &one.contacts["c1"];
    assert_eq!(
        (contact.name.value.as_str(), contact.number.value.as_str()),
        ("Our insurer", "+44 3")
    );
}

#[test]
fn there_is_room_for_so_many_and_a_further_one_is_refused() {
    let mut contacts = Contacts::new("examplia-2019");
    let one = typed("Driver", "1", "");
    assert!((0..limits::CONTACTS).all(|index| contacts.write(&format!("c{index}"), &one, 1)));
    assert!(!contacts.write("another", &one, 2));
    assert!(
        contacts.write("c0", &typed("Other driver", "1", ""), 2),
        "a known one is still changed"
    );
}
