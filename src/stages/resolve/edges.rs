//! Which stages and images each stage takes files from: COPY --from, RUN --mount=from, and URLs.

use dockerfile_parser::CopyInstruction;

use super::{Placed, Resolver};
use crate::{
    sort,
    stages::{Edge, EdgeKind, Source, copied::is_url},
    syntax::{
        Typed,
        expand::{Rules, expand},
        image_ref,
        instructions::{AddInstruction, Run},
        typed,
    },
    text::Span,
};

impl Resolver<'_> {
    /// COPY --from and RUN --mount=from of every stage, those of triggers last as in BuildKit.
    pub(super) fn edges(&mut self) {
        let dockerfile = self.dockerfile;
        let ranges: Vec<_> =
            self.stages.stages.iter().map(|it| it.instructions.clone()).enumerate().collect();
        for (to, range) in &ranges {
            for at in range.clone() {
                let instruction = &dockerfile.instructions[at];
                self.edges_of(Placed { at, instruction, from: None }, *to);
            }
        }
        for (to, range) in ranges {
            let from = &dockerfile.instructions[range.start];
            let triggers: Vec<_> = self.stages.triggers(to, dockerfile).collect();
            for instruction in triggers {
                self.edges_of(Placed { at: range.start, instruction, from: Some(from) }, to);
            }
        }
        sort::by_key(&mut self.stages.edges, |it| it.instruction);
    }

    fn edges_of(&mut self, placed: Placed<'_>, to: usize) {
        match &placed.instruction.typed {
            Typed::Copy(copy) => self.copy_edge(placed, to, copy),
            Typed::Run(run) => self.mount_edges(placed, to, run),
            Typed::Add(add) => self.url_edges(placed, to, add),
            _ => {}
        }
    }

    fn copy_edge(&mut self, placed: Placed<'_>, to: usize, copy: &CopyInstruction) {
        let Some((span, from)) = placed.instruction.flags_named("from").next() else { return };
        if from.is_empty() {
            return;
        }
        let plain = expand(from, Rules::new(self.dockerfile.escape), &|_| None);
        if plain.is_ok_and(|it| it.text != from) || from.contains("${") {
            let message = format!(
                "--from={from} cannot hold a variable: write FROM {from} AS a name, and copy from that name."
            );
            return self.error(placed, span, message);
        }
        let source = match from.parse::<i64>() {
            Ok(number) => match self.numbered(number) {
                Some(source) => source,
                None => {
                    let message = match self.stages.stages.len() {
                        1 => format!("There is no stage {from}: the only one is 0."),
                        count => {
                            format!("There is no stage {from}: they are 0 to {}.", count - 1)
                        }
                    };
                    return self.error(placed, span, message);
                }
            },
            Err(_) => self.named(placed, span, from),
        };
        let escape = self.dockerfile.escape;
        let paths = copy
            .sources
            .iter()
            .map(|it| {
                let expanded = self.stages.expand(placed.at, &it.content, escape);
                expanded.unwrap_or_else(|_| it.content.clone())
            })
            .collect();
        let edge =
            Edge { kind: EdgeKind::Copy, from: source, to, instruction: placed.at, span, paths };
        self.edge(placed, edge);
    }

    fn mount_edges(&mut self, placed: Placed<'_>, to: usize, run: &Run) {
        for flag in &run.mounts {
            let mount = &flag.mount;
            let span = typed::span(flag.span);
            if mount.from.is_empty() {
                self.outside.push("scratch".into());
                continue;
            }
            if mount.from.contains('$') {
                // Reported with the instruction.
                continue;
            }
            let source = self.named(placed, span, &mount.from);
            let path = if mount.source.is_empty() { "/" } else { &mount.source };
            let escape = self.dockerfile.escape;
            let expanded = self.stages.expand(placed.at, path, escape);
            let paths = vec![expanded.unwrap_or_else(|_| path.to_owned())];
            let edge = Edge {
                kind: EdgeKind::Mount,
                from: source,
                to,
                instruction: placed.at,
                span,
                paths,
            };
            self.edge(placed, edge);
        }
    }

    fn url_edges(&mut self, placed: Placed<'_>, to: usize, add: &AddInstruction) {
        for source in &add.sources {
            let escape = self.dockerfile.escape;
            let url = self.stages.expand(placed.at, &source.content, escape);
            let Some(url) = url.ok().filter(|it| is_url(it)) else { continue };
            self.stages.edges.push(Edge {
                kind: EdgeKind::Copy,
                from: Source::Url(url),
                to,
                instruction: placed.at,
                span: placed.span(typed::span(source.span)),
                paths: Vec::new(),
            });
        }
    }

    fn numbered(&self, number: i64) -> Option<Source> {
        let index = usize::try_from(number).ok()?;
        match index.checked_sub(self.stages.stages.len()) {
            None => Some(Source::Stage(index)),
            Some(beyond) => self.outside.get(beyond).cloned().map(Source::Image),
        }
    }

    /// A stage by its name in any case (of several the last), else an image.
    fn named(&mut self, placed: Placed<'_>, span: Span, name: &str) -> Source {
        if let Some(index) = self.stages.names.get(&name.to_ascii_lowercase()) {
            return Source::Stage(*index);
        }
        if let Some(image) = self.context(name) {
            self.outside.push(image.clone());
            return Source::Image(image);
        }
        self.outside.push(name.to_owned());
        if name != "scratch"
            && let Err(message) = image_ref::check(name)
        {
            let message = format!("{name} is neither a stage nor an image: {message}.");
            self.error(placed, span, message);
        }
        Source::Image(name.to_owned())
    }

    /// Adds the edge, unless it would lead backwards.
    fn edge(&mut self, placed: Placed<'_>, edge: Edge) {
        match edge.from {
            Source::Stage(from) if from == edge.to => {
                let title = self.stages.stages[from].title(from);
                let message = format!("{title} cannot copy from itself.");
                self.error(placed, edge.span, message);
            }
            Source::Stage(from) if edge.to < from => {
                let stage = &self.stages.stages[from];
                let message = format!(
                    "{} is defined below, on line {}: a stage can only use the stages above it.",
                    stage.title(from),
                    stage.lines.0
                );
                self.error(placed, edge.span, message);
            }
            _ => self.stages.edges.push(edge),
        }
    }
}
