//! Prints the reference once more as pages: one for each resource and each issue code, and those that they share.

use super::syntax::table;
use super::{callbacks, issues, links, operations, shapes, values};
use crate::code::Code;
use crate::print::registry::Registry;
use crate::print::resource::Resource;
use crate::table::{Kind, Type, Writer};

/// The workbench, from a page of a resource.
const WORKBENCH: &str = "../index.html";

/// Each page's path below www/reference/, and its text.
pub(in crate::print) fn pages() -> Vec<(String, String)> {
    let registry = Registry::of_operations();
    let mut pages = vec![("index.md".to_owned(), index())];
    pages.extend(Resource::all().into_iter().map(|of| (format!("{}.md", of.name), resource(of, &registry))));
    // Its second heading, Enumerations, stays below the first.
    pages.push(("values.md".to_owned(), values::section(&registry).replacen("## ", "# ", 1)));
    pages.extend(
        [
            ("options.md", operations::options()),
            ("shapes.md", shared_shapes(&registry)),
            ("rules.md", issues::rules(&registry)),
            ("callbacks.md", callbacks::section(&registry)),
            ("codes.md", codes()),
        ]
        .map(|(path, text)| (path.to_owned(), raised(&text, 1))),
    );
    pages
        .extend(Code::ALL.iter().map(|code| (format!("codes/{}.md", code.as_str()), raised(&issues::code(*code, &registry), 2))));
    let linked = pages.iter().map(|(path, text)| (path.clone(), linked(path, text, &pages))).collect::<Vec<_>>();
    linked
        .into_iter()
        .map(|(path, text)| (path, format!("<!-- Printed from the tables by `cargo xtask print`. -->\n\n{text}")))
        .collect()
}

fn index() -> String {
    let rows = Resource::all().into_iter().map(|resource| {
        let operations = resource.operations().map(links::operation).collect::<Vec<_>>().join(", ");
        [format!("[{0}](#{1})", resource.name, links::anchor(resource.name)), operations]
    });
    format!(
        "# Reference\n\nEverything that graph-shifts knows, printed from the tables that it checks requests with. Sources are the pages that rows come \
         from.\n\n{}\nAll pages share these:\n\n- [Options](#options): what an operation takes next to its body\n- [Shapes](#shapes): the objects that several \
         resources have\n- [Values and enumerations](#values): numbers, date-times, flags, and the members of enumerations\n- [Rules](#rules): what must hold \
         between properties\n- [Callbacks](#callbacks): the entities that Shifts sends to a workforce integration\n- [Issue codes](#issues): each code, with its \
         messages and what to do\n",
        table(["resource", "operations"], rows)
    )
}

/// The operations of a resource, each with a link that opens it in the workbench, and the shapes that only this resource has.
fn resource(of: Resource, registry: &Registry) -> String {
    let mut text = operations::head(of);
    for operation in of.operations() {
        let link = format!(" · [Try it]({WORKBENCH}#{})\n\n```http", operation.id);
        text.push_str(&operations::operation(operation).replacen("\n\n```http", &link, 1));
    }
    let own = shapes::shown(registry).into_iter().filter(|shape| holders(shape) == [of.name]);
    raised(&text, 2) + "\n" + &raised(&own.map(shapes::shape).collect::<String>(), 1)
}

/// The shapes that several resources have.
fn shared_shapes(registry: &Registry) -> String {
    let shared = shapes::shown(registry).into_iter().filter(|shape| holders(shape).len() != 1);
    format!("{}{}", shapes::HEAD, shared.map(shapes::shape).collect::<String>())
}

/// The names of the resources whose responses have this shape somewhere.
fn holders(shape: &Type) -> Vec<&'static str> {
    Resource::all().into_iter().filter(|resource| reaches(resource.of, shape)).map(|resource| resource.name).collect()
}

fn reaches(from: &'static Type, shape: &Type) -> bool {
    let within = |of: Kind| matches!(of, Kind::Complex(inner) if reaches(inner, shape));
    from.name == shape.name || from.properties().iter().any(|property| property.writer != Writer::Beyond && within(property.kind))
}

fn codes() -> String {
    let rows = Code::ALL.iter().map(|code| {
        let severities = issues::severities(*code).join(", ");
        [links::code(*code), code.description().to_owned(), severities]
    });
    format!(
        "## Issues\n\nThe codes are a closed list. A code is never renamed; the words of a message may change.\n\n{}",
        table(["code", "meaning", "severity"], rows)
    )
}

/// A section as a page: its headings are this many levels higher.
fn raised(section: &str, levels: usize) -> String {
    let raise = |line: &str| if line.starts_with('#') { line.get(levels..).unwrap_or(line).to_owned() } else { line.to_owned() };
    let lines = section.trim().lines().map(raise).collect::<Vec<_>>();
    lines.join("\n") + "\n"
}

/// The text of a page, in which each link to a heading of another page names that page.
fn linked(path: &str, text: &str, pages: &[(String, String)]) -> String {
    let above = if path.contains('/') { "../" } else { "" };
    let mut parts = text.split("](#");
    let start = parts.next().unwrap_or_default().to_owned();
    parts.fold(start, |before, part| {
        let (target, after) = part.split_once(')').unwrap_or((part, ""));
        let home = pages.iter().find(|(_, other)| anchors(other).any(|anchor| anchor == target));
        let address = match home {
            Some((home, _)) if home == path => format!("#{target}"),
            Some((home, other)) if anchors(other).next().is_some_and(|first| first == target) => format!("{above}{home}"),
            Some((home, _)) => format!("{above}{home}#{target}"),
            None => format!("#{target}"),
        };
        format!("{before}]({address}){after}")
    })
}

/// The address of a heading in the docs: that of the page of the reference that has it.
pub(in crate::print) fn address(heading: &str, pages: &[(String, String)]) -> Option<String> {
    let anchor = links::anchor(heading);
    let (path, _) = pages.iter().find(|(_, text)| anchors(text).any(|other| other == anchor))?;
    Some(format!("reference/{}.html#{anchor}", path.trim_end_matches(".md")))
}

/// The anchors of a page's headings, its title first.
fn anchors(text: &str) -> impl Iterator<Item = String> {
    text.lines().filter(|line| line.starts_with('#')).map(|line| links::anchor(line.trim_start_matches('#').trim_start()))
}
