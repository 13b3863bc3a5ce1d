//! The pages that rows were read from.

/// A page that a row was read from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Page {
    /// Which kind of page it is, as its place in [`Page::AROUND`].
    pub(crate) kind: u8,
    /// Its name within its kind.
    pub(crate) name: &'static str,
}

impl Page {
    /// The frontline guide to custom workforce management integrations.
    pub const GUIDE: Page = Page { kind: 2, name: "" };
    /// The schema of v1.0 itself.
    pub const CSDL: Page = Page { kind: 3, name: "" };
    /// Microsoft's connectors for workforce management systems.
    pub const CONNECTORS: Page = Page { kind: 4, name: "" };

    /// An operation's page in Microsoft's reference, by its file name.
    #[must_use]
    pub const fn operation(name: &'static str) -> Page {
        Page { kind: 0, name }
    }

    /// A resource's page in Microsoft's reference, by its file name.
    #[must_use]
    pub const fn resource(name: &'static str) -> Page {
        Page { kind: 1, name }
    }

    /// The page's address.
    #[must_use]
    pub fn url(self) -> String {
        Page::AROUND.get(usize::from(self.kind)).map_or_else(String::new, |(before, behind)| [before, self.name, behind].concat())
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
