//! `regex-lite` under the name of `regex`, for dependencies that use it for simple patterns only.

pub use regex_lite::*;
