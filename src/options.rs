//! What `docker build` is told beside the Dockerfile: the target, build arguments, the platform and
//! named contexts.
//!
//! They are written as flags, as people have them at hand: in a script, in a CI file, on a prompt.
//! Source of the flags: docs.docker.com/reference/cli/docker/buildx/build (2026-11).

/// The options of one build.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct BuildOptions {
    /// The stage to build, by name or number; the last where none is given.
    pub target: Option<String>,
    /// The build arguments, each name once.
    pub args: Vec<(String, String)>,
    /// The platform to build for, as `linux/arm64`; `linux/amd64` where none is given.
    pub platform: Option<String>,
    /// The named contexts: a name, and the folder, URL or `docker-image://` that it stands for.
    pub contexts: Vec<(String, String)>,
}

/// The same, as far as it could be read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Read {
    /// What was understood.
    pub options: BuildOptions,
    /// What was not, as sentences.
    pub problems: Vec<String>,
}

/// Nobody passes more arguments or contexts than that; each is looked up for each use.
const MOST: usize = 200;

/// Flags that change the Dockerfile's meaning, and their short forms.
#[derive(Clone, Copy)]
enum Flag {
    Target,
    Arg,
    Platform,
    Context,
}

impl Flag {
    fn named(name: &str) -> Option<Flag> {
        Some(match name {
            "--target" => Flag::Target,
            "--build-arg" => Flag::Arg,
            "--platform" => Flag::Platform,
            "--build-context" => Flag::Context,
            _ => return None,
        })
    }
}

impl BuildOptions {
    /// Reads flags, or a whole `docker build` command: what does not matter here is passed over.
    pub fn read(text: &str) -> Read {
        let mut read = Read::default();
        let mut words = words(text).into_iter();
        while let Some(word) = words.next() {
            let (name, attached) = match word.split_once('=') {
                Some((name, value)) if name.starts_with("--") => (name, Some(value.to_owned())),
                _ => (word.as_str(), None),
            };
            let Some(flag) = Flag::named(name) else { continue };
            let value = attached.or_else(|| words.next()).unwrap_or_default();
            if let Err(problem) = read.options.take(flag, &value) {
                read.problems.push(problem);
            }
        }
        read
    }

    fn take(&mut self, flag: Flag, value: &str) -> Result<(), String> {
        match flag {
            Flag::Target => self.target = Some(value.to_owned()).filter(|it| !it.is_empty()),
            Flag::Platform => self.set_platform(value)?,
            Flag::Arg => match value.split_once('=') {
                Some((name, value)) if !name.is_empty() => put(&mut self.args, name, value)?,
                _ => {
                    return Err(format!(
                        "--build-arg {value} has no value here: the page doesn't see your shell. Write {value}=value."
                    ));
                }
            },
            Flag::Context => match value.split_once('=') {
                Some((name, value)) if !name.is_empty() && !value.is_empty() => {
                    put(&mut self.contexts, name, value)?;
                }
                _ => {
                    return Err(format!(
                        "--build-context {value} must be name=value, such as base=docker-image://alpine:3.22."
                    ));
                }
            },
        }
        Ok(())
    }

    fn set_platform(&mut self, value: &str) -> Result<(), String> {
        let mut platforms = value.split(',').map(str::trim);
        let first = platforms.next().unwrap_or_default();
        self.platform = Some(first.to_owned()).filter(|it| !it.is_empty());
        match platforms.next() {
            Some(_) => {
                Err(format!("Of several platforms the first is shown: {first}, of {value}."))
            }
            None => Ok(()),
        }
    }

    /// Gives a build argument a value, or takes it away.
    pub fn set_arg(&mut self, name: &str, value: Option<&str>) {
        self.args.retain(|(it, _)| it != name || value.is_some());
        if let Some(value) = value {
            // A list that is full stays as it is.
            let _ = put(&mut self.args, name, value);
        }
    }

    /// The value that is given to a build argument.
    pub fn arg(&self, name: &str) -> Option<&str> {
        self.args.iter().find(|(it, _)| it == name).map(|(_, value)| value.as_str())
    }

    /// What a named context stands for.
    pub fn context(&self, name: &str) -> Option<&str> {
        self.contexts.iter().find(|(it, _)| it == name).map(|(_, value)| value.as_str())
    }

