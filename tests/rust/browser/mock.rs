//! Requests to the mock Graph, and what it holds.
#![allow(clippy::expect_used, clippy::panic)]

use graph_shifts::{Input, Operation, Request};
use serde_json::json;

/// What the mock holds at the start.
pub(crate) const TEAM: &str = "3d88b7a2-f988-4f4b-bb34-d66df66af126";
pub(crate) const OPEN_SHIFT: &str = "OPNSHFT_d8da84aa-0138-45f9-9ac7-5d06712211d3";

/// The mock's base URL.
pub(crate) fn base() -> String {
    let Some(address) = option_env!("GRAPH_SHIFTS_MOCK") else {
        panic!(
            "GRAPH_SHIFTS_MOCK was not set when this test was built: it holds the address that \
             `node www/server.js --port 0 --mock-only` prints; `cargo xtask test` does both"
        );
    };
    format!("{address}/v1.0")
}

/// A request to the mock.
pub(crate) fn request(operation: &'static Operation, input: Input<'_>) -> Request {
    operation.request(input.base_url(base())).expect("a request that Graph accepts")
}

/// An open shift in JSON, whose theme only shows to who prefers members after unknownFutureValue.
pub(crate) fn open_shift() -> String {
    json!({
        "schedulingGroupId": "TAG_4ab7d329-1f7e-4eaf-ba93-63f1ff3f3c4a",
        "sharedOpenShift": {
            "displayName": "Früh \u{2028}😀",
            "startDateTime": "2026-11-24T07:00:00Z",
            "endDateTime": "2026-11-24T15:00:00Z",
            "theme": "peach",
            "openSlotCount": 3,
            "activities": [],
        },
    })
    .to_string()
}
