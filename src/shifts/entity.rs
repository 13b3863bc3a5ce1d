//! The properties of every stored object: its id, and who changed it and when.

use crate::table::{Kind, Page, Property, Role, Type};

const PAGE: Page = Page::resource("changetrackedentity");

/// The page on staging for deletion, which shifts, open shifts and time-off entries have in common.
pub(super) const STAGING: Page = Page::operation("changetrackedentity-stagefordeletion");

/// An object with an id.
pub static ENTITY: Type = Type::new(
    "entity",
    None,
    &[Property::new("id", Kind::TEXT, Page::resource("entity"), "Its id.").not_null().read_only().role(Role::Id)],
    Page::resource("entity"),
    "An object with an id.",
)
.received(&[Property::new("eTag", Kind::TEXT, Page::CONNECTORS, "The version of the object.")]);

/// An object for which the service records who changed it and when.
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
    "An object for which the service records who changed it and when.",
);

/// The application, the device and the user that acted together.
pub static IDENTITY_SET: Type = Type::new(
    "identitySet",
    None,
    &[
        Property::new("application", Kind::Complex(&IDENTITY), Page::resource("identityset"), "The application that acted."),
        Property::new("device", Kind::Complex(&IDENTITY), Page::resource("identityset"), "The device that acted."),
        Property::new("user", Kind::Complex(&IDENTITY), Page::resource("identityset"), "The user that acted."),
        Property::new(
            "conversation",
            Kind::Complex(&IDENTITY),
            Page::resource("identityset"),
            "The conversation in which it acted.",
        )
        .beyond_schema(),
    ],
    Page::resource("identityset"),
    "The application, the device and the user that acted together.",
);

/// A user, an application or a device.
pub static IDENTITY: Type = Type::new(
    "identity",
    None,
    &[
        Property::new("displayName", Kind::TEXT, Page::resource("identity"), "Its name, which may be out of date."),
        Property::new("id", Kind::GUID, Page::resource("identity"), "Its id."),
        Property::new("userIdentityType", Kind::TEXT, Page::resource("identity"), "The kind of user.").beyond_schema(),
        Property::new("tenantId", Kind::GUID, Page::resource("identity"), "The tenant that it belongs to.").beyond_schema(),
    ],
    Page::resource("identity"),
    "A user, an application or a device.",
);
