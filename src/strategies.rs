//! The same app built in other ways: in one stage, in several, upon bases without a shell; each as
//! a whole Dockerfile with its own estimate, or refused with a reason.
//!
//! A rewrite is made of the text's own lines, moved and mended, so that comments, names and order
//! stay. It is analysed like any other text: what is shown of it is what that says. Where it is not
//! sure that the result would build and start, there is none.

mod app;
mod flatten;
mod languages;
mod libraries;
mod plan;
mod rebase;
mod restart;
mod shipped;
mod split;
mod start;
mod writer;

use crate::{
    advice::Severity,
    analysis::{Analysis, Input, analyze},
    bytes::{Bytes, Size},
    image::Config,
    options::BuildOptions,
    stages::Base,
};

/// One way to build the app.
#[derive(Debug, Clone, PartialEq)]
pub struct Strategy {
    /// Which way.
    pub name: Name,
    /// The Dockerfile, or why there is none.
    pub outcome: Result<Rewrite, Refusal>,
}

macro_rules! names {
    ($($(#[$doc:meta])* $name:ident $text:literal),* $(,)?) => {
        /// The ways to build an app, as the table lists them.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Name {
            $($(#[$doc])* $name,)*
        }

        impl Name {
            /// As people and the report call it.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Name::$name => $text,)*
                }
            }
        }
    };
}

names! {
    /// The text itself.
    AsWritten "as written",
    /// Everything in one stage, with all that it took to build.
    Normal "normal",
    /// A full stage to build in, and a slim one with the result.
    MultiStage "multi-stage",
    /// The result on a base without shell and package manager.
    Distroless "distroless",
    /// A static program alone.
    Scratch "scratch",
    /// On Alpine Linux.
    Alpine "alpine",
    /// On Chainguard's images.
    Chainguard "chainguard",
    /// On Ubuntu cut down to what is needed.
    Chiselled "chiselled",
    /// On Red Hat's base without a package manager.
    UbiMicro "ubi-micro",
    /// The distroless one, with a shell to look around.
    Debug "debug",
}

/// A Dockerfile that builds the same app, and what is known of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Rewrite {
    /// The whole file.
    pub text: String,
    /// The image; of a debug target, that one.
    pub size: Size,
    /// The sum of what is known of it: it is at least as big as its low end.
    pub known: Size,
    /// What building takes on disk: all stages that the target needs, each base once.
    pub build_size: Size,
    /// How it would start, and what is in it.
    pub config: Config,
    /// Whether it runs with all rights.
    pub is_root: bool,
    /// How many findings there are, by severity: errors, warnings, sizes, information.
    pub findings: [usize; 4],
    /// What to know before using it.
    pub notes: Vec<Note>,
}

/// Something to know of a rewrite.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// 1-based line of the text as written that it speaks of.
    pub line: Option<usize>,
    /// One sentence or two.
    pub message: String,
    /// The question in a word, where only a person can settle whether the rewrite is right.
    pub check: Option<&'static str>,
}

/// Why there is no rewrite.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// What kind of reason.
    pub reason: Reason,
    /// 1-based line of the text as written that it speaks of.
    pub line: Option<usize>,
    /// The reason, in a sentence.
    pub message: String,
}

macro_rules! reasons {
    ($($(#[$doc:meta])* $name:ident $text:literal),* $(,)?) => {
        /// The kinds of reasons to refuse.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Reason {
            $($(#[$doc])* $name,)*
        }

        impl Reason {
            /// In a few words.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Reason::$name => $text,)*
                }
            }
        }
    };
}

reasons! {
    /// The text does not build.
    Broken "file does not build",
    /// Its end was not looked at.
    TooLong "file too long",
    /// Windows images are built otherwise.
    Windows "Windows image",
    /// What ONBUILD does depends on another file.
    Onbuild "ONBUILD",
    /// Nothing tells how it starts.
    NoStart "nothing starts",
    /// What its base starts, which is not in the file.
    Inherited "base starts the program",
    /// A shell or a prompt is all that starts.
    Tools "an image of tools",
    /// A program that is fetched, not built.
    Fetched "downloaded ready-made",
    /// The text is that already.
    Already "already done",
    /// Nothing is built, so nothing can stay behind.
    NothingToBuild "nothing to build",
    /// Several apps in one stage.
    Several "several apps in one stage",
    /// No language that is known.
    Language "unknown language",
    /// Less than 10 % or 5 MB.
    Unpaying "saves too little",
    /// A script starts it, which needs a shell.
    Script "started by a script",
    /// It needs a shell otherwise.
    Shell "needs a shell",
    /// A step whose result is not known.
    Unclear "a step with an unknown result",
    /// What is built lies at an unknown place.
    Artifact "unknown build result",
    /// There is no such base.
    NoBase "no such base",
    /// Packages that the base cannot have.
    Packages "packages missing on the base",
    /// Compiled for another C library or runtime.
    Native "native code for another base",
    /// The stages are of different kinds.
    Stages "stages of different kinds",
    /// A check of the result fails.
    Check "the result fails a check",
}

/// What may be asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Wishes {
    /// A distroless image with BusyBox, and a target for it beside the one that ships.
    pub debug: bool,
    /// Cache mounts for what package managers download.
    pub cache_mounts: bool,
}

