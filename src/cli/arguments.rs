//! What the command is told: its verb, its files and its options.

use crate::{
    advice::Severity,
    bytes::{Bytes, SizeRange},
    options::BuildOptions,
};

/// What `--help` prints.
pub(super) const HELP: &str = "\
Finds out what a Dockerfile builds, without building it.

Usage: dockerfile-playground <command> [options] FILE...

Commands:
  report FILE...     everything: sizes, layers, smaller versions, problems
  check FILE...      problems only, one a line
  compare OLD NEW    the change in size, and new and solved problems
  fix FILE...        the file after all safe fixes
  graph FILE         the stage graph

FILE is a Dockerfile, or - for standard input.

Options:
  --format FORMAT      report: text (default), json, sarif, markdown, html
                       check: text (default), json, sarif, markdown
                       compare: text (default), json, markdown
                       graph: svg (default), dot, mermaid
  --output FILE        write to FILE instead of standard output
  --fail-on SEVERITY   exit with 1 for a problem this grave or graver: error (default), warning,
                       size, info, never; compare counts new problems only
  --max-size SIZE      exit with 1 if the image is likely bigger, such as 250MB
  --write              fix: change the files in place
  --brief              report: leave out the smaller versions
  --target STAGE       build this stage
  --build-arg K=V      set a build argument; without =V, to the variable K of the environment
  --platform PLATFORM  build for this platform, such as linux/arm64
  --build-context N=V  set a named context
  --context DIR        read names and sizes below DIR, its manifests and its .dockerignore
  --dockerignore FILE  use this ignore file
  --help, --version

Exit status: 0 fine; 1 see --fail-on and --max-size; 2 wrong usage, or a file that can't be read.
";

/// What to do.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Command {
    Help,
    Version,
    Run(Box<Arguments>),
}

/// The verbs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verb {
    Report,
    Check,
    Compare,
    Fix,
    Graph,
}

/// The forms of the output.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Format {
    Text,
    Json,
    Sarif,
    Markdown,
    Html,
    Svg,
    Dot,
    Mermaid,
}

#[derive(Debug, PartialEq, Eq)]
pub(super) struct Arguments {
    pub(super) verb: Verb,
    pub(super) files: Vec<String>,
    pub(super) format: Format,
    pub(super) output: Option<String>,
    /// The least grave problem that makes the command fail; `None` if none does.
    pub(super) fail_on: Option<Severity>,
    /// The biggest image that is fine, on disk.
    pub(super) max_size: Option<Bytes>,
    pub(super) write: bool,
    pub(super) brief: bool,
    /// Target, platform and named contexts; the build arguments are in `args`.
    pub(super) build: BuildOptions,
    /// As given: `K=V`, or `K` for the environment's value.
    pub(super) args: Vec<String>,
    pub(super) context: Option<String>,
    pub(super) dockerignore: Option<String>,
}

const VERBS: [(&str, Verb, &[Format]); 5] = [
    (
        "report",
        Verb::Report,
        &[Format::Text, Format::Json, Format::Sarif, Format::Markdown, Format::Html],
    ),
    ("check", Verb::Check, &[Format::Text, Format::Json, Format::Sarif, Format::Markdown]),
    ("compare", Verb::Compare, &[Format::Text, Format::Json, Format::Markdown]),
    ("fix", Verb::Fix, &[Format::Text]),
    ("graph", Verb::Graph, &[Format::Svg, Format::Dot, Format::Mermaid]),
];

const FORMATS: [(&str, Format); 8] = [
    ("text", Format::Text),
    ("json", Format::Json),
    ("sarif", Format::Sarif),
    ("markdown", Format::Markdown),
    ("html", Format::Html),
    ("svg", Format::Svg),
    ("dot", Format::Dot),
    ("mermaid", Format::Mermaid),
];

const FAIL_ON: [(&str, Option<Severity>); 5] = [
    ("error", Some(Severity::Error)),
    ("warning", Some(Severity::Warning)),
    ("size", Some(Severity::Size)),
    ("info", Some(Severity::Info)),
    ("never", None),
];

