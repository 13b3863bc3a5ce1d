//! Reads an input from one JSON object, as JavaScript writes it.

use super::{Input, PermissionType, at, unknown_input};
use crate::check::sentence_of;
use crate::code::Code;
use crate::issue::Segment;
use crate::json::{Reader, Shape};
use crate::note::{Telling, cut};
use crate::sentence as say;
use crate::table::Operation;
use std::borrow::Cow;

impl<'a> Input<'a> {
    pub(super) fn read(&mut self, operation: &'static Operation, json: &'a [u8]) {
        let mut reader = Reader::new(json);
        if self.read_whole(operation, &mut reader).is_none() {
            self.issues.push(Telling::new(sentence_of(reader.fault()), []).issue());
        }
    }

    fn read_whole(&mut self, operation: &'static Operation, reader: &mut Reader<'a>) -> Option<()> {
        if reader.shape()? != Shape::Object {
            self.wrong_type("an object", &[], reader)?;
            return reader.finish();
        }
        reader.object()?;
        let mut first = true;
        while let Some(name) = reader.name(first)? {
            first = false;
            let name = name.unescaped();
            reader.shape()?;
            self.read_member(operation, &name, reader)?;
            self.given.push(name.into());
        }
        reader.finish()
    }

    fn read_member(&mut self, operation: &'static Operation, name: &str, reader: &mut Reader<'a>) -> Option<()> {
        let is_parameter = operation.parameters.iter().any(|parameter| parameter.name == name);
        let is_body = name == "body" && operation.body.is_some();
        if !is_parameter && !is_body && !operation.options().any(|option| option == name) {
            self.issues.push(unknown_input(operation, name));
            return reader.skip();
        }
        let here = at(name);
        match name {
            "body" => self.read_raw(reader).map(|json| self.body = Some(json)),
            "filter" => self.read_filter(&here, reader),
            "query" => self.read_query(&here, reader),
            "top" => self.read_top(&here, reader),
            "returnRepresentation" => self.read_boolean(&here, reader),
            "allow" => self.read_allow(reader),
            "permissionType" => self.read_permission_type(&here, reader),
            "orderBy" => self.read_full_text(&here, reader).map(|text| self.order_by = text),
            "skipToken" => self.read_full_text(&here, reader).map(|text| self.skip_token = text),
            "actsAs" => self.read_text(&here, reader).map(|text| self.acts_as = text),
            "passthrough" => self.read_text(&here, reader).map(|text| self.passthrough = text),
            "baseUrl" => self.read_text(&here, reader).map(|text| self.base_url = text),
            _ => {
                let text = self.read_text(&here, reader)?;
                self.parameters.extend(text.map(|text| (name.to_owned().into(), text)));
                Some(())
            }
        }
    }

