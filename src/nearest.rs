//! The known name that a given one was probably meant to be.

/// Below this likeness (0 to 1) a name is not suggested.
const LEAST: f64 = 0.7;

/// Longer names are not compared, so that hostile ones cost nothing.
const MOST_NAME: usize = 64;

/// The one of `known` that is most like `given`, whatever the casing.
///
/// Jaro and Winkler's measure prefers names that begin alike, as Graph's names of one family do.
pub(crate) fn nearest<'k>(given: &str, known: impl Iterator<Item = &'k str>) -> Option<&'k str> {
    if given.len() > MOST_NAME {
        return None;
    }
    let given = given.to_ascii_lowercase();
    let mut best = (LEAST, None);
    for name in known {
        let likeness = strsim::jaro_winkler(&given, &name.to_ascii_lowercase());
        if likeness > best.0 {
            best = (likeness, Some(name));
        }
    }
    best.1
}