    /// The flags that say the same, one a line.
    pub fn flags(&self) -> String {
        let target = self.target.iter().map(|it| format!("--target {}", quoted(it)));
        let platform = self.platform.iter().map(|it| format!("--platform {}", quoted(it)));
        let pair = |flag: &'static str| {
            move |(name, value): &(String, String)| {
                format!("{flag} {}", quoted(&format!("{name}={value}")))
            }
        };
        let args = self.args.iter().map(pair("--build-arg"));
        let contexts = self.contexts.iter().map(pair("--build-context"));
        let lines: Vec<String> = target.chain(platform).chain(args).chain(contexts).collect();
        lines.join("\n")
    }
}

/// The last value of a name counts, as for docker.
fn put(list: &mut Vec<(String, String)>, name: &str, value: &str) -> Result<(), String> {
    if let Some(known) = list.iter_mut().find(|(it, _)| it == name) {
        value.clone_into(&mut known.1);
        return Ok(());
    }
    if list.len() == MOST {
        return Err(format!("Only the first {MOST} are read: {name} is not."));
    }
    list.push((name.to_owned(), value.to_owned()));
    Ok(())
}

/// The words of a command as a POSIX shell splits them; a backslash at a line's end joins lines.
fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut quote = None;
    let mut chars = text.chars().peekable();
    while let Some(it) = chars.next() {
        match (quote, it) {
            (Some(open), _) if it == open => quote = None,
            (None, '\'' | '"') => {
                quote = Some(it);
                word.get_or_insert_default();
            }
            (None | Some('"'), '\\') => match chars.next() {
                Some('\n') => {}
                Some(next) => word.get_or_insert_default().push(next),
                None => {}
            },
            (None, it) if it.is_whitespace() => words.extend(word.take()),
            (None, '#') if word.is_none() => while chars.next_if(|it| *it != '\n').is_some() {},
            (_, it) => word.get_or_insert_default().push(it),
        }
    }
    words.extend(word);
    words
}

/// The word as a shell takes it for one.
fn quoted(word: &str) -> String {
    let is_plain = |it: char| it.is_ascii_alphanumeric() || "_-./:=@%+,".contains(it);
    match word.is_empty() || !word.chars().all(is_plain) {
        true => format!("'{}'", word.replace('\'', r"'\''")),
        false => word.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is read of a text, written as flags on one line, and the problems.
    fn read(text: &str) -> (String, Vec<String>) {
        let Read { options, problems } = BuildOptions::read(text);
        (options.flags().replace('\n', " "), problems)
    }

    #[test]
    fn a_docker_build_command_is_read_as_a_shell_reads_it() {
        let command = "docker buildx build -t app:1 \\\n  --build-arg VERSION=1.2 --build-arg='NAME=a b' \
                       --target=test --platform linux/arm64 --build-context base=docker-image://alpine:3.22 \
                       --secret id=npm . # last";
        let flags = "--target test --platform linux/arm64 --build-arg VERSION=1.2 \
                     --build-arg 'NAME=a b' --build-context base=docker-image://alpine:3.22";
        assert_eq!(read(command), (flags.to_owned(), Vec::new()));
        assert_eq!(read(flags), (flags.to_owned(), Vec::new()));
    }

    #[test]
    fn the_last_value_of_an_argument_counts_and_any_value_comes_back() {
        assert_eq!(read("--build-arg A=1 --build-arg A=2").0, "--build-arg A=2");
        for value in ["", "it's", "a\nb", "$HOME", "\\", "a=b", "\"", "#", "\u{e9}"] {
            let mut options = BuildOptions::default();
            options.set_arg("A", Some(value));
            assert_eq!(BuildOptions::read(&options.flags()).options, options, "{value:?}");
        }
    }

    #[test]
    fn what_cannot_be_known_is_said() {
        let problems = |text: &str| read(text).1.join(" ");
        assert!(problems("--build-arg HTTP_PROXY").contains("HTTP_PROXY=value"));
        assert!(problems("--platform linux/arm64,linux/amd64").contains("first"));
        assert!(problems("--build-context x").contains("name=value"));
        assert_eq!(problems("--target"), "");
        let many: String = (0..300).map(|it| format!("--build-arg A{it}=1\n")).collect();
        assert_eq!(BuildOptions::read(&many).problems.len(), 100);
    }
}
