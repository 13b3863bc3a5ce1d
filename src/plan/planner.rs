//! What a plan is made from, and how: for callers in Rust.

use super::options::Mode;
use super::plan_of::Plan;
use super::planning::Planning;
use super::writes::Write;
use crate::findings::Findings;
use crate::issue::issues;
use crate::json::push_string;
use crate::request::{Input, JsonText, Refusal, Request};
use crate::table::Operation;
use std::borrow::Cow;

/// A range of time, and perhaps users or scheduling groups, within which a plan may delete and write.
///
/// An entity is within it if it starts in the range, its user is among the users and its scheduling group among the groups. With users, open shifts are outside; with
/// groups, time off is.
#[derive(Clone, Debug, Default)]
pub struct Scope {
    from: String,
    to: String,
    users: Option<Vec<String>>,
    groups: Option<Vec<String>>,
}

impl Scope {
    /// From a date-time until before another.
    #[must_use]
    pub fn new(from: impl Into<String>, to: impl Into<String>) -> Scope {
        Scope { from: from.into(), to: to.into(), users: None, groups: None }
    }

    /// Of these users alone.
    #[must_use]
    pub fn user_ids<T: Into<String>>(mut self, ids: impl IntoIterator<Item = T>) -> Scope {
        self.users = Some(ids.into_iter().map(Into::into).collect());
        self
    }

    /// Of these scheduling groups alone.
    #[must_use]
    pub fn scheduling_group_ids<T: Into<String>>(mut self, ids: impl IntoIterator<Item = T>) -> Scope {
        self.groups = Some(ids.into_iter().map(Into::into).collect());
        self
    }
}

/// The JSON text of an entity or of a body, perhaps with an id and with a key of your own.
#[derive(Clone, Debug)]
pub struct Row<'a> {
    json: JsonText<'a>,
    id: Option<String>,
    key: Option<String>,
}

impl<'a> Row<'a> {
    /// A row without a key, whose id is that in the text, if it has one.
    #[must_use]
    pub fn new(json: impl Into<JsonText<'a>>) -> Row<'a> {
        Row { json: json.into(), id: None, key: None }
    }

    /// The row with the id of its entity.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Row<'a> {
        self.id = Some(id.into());
        self
    }

    /// The row with the key by which you know it: the entity and the row with the same key belong together.
    #[must_use]
    pub fn key(mut self, key: impl Into<String>) -> Row<'a> {
        self.key = Some(key.into());
        self
    }

    /// The id and key as JSON text.
    fn label(&self) -> Option<String> {
        if self.id.is_none() && self.key.is_none() {
            return None;
        }
        let mut label = "{".to_owned();
        for (name, value) in [("id", &self.id), ("key", &self.key)] {
            if let Some(value) = value {
                label.push_str(if label.len() > 1 { "," } else { "" });
                push_string(name, &mut label);
                label.push(':');
                push_string(value, &mut label);
            }
        }
        label.push('}');
        Some(label)
    }
}

impl<'a, T: Into<JsonText<'a>>> From<T> for Row<'a> {
    fn from(json: T) -> Row<'a> {
        Row::new(json)
    }
}

/// What a plan is made from. See [the module](super).
#[derive(Clone, Debug, Default)]
pub struct Planner<'a> {
    team: Cow<'a, str>,
    mode: Mode,
    scope: Option<Scope>,
    share: Option<bool>,
    current: Vec<Row<'a>>,
    desired: Vec<Row<'a>>,
    groups: Vec<JsonText<'a>>,
}

impl<'a> Planner<'a> {
    /// A plan for the schedule of this team.
    #[must_use]
    pub fn new(team_id: impl Into<Cow<'a, str>>, mode: Mode) -> Planner<'a> {
        Planner { team: team_id.into(), mode, ..Planner::default() }
    }

    /// Sets within what the plan may delete and write.
    #[must_use]
    pub fn scope(mut self, scope: Scope) -> Planner<'a> {
        self.scope = Some(scope);
        self
    }

    /// Adds shifts, open shifts and time off as the lists returned them.
    #[must_use]
    pub fn current<T: Into<Row<'a>>>(mut self, entities: impl IntoIterator<Item = T>) -> Planner<'a> {
        self.current.extend(entities.into_iter().map(Into::into));
        self
    }

    /// Adds what is wanted: bodies, or entities.
    #[must_use]
    pub fn desired<T: Into<Row<'a>>>(mut self, rows: impl IntoIterator<Item = T>) -> Planner<'a> {
        self.desired.extend(rows.into_iter().map(Into::into));
        self
    }

