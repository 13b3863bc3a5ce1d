//! The encrypted calls of tests/callbacks/vectors.json.

use graph_shifts::callback::Secret;
use serde_json::Value;

/// One call.
pub(crate) struct Vector {
    pub(crate) name: String,
    pub(crate) path: String,
    pub(crate) secret: Secret,
    pub(crate) plaintext: Option<String>,
    /// The key and the IV that it was encrypted with.
    pub(crate) sealed_with: Option<([u8; 32], [u8; 16])>,
    /// The body; absent where it is too long to print.
    pub(crate) body: Option<Vec<u8>>,
    pub(crate) sha256: Option<String>,
    pub(crate) expect: Value,
}

/// All of them.
pub(crate) fn vectors() -> Vec<Vector> {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/callbacks/vectors.json");
    let file: Value = serde_json::from_str(&std::fs::read_to_string(path).expect("a readable file")).expect("JSON");
    file["vectors"].as_array().expect("vectors").iter().map(vector).collect()
}

/// The one of this name, which has a body.
pub(crate) fn named(name: &str) -> (Vector, Vec<u8>) {
    let mut vector = vectors().into_iter().find(|vector| vector.name == name).expect("a vector of this name");
    let body = vector.body.take().expect("a body");
    (vector, body)
}

fn vector(of: &Value) -> Vector {
    let text = |name: &str| of[name].as_str().map(str::to_owned);
    let bytes = |name: &str| of[name].as_str().map(unhex);
    let sealed_with = bytes("dek").zip(bytes("iv"));
    Vector {
        name: text("name").expect("a name"),
        path: text("path").expect("a path"),
        secret: Secret::new(of["secret"].as_str().expect("a secret")).expect("64 ASCII characters"),
        plaintext: text("plaintext").or_else(|| of.get("plaintextParts").map(whole)),
        sealed_with: sealed_with.map(|(key, iv)| (key.try_into().expect("32 bytes"), iv.try_into().expect("16 bytes"))),
        body: bytes("body"),
        sha256: text("bodySha256"),
        expect: of["expect"].clone(),
    }
}

/// A plaintext that is given as parts.
fn whole(parts: &Value) -> String {
    let part = |name: &str| parts[name].as_str().expect("a part");
    let times = parts["times"].as_u64().expect("a number") as usize;
    format!("{}{}{}", part("prefix"), vec![part("unit"); times].join(part("separator")), part("suffix"))
}

fn unhex(digits: &str) -> Vec<u8> {
    let pair = |at| u8::from_str_radix(&digits[at..at + 2], 16).expect("hexadecimal digits");
    (0..digits.len()).step_by(2).map(pair).collect()
}
