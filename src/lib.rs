//! The Dockerfile Playground.

pub mod text;

pub mod bytes;

pub mod syntax;

pub mod catalog;
