//! What a request is made from: the path's parameters, the body's text and the options.

use crate::check::sentence_of;
use crate::code::{Code, Codes};
use crate::json::{Fault, Reader, Shape};
use crate::note::Issues;
use crate::path::{Path, Word};
use crate::sentence as say;
use crate::table::{Answer, Operation};
use std::borrow::Cow;

/// What the access token carries, in Microsoft's words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PermissionType {
    /// A signed-in user's permissions.
    Delegated,
    /// The application's own permissions.
    Application,
}

/// What a request is made from.
///
/// ```
/// use graph_shifts::{Input, UPDATE_OPEN_SHIFT};
///
/// let input = Input::new()
///     .parameter("teamId", "3d88b7a2-f988-4f4b-bb34-d66df66af126")
///     .parameter("openShiftId", "OPNSHFT_577b75d2-a927-48c0-a5d1-dc984894e7b8")
///     .body(r#"{"isStagedForDeletion":true}"#);
/// let request = UPDATE_OPEN_SHIFT.request(input).unwrap();
/// assert_eq!(request.method.as_str(), "PUT");
/// ```
#[derive(Default)]
pub struct Input<'a> {
    pub(crate) parameters: Vec<(Cow<'a, str>, Cow<'a, str>)>,
    pub(crate) body: Option<&'a [u8]>,
    pub(crate) return_representation: bool,
    pub(crate) acts_as: Option<Cow<'a, str>>,
    pub(crate) permission_type: Option<PermissionType>,
    pub(crate) passthrough: Option<Cow<'a, str>>,
    pub(crate) base_url: Option<Cow<'a, str>>,
    pub(crate) allow: Codes,
    pub(crate) issues: Issues,
    /// The names that were given, though what they hold may not be usable.
    pub(crate) given: Vec<Cow<'a, str>>,
}

