//! The pages of Microsoft's documentation that rows come from.

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

    /// The announcement of Microsoft 365's developers that `MS-APP-ACTS-AS` is deprecated, of 2025-06-23.
    pub const ACTS_AS: Page = Page { kind: 5, name: "24410" };

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
        let mut url = String::new();
        self.push_url(&mut url);
        url
    }

    /// Appends the page's address.
    pub(crate) fn push_url(self, url: &mut String) {
        if let Some((before, after)) = Page::AROUND.get(usize::from(self.kind)) {
            url.push_str(before);
            url.push_str(self.name);
            url.push_str(after);
        }
    }

    /// What comes before and after the name in the address of each kind of page.
    pub(crate) const AROUND: [(&'static str, &'static str); 6] = [
        ("https://learn.microsoft.com/graph/api/", "?view=graph-rest-1.0"),
        ("https://learn.microsoft.com/graph/api/resources/", "?view=graph-rest-1.0"),
        ("https://learn.microsoft.com/microsoft-365/frontline/shifts-custom-wfm-integration", ""),
        ("https://github.com/microsoftgraph/msgraph-metadata/blob/master/schemas/v1.0-Prod.csdl", ""),
        ("https://github.com/OfficeDev/Microsoft-Teams-Shifts-WFM-Connectors", ""),
        ("https://devblogs.microsoft.com/microsoft365dev/?p=", ""),
    ];
}
