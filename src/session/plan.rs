//! A plan for callers that are not Rust: entities one by one in, then the pairs to compare, the requests to build and the operations as JSON text.

use super::write::{push_issue, separate};
use crate::findings::Findings;
use crate::issue::push_digits;
use crate::json::push_string;
use crate::plan::{ANNOTATION, Planning, Recipe, Step, Write};

/// One caller's memory for plans, one after another. The caller writes texts into [`reserve`](PlanSession::reserve)d memory before each call.
pub struct PlanSession {
    /// The texts of a call, one after another.
    text: Vec<u8>,
    /// The plan that is being made.
    plan: Option<Planning>,
    findings: Findings,
    /// What was asked for last.
    out: String,
}

impl PlanSession {
    /// A session before its first plan.
    pub const NEW: PlanSession = PlanSession { text: Vec::new(), plan: None, findings: Findings::NEW, out: String::new() };

    /// Makes room for a text of so many bytes.
    pub fn reserve(&mut self, bytes: usize) -> &mut [u8] {
        self.text.resize(bytes.max(self.text.len()), 0);
        &mut self.text
    }

    /// The first `length` bytes of the text, and so many after them.
    fn texts(&self, length: usize, after: usize) -> (&[u8], &[u8]) {
        let (text, rest) = self.text.split_at_checked(length).unwrap_or_default();
        (text, rest.get(..after).unwrap_or_default())
    }

    /// Starts a plan from the first `length` bytes of the text, which are the options; returns what is wrong with them as a JSON array of issues.
    pub fn start(&mut self, length: usize) -> &str {
        self.findings.clear();
        self.plan = Some(Planning::start(self.text.get(..length).unwrap_or_default(), &mut self.findings));
        self.out.clear();
        push_issues(&self.findings, &mut self.out);
        &self.out
    }

    /// Adds a current entity, or with `is_desired` a row that is wanted: the first `length` bytes of the text. The next `label_length` bytes are the JSON text
    /// of an object with its id and key, if there is one. `None` where no plan has been started.
    pub fn add(&mut self, is_desired: bool, length: usize, label_length: usize) -> Option<()> {
        let mut plan = self.plan.take()?;
        let (text, label) = self.texts(length, label_length);
        let label = (label_length > 0).then_some(label);
        if is_desired {
            plan.add_desired(text, label);
        } else {
            plan.add_current(text, label);
        }
        self.plan = Some(plan);
        Some(())
    }

    /// Adds a scheduling group, whose JSON text is the first `length` bytes of the text.
    pub fn add_group(&mut self, length: usize) -> Option<()> {
        self.plan.as_mut()?.add_group(self.text.get(..length).unwrap_or_default());
        Some(())
    }

    /// Matches; returns the pairs that are to be compared as a JSON array of arrays: the number of the entity, then that of the row.
    pub fn pairs(&mut self) -> Option<&str> {
        let plan = self.plan.as_mut()?;
        self.out.clear();
        self.out.push('[');
        for (index, (current, desired)) in plan.find_pairs().enumerate() {
            separate(index, &mut self.out);
            self.out.push('[');
            push_digits(current, &mut self.out);
            self.out.push(',');
            push_digits(desired, &mut self.out);
            self.out.push(']');
        }
        self.out.push(']');
        Some(&self.out)
    }

    /// Compares the row of this number with its entity: the first `current_length` bytes of the text are the entity, the next `desired_length` the row.
    pub fn compare(&mut self, desired: u32, current_length: usize, desired_length: usize) -> Option<()> {
        let mut plan = self.plan.take()?;
        let (one, other) = self.texts(current_length, desired_length);
        plan.compare(desired, one, other);
        self.plan = Some(plan);
        Some(())
    }

    /// Returns the requests that create and replace, as a JSON array.
    pub fn writes(&mut self) -> Option<&str> {
        let plan = self.plan.as_mut()?;
        let writes: Vec<Write> = plan.find_writes().collect();
        self.out.clear();
        self.out.push('[');
        for (index, write) in writes.into_iter().enumerate() {
            separate(index, &mut self.out);
            push_write(plan, write, &mut self.out);
        }
        self.out.push(']');
        Some(&self.out)
    }

    /// Says that the checks refuse the row of this number.
    pub fn refuse(&mut self, desired: u32) -> Option<()> {
        self.plan.as_mut()?.refuse(desired);
        Some(())
    }

