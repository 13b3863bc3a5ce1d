//! Text that is plain or HTML, in time cards and day notes.

use crate::table::{Description, Enum, Kind, Page, Property, Spelling, Type, members};

const PAGE: Page = Page::resource("itembody");

/// Text, plain or HTML.
pub static ITEM_BODY: Type = Type::new(
    "itemBody",
    None,
    &[
        Property::new("contentType", Kind::Enum(&BODY_TYPE), PAGE, "Whether the content is plain text or HTML.").also(&["type"]),
        Property::new("content", Kind::TEXT, PAGE, "The text itself.").also(&["text"]),
    ],
    PAGE,
    "Text, plain or HTML.",
);

/// Whether text is plain or HTML.
pub static BODY_TYPE: Enum = Enum {
    name: "bodyType",
    plural: "bodyTypes",
    members: members!["text" = 0, "html" = 1],
    known: 2,
    unknown_future_value: None,
    spelling: Spelling::Schema,
    page: PAGE,
    description: Description::new("Whether text is plain or HTML."),
};
