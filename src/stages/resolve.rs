//! From instructions to stages, with everything that BuildKit refuses on the way.
//!
//! Source: `frontend/dockerfile/dockerfile2llb/convert.go` of moby/buildkit. BuildKit looks at the
//! stages that the target needs; like its linter, this looks at all of them.

mod edges;

use std::cell::{Cell, RefCell};

use dockerfile_parser::{ArgInstruction, SpannedString};

use super::{
    Base, Edge, EdgeKind, MAX_PATH, Source, Stage, Stages, Unset,
    copied::{self, is_url},
    cut, epoch, platform,
    platform::Platform,
    port,
};
use crate::{
    catalog,
    options::BuildOptions,
    syntax::{
        BuildError, Dockerfile, ErrorKind, Instruction, Keyword, Typed, Word, closest,
        expand::{Rules, expand},
        image_ref,
        instructions::{AddInstruction, Run},
        is_heredoc,
        mount::Mount,
        typed,
    },
    text::Span,
};

/// Resolves the stages. Where the target is unknown, that is an error, and the last stage is taken.
/// ARGs have their defaults unless the options give a value.
pub fn resolve(dockerfile: &Dockerfile, options: &BuildOptions) -> (Stages, Vec<BuildError>) {
    let target = options.target.as_deref();
    let mut resolver = Resolver {
        dockerfile,
        options,
        platform: options.platform.as_deref().and_then(Platform::read),
        stages: Stages::default(),
        errors: Vec::new(),
        workdirs: Vec::new(),
        outside: Vec::new(),
        triggered: 0,
        spent: cut::Spent::default(),
        unlisted: 0,
    };
    resolver.define_predefined(target);
    resolver.walk();
    resolver.edges();
    resolver.stages.target = resolver.target(target);
    let dates = resolver.source_of_dates();
    resolver.mark_needed(dates);
    resolver.set_levels();
    resolver.count_unlisted();
    (resolver.stages, resolver.errors)
}

struct Resolver<'a> {
    dockerfile: &'a Dockerfile,
    options: &'a BuildOptions,
    /// The platform that is built for, where it is given.
    platform: Option<Platform>,
    stages: Stages,
    errors: Vec<BuildError>,
    /// The working directory at the end of each stage so far.
    workdirs: Vec<String>,
    /// What is copied or mounted from outside, in order. BuildKit numbers these on behind the
    /// stages, so `--from=` with a number too high can find one.
    outside: Vec<String>,
    /// How many triggers have been set off.
    triggered: usize,
    /// What the values used so far come to.
    spent: cut::Spent,
    /// How many errors are not listed.
    unlisted: usize,
}

/// A thousand stages upon one with a thousand triggers would be a million instructions.
const MAX_TRIGGERED: usize = 10_000;

/// BuildKit stops at the first error; nobody reads so many.
const MAX_ERRORS: usize = 1_000;

/// An instruction at a place in the file. A trigger stands at the FROM that sets it off.
#[derive(Clone, Copy)]
struct Placed<'a> {
    at: usize,
    instruction: &'a Instruction,
    /// The FROM, for a trigger: errors are reported there.
    from: Option<&'a Instruction>,
}

impl Placed<'_> {
    fn span(self, span: Span) -> Span {
        self.from.map_or(span, |it| it.span)
    }
}

impl<'a> Resolver<'a> {
    fn error(&mut self, placed: Placed<'_>, span: Span, message: impl Into<String>) {
        self.error_of(ErrorKind::Build, placed, span, message.into());
    }

    fn error_of(&mut self, kind: ErrorKind, placed: Placed<'_>, span: Span, message: String) {
        if MAX_ERRORS <= self.errors.len() {
            self.unlisted += 1;
            return;
        }
        let shown = placed.from.unwrap_or(placed.instruction);
        let lines = (shown.start_line, shown.end_line);
        self.errors.push(BuildError { kind, span: placed.span(span), lines, message });
    }

    /// The variables that BuildKit sets by itself, for a build on `linux/amd64`.
    fn define_predefined(&mut self, target: Option<&str>) {
        let last = self.dockerfile.instructions.iter().rfind(|it| it.keyword == Keyword::From);
        let last_name = match last.map(|it| &it.typed) {
            Some(Typed::From(from)) => {
                from.alias.as_ref().map(|it| it.content.to_ascii_lowercase())
            }
            _ => None,
        };
        let stage = target.map(str::to_owned).or(last_name).unwrap_or_else(|| "default".into());
        let own = Platform::default();
        let wanted = self.platform.clone().unwrap_or_else(|| own.clone());
        for (side, platform) in [("BUILD", own), ("TARGET", wanted)] {
            for (name, value) in [
                ("PLATFORM", platform.name()),
                ("OS", platform.system.clone()),
                ("OSVERSION", String::new()),
                ("ARCH", platform.architecture.clone()),
                ("VARIANT", platform.variant().to_owned()),
            ] {
                self.define(0, &format!("{side}{name}"), Some(value));
            }
        }
        self.define(0, "TARGETSTAGE", Some(stage));
    }

