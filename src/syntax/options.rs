//! The options of `# check=`: `skip=RuleA,RuleB;error=true;experimental=all`.
//!
//! Source: `ParseLintOptions` in `frontend/dockerfile/linter/linter.go` of moby/buildkit.

/// How BuildKit's checks are to run.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CheckOptions {
    /// The checks that are off; `all` stands for every one.
    pub skip: Vec<String>,
    /// The experimental checks that are on.
    pub experimental: Vec<String>,
    /// Whether a check that finds something fails the build.
    pub error: bool,
}

/// Reads the value of the directive. BuildKit takes what stands before the first space, and at most
/// three options.
///
/// # Errors
/// A sentence that says which option BuildKit refuses.
pub fn check_options(value: &str) -> Result<CheckOptions, String> {
    let mut options = CheckOptions::default();
    let value = value.split(' ').next().unwrap_or_default();
    for option in value.splitn(3, ';') {
        let Some((key, value)) = option.split_once('=') else {
            return Err(format!(
                "# check has no option {option}: write skip=…, error=true or experimental=…."
            ));
        };
        let names = || value.split(',').map(|it| it.trim().to_owned()).collect();
        match key.trim() {
            "skip" => options.skip = names(),
            "experimental" => options.experimental = names(),
            "error" if is_bool(value.trim()) => options.error = is_true(value.trim()),
            "error" => return Err(format!("In # check, error is true or false, not {value}.")),
            other => {
                return Err(format!(
                    "# check has no option {other}: it knows skip, error and experimental."
                ));
            }
        }
    }
    Ok(options)
}

/// Whether Go's `strconv.ParseBool` takes it.
pub(super) fn is_bool(value: &str) -> bool {
    is_true(value) || matches!(value, "0" | "f" | "F" | "FALSE" | "false" | "False")
}

/// Whether Go's `strconv.ParseBool` says true.
pub(super) fn is_true(value: &str) -> bool {
    matches!(value, "1" | "t" | "T" | "TRUE" | "true" | "True")
}
