//! The analysis as a program of its own: answers the page's questions, one after the other.
//!
//! Everything that goes in and out is bytes, so that it does not matter where it runs: beside the
//! page in a worker, in the page itself, or in a test.

use std::rc::Rc;

use crate::{
    analysis::{Analysis, Analyzer, Input, analyze},
    bytes::{Bytes, SizeRange},
    complete,
    context::{Context, listing},
    dropped::{self, Dropped},
    export::{
        graph::{dot, mermaid},
        json,
        markdown::{html, markdown},
        sarif::sarif,
        svg::{Colours, svg},
    },
    image::given::Given,
    measured::{
        self,
        log::{self, Log},
    },
    options::BuildOptions,
    packages::Indexes,
    strategies,
    text::Span,
    variants::{Variant, variants},
    view::{
        self, Answer, Beside, Completions, FileList, Format, Hover, Inputs, Request, Sizes, View,
        place, wire,
    },
};

/// The name of the file that is analysed, as formats with places name it.
const FILE: &str = "Dockerfile";

/// Answers questions, and remembers of each what is slow to find out again.
#[derive(Debug, Default)]
pub struct Engine {
    analyzer: Analyzer,
    indexes: Indexes,
    context: Option<Rc<Context>>,
    /// What is known of dropped files.
    dropped: Vec<Dropped>,
    /// What the last look was at, and what it saw.
    input: Input,
    analysis: Option<Analysis>,
    /// The log of a build, which each view is read beside.
    log: Option<Log>,
    /// The variants of that, once somebody has asked for them.
    variants: Option<Rc<[Variant]>>,
}

impl Engine {
    /// Answers a question in its wire form.
    pub fn ask(&mut self, request: &[u8]) -> Vec<u8> {
        wire::encode(&match wire::decode(request) {
            Some(request) => self.answer(request),
            None => Answer::NotUnderstood,
        })
    }

    /// Answers a question.
    pub fn answer(&mut self, request: Request) -> Answer {
        match request {
            Request::Look(inputs) => Answer::View(Box::new(self.look(inputs))),
            Request::SetContext(files) => {
                self.context = files.map(|it| Rc::new(it.into()));
                Answer::Taken(Ok(()))
            }
            Request::AddIndex(bytes) => Answer::Taken(self.indexes.add(&bytes)),
            Request::FixSafe => Answer::Fixed(self.analyzer.fix_safe(&self.input)),
            Request::CacheAfter(change) => {
                Answer::CacheAfter(view::cache_after(self.analysis(), change))
            }
            Request::Variants => {
                let variants = self.variants();
                Answer::Variants(view::variants(self.analysis(), &variants))
            }
            Request::Compare(text) => {
                let options = BuildOptions { target: None, ..self.input.options.clone() };
                let other = analyze(&Input { text, options, ..self.input.clone() });
                Answer::Compared(Box::new(view::other_file(&other)))
            }
            Request::Complete(offset) => Answer::Completions(completions(self.analysis(), offset)),
            Request::Hover(offset) => Answer::Hover(hover(self.analysis(), offset)),
            Request::Export(format) => Answer::Export(self.export(format)),
            Request::ReadListing(text) => {
                let read = listing(&text).map_err(|it| it.line);
                Answer::Listing(read.map(|it| FileList::from(&it)))
            }
            Request::ReadDockerOutput { printed, sizes } => {
                self.read_docker_output(&printed, &sizes)
            }
            Request::Drop { files, sizes } => Answer::Sizes(Ok(self.drop(&files, sizes))),
            Request::SetOption { flags, option, value } => {
                Answer::Flags(view::set_option(&flags, &option, value.as_deref()))
            }
            Request::SetSize { sizes, key, size } => {
                Answer::Sizes(set_size(&sizes, &key, size.trim()))
            }
        }
    }

    /// Takes what was found out about dropped files; the last of them gives true sizes.
    fn drop(&mut self, files: &[String], sizes: String) -> Sizes {
        self.dropped = files.iter().filter_map(|it| Dropped::parse(it)).collect();
        let Some(last) = self.dropped.last().cloned() else {
            return Sizes { text: sizes, note: None };
        };
        match dropped::sizes(&last, self.analysis(), &sizes) {
            Ok((text, note)) => Sizes { text, note: Some(note) },
            Err(why) => Sizes { text: sizes, note: Some(why) },
        }
    }

