//! The contradictions between Microsoft's sources on what a row says.

/// On what Microsoft's sources contradict each other, and why the row says what it says. WebAssembly modules leave it out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contradictions(#[cfg(not(target_arch = "wasm32"))] &'static [&'static str]);

impl Contradictions {
    /// The sources agree.
    pub const NONE: Contradictions = Contradictions::new(&[]);

    /// Contradictions: each what the sources say, then what was chosen, to continue "Microsoft's sources contradict each other:".
    #[must_use]
    pub const fn new(texts: &'static [&'static str]) -> Contradictions {
        #[cfg(not(target_arch = "wasm32"))]
        return Contradictions(texts);
        #[cfg(target_arch = "wasm32")]
        {
            let _ = texts;
            Contradictions()
        }
    }

    /// The texts.
    #[cfg(not(target_arch = "wasm32"))]
    #[must_use]
    pub const fn texts(self) -> &'static [&'static str] {
        self.0
    }
}
