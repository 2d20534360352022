//! What BuildKit refuses in the sources and the mode of a COPY or ADD, once variables are expanded.
//!
//! Source: `frontend/dockerfile/dockerfile2llb/convert_copy.go` of moby/buildkit.

/// Whether ADD downloads it: a file by http, or a Git repository.
pub(crate) fn is_url(source: &str) -> bool {
    let starts = |starts: &[&str]| starts.iter().any(|it| source.starts_with(it));
    starts(&["http://", "https://", "git://", "git@", "ssh://"])
        || (starts(&["github.com/"]) && !source.contains(' '))
}

/// Why COPY refuses a source: it reads no URL. A path such as `github.com/x` is a path to it.
pub(super) fn source_error(source: &str) -> Option<String> {
    let is_remote = is_url(source) && !source.starts_with("github.com/");
    is_remote.then(|| format!("COPY can't download {source}: use ADD."))
}

/// Why `--chmod` refuses a mode: it is neither an octal number up to 7777 nor letters as chmod(1)
/// reads them.
pub(super) fn mode_error(mode: &str) -> Option<String> {
    let number = u32::from_str_radix(mode, 8).ok().filter(|_| !mode.starts_with('+'));
    let is_right = number.map_or_else(|| is_symbolic(mode), |it| it <= 0o7777);
    (!is_right && !mode.is_empty()).then(|| {
        format!("--chmod takes an octal number such as 755, or letters such as u+x, not {mode}.")
    })
}

/// `[ugoa]*([-+=][rwxXst]*|[-+=][ugo])+`, several with commas between them.
fn is_symbolic(mode: &str) -> bool {
    mode.split(',').all(|clause| {
        let actions = clause.trim_start_matches(['u', 'g', 'o', 'a']);
        let is_operator = |it: char| matches!(it, '+' | '-' | '=');
        actions.starts_with(is_operator)
            && actions.split(is_operator).skip(1).all(|it| {
                matches!(it, "u" | "g" | "o") || it.chars().all(|it| "rwxXst".contains(it))
            })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mode_is_octal_or_letters() {
        for mode in ["0", "755", "0644", "7777", "u+x", "a=rX,go-w", "+x", "g=u", "u+rw-x", ""] {
            assert_eq!(mode_error(mode), None, "{mode}");
        }
        for mode in ["64a", "10000", "888", "x", "u", "u+q", "u+x,", "rwxr-xr-x", "+7"] {
            assert!(mode_error(mode).is_some(), "{mode}");
        }
    }
}