    fn read_raw(&mut self, reader: &mut Reader<'a>) -> Option<&'a [u8]> {
        let from = reader.at();
        reader.skip()?;
        Some(reader.since(from))
    }

    fn wrong_type(&mut self, expected: &str, here: &[Segment], reader: &mut Reader<'a>) -> Option<()> {
        self.issues.push(Telling::new(say::TYPE, here.to_vec()).words([expected]).issue());
        reader.skip()
    }

    fn read_filter(&mut self, here: &[Segment], reader: &mut Reader<'a>) -> Option<()> {
        if reader.shape()? != Shape::Object {
            return self.wrong_type("an object", here, reader);
        }
        self.filter = Some(self.read_raw(reader)?);
        Some(())
    }

    fn read_query(&mut self, here: &[Segment], reader: &mut Reader<'a>) -> Option<()> {
        if reader.shape()? != Shape::Object {
            return self.wrong_type("an object", here, reader);
        }
        reader.object()?;
        let mut first = true;
        while let Some(name) = reader.name(first)? {
            first = false;
            let name = name.unescaped();
            let path = [here, &[cut(&name)]].concat();
            let value = match reader.shape()? {
                Shape::String => self.read_text(&path, reader)?,
                Shape::Number | Shape::Boolean => Some(String::from_utf8_lossy(self.read_raw(reader)?)),
                _ => self.wrong_type("a text, a number or true or false", &path, reader).map(|()| None)?,
            };
            self.query.extend(value.map(|value| (name.into(), value)));
        }
        Some(())
    }

    fn read_top(&mut self, here: &[Segment], reader: &mut Reader<'a>) -> Option<()> {
        const WHOLE: &str = "a whole number";
        if reader.shape()? != Shape::Number {
            return self.wrong_type(WHOLE, here, reader);
        }
        let digits = reader.number()?;
        if digits.iter().any(|byte| matches!(byte, b'.' | b'e' | b'E')) {
            self.issues.push(Telling::new(say::TYPE, here.to_vec()).words([WHOLE]).issue());
            return Some(());
        }
        self.top = std::str::from_utf8(digits).ok().and_then(|digits| digits.parse().ok()).filter(|top| *top > 0);
        if self.top.is_none() {
            self.issues.push(Telling::new(say::RANGE, here.to_vec()).words(["1"]).issue());
        }
        Some(())
    }

    fn read_boolean(&mut self, here: &[Segment], reader: &mut Reader<'a>) -> Option<()> {
        if reader.shape()? != Shape::Boolean {
            return self.wrong_type("true or false", here, reader);
        }
        self.return_representation = reader.boolean()?;
        Some(())
    }

    fn read_text(&mut self, here: &[Segment], reader: &mut Reader<'a>) -> Option<Option<Cow<'a, str>>> {
        if reader.shape()? != Shape::String {
            return self.wrong_type("a text", here, reader).map(|()| None);
        }
        let text = reader.string()?;
        if text.lone {
            self.issues.push(Telling::new(say::LONE, here.to_vec()).issue());
            return Some(None);
        }
        Some(Some(text.unescaped().into()))
    }

    /// A text with something in it.
    fn read_full_text(&mut self, here: &[Segment], reader: &mut Reader<'a>) -> Option<Option<Cow<'a, str>>> {
        let text = self.read_text(here, reader)?;
        if text.as_ref().is_some_and(|text| text.is_empty()) {
            self.issues.push(Telling::new(say::TYPE, here.to_vec()).words(["a text that is not empty"]).issue());
            return Some(None);
        }
        Some(text)
    }

    fn read_permission_type(&mut self, here: &[Segment], reader: &mut Reader<'a>) -> Option<()> {
        let Some(text) = self.read_text(here, reader)? else { return Some(()) };
        self.permission_type = match &*text {
            "delegated" => Some(PermissionType::Delegated),
            "application" => Some(PermissionType::Application),
            _ => {
                self.issues.push(Telling::new(say::PERMISSION_TYPE, here.to_vec()).issue());
                None
            }
        };
        Some(())
    }

    fn read_allow(&mut self, reader: &mut Reader<'a>) -> Option<()> {
        let here = at("allow");
        if reader.shape()? != Shape::List {
            return self.wrong_type("a list of codes", &here, reader);
        }
        reader.list()?;
        let mut index = 0;
        while reader.item(index == 0)? {
            let here = [&here[..], &[Segment::Index(index)]].concat();
            index += 1;
            let Some(word) = self.read_text(&here, reader)? else { continue };
            match Code::from_word(&word) {
                Some(code) if code.can_be_allowed() => self.allow = self.allow.with(code),
                Some(code) => self.issues.push(Telling::new(say::FIXED, here).words([code.as_str()]).issue()),
                None => {
                    let codes = Code::ALL.iter().map(|code| code.as_str());
                    self.issues.push(Telling::new(say::NO_CODE, here).words([""]).words(codes).given(&word).issue());
                }
            }
        }
        Some(())
    }
}
