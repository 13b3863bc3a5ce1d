//! A session as a WebAssembly module keeps it between calls, with the address of the text that it returned last.

use std::process::abort;
use std::sync::Mutex;

/// A module's one session.
pub struct Module<S>(Mutex<Kept<S>>);

struct Kept<S> {
    session: S,
    /// The address of what was returned last.
    output: usize,
}

impl<S> Module<S> {
    /// A module before its first call.
    pub const fn new(session: S) -> Module<S> {
        Module(Mutex::new(Kept { session, output: 0 }))
    }

    /// Runs a call.
    pub fn call<T>(&self, work: impl FnOnce(&mut S) -> T) -> T {
        self.run(|kept| work(&mut kept.session))
    }

    /// Returns a text: its length now, its address by [`output`](Module::output).
    pub fn give(&self, text: impl FnOnce(&mut S) -> &[u8]) -> usize {
        self.run(|kept| {
            let text = text(&mut kept.session);
            kept.output = text.as_ptr() as usize;
            text.len()
        })
    }

    /// The address of the text that was returned last.
    pub fn output(&self) -> usize {
        self.run(|kept| kept.output)
    }

    /// If the lock is held, the call before this one trapped, for example on a stack overflow, so its state cannot be trusted: traps again.
    fn run<T>(&self, work: impl FnOnce(&mut Kept<S>) -> T) -> T {
        self.0.try_lock().map_or_else(|_| abort(), |mut kept| work(&mut kept))
    }
}