    /// Goes through the instructions once: stages begin, variables are set, values are expanded.
    fn walk(&mut self) {
        let dockerfile = self.dockerfile;
        let mut told_of_missing_from = false;
        for (at, instruction) in dockerfile.instructions.iter().enumerate() {
            let placed = Placed { at, instruction, from: None };
            if instruction.keyword == Keyword::From {
                self.from(placed);
            } else if self.stages.stages.is_empty() {
                if instruction.keyword == Keyword::Arg {
                    self.values(placed);
                } else if instruction.keyword == Keyword::Unknown {
                    // `FORM alpine` is the FROM that is missed, and an error already.
                    let written = instruction.keyword_text.to_ascii_uppercase();
                    told_of_missing_from |= closest(&written, Keyword::NAMES) == Some("FROM");
                } else if !told_of_missing_from {
                    told_of_missing_from = true;
                    let message = format!("{} stands before the first FROM.", instruction.keyword);
                    let span = instruction.keyword_span;
                    self.error_of(ErrorKind::Instruction, placed, span, message);
                }
            } else {
                self.values(placed);
            }
            if let Some(stage) = self.stages.stages.last_mut() {
                stage.instructions.end = at + 1;
                stage.span.end = instruction.span.end;
                stage.lines.1 = instruction.end_line;
            }
        }
        if let Some(instruction) = dockerfile.instructions.last()
            && dockerfile.instructions.iter().all(|it| it.keyword == Keyword::Arg)
        {
            let placed = Placed { at: 0, instruction, from: None };
            self.error(placed, instruction.span, "There is no FROM, so there is nothing to build.");
        }
    }

    fn from(&mut self, placed: Placed<'a>) {
        let instruction = placed.instruction;
        let Typed::From(from) = &instruction.typed else {
            return;
        };
        let index = self.stages.stages.len();
        let span = typed::span(from.image.span);
        let base = self.base(placed, &from.image.content, span);
        let wanted = || self.platform.as_ref().map(Platform::name);
        let wanted = wanted().filter(|_| matches!(base, Base::Image(_)));
        let platform = self.platform(placed).or(wanted);
        let from_stage = match &base {
            Base::Stage(base) => Some(*base),
            Base::Image(_) | Base::Scratch => None,
        };
        self.stages.edges.push(Edge {
            kind: EdgeKind::From,
            from: match &base {
                Base::Stage(index) => Source::Stage(*index),
                Base::Image(image) => Source::Image(image.clone()),
                Base::Scratch => Source::Image("scratch".into()),
            },
            to: index,
            instruction: placed.at,
            span,
            paths: Vec::new(),
        });
        let env = match &base {
            Base::Image(image) => catalog::named(image).map(|it| it.env),
            _ => None,
        };
        let name = from.alias.as_ref().map(|it| it.content.to_ascii_lowercase());
        if let Some(name) = &name {
            self.stages.names.insert(name.clone(), index);
        }
        let triggers = from_stage.map_or_else(Vec::new, |it| self.triggers_of(it));
        self.triggered += triggers.len();
        let is_cut = MAX_TRIGGERED < self.triggered;
        let triggers = if is_cut { Vec::new() } else { triggers };
        self.stages.stages.push(Stage {
            name,
            base,
            triggers: triggers.clone(),
            more_triggers: is_cut,
            env,
            platform,
            instructions: placed.at..placed.at + 1,
            span: instruction.span,
            base_span: span,
            lines: (instruction.start_line, instruction.end_line),
            needed: false,
            level: 0,
        });
        let workdir = from_stage.and_then(|it| self.workdirs.get(it).cloned());
        self.workdirs.push(workdir.unwrap_or_else(|| "/".into()));
        if is_cut {
            let message = "This file sets off more ONBUILD instructions than are followed here.";
            self.error(placed, span, message);
        }
        let dockerfile = self.dockerfile;
        for trigger in triggers.iter().filter_map(|it| dockerfile.instructions[*it].trigger()) {
            self.values(Placed { instruction: trigger, from: Some(instruction), ..placed });
        }
    }

