//! The words in which a resource is written down.

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

/// One sentence for people. The WebAssembly module leaves it out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Says(#[cfg(not(target_arch = "wasm32"))] &'static str);

impl Says {
    /// The sentence.
    #[must_use]
    pub const fn new(sentence: &'static str) -> Says {
        #[cfg(not(target_arch = "wasm32"))]
        return Says(sentence);
        #[cfg(target_arch = "wasm32")]
        {
            let _ = sentence;
            Says()
        }
    }

    /// The sentence again.
    #[cfg(not(target_arch = "wasm32"))]
    #[must_use]
    pub const fn sentence(self) -> &'static str {
        self.0
    }
}

/// A resource or a part of one, as Graph's schema names it.
#[derive(Debug)]
pub struct Type {
    /// Graph's name.
    pub name: &'static str,
    /// The type it inherits from; its properties come first.
    pub base: Option<&'static Type>,
    /// Its own properties, at most 64 with the inherited ones.
    pub own: &'static [Property],
    /// What holds between its properties. Rules are not inherited.
    pub rules: &'static [Rule],
    /// Where it is described.
    pub page: Page,
    /// What it is.
    pub says: Says,
    /// How many properties it inherits.
    first: u32,
    /// The properties whose absence is an error, a bit each.
    required: u64,
    /// The properties whose absence is a warning, a bit each.
    advised: u64,
}

impl Type {
    /// A type with its own properties.
    #[must_use]
    pub const fn new(
        name: &'static str,
        base: Option<&'static Type>,
        own: &'static [Property],
        page: Page,
        says: &'static str,
    ) -> Type {
        let (mut first, mut required, mut advised) = match base {
            Some(base) => (base.first + base.own.len() as u32, base.required, base.advised),
            None => (0, 0, 0),
        };
        let inherited = first;
        let mut rest = own;
        while let [property, behind @ ..] = rest {
            match property.need {
                Need::Required => required |= 1 << first,
                Need::Advised => advised |= 1 << first,
                Need::Optional => {}
            }
            first += 1;
            rest = behind;
        }
        Type { name, base, own, rules: &[], page, says: Says::new(says), first: inherited, required, advised }
    }

    /// The type with rules between its properties.
    #[must_use]
    pub const fn rules(mut self, rules: &'static [Rule]) -> Type {
        self.rules = rules;
        self
    }

    /// The properties with their numbers, its own before the inherited.
    pub fn properties(&'static self) -> impl Iterator<Item = (u32, &'static Property)> {
        std::iter::successors(Some(self), |level| level.base).flat_map(|level| (level.first..).zip(level.own))
    }

    /// The property with this number.
    #[inline(never)]
    pub(crate) fn numbered(&'static self, number: u32) -> Option<&'static Property> {
        let mut level = self;
        while number < level.first {
            level = level.base?;
        }
        level.own.get((number - level.first) as usize)
    }

    /// The first property that is `wanted`, with its number; its own come before the inherited.
    #[inline(never)]
    pub(crate) fn find(&'static self, wanted: &dyn Fn(&Property) -> bool) -> Option<(u32, &'static Property)> {
        let mut level = self;
        loop {
            if let Some(found) = (level.first..).zip(level.own).find(|(_, property)| wanted(property)) {
                return Some(found);
            }
            level = level.base?;
        }
    }

    /// The property of this name, with its number and those declared behind it.
    #[inline(never)]
    pub(crate) fn named(&'static self, name: &[u8]) -> Option<(u32, &'static Property, &'static [Property])> {
        let mut level = self;
        loop {
            let (mut number, mut rest) = (level.first, level.own);
            while let [property, behind @ ..] = rest {
                if property.name.len() == name.len() && begins(name, property.name.as_bytes()).is_some() {
                    return Some((number, property, behind));
                }
                (number, rest) = (number + 1, behind);
            }
            level = level.base?;
        }
    }

    /// The number of the property with this name.
    pub(crate) fn number(&'static self, name: &str) -> Option<u32> {
        self.named(name.as_bytes()).map(|(number, ..)| number)
    }

    /// The name of the property at this end of the object's time range.
    pub(crate) fn edge(&'static self, edge: Edge) -> &'static str {
        self.find(&|property| property.edge == Some(edge)).map_or("", |(_, property)| property.name)
    }

    /// The names of the properties at which the items of a list start and end.
    pub(crate) fn item_edges(&'static self, list: &str) -> Option<(&'static str, &'static str)> {
        match self.numbered(self.number(list)?)?.kind {
            Kind::Collection(Kind::Complex(of)) => Some((of.edge(Edge::Start), of.edge(Edge::End))),
            _ => None,
        }
    }

    pub(crate) const fn required(&self) -> u64 {
        self.required
    }

    pub(crate) const fn advised(&self) -> u64 {
        self.advised
    }

    /// Whether an answer of this type can hold a member that Graph hides without `Prefer: include-unknown-enum-members`.
    #[must_use]
    pub fn evolves(&'static self) -> bool {
        self.find(&|property| property.kind.evolves()).is_some()
    }
}

/// What is behind `beginning` in `text`, compared eight bytes at a time: WebAssembly's own comparison goes byte by byte.
#[inline(always)]
pub(crate) fn begins<'t>(mut text: &'t [u8], mut beginning: &[u8]) -> Option<&'t [u8]> {
    while let (Some((one, rest)), Some((other, others))) = (text.split_first_chunk::<8>(), beginning.split_first_chunk::<8>()) {
        if u64::from_le_bytes(*one) != u64::from_le_bytes(*other) {
            return None;
        }
        (text, beginning) = (rest, others);
    }
    for byte in beginning {
        match text {
            [first, rest @ ..] if first == byte => text = rest,
            _ => return None,
        }
    }
    Some(text)
}

