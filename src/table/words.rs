//! The words that users search for a row with.

/// Lists of words, each in lower case, other than those of the row's name. WebAssembly modules leave them out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words(#[cfg(not(target_arch = "wasm32"))] &'static [&'static [&'static str]]);

impl Words {
    /// The words of these lists.
    #[must_use]
    pub const fn new(lists: &'static [&'static [&'static str]]) -> Words {
        #[cfg(not(target_arch = "wasm32"))]
        return Words(lists);
        #[cfg(target_arch = "wasm32")]
        {
            let _ = lists;
            Words()
        }
    }

    /// Each word, in the order of the lists.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn all(self) -> impl Iterator<Item = &'static str> {
        self.0.iter().flat_map(|list| list.iter().copied())
    }
}
