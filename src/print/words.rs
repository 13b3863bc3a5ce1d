//! The words that users search for operations with, for the searches of the workbench and of the docs.

use super::head;
use crate::shifts::OPERATIONS;

/// The words of each operation, by its name.
pub(super) fn words() -> String {
    let mut text = head("What else users call the operations.");
    text.push_str("/** Words and phrases, by the names of operations. @type {Readonly<Record<string, string>>} */\nexport const words = {\n");
    for operation in OPERATIONS {
        let words = operation.also.all().collect::<Vec<_>>().join(", ");
        text.push_str(&format!("  {}: \"{words}\",\n", operation.id));
    }
    text.push_str("};\n");
    text
}
