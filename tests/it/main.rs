//! The native tests, one binary.

mod generated;
