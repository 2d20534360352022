//! The Dockerfile Playground.

pub mod sort;

pub mod text;

pub mod bytes;

pub mod syntax;

pub mod catalog;

pub mod stages;

pub mod shell;

pub mod image;

pub mod alternatives;

pub mod diagram;

pub mod analysis;

pub mod export;

pub mod app;
