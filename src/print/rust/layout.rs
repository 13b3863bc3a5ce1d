//! Code as rustfmt lays it out.

/// The width of a line, as rustfmt.toml sets it.
const WIDTH: usize = 130;

/// `before`, the items and `after` on one line, or each item on a line of its own where that line would be too long. `blanks` are put
/// inside of the brackets of a single line.
pub(super) fn list(indent: usize, before: &str, items: &[String], after: &str, blanks: &str) -> String {
    let (within, outer) = (" ".repeat(indent + 4), " ".repeat(indent));
    let line = if items.is_empty() {
        format!("{outer}{before}{after}")
    } else {
        format!("{outer}{before}{blanks}{}{blanks}{after}", items.join(", "))
    };
    if line.len() <= WIDTH {
        return line + "\n";
    }
    let lines: String = items.iter().map(|item| format!("{within}{item},\n")).collect();
    format!("{outer}{before}\n{lines}{outer}{after}\n")
}

/// `before`, the items and `after` on one line, or as many items on each line as fit, as in imports.
pub(super) fn filled(before: &str, items: &[String], after: &str) -> String {
    let line = format!("{before}{}{after}\n", items.join(", "));
    if line.len() <= WIDTH + 1 {
        return line;
    }
    let mut lines = vec![String::from("   ")];
    for item in items {
        if lines.last().is_some_and(|line| line.len() + item.len() + 2 > WIDTH) {
            lines.push(String::from("   "));
        }
        lines.last_mut().into_iter().for_each(|line| *line += &format!(" {item},"));
    }
    format!("{before}\n{}\n{after}\n", lines.join("\n"))
}

/// A documentation comment of paragraphs.
pub(super) fn doc(indent: usize, paragraphs: &[String]) -> String {
    let blank = format!("{}///\n", " ".repeat(indent));
    paragraphs.iter().map(|text| format!("{}/// {text}\n", " ".repeat(indent))).collect::<Vec<_>>().join(&blank)
}
