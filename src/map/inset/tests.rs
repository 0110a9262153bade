//! Where things stand in an inset: nothing over anything else, whatever the layer and the width.

use super::around::{Around, SIZE};
use super::{names, room};
use crate::content::Content;
use advisory_model::RegionId;
use advisory_model::outline::{LADDER, Point};

/// Every inset of the report.
fn insets() -> Vec<(Content, RegionId, Around)> {
    let content = Content::embedded().unwrap();
    let small = content
        .report
        .region_ids()
        .filter(|id| content.report.regions[id.index()].is_small);
    let insets: Vec<_> = small
        .map(|id| (content, id, Around::of(content.report, id).unwrap()))
        .collect();
    assert!(!insets.is_empty(), "no region is small");
    insets
}

#[test]
fn no_two_names_meet_and_none_covers_a_place_or_a_road_at_any_width() {
    for (content, region, around) in insets() {
        let (names, marks) = (names::names(content, &around, region), room::marks(content, &around));
        for rung in LADDER {
            let areas: Vec<_> = names.iter().map(|it| it.spot.area(it.size, rung.name)).collect();
            for (index, area) in areas.iter().enumerate() {
                let name = &names[index].lines;
                let within = area.left >= 0.0 && area.top >= 0.0 && area.right <= SIZE.0 && area.bottom <= SIZE.1;
                assert!(
                    within,
                    "{name:?} runs out of the drawing at {} px: {area:?}",
                    rung.width
                );
                for (other, further) in areas.iter().enumerate().skip(index + 1) {
                    let other = &names[other].lines;
                    assert!(!area.touches(further), "{name:?} meets {other:?} at {} px", rung.width);
                }
                let covered = marks.iter().find(|mark| mark.area(rung.name).touches(area));
                assert_eq!(covered, None, "{name:?} covers a mark at {} px", rung.width);
            }
        }
    }
}

#[test]
fn every_ground_in_sight_is_of_a_region_that_is_filled() {
    for (content, region, around) in insets() {
        let filled = content.report.regions_around(region);
        let projection = around.outline.projection();
        for (x, y) in (0..=20).flat_map(|x| (0..=15).map(move |y| (f64::from(x) * 50.0, f64::from(y) * 50.0))) {
            let position = projection.position(Point { x, y });
            let there = around.outline.region_at(position).map(RegionId::at);
            assert!(
                there.is_some_and(|it| filled.contains(&it)),
                "{position:?} is of {there:?}"
            );
        }
    }
}

#[test]
fn the_frame_has_the_shape_of_the_drawing() {
    for (.., around) in insets() {
        let height = around.outline.projection().height();
        assert!((height - SIZE.1).abs() < 20.0, "{height}");
    }
}