    fn base(&mut self, placed: Placed<'_>, written: &str, span: Span) -> Base {
        if written.is_empty() {
            // FROM alone: reported with the instruction.
            return Base::Image(String::new());
        }
        let base = match self.expand_global(placed, written) {
            Ok(base) => base,
            Err(message) => {
                self.error(placed, span, format!("In {written}, {message}."));
                return Base::Image(written.to_owned());
            }
        };
        if base.is_empty() {
            let message = format!("{written} is empty: {}.", self.how_to_give(written));
            self.error(placed, span, message);
            return Base::Image(written.to_owned());
        }
        // The name as written, against names in lower case: `FROM Build` is an image.
        if let Some(index) = self.stages.names.get(&base) {
            return Base::Stage(*index);
        }
        if let Some(image) = self.context(&base) {
            return Base::Image(image);
        }
        if base == "scratch" {
            return Base::Scratch;
        }
        if let Err(message) = image_ref::check(&base) {
            let how = match written.contains('$') {
                true => format!(" To mend it, {}.", self.how_to_give(written)),
                false => String::new(),
            };
            self.error(placed, span, format!("{base} is no image: {message}.{how}"));
        }
        Base::Image(base)
    }

    /// What gives a base's variables a value.
    fn how_to_give(&self, written: &str) -> String {
        let empty = RefCell::new(Vec::new());
        // That it can be expanded is known here.
        let _ = expand(written, Rules::new(self.dockerfile.escape), &|name| {
            let value = self.stages.global(name).map(str::to_owned);
            if value.as_deref().is_none_or(str::is_empty) {
                empty.borrow_mut().push(name.to_owned());
            }
            value
        });
        match empty.into_inner().first() {
            Some(name) => format!(
                "write ARG {name}=value above the first FROM, or build with --build-arg {name}=value"
            ),
            None => "give its variables other values".to_owned(),
        }
    }

    /// The image that a named context puts in this one's place; of a folder or an archive, its name.
    fn context(&self, name: &str) -> Option<String> {
        let value = self.options.context(name)?;
        Some(value.strip_prefix("docker-image://").unwrap_or(name).to_owned())
    }

    fn platform(&mut self, placed: Placed<'_>) -> Option<String> {
        let (span, written) = placed.instruction.flags_named("platform").last()?;
        if written.is_empty() {
            return None;
        }
        let expanded = self.expand_global(placed, written);
        let checked = expanded.and_then(|it| match it.as_str() {
            "" => Err(format!("{written} is empty")),
            _ => platform::check(&it).map(|()| it),
        });
        match checked {
            Ok(platform) => Some(platform),
            Err(message) => {
                self.error(placed, span, format!("In --platform, {message}."));
                None
            }
        }
    }

    /// The places of a stage's ONBUILD instructions; none once too many were set off.
    fn triggers_of(&self, stage: usize) -> Vec<usize> {
        let own = self.stages.stages[stage].instructions.clone();
        let is_trigger = |at: &usize| self.dockerfile.instructions[*at].trigger().is_some();
        own.filter(is_trigger).take_while(|_| self.triggered <= MAX_TRIGGERED).collect()
    }

