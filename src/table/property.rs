//! One property of a type: its kind, and whether a body needs it.

use super::{Contradictions, Description, Kind, Page};

/// One property of a type.
#[derive(Clone, Copy, Debug)]
pub struct Property {
    /// Graph's name.
    pub name: &'static str,
    /// What it holds, or each of its items.
    pub kind: Kind,
    /// Whether it is an array.
    pub count: Count,
    /// Whether the schema lets it be null. A required property is not null in a body, whatever the schema description.
    pub nullable: bool,
    /// Whether a body needs it.
    pub need: Need,
    /// Who writes it.
    pub writer: Writer,
    /// What it is for its object.
    pub role: Option<Role>,
    /// What else people call it.
    pub also: &'static [&'static str],
    /// Where it is described.
    pub page: Page,
    /// What it is.
    pub description: Description,
    /// On what the sources contradict each other.
    pub contradictions: Contradictions,
}

impl Property {
    /// An optional, nullable property that a body may carry.
    #[must_use]
    pub const fn new(name: &'static str, kind: Kind, page: Page, description: &'static str) -> Property {
        Property {
            name,
            kind,
            count: Count::One,
            nullable: true,
            need: Need::Optional,
            writer: Writer::Client,
            role: None,
            also: &[],
            page,
            description: Description::new(description),
            contradictions: Contradictions::NONE,
        }
    }

    /// The property as an array of such values.
    #[must_use]
    pub const fn array(mut self) -> Property {
        self.count = Count::Many;
        self
    }

    /// The property as an array of which the service reads only the first item.
    #[must_use]
    pub const fn first_counts(mut self) -> Property {
        self.count = Count::First;
        self
    }

    /// The property, never null in the schema.
    #[must_use]
    pub const fn not_null(mut self) -> Property {
        self.nullable = false;
        self
    }

    /// The property; a body without it, or with null in its place, is refused.
    #[must_use]
    pub const fn required(mut self) -> Property {
        self.need = Need::Required;
        self
    }

    /// The property; a body without it gets a warning.
    #[must_use]
    pub const fn advised(mut self) -> Property {
        self.need = Need::Advised;
        self
    }

    /// The property, left out of bodies: the service writes it.
    #[must_use]
    pub const fn read_only(mut self) -> Property {
        self.writer = Writer::Service;
        self
    }

    /// The property, left out of bodies: answers of v1.0 carry it though the schema does not have it.
    #[must_use]
    pub const fn beyond_schema(mut self) -> Property {
        self.writer = Writer::Beyond;
        self
    }

    /// The property with what else people call it, for suggestions; casing and signs between words do not count.
    #[must_use]
    pub const fn also(mut self, names: &'static [&'static str]) -> Property {
        self.also = names;
        self
    }

    /// The property with what it is for its object.
    #[must_use]
    pub const fn role(mut self, role: Role) -> Property {
        self.role = Some(role);
        self
    }

    /// The property, on which the sources contradict each other: each time what they say, then what was chosen.
    #[must_use]
    pub const fn contradicted(mut self, texts: &'static [&'static str]) -> Property {
        self.contradictions = Contradictions::new(texts);
        self
    }

    /// The property as the start of its object's time range.
    #[must_use]
    pub const fn start(self) -> Property {
        self.role(Role::Start)
    }

    /// The property as the end of its object's time range.
    #[must_use]
    pub const fn end(self) -> Property {
        self.role(Role::End)
    }
}

/// Whether a property is an array.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Count {
    /// It is a single value.
    One,
    /// It is an array.
    Many,
    /// It is an array of which the service reads only the first item.
    First,
}

/// Whether a body needs a property.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// It may be absent.
    Optional,
    /// Its absence is a warning.
    Advised,
    /// Its absence is an error.
    Required,
}

/// Who writes a property.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Writer {
    /// The client: it goes into bodies.
    Client,
    /// The service alone: bodies leave it out.
    Service,
    /// The service, beyond its own schema: bodies leave it out, and types do not show it.
    Beyond,
}

/// What a property is for its object, as far as rules ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The object's own id.
    Id,
    /// Where the object's time range starts. An object that only starts is itself a point in time.
    Start,
    /// Where the object's time range ends.
    End,
    /// The version that only managers see.
    Draft,
    /// The version that employees see.
    Shared,
    /// What is within the object's time range.
    Activities,
    /// Without it the whole object is left out of an update, since the service never returns it.
    Secret,
    /// The flags without which the service never calls.
    Callbacks,
    /// The user for whom the body acts, whom nothing else names to the service with an application token.
    Actor,
}

impl Role {
    /// How many there are.
    pub(super) const COUNT: usize = Role::Actor as usize + 1;

    /// A number that no property has.
    pub(super) const NOBODY: u8 = 63;
}
