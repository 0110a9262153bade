//! Keeps the events of two programs on one page apart.
//!
//! Yew notes on each element, and on each event, which of its listeners they belong to, under names of its own. The planner stands inside
//! the page that another program draws, and each program counts its listeners from the start: under one name they would take each other's
//! for their own, and a press in the planner would do something in the page. So the planner's notes get another name. It stands in the
//! glue alone.

use crate::problem::Problem;

/// How the names begin under which Yew notes it.
const YEW: &str = "__yew_";
const PLANNER: &str = "__planner_";

/// The planner's glue with names of its own; refuses one that has no such names, for then they are called otherwise now.
pub(crate) fn apart(glue: &str) -> Result<String, Problem> {
    if glue.contains(YEW) {
        return Ok(glue.replace(YEW, PLANNER));
    }
    Err(Problem::Marker {
        file: "the planner's glue".to_owned(),
        marker: YEW.to_owned(),
        found: 0,
    })
}

#[cfg(test)]
mod tests {
    use super::apart;

    #[test]
    fn the_planner_has_names_of_its_own() {
        let glue = "(a)=>a.__yew_listener_id,(a,b)=>{a.__yew_subtree_id=b}";
        let expected = "(a)=>a.__planner_listener_id,(a,b)=>{a.__planner_subtree_id=b}";
        assert_eq!(apart(glue).unwrap(), expected);
    }

    #[test]
    fn names_that_are_not_found_stop_the_build() {
        assert!(
            apart("(a)=>a.__other_listener_id")
                .unwrap_err()
                .to_string()
                .contains("__yew_")
        );
    }
}
