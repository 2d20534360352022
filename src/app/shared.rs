//! Shared data that is compared by identity.

use std::{ops::Deref, rc::Rc};

use yew::html::ImplicitClone;

/// An `Rc` that equals only itself. Each text change makes a new analysis; comparing two of them by
/// value on every render would cost more than it saves.
#[derive(Debug, Default)]
pub struct Shared<T>(Rc<T>);

impl<T> Shared<T> {
    /// Shares a value.
    pub fn new(value: T) -> Shared<T> {
        Shared(Rc::new(value))
    }

    /// The value, if nobody else shares it.
    pub fn into_inner(self) -> Option<T> {
        Rc::into_inner(self.0)
    }
}

impl<T> Clone for Shared<T> {
    fn clone(&self) -> Shared<T> {
        Shared(Rc::clone(&self.0))
    }
}

impl<T> PartialEq for Shared<T> {
    fn eq(&self, other: &Shared<T>) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl<T> Deref for Shared<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> ImplicitClone for Shared<T> {}
