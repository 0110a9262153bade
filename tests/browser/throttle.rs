//! A slow processor and a slow link, as Chromium can be told to take them; for the benches.

use crate::page::Page;
use serde_json::json;

/// A phone's processor: how many times slower than this one.
pub(crate) const SLOWER: i32 = 4;
/// A slow mobile link, 1.6 Mbit/s: bytes a second, and milliseconds there and back.
pub(crate) const LINK: (i32, i32) = (200_000, 150);

/// Makes the processor so many times slower than it is.
pub(crate) async fn slow_down(page: &Page, times: i32) {
    page.tell("Emulation.setCPUThrottlingRate", json!({ "rate": times }))
        .await;
}

pub(crate) async fn with_a_link(page: &Page, (bytes, latency): (i32, i32)) {
    page.tell("Network.enable", json!({})).await;
    let link = json!({ "offline": false, "latency": latency, "downloadThroughput": bytes, "uploadThroughput": bytes });
    page.tell("Network.emulateNetworkConditions", link).await;
}

/// The middle of what was measured.
pub(crate) fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}
