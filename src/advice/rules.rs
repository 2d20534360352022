//! Every rule, one a line.

use super::Rule;

macro_rules! rules {
    ($($name:ident),* $(,)?) => {
        $(mod $name;)*

        /// In the order in which findings of one place are shown.
        pub static ALL: &[&Rule] = &[$(&$name::RULE),*];

        /// Their pages' file names, in the same order.
        pub(super) static PAGES: &[&str] = &[$(concat!(stringify!($name), ".md")),*];
    };
}

rules! {
    // BuildKit's checks, under BuildKit's names (moby/buildkit 73ed6825, `linter/ruleset.go`).
    // What will not do as it seems comes first.
    undefined_arg_in_from,
    invalid_default_arg_in_from,
    undefined_var,
    invalid_base_image_platform,
    copy_ignored_file,
    secrets_used_in_arg_or_env,
    multiple_instructions_disallowed,
    duplicate_stage_name,
    reserved_stage_name,
    workdir_relative_path,
    json_args_recommended,
    // What BuildKit may refuse one day.
    no_empty_continuation,
    legacy_key_value_format,
    maintainer_deprecated,
    expose_invalid_format,
    // Style.
    from_platform_flag_const_disallowed,
    redundant_target_platform,
    stage_name_casing,
    from_as_casing,
    consistent_instruction_casing,
    expose_proto_casing,
    invalid_definition_description,
}
