//! The vocabulary in which resources are described. No part of the crate's promise: it changes with any version.

pub use crate::table::{
    Body, ByApplication, Callback, Contradictions, Count, Description, Enum, Form, Format, Id, Kind, Member, Need, Page,
    Parameter, Permissions, Property, Query, Response, Role, Rule, RuleKind, Spelling, Type, Words, Writer,
};