    /// Adds scheduling groups, for the warning on shifts of users who are not in their group.
    #[must_use]
    pub fn scheduling_groups<T: Into<JsonText<'a>>>(mut self, groups: impl IntoIterator<Item = T>) -> Planner<'a> {
        self.groups.extend(groups.into_iter().map(Into::into));
        self
    }

    /// Ends the plan with sharing the scope's time range, if there is anything to share; whether that notifies the whole team. For [`Mode::Draft`] with a scope.
    #[must_use]
    pub fn share(mut self, notify_team: bool) -> Planner<'a> {
        self.share = Some(notify_team);
        self
    }

    /// Makes the plan.
    ///
    /// # Errors
    /// With every issue of the team's id and the options at once. What is wrong with a row is in its operation.
    pub fn plan(&self) -> Result<Plan, Refusal> {
        let mut findings = Findings::NEW;
        let mut planning = Planning::start(self.options().as_bytes(), &mut findings);
        if !findings.is_empty() {
            return Err(Refusal { operation: "plan", issues: issues(&findings), warnings: Vec::new() });
        }
        for row in &self.current {
            planning.add_current(utf8(&row.json), row.label().as_deref().map(str::as_bytes));
        }
        for row in &self.desired {
            planning.add_desired(utf8(&row.json), row.label().as_deref().map(str::as_bytes));
        }
        for group in &self.groups {
            planning.add_group(utf8(group));
        }
        let pairs: Vec<_> = planning.find_pairs().collect();
        for (current, desired) in pairs {
            if let (Some(one), Some(other)) = (self.current.get(current as usize), self.desired.get(desired as usize)) {
                planning.compare(desired, utf8(&one.json), utf8(&other.json));
            }
        }
        let writes: Vec<Write> = planning.find_writes().collect();
        let mut requests = Vec::with_capacity(writes.len());
        for write in writes {
            let request = self.request(&planning, write);
            if request.is_err() {
                planning.refuse(write.desired);
            }
            requests.push(request);
        }
        let finished = planning.finish(&mut findings);
        Ok(Plan::new(&planning, finished, requests, issues(&findings)))
    }

    fn request(&self, planning: &Planning, write: Write) -> Result<Request, Refusal> {
        let json = self.desired.get(write.desired as usize).map_or(&b""[..], |row| &row.json);
        let body = planning.body(write, json);
        input_of(planning.inputs_of_write(write), planning.operation_of(write), Some(body))
    }

    /// The options as JSON text.
    fn options(&self) -> String {
        let mut text = "{\"teamId\":".to_owned();
        push_string(&self.team, &mut text);
        text.push_str(if self.mode == Mode::Draft { ",\"mode\":\"draft\"" } else { ",\"mode\":\"shared\"" });
        if let Some(share) = self.share {
            text.push_str(if share { ",\"share\":{\"notifyTeam\":true}" } else { ",\"share\":{\"notifyTeam\":false}" });
        }
        if let Some(scope) = &self.scope {
            text.push_str(",\"scope\":{\"from\":");
            push_string(&scope.from, &mut text);
            text.push_str(",\"to\":");
            push_string(&scope.to, &mut text);
            for (name, ids) in [(",\"userIds\":[", &scope.users), (",\"schedulingGroupIds\":[", &scope.groups)] {
                if let Some(ids) = ids {
                    text.push_str(name);
                    for (index, id) in ids.iter().enumerate() {
                        text.push_str(if index > 0 { "," } else { "" });
                        push_string(id, &mut text);
                    }
                    text.push(']');
                }
            }
            text.push('}');
        }
        text.push('}');
        text
    }
}

/// The request of an operation with these parameters and options.
pub(super) fn input_of(
    inputs: Vec<(&'static str, &str)>,
    operation: &'static Operation,
    body: Option<Vec<u8>>,
) -> Result<Request, Refusal> {
    let mut input = Input::new();
    for (name, value) in inputs {
        input = match name {
            "otherVersion" => input.other_version(crate::request::OtherVersion::Keep),
            _ => input.parameter(name, value),
        };
    }
    operation.request(body.into_iter().fold(input, |input, body| input.body(body)))
}

/// The bytes of a text that is UTF-8; others are no JSON.
fn utf8(text: &[u8]) -> &[u8] {
    if std::str::from_utf8(text).is_ok() { text } else { b"" }
}
