//! The ticks' way to storage and back: what is saved here, and what another tab has saved meanwhile.

use super::effects::Surroundings;
use crate::platform::tabs::{Heard, Tabs};
use crate::platform::{clock, persistence, report_page, storage};
use crate::saved::Change;
use crate::state::{Action, Restored, State, Storage, Ticks};
use std::cell::RefCell;
use std::rc::Rc;
use yew::platform::spawn_local;

/// The way to storage, and to the other tabs.
pub(super) struct Saving {
    /// Boxes on their way to storage.
    sent: Rc<RefCell<Ticks>>,
    tabs: Rc<Tabs>,
}

impl Saving {
    /// Hears what other tabs have saved, and takes it over.
    pub(super) fn begin(around: Surroundings) -> Self {
        let report = around.content.report;
        let name = around.storage.name();
        let hear = move |heard| match heard {
            Heard::Saved => read(&around),
            Heard::Erased => around.dispatch.dispatch(Action::Erased),
        };
        Self {
            sent: Rc::default(),
            tabs: Rc::new(Tabs::open(&name, &report.id, Rc::new(hear))),
        }
    }

    /// Saves each box that storage does not hold as it is shown. What is on its way is not sent twice; what failed is sent again with the
    /// next change.
    pub(super) fn save(&self, around: &Surroundings, now: &State) {
        let Self { sent, tabs } = self;
        if now.storage == Storage::Loading {
            return;
        }
        for (item, done) in now.unsaved() {
            if sent.borrow().get(item) == Some(done) {
                continue;
            }
            sent.borrow_mut().set(item, done);
            let (around, sent, tabs) = (around.clone(), sent.clone(), tabs.clone());
            let was_ready = now.storage == Storage::Ready;
            spawn_local(async move {
                let report = around.content.report;
                let slug = report.items[item.index()].id.clone();
                let at = clock::now();
                let saved = storage::record(&around.storage, &report.id, Change::Tick { item: slug, done, at }).await;
                let result = saved.map(drop);
                let is_the_last_sent = sent.borrow().get(item) == Some(done);
                if is_the_last_sent {
                    sent.borrow_mut().forget(item);
                }
                if result.is_ok() {
                    tabs.saved(&report.id);
                    persistence::ask();
                    // It answers again: what else it holds may never have been read.
                    if !was_ready {
                        read(&around);
                    }
                }
                around.dispatch.dispatch(Action::Kept(item, done, result));
            });
        }
    }
}

/// Reads what is saved.
pub(super) fn read(around: &Surroundings) {
    let Surroundings {
        content,
        host,
        dispatch,
        storage: place,
        ..
    } = around.clone();
    spawn_local(async move {
        let loaded = storage::load(&place, &content.report.id).await;
        // Who has made trips has asked for them.
        if loaded.as_ref().is_ok_and(|it| it.has_trips) {
            report_page::press(&host, "[data-trip='']");
        }
        let restored = loaded.map(|it| Restored::of(it.saved.as_ref(), it.set_aside, content.report));
        dispatch.dispatch(Action::Restore(restored));
    });
}