impl<'a> Input<'a> {
    /// Nothing yet.
    #[must_use]
    pub fn new() -> Input<'a> {
        Input::default()
    }

    /// Sets a parameter of the path.
    #[must_use]
    pub fn parameter(mut self, name: &'a str, value: &'a str) -> Input<'a> {
        self.parameters.push((name.into(), value.into()));
        self
    }

    /// Sets the body: JSON text, or the bytes of one.
    #[must_use]
    pub fn body(mut self, json: &'a (impl AsRef<[u8]> + ?Sized)) -> Input<'a> {
        self.body = Some(json.as_ref());
        self
    }

    /// Asks for the entity in the answer, where the operation can give it.
    #[must_use]
    pub fn return_representation(mut self, wanted: bool) -> Input<'a> {
        self.return_representation = wanted;
        self
    }

    /// Names the user, by GUID, that an application acts for.
    #[must_use]
    pub fn acts_as(mut self, user: &'a str) -> Input<'a> {
        self.acts_as = Some(user.into());
        self
    }

    /// Tells what the access token carries, so that its pitfalls become warnings.
    #[must_use]
    pub fn permission_type(mut self, of: PermissionType) -> Input<'a> {
        self.permission_type = Some(of);
        self
    }

    /// Marks the write as a connector's own, by the id of its workforce integration.
    #[must_use]
    pub fn passthrough(mut self, workforce_integration_id: &'a str) -> Input<'a> {
        self.passthrough = Some(workforce_integration_id.into());
        self
    }

    /// Sets the url below which the API lies, instead of `https://graph.microsoft.com/v1.0`.
    #[must_use]
    pub fn base_url(mut self, url: &'a str) -> Input<'a> {
        self.base_url = Some(url.into());
        self
    }

    /// Takes errors of this code as warnings, for the day a rule is behind Graph. Codes of ids, headers and JSON stay errors.
    #[must_use]
    pub fn allow(mut self, code: Code) -> Input<'a> {
        if code.can_be_allowed() {
            self.allow = self.allow.with(code);
        }
        self
    }

    /// Reads an operation's input from one JSON object, as JavaScript writes it: parameters, options and, if it is there, `body`.
    /// What is wrong with it is told by [`Operation::request`].
    #[must_use]
    pub fn from_json(operation: &'static Operation, json: &'a [u8]) -> Input<'a> {
        let mut input = Input::default();
        if let Err(fault) = input.read(operation, json) {
            input.issues.error(Code::NotJson, &Path::ROOT, None, sentence_of(fault));
        }
        input
    }

    fn read(&mut self, operation: &'static Operation, json: &'a [u8]) -> Result<(), Fault> {
        let mut reader = Reader::new(json);
        if reader.shape()? != Shape::Object {
            reader.skip()?;
            self.issues.error(Code::WrongType, &Path::ROOT, None, say::TYPE).word("an object");
            return reader.finish();
        }
        reader.object()?;
        let mut first = true;
        while let Some(name) = reader.name(first)? {
            first = false;
            let name = name.unescaped();
            reader.shape()?;
            let from = reader.at();
            self.read_member(operation, &name, &mut reader)?;
            if name == "body" {
                self.body = Some(reader.since(from));
            }
            self.given.push(name.into());
        }
        reader.finish()
    }

    fn read_member(&mut self, operation: &'static Operation, name: &str, reader: &mut Reader<'a>) -> Result<(), Fault> {
        let path = Path::ROOT;
        let here = path.other(name);
        match name {
            "body" => reader.skip(),
            "returnRepresentation" if matches!(operation.answer, Answer::NothingOr(_)) => self.read_boolean(&here, reader),
            "allow" => self.read_allow(&here, reader),
            "permissionType" => self.read_permission_type(&here, reader),
            "actsAs" => self.read_text(&here, reader).map(|text| self.acts_as = text),
            "passthrough" if operation.passthrough => self.read_text(&here, reader).map(|text| self.passthrough = text),
            "baseUrl" => self.read_text(&here, reader).map(|text| self.base_url = text),
            _ if operation.parameters.iter().any(|parameter| parameter.name == name) => {
                if let Some(text) = self.read_text(&here, reader)? {
                    self.parameters.push((name.to_owned().into(), text));
                }
                Ok(())
            }
            _ => {
                unknown_input(&mut self.issues, operation, name);
                reader.skip()
            }
        }
    }

    fn wrong_type(&mut self, expected: &'static str, here: &Path<'_>, reader: &mut Reader<'a>) -> Result<(), Fault> {
        self.issues.error(Code::WrongType, here, None, say::TYPE).word(expected);
        reader.skip()
    }

    fn read_boolean(&mut self, here: &Path<'_>, reader: &mut Reader<'a>) -> Result<(), Fault> {
        if reader.shape()? != Shape::Boolean {
            return self.wrong_type("true or false", here, reader);
        }
        self.return_representation = reader.boolean()?;
        Ok(())
    }

    fn read_text(&mut self, here: &Path<'_>, reader: &mut Reader<'a>) -> Result<Option<Cow<'a, str>>, Fault> {
        if reader.shape()? != Shape::String {
            return self.wrong_type("a text", here, reader).map(|()| None);
        }
        let text = reader.string()?;
        if text.lone {
            self.issues.error(Code::LoneSurrogate, here, None, say::LONE);
            return Ok(None);
        }
        Ok(Some(text.unescaped().into()))
    }

    fn read_permission_type(&mut self, here: &Path<'_>, reader: &mut Reader<'a>) -> Result<(), Fault> {
        let Some(text) = self.read_text(here, reader)? else { return Ok(()) };
        self.permission_type = match &*text {
            "delegated" => Some(PermissionType::Delegated),
            "application" => Some(PermissionType::Application),
            _ => {
                self.issues.error(Code::NotAMember, here, None, say::TYPE).word("delegated or application");
                None
            }
        };
        Ok(())
    }

    fn read_allow(&mut self, here: &Path<'_>, reader: &mut Reader<'a>) -> Result<(), Fault> {
        if reader.shape()? != Shape::List {
            return self.wrong_type("a list of codes", here, reader);
        }
        reader.list()?;
        let mut index = 0;
        while reader.item(index == 0)? {
            let here = here.index(index);
            index += 1;
            let Some(word) = self.read_text(&here, reader)? else { continue };
            match Code::from_word(&word) {
                Some(code) if code.can_be_allowed() => self.allow = self.allow.with(code),
                Some(code) => {
                    self.issues.error(Code::NotAMember, &here, None, say::FIXED).word(code.as_str());
                }
                None => {
                    let note = self.issues.error(Code::NotAMember, &here, None, say::NO_CODE).word("");
                    for code in Code::ALL {
                        note.word(code.as_str());
                    }
                    note.given(Some(Word::Other(word.into_owned())));
                }
            }
        }
        Ok(())
    }
}

/// Tells that the operation takes nothing of this name.
pub(crate) fn unknown_input(issues: &mut Issues, operation: &'static Operation, name: &str) {
    let known = operation.parameters.iter().map(|parameter| parameter.name).chain(["body"]).chain(operation.options());
    let note = issues.error(Code::UnknownInput, &Path::ROOT.other(name), None, say::UNKNOWN_INPUT).word(operation.id);
    for name in known {
        note.word(name);
    }
    note.given(Some(Word::Other(name.to_owned())));
}
