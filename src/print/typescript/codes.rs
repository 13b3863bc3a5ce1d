//! The union of issue codes.

use crate::code::Code;
use crate::print::{head, quoted};

/// The codes as a union, and those that cannot be allowed.
pub(in crate::print) fn codes() -> String {
    let mut text = head("The codes of issues, a closed list.");
    text.push_str("/**\n * The kind of an issue.\n *\n");
    for code in Code::ALL {
        text.push_str(&format!(" * - `{}`: {}\n", code.as_str(), code.description()));
    }
    let words = Code::ALL.iter().map(|code| format!("  | \"{}\"", code.as_str())).collect::<Vec<_>>();
    text.push_str(&format!(" */\nexport type Code =\n{};\n", words.join("\n")));
    let fixed = Code::ALL.iter().filter(|code| !code.can_be_allowed()).map(|code| code.as_str());
    text.push_str(&format!(
        "\n/** The codes that `allow` cannot turn into warnings: ids, headers and JSON itself. */\nexport type Fixed = {};\n",
        quoted(fixed, " | ")
    ));
    text
}
