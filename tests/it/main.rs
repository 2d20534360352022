//! The native tests, in one program so that they link once.

mod alternatives; // Smaller bases and their checks.
mod bad_builds; // What a build cannot make sense of.
mod binaries; // Compiled programs of this machine.
mod bounds; // Texts made to take long.
mod commands; // What the programs in RUNs do.
mod concepts; // The pages on ideas.
mod context; // Dockerfiles beside their build context.
mod dockerfiles; // What each construct of a Dockerfile means.
mod dropped; // Dropped files.
mod engine; // The engine and its wire.
mod export; // The formats of others.
mod fixes; // What must hold of every fix.
mod fuzz; // The fuzzing targets, without a fuzzer.
mod generated; // Generated files are fresh, and damaged data is refused.
mod limits; // What is too much is cut off, and said.
mod live_typing; // Every beginning of a text.
mod lookups; // What a lookup asks memory for.
mod migration; // Checks of other bases.
mod model; // What can happen on the page.
mod mutation; // Texts with one thing changed.
mod mutator;
mod other_parser; // parse-dockerfile as a second opinion.
mod outline; // What a build can be given.
mod report; // The JSON report.
mod rules; // Advice, and the pages of the rules.
mod seeds; // Published sizes of the examples.
mod strategies; // Other ways to build the same app.
#[path = "../fuzz/targets.rs"]
mod targets; // What must hold of every input.
mod tidy; // What ARCHITECTURE.md says about the source files.
mod variants; // What must hold of every smaller version.
mod views; // What the page shows, as HTML.
