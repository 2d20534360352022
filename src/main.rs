//! The page in a browser, and the command everywhere else.

#[cfg(not(target_arch = "wasm32"))]
#[path = "main/command.rs"]
mod program;

#[cfg(target_arch = "wasm32")]
#[path = "main/page.rs"]
mod program;

pub use program::main;
