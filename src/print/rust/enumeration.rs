//! Enumerations and sets of flags.

use super::layout::doc;
use super::names::screaming;
use super::shape::sourced;
use crate::print::pascal;
use crate::table::{Enum, Spelling};

/// An enumeration whose unknown members are kept.
pub(super) fn words(of: &Enum) -> String {
    let members: String = of
        .members
        .iter()
        .map(|member| format!("        /// `{0}`.\n        {1} = \"{0}\",\n", member.name, pascal(member.name)))
        .collect();
    format!(
        "\nwords! {{\n{}    {}, in any casing: {} {{\n{members}    }}\n}}\n",
        doc(4, &[sourced(of.description.text(), of.page)]),
        pascal(of.name),
        of.spelling == Spelling::AnyCasing
    )
}

/// A set of flags whose unknown members are kept.
pub(super) fn flags(of: &Enum) -> String {
    let member = |name: &str, value: u32| format!("        /// `{name}`.\n        {} = \"{name}\" {value},\n", screaming(name));
    let members: String = of.members.iter().map(|of| member(of.name, of.value)).collect();
    format!(
        "\nflags! {{\n{}    {} {{\n{members}    }}\n}}\n",
        doc(4, &[sourced(of.description.text(), of.page)]),
        pascal(of.name)
    )
}
