//! What holds of every operation, whatever it is given.

use graph_shifts::{BASE_URL, Code, Input, Issue, Method, Operation, OtherVersion, PermissionType, Refusal, Request};
use serde_json::{Map, Value, json};

use crate::given::{Choices, Texts};

const ID: &str = "3d88b7a2-f988-4f4b-bb34-d66df66af126";

/// An input with every parameter of the path.
fn input(operation: &'static Operation) -> Input<'static> {
    operation.parameters.iter().fold(Input::new(), |input, parameter| input.parameter(parameter.name, ID))
}

/// The same with what else the operation cannot do without.
fn whole(operation: &'static Operation) -> Input<'static> {
    if operation.body.is_some() { input(operation).body("{}") } else { input(operation) }
}

fn request(operation: &'static Operation, body: &[u8]) -> Result<Request, Refusal> {
    operation.request(input(operation).body(body))
}

const METHODS: [Method; 5] = [Method::Get, Method::Post, Method::Put, Method::Patch, Method::Delete];

/// What issues say is one line that says something, and a suggestion is no code or value of Rust.
fn are_words(issues: &[Issue]) -> bool {
    let line = |text: &str| !text.trim().is_empty() && text.trim() == text && !text.contains(['\n', '\r']) && !text.contains("::");
    issues.iter().all(|issue| line(&issue.message) && issue.suggestion.as_deref().is_none_or(line))
}

/// Issues begin and end between characters of the text.
fn lie_within(issues: &[Issue], body: &[u8]) -> bool {
    let ends = |issue: &Issue| issue.offset.map(|offset| [offset, offset + issue.length.unwrap_or_default()]);
    let within = |at: usize| std::str::from_utf8(body).map_or(at <= body.len(), |text| text.is_char_boundary(at));
    issues.iter().filter_map(ends).flatten().all(within)
}

/// A check says what the request says, except of the id and the method, which only a request has; any bytes can be read as an input.
pub(crate) fn check_and_read(operation: &'static Operation, bytes: &[u8]) {
    let _ = operation.request(Input::from_json(bytes));
    let issues = operation.check(bytes);
    assert!(are_words(&issues), "{issues:?}");
    let told = match request(operation, bytes) {
        Ok(made) => made.warnings,
        Err(refusal) => [refusal.issues, refusal.warnings].concat(),
    };
    let of_body = told.iter().filter(|issue| ![Code::OtherId, Code::MethodContradicted].contains(&issue.code)).count();
    assert!(operation.body.is_none() || issues.len() == of_body, "{issues:?} {told:?}");
    assert!(operation.body.is_some() || issues.is_empty(), "{issues:?}");
}

/// What is sent is JSON that is accepted as it stands, given as it is or within one input.
pub(crate) fn with_body(operation: &'static Operation, body: &[u8]) {
    match request(operation, body) {
        Err(refusal) => {
            assert!(!refusal.issues.is_empty(), "a refusal has a reason");
            assert!(lie_within(&refusal.issues, body) && lie_within(&refusal.warnings, body), "{refusal:?}");
        }
        Ok(accepted) => {
            assert!(lie_within(&accepted.warnings, body), "{:?}", accepted.warnings);
            let sent = accepted.body.expect("an operation with a body sends one");
            assert!(serde_json::from_str::<Value>(&sent).is_ok(), "not JSON: {sent}");
            let again = request(operation, sent.as_bytes());
            assert_eq!(
                again.as_ref().map(|request| request.body.as_ref()),
                Ok(Some(&sent)),
                "what is sent is accepted as it stands"
            );
            let json = within_one_input(operation, &sent);
            let read = operation.request(Input::from_json(json.as_bytes()));
            let sent = read.map(|request| (request.url, request.headers, request.body.unwrap_or_default()));
            let again = again.map(|request| (request.url, request.headers, request.body.unwrap_or_default().trim().to_owned()));
            assert_eq!(sent, again, "one input says the same");
        }
    }
}

fn within_one_input(operation: &'static Operation, body: &str) -> String {
    let parameters: Map<_, _> = operation.parameters.iter().map(|of| (of.name.to_owned(), json!(ID))).collect();
    let parameters = Value::Object(parameters).to_string();
    let parameters = parameters.trim_matches(['{', '}']);
    format!("{{{parameters}{}\"body\":{body}}}", if parameters.is_empty() { "" } else { "," })
}

/// A body is refused where there is none.
pub(crate) fn without_body(operation: &'static Operation, body: &[u8]) {
    let refusal = request(operation, body).expect_err("there is no body");
    assert!(refusal.issues.iter().all(|issue| issue.code == Code::UnknownInput), "{refusal:?}");
    let made = operation.request(input(operation)).expect("the parameters suffice");
    assert!(made.body.is_none() && !made.headers.iter().any(|(name, _)| *name == "Content-Type"), "{made:?}");
}

/// A filter says nothing but comparisons of a property with one operand.
pub(crate) fn with_filter(operation: &'static Operation, filter: &[u8]) {
    let Ok(made) = operation.request(input(operation).filter(filter)) else { return };
    assert!(serde_json::from_slice::<Value>(filter).is_ok(), "not JSON");
    let Some((_, query)) = made.url.split_once('?') else { return };
    let text = decoded(query.strip_prefix("$filter=").expect("nothing but a filter"));
    for term in text.split(" and ") {
        let words: Vec<&str> = term.split(' ').collect();
        let [property, operator, operand] = words[..] else { panic!("{term} is no comparison") };
        assert!(property.bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b'/'), "{term}");
        assert!(["eq", "ge", "le"].contains(&operator), "{term}");
        let bare = operand.strip_prefix('\'').and_then(|quoted| quoted.strip_suffix('\'')).unwrap_or(operand);
        assert!(!bare.is_empty() && bare.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-:.+".contains(&byte)), "{term}");
    }
}

/// No id and no option walks out of its place in the url or the headers.
pub(crate) fn with_texts(operation: &'static Operation, texts: &Texts<'_>) {
    let with_ids = operation.parameters.iter().skip(1).fold(whole(operation), |input, of| input.parameter(of.name, texts.id));
    let options: Vec<&str> = operation.options().collect();
    let takes = |name: &str| options.contains(&name);
    let mut given = with_ids;
    let mut count = 0;
    if takes("orderBy") {
        given = given.order_by(texts.order_by).skip_token(texts.skip_token).top(texts.top);
        count += 3;
    }
    if takes("query") {
        given = given.query(texts.query.0, texts.query.1);
        count += 1;
    }
    if let Some(passthrough) = texts.passthrough.filter(|_| takes("passthrough")) {
        given = given.passthrough(passthrough);
    }
    let Ok(made) = operation.request(given) else { return };
    let below = made.url.strip_prefix(BASE_URL).expect("below the base url");
    let (path, query) = below.split_once('?').unwrap_or((below, ""));
    assert_eq!(path.split('/').count(), operation.path.split('/').count(), "{path}");
    assert!(path.split('/').skip(1).all(|step| !["", ".", ".."].contains(&step)), "{path}");
    assert_eq!(query.split('&').filter(|option| !option.is_empty()).count(), count, "{query}");
    assert!(below.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~%/?&=$".contains(&byte)), "{below}");
    assert!(made.headers.iter().all(|(_, value)| value.bytes().all(|byte| (b' '..=b'~').contains(&byte))), "{:?}", made.headers);
}

/// Options change what they are for and nothing else: the method, the other version of the body, and headers.
pub(crate) fn with_choices(operation: &'static Operation, choices: &Choices<'_>, body: &[u8]) {
    let mut given = if operation.body.is_some() { input(operation).body(body) } else { input(operation) };
    if let Some(keeps) = choices.keeps_other_version {
        given = given.other_version(if keeps { OtherVersion::Keep } else { OtherVersion::Null });
    }
    let method = choices.method.map(|number| METHODS[usize::from(number) % METHODS.len()]);
    if let Some(method) = method {
        given = given.method(method);
    }
    if let Some(user) = choices.acts_as {
        given = given.acts_as(user);
    }
    if let Some(application) = choices.is_application {
        given = given.permission_type(if application { PermissionType::Application } else { PermissionType::Delegated });
    }
    match operation.request(given.return_representation(choices.returns_representation)) {
        Err(refusal) => {
            assert!(!refusal.issues.is_empty() && !refusal.to_string().is_empty(), "a refusal has a reason");
            assert!(are_words(&refusal.issues) && are_words(&refusal.warnings), "{refusal:?}");
        }
        Ok(made) => {
            assert!(are_words(&made.warnings), "{:?}", made.warnings);
            assert_eq!(made.method, method.unwrap_or(operation.method), "the method that was asked for");
            assert_eq!(made.url, operation.request(whole(operation)).map_or_else(|_| made.url.clone(), |plain| plain.url));
            let sent = made.body.as_deref().map(serde_json::from_str::<Value>);
            assert!(sent.is_none_or(|sent| sent.is_ok()), "what is sent is JSON");
        }
    }
}

/// A percent-encoded text again.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let [first, behind @ ..] = rest {
        rest = behind;
        let digits = (*first == b'%').then(|| behind.split_first_chunk::<2>().expect("two digits"));
        let Some((digits, behind)) = digits else {
            bytes.push(*first);
            continue;
        };
        let digits = std::str::from_utf8(digits).expect("two digits");
        bytes.push(u8::from_str_radix(digits, 16).expect("two hexadecimal digits"));
        rest = behind;
    }
    String::from_utf8(bytes).expect("UTF-8")
}