    /// Expands what BuildKit expands, sets what is set.
    fn values(&mut self, placed: Placed<'_>) {
        let words = placed.instruction.arguments.as_slice();
        match &placed.instruction.typed {
            Typed::Arg(arguments) => {
                for (word, argument) in words.iter().zip(arguments) {
                    self.arg(placed, word, argument);
                }
            }
            Typed::Env(_) => {
                // All values see the variables as they are before the instruction.
                let set: Vec<(String, Option<String>)> = words
                    .chunks_exact(3)
                    .map(|it| {
                        let name = self.value(placed, &it[0]);
                        (name.unwrap_or_default(), self.value(placed, &it[1]))
                    })
                    .collect();
                for (name, value) in set {
                    self.define(placed.at, &name, value);
                }
            }
            Typed::Label(_) => {
                for triple in words.chunks_exact(3) {
                    self.value(placed, &triple[0]);
                    self.value(placed, &triple[1]);
                }
            }
            Typed::Copy(_) => self.copy(placed),
            Typed::Add(add) => {
                self.copy(placed);
                self.checksum(placed, add);
            }
            Typed::Expose(_) => {
                // BuildKit does not look for unset variables here.
                let unset = self.stages.unset.len();
                for word in words {
                    let ports = self.value(placed, word).unwrap_or_default();
                    for port in ports.split_whitespace() {
                        if let Err(message) = port::check(port) {
                            self.error(placed, word.span, format!("{port} {message}."));
                        }
                    }
                }
                self.stages.unset.truncate(unset);
            }
            Typed::User(_) | Typed::Volume(_) => {
                for word in words {
                    self.value(placed, word);
                }
            }
            Typed::StopSignal(stop) => {
                if let Some(signal) = self.text(placed, &stop.argument)
                    && !is_signal(&signal)
                {
                    let span = typed::span(stop.argument.span);
                    self.error(placed, span, format!("There is no signal {signal}."));
                }
            }
            Typed::Workdir(workdir) => {
                if let Some(path) = self.text(placed, &workdir.argument)
                    && let Some(workdir) = self.workdirs.last_mut()
                {
                    let path = join(workdir, &path);
                    if path.len() <= MAX_PATH {
                        *workdir = path;
                    }
                }
            }
            Typed::Run(run) => {
                let at = placed.at + 1;
                let used = cut::names(placed.instruction);
                let used = used.filter_map(|it| self.stages.variable(at, it)).map(str::len);
                let used = used.sum();
                self.spend(placed, used);
                self.mounts(placed, run);
                self.devices(placed);
            }
            _ => {}
        }
    }

    /// Only the experimental frontend knows devices.
    fn devices(&mut self, placed: Placed<'_>) {
        let syntax = self.dockerfile.directives.iter().find(|it| it.name == "syntax");
        if syntax.is_some_and(|it| it.value.contains("labs")) {
            return;
        }
        for (span, _) in placed.instruction.flags_named("device") {
            let message =
                "--device works only with # syntax=docker/dockerfile:1-labs in the first line.";
            self.error(placed, span, message);
        }
    }

    fn copy(&mut self, placed: Placed<'_>) {
        let instruction = placed.instruction;
        let sources = instruction.arguments.len().saturating_sub(1);
        for (at, word) in instruction.arguments.iter().enumerate() {
            if is_heredoc(&word.text) {
                continue;
            }
            let value = self.value(placed, word).unwrap_or_default();
            if at < sources
                && instruction.keyword == Keyword::Copy
                && let Some(message) = copied::source_error(&value)
            {
                self.error(placed, word.span, message);
            }
        }
        for flag in instruction.flags.iter() {
            let name = flag.text[2..].split('=').next().unwrap_or_default();
            if matches!(name, "chown" | "chmod" | "checksum") {
                let value = self.value(placed, flag).unwrap_or_default();
                let mode = value.strip_prefix("--chmod=").unwrap_or_default();
                if let Some(message) = copied::mode_error(mode) {
                    self.error(placed, flag.span, message);
                }
            }
        }
        for heredoc in instruction.heredocs.iter().filter(|it| it.expand) {
            let rules = Rules { ignore_quotes: true, ..Rules::new('\\') };
            if let Err(message) = self.expand(placed, &heredoc.content, rules) {
                let message = format!("In the here-document {}, {message}.", heredoc.name);
                self.error(placed, heredoc.span, message);
            }
        }
    }

    fn checksum(&mut self, placed: Placed<'_>, add: &AddInstruction) {
        let Some(flag) = add.flags.iter().rfind(|it| it.name == "checksum") else { return };
        if flag.value.as_ref().is_none_or(String::is_empty) {
            return;
        }
        let span = typed::span(flag.span);
        let is_remote = |it: &SpannedString| {
            let url = self.stages.expand(placed.at, &it.content, self.dockerfile.escape);
            url.is_ok_and(|it| it.is_empty() || is_url(&it))
        };
        if 1 < add.sources.len() {
            self.error(placed, span, "--checksum works with one source only.");
        } else if !add.sources.iter().all(is_remote) {
            self.error(placed, span, "--checksum works with a URL only.");
        }
    }

    fn mounts(&mut self, placed: Placed<'_>, run: &Run) {
        for flag in &run.mounts {
            let rules = Rules::new(self.dockerfile.escape);
            let expand = |text: &str| self.expand(placed, text, rules);
            let message = match Mount::parse(&flag.value, expand) {
                Err(message) => format!("In this mount, {message}."),
                Ok(mount) => {
                    let workdir = self.workdirs.last().map_or("/", String::as_str);
                    if matches!(&*mount.kind, "secret" | "ssh")
                        || join(workdir, &mount.target) != "/"
                    {
                        continue;
                    }
                    match mount.target.as_str() {
                        "" => "This mount needs a target.".to_owned(),
                        target => format!("A mount cannot cover the whole image: target={target}."),
                    }
                }
            };
            self.error(placed, typed::span(flag.span), message);
        }
    }

