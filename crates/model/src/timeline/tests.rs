//! What a timeline holds of every kind of time that an author can write.

use super::*;

const MARCH_2018: u16 = 2018 * 12 + 2;

fn at(when: &str, inferred_year: bool) -> Incident {
    Incident {
        when: when.parse().unwrap_or_else(|_| panic!("{when} is no time")),
        inferred_year,
        ..crate::example::report().incidents.remove(0)
    }
}

#[test]
fn a_bar_is_as_wide_as_its_time_is_known() {
    let timeline = Timeline {
        whole: Span::year(2014).ending(Span::year(2018).last),
    };
    let cases = [
        ("2018-06", false, (2018 * 12 + 5, 1)),
        ("2018-06", true, (2018 * 12 + 5, 1)),
        ("2018-06-30", false, (2018 * 12 + 5, 1)),
        ("2018", false, (2018 * 12, 12)),
        ("2018-09/2018-10", false, (2018 * 12 + 8, 2)),
        ("2017-12/2018-01", false, (2017 * 12 + 11, 2)),
        ("2016/2017", false, (2016 * 12, 24)),
        ("since 2015", false, (2015 * 12, 48)),
        ("since 2018-11", false, (2018 * 12 + 10, 2)),
    ];
    for (when, inferred, expected) in cases {
        let bar = timeline.bar(&at(when, inferred));
        assert_eq!((bar.first, bar.months()), expected, "{when}");
    }
}

#[test]
fn the_timeline_has_whole_years() {
    let cases: [(&[&str], (u16, u16)); 4] = [
        (&["2018-06"], (2018, 2018)),
        (&["2018-06", "2014"], (2014, 2018)),
        (&["since 2015", "2016-03"], (2015, 2016)),
        (&["2014-12/2015-01"], (2014, 2015)),
    ];
    for (whens, (first, last)) in cases {
        let incidents: Vec<Incident> = whens.iter().map(|when| at(when, false)).collect();
        let whole = Timeline::of(&incidents).map(|it| it.whole);
        assert_eq!(
            whole,
            Some(Span::year(first).ending(Span::year(last).last)),
            "{whens:?}"
        );
    }
}

#[test]
fn spans_that_share_a_month_overlap() {
    let march = Span {
        first: MARCH_2018,
        last: MARCH_2018,
    };
    let cases = [
        ("2018-03", true),
        ("2018-02/2018-03", true),
        ("2018-03/2018-04", true),
        ("2018", true),
        ("since 2015", true),
        ("since 2018-04", false),
        ("2018-02", false),
        ("2018-04", false),
        ("2017", false),
    ];
    for (when, expected) in cases {
        let span = at(when, false).when.span();
        assert_eq!(march.overlaps(span), expected, "{when}");
        assert_eq!(span.overlaps(march), expected, "{when}");
    }
}

#[test]
fn no_two_bars_of_a_lane_overlap() {
    let whens = [
        "2018-06",
        "2018",
        "2018-07",
        "2017",
        "since 2015",
        "2018-06",
        "2018-06/2018-08",
    ];
    let incidents: Vec<Incident> = whens.iter().map(|when| at(when, false)).collect();
    let timeline = Timeline::of(&incidents).unwrap();
    let lanes = timeline.lanes(&incidents);
    for one in 0..incidents.len() {
        for other in 0..one {
            let apart = !timeline.bar(&incidents[one]).overlaps(timeline.bar(&incidents[other]));
            assert!(
                apart || lanes[one] != lanes[other],
                "{} and {}",
                whens[one],
                whens[other]
            );
        }
    }
    assert_eq!(lanes.iter().max(), Some(&4), "no more lanes than overlap at once");
}
