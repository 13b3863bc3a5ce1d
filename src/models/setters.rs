//! Setters of the printed structs.

/// A setter for each property: `set` takes the property as it is, `some` the value of one that may be absent.
macro_rules! setters {
    ($of:ident { $($how:ident $name:ident: $kind:ty,)* }) => {
        impl $of {
            $($crate::models::setters::setter! { $how $name: $kind })*
        }
    };
}

macro_rules! setter {
    (set $name:ident: $kind:ty) => {
        #[doc = concat!("Sets `", stringify!($name), "`.")]
        #[must_use]
        pub fn $name(mut self, value: impl Into<$kind>) -> Self {
            self.$name = value.into();
            self
        }
    };
    (some $name:ident: $kind:ty) => {
        #[doc = concat!("Sets `", stringify!($name), "`.")]
        #[must_use]
        pub fn $name(mut self, value: impl Into<$kind>) -> Self {
            self.$name = Some(value.into());
            self
        }
    };
}
pub(crate) use {setter, setters};
