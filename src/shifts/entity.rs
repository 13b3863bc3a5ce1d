//! What every stored object has: its id, and who changed it when.

use crate::table::{Id, Kind, Page, Property, Text, Type};

const PAGE: Page = Page::Resource("changetrackedentity");

/// An object with an id.
pub static ENTITY: Type = Type::new(
    "entity",
    None,
    &[Property::new("id", Kind::String(Text::Free), Page::Resource("entity"), "Its id.").not_null().read_only()],
    Page::Resource("entity"),
    "An object with an id.",
);

/// An object of which the service knows who changed it when.
pub static CHANGE_TRACKED_ENTITY: Type = Type::new(
    "changeTrackedEntity",
    Some(&ENTITY),
    &[
        Property::new("createdDateTime", Kind::DateTimeOffset, PAGE, "When it was created, in UTC.").read_only(),
        Property::new("lastModifiedDateTime", Kind::DateTimeOffset, PAGE, "When it was last changed, in UTC.").read_only(),
        Property::new("createdBy", Kind::Complex(&IDENTITY_SET), PAGE, "Who created it.").read_only(),
        Property::new("lastModifiedBy", Kind::Complex(&IDENTITY_SET), PAGE, "Who last changed it.").read_only(),
    ],
    PAGE,
    "An object of which the service knows who changed it when.",
);

/// The application, the device and the user that acted together.
pub static IDENTITY_SET: Type = Type::new(
    "identitySet",
    None,
    &[
        Property::new("application", Kind::Complex(&IDENTITY), Page::Resource("identityset"), "The application that acted."),
        Property::new("device", Kind::Complex(&IDENTITY), Page::Resource("identityset"), "The device that acted."),
        Property::new("user", Kind::Complex(&IDENTITY), Page::Resource("identityset"), "The user that acted."),
    ],
    Page::Resource("identityset"),
    "The application, the device and the user that acted together.",
);

/// One that can act.
pub static IDENTITY: Type = Type::new(
    "identity",
    None,
    &[
        Property::new("displayName", Kind::String(Text::Free), Page::Resource("identity"), "Its name, which may be out of date."),
        Property::new("id", Kind::String(Text::Id(Id::Guid)), Page::Resource("identity"), "Its id."),
    ],
    Page::Resource("identity"),
    "One that can act.",
);