/// A text with what is known of it, and notes on how it came about.
struct Draft<'a> {
    input: &'a Input,
    analysis: std::borrow::Cow<'a, Analysis>,
    /// Of the text as written, which lines speak of.
    written: &'a Analysis,
    /// What of it ships.
    shipped: &'a shipped::Shipped<'a>,
    notes: Vec<Note>,
}

/// All ways to build the app, as written first. What does not apply to its language is left out;
/// what applies but is refused says why.
pub fn compare(input: &Input, analysis: &Analysis, wishes: Wishes) -> Vec<Strategy> {
    let shipped = shipped::Shipped::of(analysis);
    let own = Draft {
        input,
        analysis: std::borrow::Cow::Borrowed(analysis),
        written: analysis,
        shipped: &shipped,
        notes: Vec::new(),
    };
    let mut found = vec![Strategy { name: Name::AsWritten, outcome: Ok(own.rewrite()) }];
    let mut add = |name, outcome| found.push(Strategy { name, outcome });
    let fit = app::is_fit(analysis).and_then(|()| match analysis.dockerfile.instructions.len() {
        0..=MAX_INSTRUCTIONS => Ok(()),
        count => {
            let message = format!("It has {count} instructions, too many to move them about.");
            Err(refuse(Reason::Unclear, None, message))
        }
    });
    if let Err(refusal) = fit {
        for name in [Name::Normal, Name::MultiStage, Name::Distroless] {
            add(name, Err(refusal.clone()));
        }
        return found;
    }
    add(Name::Normal, flatten::flatten(&own).and_then(|it| own.accept(&it)));
    let split = split::split(&own, wishes);
    // Where there is nothing to build, the file itself may stand upon another base.
    let staged = match &split {
        Ok(draft) => Ok(draft),
        Err(it) if matches!(it.reason, Reason::Already | Reason::NothingToBuild) => Ok(&own),
        Err(refusal) => Err(refusal.clone()),
    };
    let multi_stage = match (&split, &staged) {
        (Ok(draft), _) => own.accept_smaller(draft),
        (Err(already), Ok(_)) if already.reason == Reason::Already => {
            match rebase::rebase(&own, Name::MultiStage) {
                Some(draft) => draft.and_then(|it| own.accept_smaller(&it)),
                None => Err(already.clone()),
            }
        }
        (Err(refusal), _) => Err(refusal.clone()),
    };
    add(Name::MultiStage, multi_stage);
    let more = [
        Name::Distroless,
        Name::Scratch,
        Name::Alpine,
        Name::Chainguard,
        Name::Chiselled,
        Name::UbiMicro,
    ];
    for name in more.into_iter().chain(wishes.debug.then_some(Name::Debug)) {
        match &staged {
            Ok(draft) => {
                if let Some(rebased) = rebase::rebase(draft, name) {
                    let accepted = rebased.and_then(|it| {
                        let rewrite = own.accept_smaller(&it)?;
                        Ok(if name == Name::Debug { it.debug(rewrite) } else { rewrite })
                    });
                    add(name, accepted);
                }
            }
            Err(refusal) if name == Name::Distroless => add(name, Err(refusal.clone())),
            Err(_) => {}
        }
    }
    found
}

/// The language of what the target runs, as far as the file says.
pub fn language(input: &Input, analysis: &Analysis) -> Option<&'static str> {
    let app = app::App::new(analysis, &input.indexes, analysis.stages.target?);
    Some(app.language()?.as_str())
}

/// More would take long.
const MAX_INSTRUCTIONS: usize = 500;

/// A saving below this is not worth a change.
const LEAST_SAVING: Bytes = Bytes::mb(5);