/// One property of a type.
#[derive(Clone, Copy, Debug)]
pub struct Property {
    /// Graph's name.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// Whether it may be null in a body.
    pub nullable: bool,
    /// Whether a body needs it.
    pub need: Need,
    /// Who writes it.
    pub writer: Writer,
    /// Which end of its object's time range it is.
    pub edge: Option<Edge>,
    /// Where it is described.
    pub page: Page,
    /// What it is.
    pub says: Says,
}

impl Property {
    /// An optional, nullable property that a body may carry.
    #[must_use]
    pub const fn new(name: &'static str, kind: Kind, page: Page, says: &'static str) -> Property {
        Property {
            name,
            kind,
            nullable: true,
            need: Need::Optional,
            writer: Writer::Client,
            edge: None,
            page,
            says: Says::new(says),
        }
    }

    /// The property, never null.
    #[must_use]
    pub const fn not_null(mut self) -> Property {
        self.nullable = false;
        self
    }

    /// The property; a body without it, or with null in its place, is refused.
    #[must_use]
    pub const fn required(mut self) -> Property {
        self.need = Need::Required;
        self.not_null()
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

    /// The property as the start of its object's time range.
    #[must_use]
    pub const fn start(mut self) -> Property {
        self.edge = Some(Edge::Start);
        self
    }

    /// The property as the end of its object's time range.
    #[must_use]
    pub const fn end(mut self) -> Property {
        self.edge = Some(Edge::End);
        self
    }
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

/// An end of a time range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edge {
    /// Where it starts.
    Start,
    /// Where it ends.
    End,
}

/// What a property holds.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// `true` or `false`.
    Boolean,
    /// A whole number of 32 bits. Below `least` is an error, below `advised` a warning.
    Int32 {
        /// The least number accepted.
        least: &'static Number,
        /// The least number that makes sense.
        advised: &'static Number,
    },
    /// A text.
    String(Text),
    /// A date and time with an offset.
    DateTimeOffset,
    /// One member of an enumeration.
    Enum(&'static Enum),
    /// Any members of an enumeration, as one comma-separated text on the wire.
    Flags(&'static Enum),
    /// An object.
    Complex(&'static Type),
    /// A list.
    Collection(&'static Kind),
}

impl Kind {
    fn evolves(&self) -> bool {
        match self {
            Kind::Enum(of) | Kind::Flags(of) => !of.later().is_empty(),
            Kind::Complex(of) => of.evolves(),
            Kind::Collection(of) => of.evolves(),
            _ => false,
        }
    }
}

/// A bound, declared once for the check and for the words of its issue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number {
    /// The number.
    pub value: i32,
    /// Its digits.
    pub digits: &'static str,
}

impl Number {
    /// 0.
    pub const ZERO: Number = Number { value: 0, digits: "0" };
    /// 1.
    pub const ONE: Number = Number { value: 1, digits: "1" };
}

/// What holds for a text beyond being one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Text {
    /// Nothing.
    Free,
    /// More characters than this are a warning.
    Most(&'static Number),
    /// An id; one with another kind's prefix is a warning.
    Id(Id),
    /// A secret of exactly this many ASCII characters; another length is a warning.
    Secret(&'static Number),
    /// A base url to which a path is appended; one that is not https or ends in a slash is a warning.
    Url,
}

/// What kind of id a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Id {
    /// A GUID.
    Guid,
    /// A GUID behind this prefix, though some of Microsoft's examples go without it.
    Prefix(&'static str),
}

impl Id {
    /// Every prefix that Microsoft's pages show.
    pub const PREFIXES: &'static [&'static str] =
        &["SHFT_", "OPNSHFT_", "TAG_", "TOR_", "SREQ_", "TCK_", "BRK_", "NOTE_", "SHPR_", "WFI_"];

    /// The prefix of another kind that `id` carries.
    pub(crate) fn foreign(self, id: &[u8]) -> Option<&'static str> {
        let Id::Prefix(own) = self else { return None };
        Id::PREFIXES.iter().copied().find(|prefix| *prefix != own && id.starts_with(prefix.as_bytes()))
    }
}

/// An enumeration with its members in the order of the schema.
#[derive(Debug)]
pub struct Enum {
    /// Graph's name.
    pub name: &'static str,
    /// Its members, without `unknownFutureValue`, which no body may write.
    pub members: &'static [Member],
    /// How many of them are declared before `unknownFutureValue`; Graph shows the others only to those who ask for them.
    pub known: usize,
    /// The number of `unknownFutureValue`, where the enumeration has it.
    pub unknown_future_value: Option<u32>,
    /// How its flags are written on the wire.
    pub spelling: Spelling,
    /// Where it is described.
    pub page: Page,
    /// What it is.
    pub says: Says,
}

/// The member that stands for every member a client did not ask to see.
pub(crate) const SENTINEL: &str = "unknownFutureValue";

impl Enum {
    /// The members declared after `unknownFutureValue`.
    #[must_use]
    pub fn later(&self) -> &'static [Member] {
        self.members.get(self.known..).unwrap_or_default()
    }
}

/// One member of an enumeration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Member {
    /// Graph's name.
    pub name: &'static str,
    /// Its number, for flags its bit.
    pub value: u32,
}

