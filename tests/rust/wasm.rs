//! The vectors, run in WebAssembly: in Node, or in a browser when the runner is told so.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod runner;

use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn every_vector_holds() {
    let mut wrong = Vec::new();
    for (name, text) in runner::FILES {
        let (cases, disagreements) = runner::run(name, text);
        assert!(cases > 0, "{name} has no case");
        wrong.extend(disagreements);
    }
    assert!(!runner::FILES.is_empty(), "no vector was found");
    assert!(wrong.is_empty(), "{} vectors disagree\n{}", wrong.len(), wrong.join("\n"));
}

#[wasm_bindgen_test]
fn every_received_vector_holds() {
    let wrong = runner::RECEIVED.iter().flat_map(|(name, text)| runner::run_received(name, text).1).collect::<Vec<_>>();
    assert!(!runner::RECEIVED.is_empty(), "no vector was found");
    assert!(wrong.is_empty(), "{} vectors disagree\n{}", wrong.len(), wrong.join("\n"));
}