    /// Ends the plan; returns it as a JSON object.
    pub fn finish(&mut self) -> Option<&str> {
        let mut plan = self.plan.take()?;
        self.findings.clear();
        let finished = plan.finish(&mut self.findings);
        let out = &mut self.out;
        out.clear();
        out.push_str("{\"unchanged\":");
        push_digits(finished.unchanged, out);
        out.push_str(",\"summary\":");
        push_string(&finished.summary, out);
        out.push_str(",\"warnings\":");
        push_issues(&self.findings, out);
        out.push_str(",\"ambiguous\":[");
        for (index, (ids, rows, reason)) in plan.ambiguous().enumerate() {
            separate(index, out);
            out.push_str("{\"current\":");
            push_array(ids, out, push_string);
            out.push_str(",\"desired\":");
            push_array(rows.iter().copied(), out, push_digits);
            push_member("reason", reason, out);
            out.push('}');
        }
        out.push_str("],\"operations\":[");
        for (index, step) in finished.steps.iter().enumerate() {
            separate(index, out);
            push_step(&plan, step, out);
        }
        out.push_str("]}");
        Some(out)
    }
}

fn push_issues(findings: &Findings, out: &mut String) {
    out.push('[');
    for (index, finding) in findings.iter().enumerate() {
        separate(index, out);
        push_issue(&finding, findings, None, out);
    }
    out.push(']');
}

fn push_array<T>(items: impl Iterator<Item = T>, out: &mut String, push: impl Fn(T, &mut String)) {
    out.push('[');
    for (index, item) in items.enumerate() {
        separate(index, out);
        push(item, out);
    }
    out.push(']');
}

/// Appends a member that is not the first and whose value is a string.
fn push_member(name: &str, value: &str, out: &mut String) {
    out.push_str(",\"");
    out.push_str(name);
    out.push_str("\":");
    push_string(value, out);
}

fn push_number(name: &str, value: Option<u32>, out: &mut String) {
    if let Some(value) = value {
        out.push_str(",\"");
        out.push_str(name);
        out.push_str("\":");
        push_digits(value, out);
    }
}

/// Appends an object of strings without its closing bracket.
fn begin_object(inputs: &[(&str, &str)], out: &mut String) {
    out.push('{');
    for (index, (name, value)) in inputs.iter().enumerate() {
        separate(index, out);
        push_string(name, out);
        out.push(':');
        push_string(value, out);
    }
}

fn push_write(plan: &Planning, write: Write, out: &mut String) {
    out.push_str("{\"desired\":");
    push_digits(write.desired, out);
    push_number("current", plan.entity_of(write), out);
    push_member("operation", plan.operation_of(write).id, out);
    out.push_str(",\"input\":");
    begin_object(&plan.inputs_of_write(write), out);
    out.push_str("},\"body\":{\"leaveOut\":");
    let Recipe { leave_out, version, set, .. } = plan.recipe(write);
    push_array(leave_out.into_iter(), out, push_string);
    push_member("annotation", ANNOTATION, out);
    if let Some((to, from)) = version {
        out.push_str(",\"take\":");
        begin_object(&[("to", to), ("from", from)], out);
        out.push('}');
    }
    out.push_str(",\"set\":{");
    out.push_str(set);
    out.push_str("}}}");
}

fn push_step(plan: &Planning, step: &Step, out: &mut String) {
    out.push_str("{\"action\":");
    push_string(step.action.as_str(), out);
    push_member("reason", &step.reason, out);
    out.push_str(",\"changes\":");
    push_array(plan.differences(step).iter(), out, |difference, out| {
        let (first, second) = difference.path;
        out.push_str("{\"path\":");
        push_array([Some(first), second.map(|property| property.name)].into_iter().flatten(), out, push_string);
        for (name, value) in [(",\"from\":", &difference.from), (",\"to\":", &difference.to)] {
            out.push_str(name);
            out.push_str(value);
        }
        out.push('}');
    });
    let facts = plan.facts(step);
    for (name, value) in [("id", facts.id), ("key", facts.key), ("userId", facts.user)] {
        if let Some(value) = value {
            push_member(name, value, out);
        }
    }
    push_number("current", step.current, out);
    push_number("desired", step.desired, out);
    if facts.modified.is_some() || facts.etag.is_some() {
        let known = [("lastModifiedDateTime", facts.modified), ("etag", facts.etag)];
        let known: Vec<_> = known.into_iter().filter_map(|(name, value)| Some((name, value?))).collect();
        out.push_str(",\"unchangedSince\":");
        begin_object(&known, out);
        out.push('}');
    }
    push_number("write", step.write, out);
    if step.write.is_none() {
        push_member("operation", step.operation.id, out);
        out.push_str(",\"input\":");
        begin_object(&plan.inputs_of(step), out);
        if let Some(body) = plan.body_of(step) {
            out.push_str(",\"body\":");
            out.push_str(&body);
        }
        out.push('}');
    }
    out.push('}');
}
