//! The order of things: an item moved among those in sight, and the way of a run-through.
//!
//! Pure, and by ids alone: it does not know what an item is.

/// Where an item is moved to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Towards {
    /// Before the one above it.
    Start,
    /// After the one below it.
    End,
}

impl Towards {
    /// For the button's hook.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Start => "up",
            Self::End => "down",
        }
    }
}

/// All ids after one of them was moved past its neighbour in sight; what is hidden between the two stays where it is. None where there
/// is no such neighbour.
pub(super) fn moved(all: &[String], in_sight: &[String], id: &str, towards: Towards) -> Option<Vec<String>> {
    let neighbour = match towards {
        Towards::Start => before(in_sight, id)?,
        Towards::End => after(in_sight, id)?,
    };
    let mut order: Vec<String> = all.iter().filter(|it| *it != id).cloned().collect();
    let place = order.iter().position(|it| it == neighbour)?;
    order.insert(place + usize::from(towards == Towards::End), id.to_owned());
    Some(order)
}

/// The one after another.
pub(super) fn after<'a>(ids: &'a [String], id: &str) -> Option<&'a String> {
    let place = ids.iter().position(|it| it == id)?;
    ids.get(place + 1)
}

/// The one before another.
pub(super) fn before<'a>(ids: &'a [String], id: &str) -> Option<&'a String> {
    let place = ids.iter().position(|it| it == id)?;
    ids.get(place.checked_sub(1)?)
}

/// The next one after another that is still open.
pub(super) fn next_open<'a>(ids: &'a [String], id: &str, is_open: impl Fn(&str) -> bool) -> Option<&'a String> {
    let place = ids.iter().position(|it| it == id)?;
    ids.iter().skip(place + 1).find(|it| is_open(it))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(text: &str) -> Vec<String> {
        text.split_whitespace().map(str::to_owned).collect()
    }

    #[test]
    fn an_item_moves_past_its_neighbour_in_sight() {
        for (all, in_sight, id, towards, expected) in [
            ("a b c", "a b c", "b", Towards::Start, Some("b a c")),
            ("a b c", "a b c", "b", Towards::End, Some("a c b")),
            ("a b c", "a b c", "a", Towards::Start, None),
            ("a b c", "a b c", "c", Towards::End, None),
            ("a x y b c", "a b c", "b", Towards::Start, Some("b a x y c")),
            ("a x y b c", "a b c", "a", Towards::End, Some("x y b a c")),
            ("a b", "a b", "z", Towards::End, None),
            ("a", "a", "a", Towards::End, None),
        ] {
            let order = moved(&ids(all), &ids(in_sight), id, towards);
            assert_eq!(
                order,
                expected.map(ids),
                "{id} {towards:?} in {all}, of which {in_sight} is in sight"
            );
        }
    }

    #[test]
    fn the_next_open_item_is_the_first_open_one_behind() {
        for (id, open, expected) in [
            ("a", "b c d", Some("b")),
            ("a", "a c", Some("c")),
            ("c", "a b", None),
            ("d", "a b c d", None),
            ("z", "a b c d", None),
        ] {
            let open = ids(open);
            let all = ids("a b c d");
            let next = next_open(&all, id, |it| open.iter().any(|of| of == it));
            assert_eq!(
                next.map(String::as_str),
                expected,
                "after {id}, while {open:?} are open"
            );
        }
    }

    #[test]
    fn the_ends_have_no_neighbour() {
        let all = ids("a b");
        assert_eq!((before(&all, "a"), after(&all, "b")), (None, None));
        assert_eq!((before(&all, "b"), after(&all, "a")), (Some(&all[0]), Some(&all[1])));
    }
}