impl Arguments {
    /// Reads a command line.
    ///
    /// # Errors
    /// What is wrong with it, as a sentence.
    pub(super) fn read(arguments: &[String]) -> Result<Command, String> {
        let Some((first, rest)) = arguments.split_first() else {
            return Err("Which command? One of report, check, compare, fix and graph.".to_owned());
        };
        match first.as_str() {
            "--help" | "-h" | "help" => return Ok(Command::Help),
            "--version" | "-V" => return Ok(Command::Version),
            _ => {}
        }
        let Some((name, verb, formats)) = VERBS.iter().find(|it| it.0 == first) else {
            return Err(format!("There is no command {first}."));
        };
        let mut read = Arguments::new(*verb, formats.first().copied().unwrap_or(Format::Text));
        let mut rest = rest.iter();
        let mut options_end = false;
        while let Some(word) = rest.next() {
            match word.as_str() {
                "--" if !options_end => options_end = true,
                "--help" | "-h" if !options_end => return Ok(Command::Help),
                option if option.starts_with("-") && option != "-" && !options_end => {
                    let (option, attached) = match option.split_once('=') {
                        Some((option, value)) => (option, Some(value)),
                        None => (option, None),
                    };
                    if !read.switch(option, attached)? {
                        let value = attached.or_else(|| rest.next().map(String::as_str));
                        read.option(option, value)?;
                    }
                }
                _ => read.files.push(word.clone()),
            }
        }
        if !formats.contains(&read.format) {
            let known = FORMATS.iter().filter(|it| formats.contains(&it.1)).map(|it| it.0);
            let known = known.collect::<Vec<_>>().join(", ");
            return Err(format!("{name} has no such --format; it has {known}."));
        }
        read.checked(name).map(|it| Command::Run(Box::new(it)))
    }

    fn new(verb: Verb, format: Format) -> Arguments {
        Arguments {
            verb,
            files: Vec::new(),
            format,
            output: None,
            fail_on: Some(Severity::Error),
            max_size: None,
            write: false,
            brief: false,
            build: BuildOptions::default(),
            args: Vec::new(),
            context: None,
            dockerignore: None,
        }
    }

    /// Takes an option without a value; `false` if it is none of these.
    fn switch(&mut self, option: &str, attached: Option<&str>) -> Result<bool, String> {
        let switch = match option {
            "--write" => &mut self.write,
            "--brief" => &mut self.brief,
            _ => return Ok(false),
        };
        *switch = true;
        match attached {
            None => Ok(true),
            Some(_) => Err(format!("{option} takes no value.")),
        }
    }

    fn option(&mut self, option: &str, value: Option<&str>) -> Result<(), String> {
        let needed = || value.ok_or_else(|| format!("{option} needs a value."));
        let own = || needed().map(|it| Some(it.to_owned()));
        match option {
            "--format" => self.format = one_of(option, needed()?, &FORMATS)?,
            "--fail-on" => self.fail_on = one_of(option, needed()?, &FAIL_ON)?,
            "--output" => self.output = own()?,
            "--max-size" => {
                let text = needed()?;
                let size = SizeRange::read(text)
                    .ok_or_else(|| format!("--max-size {text} is not a size such as 250MB."))?;
                self.max_size = Some(size.likely);
            }
            "--context" => self.context = own()?,
            "--dockerignore" => self.dockerignore = own()?,
            "--build-arg" => self.args.push(needed()?.to_owned()),
            "--target" => self.build.target = own()?,
            "--platform" => self.build.platform = own()?,
            "--build-context" => match needed()?.split_once('=') {
                Some((name, value)) if !name.is_empty() => {
                    self.build.contexts.retain(|(it, _)| it != name);
                    self.build.contexts.push((name.to_owned(), value.to_owned()));
                }
                _ => return Err("--build-context needs NAME=VALUE.".to_owned()),
            },
            _ => return Err(format!("There is no option {option}.")),
        }
        Ok(())
    }

    /// Whether the files and options fit the command.
    fn checked(self, name: &str) -> Result<Arguments, String> {
        let count = self.files.len();
        let to_stdout = !self.write;
        let inputs = self.files.iter().filter(|it| *it == "-").count();
        match self.verb {
            _ if count == 0 => Err(format!("{name} needs a Dockerfile, or - for standard input.")),
            _ if 1 < inputs => Err("Standard input can be read only once.".to_owned()),
            Verb::Compare if count != 2 => {
                Err(format!("compare needs two files, the old one and the new one, not {count}."))
            }
            Verb::Graph if count != 1 => Err(format!("graph draws one file, not {count}.")),
            Verb::Fix if 1 < count && to_stdout => {
                Err("fix prints one file; --write changes several in place.".to_owned())
            }
            Verb::Fix if self.write && inputs != 0 => {
                Err("fix --write can't change the standard input.".to_owned())
            }
            Verb::Fix if self.write && self.output.is_some() => {
                Err("fix has either --write or --output.".to_owned())
            }
            Verb::Fix => Ok(self),
            _ if self.write => Err(format!("--write belongs to fix, not to {name}.")),
            Verb::Report if self.format == Format::Html && count != 1 => {
                Err(format!("An HTML report is about one file, not {count}."))
            }
            _ => Ok(self),
        }
    }
}

fn one_of<T: Copy>(option: &str, value: &str, known: &[(&str, T)]) -> Result<T, String> {
    let found = known.iter().find(|it| it.0 == value);
    found.map(|it| it.1).ok_or_else(|| {
        let names = known.iter().map(|it| it.0).collect::<Vec<_>>().join(", ");
        format!("{option} {value} is unknown; it takes {names}.")
    })
}