/// How the names of flags are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spelling {
    /// As the schema has them.
    Schema,
    /// With an upper-case first letter.
    UpperFirst,
}

/// What holds between the properties of an object; it is looked at once each of them is right by itself.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// What must hold.
    pub law: Law,
    /// Where it is described.
    pub page: Page,
    /// The rule in one sentence.
    pub says: Says,
}

impl Rule {
    /// A rule.
    #[must_use]
    pub const fn new(law: Law, page: Page, says: &'static str) -> Rule {
        Rule { law, page, says: Says::new(says) }
    }
}

/// What must hold between properties.
#[derive(Clone, Copy, Debug)]
pub enum Law {
    /// The end comes after the start.
    EndsAfterStart,
    /// From start to end, at least `least` and at most `most` seconds.
    Lasts {
        /// The fewest seconds.
        least: i64,
        /// The most seconds.
        most: i64,
        /// Whether another length is refused, or only warned of.
        refuse: bool,
    },
    /// Every item of the list lies between start and end, and none overlaps another; otherwise a warning.
    Holds {
        /// The property that holds the list.
        list: &'static str,
    },
    /// The two exclude each other: where one is set, the other goes out as null.
    Versions {
        /// The version that only managers see.
        draft: &'static str,
        /// The version that employees see.
        shared: &'static str,
    },
    /// The set of flags is not empty; otherwise a warning.
    NotNone {
        /// The property that holds the flags.
        property: &'static str,
    },
    /// In an update the whole object is left out where this property is null or absent.
    OnlyWith {
        /// The property that the service never returns.
        property: &'static str,
    },
}

/// An HTTP verb.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Replaces.
    Put,
    /// Changes in part.
    Patch,
}

impl Method {
    /// The verb's word.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Method::Put => "PUT",
            Method::Patch => "PATCH",
        }
    }
}

/// One operation of the API.
#[derive(Debug)]
pub struct Operation {
    /// Its name, after its page's title.
    pub id: &'static str,
    /// Its verb.
    pub method: Method,
    /// Its path below the base url, with `{name}` for each parameter.
    pub path: &'static str,
    /// The parameters of the path, in its order.
    pub parameters: &'static [Parameter],
    /// Its body.
    pub body: Body,
    /// What it answers.
    pub answer: Answer,
    /// Whether a connector may mark its own write with `X-MS-WFMPassthrough`.
    pub passthrough: bool,
    /// The delegated permissions, least privileged first.
    pub delegated: &'static [&'static str],
    /// The application permissions, least privileged first.
    pub application: &'static [&'static str],
    /// What an application token meets.
    pub by_application: ByApplication,
    /// Its page.
    pub page: Page,
    /// What it does.
    pub says: Says,
}

/// A parameter of a path.
#[derive(Clone, Copy, Debug)]
pub struct Parameter {
    /// Its name in the path.
    pub name: &'static str,
    /// What kind of id it is.
    pub id: Id,
    /// What it names.
    pub says: Says,
}

impl Parameter {
    /// A parameter.
    #[must_use]
    pub const fn new(name: &'static str, id: Id, says: &'static str) -> Parameter {
        Parameter { name, id, says: Says::new(says) }
    }
}

/// A request's body.
#[derive(Clone, Copy, Debug)]
pub struct Body {
    /// Its type.
    pub of: &'static Type,
    /// Whether it changes something that exists, so that what is absent keeps its value.
    pub update: bool,
}

/// What an operation answers.
#[derive(Clone, Copy, Debug)]
pub enum Answer {
    /// 204 without a body; the entity with 200 where `return=representation` is preferred.
    NothingOr(&'static Type),
    /// 200 with the entity.
    Entity(&'static Type),
}

/// What an application token meets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ByApplication {
    /// Older pages require `MS-APP-ACTS-AS`, newer ones call it deprecated.
    ActsAs,
    /// The pages contradict each other on whether it is accepted.
    Contradicted,
}