    fn arg(&mut self, placed: Placed<'_>, word: &Word, argument: &ArgInstruction) {
        let name = argument.name.content.as_str();
        let given = self.options.arg(name).map(str::to_owned);
        let default = word.text.split_once('=').map(|(_, value)| value);
        let global = self.stages.stages.is_empty();
        let value = match (given, default) {
            (Some(given), _) => Some(given),
            (None, Some(default)) => {
                let rules = Rules::new(self.dockerfile.escape);
                let expanded = if global {
                    self.stages.expand_global(default, self.dockerfile.escape)
                } else {
                    self.expand(placed, default, rules)
                };
                match expanded {
                    Ok(value) => Some(value),
                    Err(message) => {
                        self.error(placed, word.span, format!("In {}, {message}.", word.text));
                        None
                    }
                }
            }
            (None, None) if global => None,
            (None, None) => self.stages.global(name).map(str::to_owned),
        };
        self.define(placed.at, name, value);
    }

    fn text(&mut self, placed: Placed<'_>, text: &SpannedString) -> Option<String> {
        self.value(placed, &Word { text: text.content.clone(), span: typed::span(text.span) })
    }

    /// The word with its variables, or none and an error.
    fn value(&mut self, placed: Placed<'_>, word: &Word) -> Option<String> {
        match self.expand(placed, &word.text, Rules::new(self.dockerfile.escape)) {
            Ok(value) => Some(value),
            Err(message) => {
                self.error(placed, word.span, format!("In {}, {message}.", word.text));
                None
            }
        }
    }

    /// Expands with the variables set so far, and remembers those that nothing declares.
    fn expand(&mut self, placed: Placed<'_>, text: &str, rules: Rules) -> Result<String, String> {
        let asked = RefCell::new(Vec::new());
        let used = Cell::new(0);
        // What the same line, or a trigger set off before, has set is set.
        let at = placed.at + 1;
        let result = expand(text, rules, &|name| {
            let found = self.stages.lookup(at, name);
            if found.is_none() {
                asked.borrow_mut().push(name.to_owned());
            }
            let value = found.flatten();
            used.set(used.get() + value.map_or(0, str::len));
            value.map(str::to_owned)
        });
        self.remember(placed, asked.into_inner(), false);
        self.spend(placed, used.get());
        result.map(|it| it.text)
    }

    /// The same for FROM, which sees the global ARGs only.
    fn expand_global(&mut self, placed: Placed<'_>, text: &str) -> Result<String, String> {
        let asked = RefCell::new(Vec::new());
        let rules = Rules::new(self.dockerfile.escape);
        let used = Cell::new(0);
        let result = expand(text, rules, &|name| {
            if self.stages.assigned_before(None, usize::MAX, name).is_empty() {
                asked.borrow_mut().push(name.to_owned());
            }
            let value = self.stages.global(name);
            used.set(used.get() + value.map_or(0, str::len));
            value.map(str::to_owned)
        });
        self.remember(placed, asked.into_inner(), true);
        self.spend(placed, used.get());
        result.map(|it| it.text)
    }

    /// Counts values that an instruction uses; says so once where they become too many.
    fn spend(&mut self, placed: Placed<'_>, bytes: usize) {
        if self.spent.on(bytes) && self.stages.cut.is_none() {
            self.stages.cut = Some(placed.at);
            let message = "From here on, long values of variables count as unknown: those used above come to more than is followed.";
            let span = placed.instruction.keyword_span;
            self.error_of(ErrorKind::Limit, placed, span, message.to_owned());
        }
    }

    /// Remembers undeclared variables of one text, once each.
    fn remember(&mut self, placed: Placed<'_>, mut names: Vec<String>, in_from: bool) {
        while let Some(name) = names.pop() {
            if !names.contains(&name) {
                self.stages.unset.push(Unset { instruction: placed.at, name, in_from });
            }
        }
    }

    fn define(&mut self, at: usize, name: &str, value: Option<String>) {
        let stage = self.stages.stages.len().checked_sub(1);
        if stage.is_some() {
            self.stages.assigned.push((at, name.to_owned()));
        }
        let place = self.stages.values.len();
        let place = *self.stages.variables.entry(name.to_owned()).or_insert(place);
        if place == self.stages.values.len() {
            self.stages.values.push(Vec::new());
        }
        self.stages.values[place].push((stage, at, value));
    }

