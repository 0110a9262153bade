//! What leaves where an organisation adds something: its items, and that they are missing where its file is.

use super::*;
use crate::trip::organisation::Organised;

/// Every item of the list as it stands, done.
fn all_done(state: &PlannerState) -> Vec<Doing> {
    let list = Outward::with_asked(state.trip().unwrap(), state.report, &state.asked, false).list(state.report, None);
    let tick = |id: &str| Doing::Edit(Edit::State(id.into(), ItemState::Done));
    list.rows().map(|row| tick(&row.id)).collect()
}

#[test]
fn a_list_is_not_finished_by_what_becomes_of_the_organisations_file_nor_while_that_is_unknown() {
    let finishes = |before: &PlannerState, now: &PlannerState| heard(before, now).iter().any(|it| it.0 == "complete");
    let file = |organised: &Organised| [Doing::Organisation(organised.clone())];
    let read = Organised::Read(Rc::new(largest_organisation()));
    let alone = opened(survey(), false);
    let reports_done = after(&after(&alone, file(&read)), all_done(&alone));
    for (now, is_known) in [
        (&read, true),
        (&Organised::Coming, false),
        (&Organised::Wrong(Rc::from([])), false),
        (&Organised::None, true),
    ] {
        let then = after(&reports_done, file(now));
        assert!(!finishes(&reports_done, &then), "by itself: {now:?}");
        let open = after(&alone, file(&read).into_iter().chain(file(now)));
        let done = after(&open, all_done(&open));
        assert_eq!(finishes(&open, &done), is_known, "{now:?}");
    }
    let coming = after(&reports_done, file(&Organised::Coming));
    assert_eq!(heard(&reports_done, &coming), [], "the items of the file before stay");
}

/// The example, with as much in it as a file may hold.
fn largest_organisation() -> advisory_organisation::Organisation {
    let example = include_str!("../../../../examples/organisation.json");
    let mut file: serde_json::Value = serde_json::from_str(example).unwrap();
    file["name"] = "é".repeat(120).into();
    let items = file["items"].as_array_mut().unwrap();
    let first = items[0].clone();
    for at in items.len()..200 {
        items.push(first.clone());
        items[at]["id"] = format!("{at:0>40}").into();
    }
    advisory_organisation::read(&file.to_string(), content().report).unwrap()
}

/// The limits of a receipt are those of the organisation's file.
#[test]
fn a_receipt_holds_all_that_an_organisation_may_ask_and_the_host_hears_it_without_who_travels() {
    let organised = Organised::Read(Rc::new(largest_organisation()));
    let mut told = everybody();
    told.apply(&Edit::State("asked-midwife".into(), ItemState::Done), 9_000);
    let state = after(
        &opened(told, false),
        [Doing::Organisation(organised), Doing::WithTravellers(true)],
    );
    let parcel = Parcel::of(content(), &state, state.trip().unwrap());
    let claimed = |written: &str| {
        let read = serde_json::from_str(written).unwrap();
        receipts::check(&read, content().report, &dataset())
            .unwrap()
            .organisation
            .unwrap()
    };
    let (file, heard) = (
        claimed(&receipt::written(&parcel, &parcel.trip, Moment::of(0), "")),
        claimed(&for_the_host(&parcel, Moment::of(0), "")),
    );
    assert_eq!((file.name.chars().count(), file.progress.of), (120, 200));
    assert_eq!((heard.progress.done, heard.progress.of), (0, 199));
    assert!(heard.items.iter().all(|(id, _)| id != "midwife"));
}

/// The trip's file holds no words of the organisation's, wherever it is opened: it is all there.
#[test]
fn every_form_for_readers_says_that_an_organisations_part_is_missing() {
    let state = opened(survey(), false);
    for (organised, said) in [
        (Organised::None, None),
        (Organised::Read(Rc::new(largest_organisation())), None),
        (Organised::Coming, Some("had not been loaded")),
        (Organised::Wrong(Rc::from([])), Some("could not be read")),
    ] {
        let state = after(&state, [Doing::Organisation(organised)]);
        let parcel = Parcel::of(content(), &state, state.trip().unwrap());
        let written = |form| parcel.write(form, Moment::of(0)).replace("\r\n ", "");
        for form in FORMS.into_iter().filter(|it| *it != Form::Trip) {
            let sentence = said.unwrap_or("What your organisation adds");
            assert_eq!(written(form).contains(sentence), said.is_some(), "{form:?}: {said:?}");
        }
        assert!(!written(Form::Trip).contains("organisation adds"));
    }
}
