//! The pages that rows were read from.

/// A page that a row was read from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// An operation's page in Microsoft's reference, by its file name.
    Operation(&'static str),
    /// A resource's page in Microsoft's reference, by its file name.
    Resource(&'static str),
    /// The frontline guide to custom workforce management integrations.
    Guide,
    /// The schema of v1.0 itself.
    Csdl,
    /// Microsoft's connectors for workforce management systems.
    Connectors,
}

impl Page {
    /// The page's address.
    #[must_use]
    pub fn url(self) -> String {
        let (kind, name) = self.kind_and_name();
        Page::AROUND.get(kind).map_or_else(String::new, |(before, behind)| [before, name, behind].concat())
    }

    /// Which kind of page it is, as its place in [`Page::AROUND`], and its name.
    pub(crate) const fn kind_and_name(self) -> (usize, &'static str) {
        match self {
            Page::Operation(name) => (0, name),
            Page::Resource(name) => (1, name),
            Page::Guide => (2, ""),
            Page::Csdl => (3, ""),
            Page::Connectors => (4, ""),
        }
    }

    /// What stands before and behind the name in the address of each kind of page.
    pub(crate) const AROUND: [(&'static str, &'static str); 5] = [
        ("https://learn.microsoft.com/graph/api/", "?view=graph-rest-1.0"),
        ("https://learn.microsoft.com/graph/api/resources/", "?view=graph-rest-1.0"),
        ("https://learn.microsoft.com/microsoft-365/frontline/shifts-custom-wfm-integration", ""),
        ("https://github.com/microsoftgraph/msgraph-metadata/blob/master/schemas/v1.0-Prod.csdl", ""),
        ("https://github.com/OfficeDev/Microsoft-Teams-Shifts-WFM-Connectors", ""),
    ];
}