impl<'a> Draft<'a> {
    /// Another text made of this one.
    fn next(&self, text: String, notes: Vec<Note>) -> Draft<'a> {
        let input = Input { text, ..self.input.clone() };
        let mut all = self.notes.clone();
        all.extend(notes);
        let analysis = std::borrow::Cow::Owned(analyze(&input));
        Draft {
            analysis,
            notes: all,
            input: self.input,
            written: self.written,
            shipped: self.shipped,
        }
    }

    fn target(&self) -> Option<usize> {
        self.analysis.stages.target
    }

    /// The rewrite, if it saves enough over this text.
    fn accept_smaller(&self, draft: &Draft<'_>) -> Result<Rewrite, Refusal> {
        if let (Some(before), Some(after)) = (self.shipped_bytes(), draft.shipped_bytes()) {
            let saved = before - after;
            if saved < LEAST_SAVING || saved < before.times(0.1) {
                let message = match saved {
                    Bytes::ZERO => format!("It would not be smaller: about {after}."),
                    _ => format!("It would save {saved} only, of {before}."),
                };
                return Err(refuse(Reason::Unpaying, None, message));
            }
        }
        self.accept(draft)
    }

    /// The rewrite, if nothing is wrong with it that is not wrong with this text.
    fn accept(&self, draft: &Draft<'_>) -> Result<Rewrite, Refusal> {
        if draft.analysis.text == self.analysis.text {
            return Err(refuse(Reason::Already, None, "The file is that already."));
        }
        if let Some(error) = draft.analysis.errors.first() {
            return Err(refuse(Reason::Check, None, error.message.clone()));
        }
        let errors = |it: &Draft<'_>| {
            it.analysis.findings.iter().filter(|it| it.severity == Severity::Error).count()
        };
        if errors(self) < errors(draft) {
            let found = draft.analysis.findings.iter().find(|it| it.severity == Severity::Error);
            let message = found.map_or_else(String::new, |it| it.message.clone());
            return Err(refuse(Reason::Check, None, message));
        }
        Ok(draft.rewrite())
    }

    fn rewrite(&self) -> Rewrite {
        let mut notes = self.notes.clone();
        notes.extend(self.unpinned());
        weigh(&self.analysis, self.target(), notes)
    }

    /// The same, of the stage to look around in, which stands above the target.
    fn debug(&self, shipped: Rewrite) -> Rewrite {
        let above = self.target().and_then(|it| it.checked_sub(1));
        weigh(&self.analysis, above, shipped.notes)
    }
}

/// Another file, to be compared with this one.
pub fn other(input: &Input, text: &str) -> Rewrite {
    let options = BuildOptions { target: None, ..input.options.clone() };
    let input = Input { text: text.to_owned(), options, ..input.clone() };
    let analysis = analyze(&input);
    weigh(&analysis, analysis.stages.target, Vec::new())
}

fn weigh(analysis: &Analysis, stage: Option<usize>, notes: Vec<Note>) -> Rewrite {
    let image = stage.and_then(|it| analysis.images.get(it));
    let count = |severity| analysis.findings.iter().filter(|it| it.severity == severity).count();
    let config = image.map(|it| it.config.clone()).unwrap_or_default();
    let user = config.user.as_deref().unwrap_or("root");
    Rewrite {
        text: analysis.text.clone(),
        size: image.map_or(Size::UNKNOWN, |it| it.size),
        known: image.map_or(Size::UNKNOWN, |it| it.known),
        build_size: build_size(analysis),
        is_root: crate::advice::commands::is_root(user),
        config,
        findings: [Severity::Error, Severity::Warning, Severity::Size, Severity::Info].map(count),
        notes,
    }
}

/// What all stages that the target needs take, with each image from outside once.
fn build_size(analysis: &Analysis) -> Size {
    let mut bases: Vec<&str> = Vec::new();
    let mut sum = Size::ZERO;
    for (stage, image) in analysis.stages.stages.iter().zip(&analysis.images) {
        if !stage.needed {
            continue;
        }
        let counted = match &stage.base {
            Base::Image(base) => {
                let known = bases.contains(&base.as_str());
                bases.push(base);
                known
            }
            // Its layers are those of the other stage.
            Base::Stage(_) | Base::Scratch => true,
        };
        let own = image.layers.iter().skip(usize::from(counted));
        sum = sum + own.map(|it| it.size).sum();
    }
    sum
}

fn refuse(reason: Reason, line: Option<usize>, message: impl Into<String>) -> Refusal {
    Refusal { reason, line, message: message.into() }
}

fn note(line: Option<usize>, message: impl Into<String>) -> Note {
    Note { line, message: message.into(), check: None }
}

/// Something that a person has to settle before the rewrite is used.
fn ask(check: &'static str, line: Option<usize>, message: impl Into<String>) -> Note {
    Note { check: Some(check), ..note(line, message) }
}