    fn look(&mut self, inputs: Inputs) -> View {
        let (ignore, sizes) = (inputs.ignore.clone(), inputs.sizes.clone());
        let flags = inputs.options;
        let mut options = BuildOptions::read(&flags).options;
        options.target = inputs.target.or(options.target);
        self.input = Input {
            text: inputs.text,
            options,
            open: inputs.open,
            indexes: self.indexes.clone(),
            context: self.context.clone(),
            ignore: Some(inputs.ignore),
            sizes: inputs.sizes,
            optional: inputs.optional,
            today: inputs.today,
        };
        let mut analysis = self.analyzer.analyze(&self.input);
        if let Some(target) = &self.input.options.target
            && analysis.stages.find(target).is_none()
        {
            // The stage was renamed or deleted, or its name is being typed.
            self.input.options.target = None;
            analysis = self.analyzer.analyze(&self.input);
        }
        self.variants = None;
        let beside = Beside {
            log: self.log.as_ref(),
            ignore: &ignore,
            sizes: &sizes,
            options: &flags,
            dropped: &self.dropped,
        };
        let view = View::of(&analysis, beside);
        self.analysis = Some(analysis);
        view
    }

    /// Takes a log for the views to come, or sizes.
    fn read_docker_output(&mut self, printed: &str, sizes: &str) -> Answer {
        let log = match Log::read(printed) {
            Ok(log) => Some(log),
            Err(None) if printed.is_empty() && self.log.is_some() => None,
            Err(None) => {
                let added = measured::add(printed, self.analysis(), sizes);
                return Answer::Sizes(added.map(|(text, note)| Sizes { text, note: Some(note) }));
            }
            Err(Some(why)) => return Answer::Sizes(Err(why.to_owned())),
        };
        if let Some(Err(why)) = log.as_ref().map(|it| log::read(it, self.analysis())) {
            return Answer::Sizes(Err(why));
        }
        let note = log.as_ref().map(|_| "The build log is in “Build & cache”.".to_owned());
        self.log = log;
        Answer::Log(note)
    }

    /// The analysis that questions are about; of nothing before the first look.
    fn analysis(&mut self) -> &Analysis {
        self.analysis.get_or_insert_with(|| self.analyzer.analyze(&self.input))
    }

    /// The variants of the last look.
    fn variants(&mut self) -> Rc<[Variant]> {
        self.analysis();
        let Engine { input, analysis: Some(analysis), variants: kept, .. } = self else {
            return Rc::default();
        };
        let found = kept.get_or_insert_with(|| {
            let strategies = strategies::compare(input, analysis, strategies::Wishes::default());
            variants(input, analysis, &strategies).into()
        });
        Rc::clone(found)
    }

    fn export(&mut self, format: Format) -> String {
        let variants = match format {
            Format::Html | Format::Markdown | Format::Json => self.variants(),
            Format::Svg
            | Format::Dot
            | Format::Mermaid
            | Format::BriefJson
            | Format::Sarif
            | Format::Dockerfile => Rc::default(),
        };
        let analysis = self.analysis();
        match format {
            Format::Html => html(FILE, analysis, &variants),
            Format::Markdown => markdown(FILE, analysis, &variants),
            Format::Svg => svg(&analysis.diagram, Colours::Auto),
            Format::Dot => dot(&analysis.diagram),
            Format::Mermaid => mermaid(&analysis.diagram),
            Format::Json => json::report(FILE, analysis, Some(&variants)).unwrap_or_default(),
            Format::BriefJson => json::report(FILE, analysis, None).unwrap_or_default(),
            Format::Sarif => sarif(FILE, analysis).unwrap_or_default(),
            Format::Dockerfile => analysis.text.clone(),
        }
    }
}

fn completions(analysis: &Analysis, offset: usize) -> Option<Completions> {
    let text = &analysis.text;
    let (span, items) = complete::completions(analysis, place::bytes(text, offset));
    let items: Vec<_> = items.into_iter().map(|it| (it.label, it.detail)).collect();
    (!items.is_empty()).then(|| Completions { range: range(text, span), items })
}

fn hover(analysis: &Analysis, offset: usize) -> Option<Hover> {
    let text = &analysis.text;
    let (span, texts) = complete::hover(analysis, place::bytes(text, offset))?;
    Some(Hover { range: range(text, span), texts })
}

fn range(text: &str, span: Span) -> view::Range {
    view::Range { start: place::units(text, span.start), end: place::units(text, span.end) }
}

/// Gives a part a size, in the user's words; or takes it away.
fn set_size(sizes: &str, key: &str, size: &str) -> Result<Sizes, String> {
    let given = SizeRange::read(size).map(|it| it.likely);
    let given = match given {
        Some(it) if Bytes::mb(10_000_000) < it => {
            return Err(format!("“{size}” is more than the 10 TB that a size can be."));
        }
        Some(it) => format!("{}B", it.0),
        None if size.is_empty() => String::new(),
        None => return Err(format!("“{size}” is no size. Write it like 120 MB.")),
    };
    Ok(Sizes { text: Given::with(sizes, key, &given), note: None })
}
