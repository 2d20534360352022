//! The native tests, in one program so that they link once.

mod tidy; // What ARCHITECTURE.md says about the source files.
