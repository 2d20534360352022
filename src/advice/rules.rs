//! Every rule, one a line.

use super::Rule;

macro_rules! rules {
    ([$($name:ident),* $(,)?] [$($base:ident),* $(,)?]) => {
        $(mod $name;)*
        $(mod $base;)*

        /// In the order in which findings of one place are shown.
        pub static ALL: &[&Rule] = &[$(&$name::RULE,)* $(&$base::RULE),*];

        const COMMON: usize = [$(stringify!($name)),*].len();

        /// Their pages' file names, in the same order.
        pub(super) static PAGES: &[&str] =
            &[$(concat!(stringify!($name), ".md"),)* $(concat!(stringify!($base), ".md")),*];
    };
}

/// The rules that are asked of other bases too: whether the file builds and starts upon one.
pub fn bases() -> impl Iterator<Item = &'static Rule> {
    ALL.iter().skip(COMMON).copied()
}

rules! { [
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
    // The file's own frontend.
    frontend_too_old,
    // What runs in a RUN.
    apt_update_missing,
    bash_syntax_in_sh,
    apt_lists_left,
    apk_index_left,
    rpm_cache_left,
    pip_cache_left,
    npm_cache_left,
    tool_cache_left,
    apt_recommends,
    install_waits_for_answer,
    apt_in_script,
    stale_package_lists,
    upgrades_everything,
    unpinned_package,
    sudo_in_build,
    lost_at_end_of_run,
    service_started_in_run,
    failed_download_unnoticed,
    curl_without_fail,
    useradd_high_uid,
    world_writable,
    tls_check_off,
    signature_check_off,
    password_in_layer,
    // Bases, stages, copies and what is left in the image.
    base_without_version,
    base_out_of_support,
    add_of_plain_files,
    archive_copied,
    copy_from_unknown_name,
    nothing_to_copy,
    copy_to_unset_folder,
    value_of_same_line,
    ssh_port,
    no_healthcheck,
    user_by_name,
    whole_stage_copied,
    sh_replaced,
    curl_and_wget,
    build_tools_shipped,
    single_stage_build,
    stage_for_nothing,
    packages_left_behind,
    source_before_dependencies,
    consecutive_runs,
    deleted_too_late,
    stored_again,
    dev_dependencies_shipped,
    secret_file_copied,
    not_ignored,
    broken_exec_form,
    cmd_never_used,
    npm_as_first_process,
    noninteractive_for_ever,
    locale_not_made,
    full_history_cloned,
    interactive_tools_shipped,
    piped_to_shell,
    long_chain,
] [
    // Whether the image starts upon its base.
    debug_base_shipped,
    runs_as_root,
    timezone_without_data,
    shell_form_entrypoint,
    run_without_shell,
    doubled_entrypoint,
    interpreter_missing,
    foreign_entrypoint,
    class_for_a_jar,
    shell_syntax_in_exec_form,
    healthcheck_without_shell,
    entry_script_without_shell,
    program_missing,
    program_not_on_path,
    newer_glibc,
    go_needs_libc,
    program_needs_libc,
    other_libc,
    libgcc_missing,
    zlib_missing,
    fonts_missing,
    runtime_version,
    venv_of_other_python,
    library_not_found,
    tls_roots_missing,
    icu_missing,
    merged_folder_copied,
    volume_of_root,
    owner_is_another,
    low_port_without_root,
    user_unknown,
    private_home,
    package_manager_missing,
    tool_not_in_busybox,
    legacy_openssl_missing,
    distroless_tag_ended,
    architecture_missing,
    version_not_free,
    login_needed,
    no_shell_to_look_around,
    shell_in_old_python,
    wheels_on_musl,
    runs_as_another_user,
] }
