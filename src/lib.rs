//! The Dockerfile Playground: see what a Dockerfile builds, how big it gets, and how to make it
//! smaller, while you type.
//!
//! Data flows one way. The text (with the files it is built from, where they are given) is the only
//! state; [`analysis::analyze`] derives everything else from it, every time; the only way back is an
//! edit of the text.
//!
//! ```text
//! text ─parse─▶ Dockerfile ─resolve─▶ Stages ─assemble─▶ Images ─┐
//!                                       ├─ suggest ─ Alternatives ┼─▶ Analysis
//!                                       ├─ advise ──── Findings ──┤        │
//!                                       └─ draw ──── Diagram ─────┘        ▼
//!                                                    app ◀─── View ◀─── engine
//! ```
//!
//! The engine is a program of its own, in a worker; the page knows nothing of it but the view.
//!
//! 1. Nothing below `app` knows a browser, a clock, randomness or IO. Nothing below `analysis`
//!    knows a word of the page.
//! 2. A module uses only modules listed above it.
//! 3. Analysis never fails and never panics, on any text: problems are values beside the result.
//! 4. Every claim carries a span and a reason; every size is a range with its basis and source.
//! 5. A quick fix is a list of edits on the text. Undo belongs to the editor.
//! 6. Only `view`, `export`, the comparison of `cli`, the package indexes and `www/docs/contract.md`
//!    have a wire format, and each carries a version.
//! 7. Byte offsets inside; UTF-16 in the view and in the report.
//! 8. Same text, same answer, byte for byte, native or Wasm, in a worker or in the page: no hash
//!    map's order reaches an output.
//! 9. Nothing leaves the browser: no request but for the site's own files.
//! 10. `app` names nothing of the domain but `view`.
//!
//! The modules are in reading order.

pub mod sort;

pub mod text;

pub mod bytes;

pub mod dockerignore;

pub mod context;

pub mod options;

pub mod syntax;

pub mod catalog;

pub mod stages;

pub mod packages;

pub mod binary;

pub mod archive;

pub mod shell;

pub mod commands;

pub mod image;

pub mod advice;

pub mod alternatives;

pub mod diagram;

pub mod analysis;

pub mod strategies;

pub mod variants;

pub mod measured;

pub mod dropped;

pub mod complete;

pub mod export;

pub mod cli;

pub mod view;

pub mod engine;

pub mod app;