    fn target(&mut self, target: Option<&str>) -> Option<usize> {
        let last = self.stages.stages.len().checked_sub(1);
        if let (Some(wanted), None) = (&self.options.platform, &self.platform)
            && let Some(instruction) = self.dockerfile.instructions.last()
        {
            let placed = Placed { at: 0, instruction, from: None };
            let why = platform::check(wanted).err().unwrap_or_default();
            self.error(placed, instruction.span, format!("In --platform {wanted}, {why}."));
        }
        let Some(wanted) = target else { return last };
        let found = self.stages.find(wanted);
        if found.is_none()
            && let Some(instruction) = self.dockerfile.instructions.last()
        {
            let placed = Placed { at: 0, instruction, from: None };
            let message = format!("There is no stage {wanted} to build.");
            self.error(placed, instruction.span, message);
        }
        found.or(last)
    }

    /// The stage that `SOURCE_DATE_EPOCH` names, which BuildKit asks for the date of its download.
    fn source_of_dates(&mut self) -> Option<usize> {
        let value = self.stages.global(epoch::NAME)?.to_owned();
        match epoch::stage(&value, self.dockerfile, &self.stages) {
            Ok(stage) => stage,
            Err(message) => {
                let names = |it: &Instruction| match &it.typed {
                    Typed::Arg(arguments) => {
                        arguments.iter().any(|it| it.name.content == epoch::NAME)
                    }
                    _ => false,
                };
                let dockerfile = self.dockerfile;
                let at = dockerfile.instructions.iter().position(|it| names(it))?;
                let instruction = &*dockerfile.instructions[at];
                let placed = Placed { at, instruction, from: None };
                self.error(placed, instruction.span, message);
                None
            }
        }
    }

    fn count_unlisted(&mut self) {
        let (more, last) = (self.unlisted, self.dockerfile.instructions.last());
        if let (1.., Some(instruction)) = (more, last) {
            self.errors.push(BuildError {
                kind: ErrorKind::Limit,
                span: instruction.keyword_span,
                lines: (instruction.start_line, instruction.end_line),
                message: format!("And {more} more errors like those above."),
            });
        }
    }

    fn mark_needed(&mut self, dates: Option<usize>) {
        let mut open: Vec<usize> = self.stages.target.into_iter().chain(dates).collect();
        while let Some(index) = open.pop() {
            if !std::mem::replace(&mut self.stages.stages[index].needed, true) {
                open.extend(self.stages.stages_needed_by(index));
            }
        }
    }

    /// Stages only use stages above them, so one pass in the file's order is enough.
    fn set_levels(&mut self) {
        for index in 0..self.stages.stages.len() {
            let levels = self.stages.stages_needed_by(index);
            let level = levels.map(|it| self.stages.stages[it].level + 1).max();
            self.stages.stages[index].level = level.unwrap_or(0);
        }
    }
}

/// A path seen from a directory, without `.` and `..`.
fn join(directory: &str, path: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    let whole = if path.starts_with('/') { path.to_owned() } else { format!("{directory}/{path}") };
    for part in whole.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    format!("/{}", parts.join("/"))
}

/// A number above 0, or a name with or without SIG, in any case.
fn is_signal(text: &str) -> bool {
    if let Ok(number) = text.parse::<i64>() {
        return number != 0;
    }
    let upper = text.to_ascii_uppercase();
    let name = upper.strip_prefix("SIG").unwrap_or(&upper);
    let real_time = |prefix: &str, most: u32| {
        let number = name.strip_prefix(prefix).and_then(|it| it.parse().ok());
        number.is_some_and(|it: u32| (1..=most).contains(&it))
    };
    SIGNALS.contains(&name) || real_time("RTMIN+", 15) || real_time("RTMAX-", 14)
}

/// Source: `signal_linux.go` of moby/sys.
const SIGNALS: [&str; 36] = [
    "ABRT", "ALRM", "BUS", "CHLD", "CLD", "CONT", "FPE", "HUP", "ILL", "INT", "IO", "IOT", "KILL",
    "PIPE", "POLL", "PROF", "PWR", "QUIT", "SEGV", "STKFLT", "STOP", "SYS", "TERM", "TRAP", "TSTP",
    "TTIN", "TTOU", "URG", "USR1", "USR2", "VTALRM", "WINCH", "XCPU", "XFSZ", "RTMIN", "RTMAX",
];
