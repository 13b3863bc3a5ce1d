//! Makes a plan as the npm package does: with texts in the memory of a session.

use graph_shifts::session::PlanSession;
use serde_json::Value;

/// A session of its own.
pub(crate) const fn fresh() -> PlanSession {
    PlanSession::NEW
}

/// Writes texts one after another into the memory; returns their lengths.
fn write<const N: usize>(session: &mut PlanSession, texts: [&str; N]) -> [usize; N] {
    let all = texts.concat();
    session.reserve(all.len())[..all.len()].copy_from_slice(all.as_bytes());
    texts.map(str::len)
}

fn parsed(text: Option<&str>) -> Value {
    // JavaScript reads half of a surrogate pair, serde_json does not.
    let text = text.expect("a plan").replace("\\\\ud800", "?").replace("\\ud800", "?");
    serde_json::from_str(&text).expect("JSON")
}

/// The plan of entities and rows, each with the JSON text of its id and key, if it has one. Rows that the checks refuse are named by their numbers.
pub(crate) fn in_session(
    options: &Value,
    current: &[(String, String)],
    desired: &[(String, String)],
    groups: &[String],
    refused: &[usize],
) -> Value {
    let session = &mut fresh();
    let [length] = write(session, [&options.to_string()]);
    let issues = session.start(length).to_owned();
    if issues != "[]" {
        return parsed(Some(&issues));
    }
    for (is_desired, rows) in [(false, current), (true, desired)] {
        for (row, label) in rows {
            let [length, label] = write(session, [row, label]);
            session.add(is_desired, length, label).expect("a plan");
        }
    }
    for group in groups {
        let [length] = write(session, [group]);
        session.add_group(length).expect("a plan");
    }
    for pair in parsed(session.pairs()).as_array().expect("pairs") {
        let [one, other] = [0, 1].map(|side| pair[side].as_u64().expect("a number") as usize);
        let [first, second] = write(session, [&current[one].0, &desired[other].0]);
        session.compare(other as u32, first, second).expect("a plan");
    }
    let writes = parsed(session.writes());
    for row in refused {
        assert!(writes.as_array().expect("writes").iter().any(|write| write["desired"] == *row));
        session.refuse(*row as u32).expect("a plan");
    }
    let mut plan = parsed(session.finish());
    plan["writes"] = writes;
    plan
}
