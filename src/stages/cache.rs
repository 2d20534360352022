//! The build cache: what a change makes BuildKit do again, and the longest chain of steps.
//!
//! BuildKit keeps the result of every step that makes files (RUN, COPY, ADD, WORKDIR). It does one
//! again when its own text, with its variables, changes, when the files below it change, or, for
//! RUN, when the environment it runs in changes. LABEL, EXPOSE, CMD and the like only describe the
//! image: they make nothing that comes after them run again. What is copied is compared by content,
//! so where a step comes out the same, less is done again than is said here.

use super::{Base, EdgeKind, Source, Stages};
use crate::syntax::{Dockerfile, Instruction, Keyword, Typed, expand::mentioned, is_heredoc};

/// What changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// The instruction at this place in [`Dockerfile::instructions`].
    Instruction(usize),
    /// The files of the build context.
    Context,
}

/// What is new in a stage so far, compared with the last build.
#[derive(Debug, Clone, Default)]
struct News<'a> {
    files: bool,
    /// What commands run as and in: the user and the working directory.
    environment: bool,
    /// What commands in shell form run with.
    shell: bool,
    variables: Vec<&'a str>,
}

/// Their values are no part of what BuildKit compares.
const PROXIES: [&str; 5] = ["http_proxy", "https_proxy", "ftp_proxy", "no_proxy", "all_proxy"];

impl Stages {
    /// The steps that are done again after a change, in all stages, by their places in
    /// [`Dockerfile::instructions`], in order.
    pub fn rebuilt_by(&self, dockerfile: &Dockerfile, change: Change) -> Vec<usize> {
        let global = self.global_news(dockerfile, change);
        let mut rebuilt = Vec::new();
        let mut news: Vec<News<'_>> = Vec::with_capacity(self.stages.len());
        for (index, stage) in self.stages.iter().enumerate() {
            let mut now = News::default();
            if let Base::Stage(base) = stage.base {
                now.clone_from(&news[base]);
                let below = &dockerfile.instructions[self.stages[base].instructions.clone()];
                let first = self.stages[base].instructions.start;
                now.files |= below.iter().enumerate().any(|(at, it)| {
                    it.trigger().is_some_and(|trigger| {
                        change == Change::Instruction(first + at)
                            || (change == Change::Context && reads_context(trigger))
                    })
                });
            }
            for at in stage.instructions.clone() {
                let instruction = &*dockerfile.instructions[at];
                let changed = change == Change::Instruction(at);
                match instruction.keyword {
                    Keyword::From if changed || mentions(instruction, &global) => {
                        now = News { files: true, environment: true, ..now };
                        rebuilt.push(at);
                    }
                    Keyword::From if now.files => rebuilt.push(at),
                    Keyword::Run | Keyword::Copy | Keyword::Add | Keyword::Workdir => {
                        let is_run = instruction.keyword == Keyword::Run;
                        let alone = instruction.flag("link").is_some_and(|it| it != "false");
                        let again = changed
                            || (now.files && !alone)
                            || (is_run && (now.environment || !now.variables.is_empty()))
                            || (is_run && now.shell && !instruction.json)
                            || (!is_run && mentions(instruction, &now.variables))
                            || (change == Change::Context && reads_context(instruction))
                            || self.takes_news(index, at, &news);
                        if again {
                            now.files = true;
                            rebuilt.push(at);
                        }
                        now.environment |= instruction.keyword == Keyword::Workdir && again;
                    }
                    Keyword::Arg | Keyword::Env => {
                        let takes = instruction.keyword == Keyword::Arg
                            && names(instruction).any(|it| global.contains(&it));
                        if changed || takes || mentions(instruction, &now.variables) {
                            now.variables.extend(names(instruction).filter(|it| {
                                !PROXIES.iter().any(|proxy| proxy.eq_ignore_ascii_case(it))
                            }));
                        }
                    }
                    Keyword::Shell => now.shell |= changed,
                    Keyword::User => {
                        now.environment |= changed || mentions(instruction, &now.variables);
                    }
                    _ => {}
                }
            }
            news.push(now);
        }
        rebuilt
    }

    /// The global ARGs with another value.
    fn global_news<'a>(&self, dockerfile: &'a Dockerfile, change: Change) -> Vec<&'a str> {
        let mut names_so_far = Vec::new();
        let end = self.stages.first().map_or(0, |it| it.instructions.start);
        for (at, instruction) in dockerfile.instructions[..end].iter().enumerate() {
            if change == Change::Instruction(at) || mentions(instruction, &names_so_far) {
                names_so_far.extend(names(instruction));
            }
        }
        names_so_far
    }

    /// Whether the instruction copies or mounts from a stage with new files.
    fn takes_news(&self, stage: usize, at: usize, news: &[News<'_>]) -> bool {
        self.edges_at(stage, at).any(|from| news.get(from).is_some_and(|it| it.files))
    }

    /// The stages that an instruction copies or mounts from.
    fn edges_at(&self, stage: usize, at: usize) -> impl Iterator<Item = usize> {
        let edges = self.edges_to(stage).iter();
        let edges = edges.filter(move |it| it.instruction == at && it.kind != EdgeKind::From);
        edges.filter_map(|it| match it.from {
            Source::Stage(from) => Some(from),
            Source::Image(_) | Source::Url(_) => None,
        })
    }

    /// The stages, from the first to the target, that hold the longest chain of steps that wait for
    /// each other: the build cannot be faster than these. A step that copies from a stage waits for
    /// it; the steps above do not.
    pub fn critical_path(&self, dockerfile: &Dockerfile) -> Vec<usize> {
        // The length of the chain up to each stage's end, and the stage before it in the chain.
        let mut longest: Vec<(usize, Option<usize>)> = Vec::with_capacity(self.stages.len());
        for (index, stage) in self.stages.iter().enumerate() {
            let mut chain = match stage.base {
                Base::Stage(base) => (longest[base].0, Some(base)),
                Base::Image(_) | Base::Scratch => (0, None),
            };
            for at in stage.instructions.clone() {
                for from in self.edges_at(index, at) {
                    if let Some((length, _)) = longest.get(from).filter(|it| chain.0 < it.0) {
                        chain = (*length, Some(from));
                    }
                }
                chain.0 += usize::from(dockerfile.instructions[at].makes_files());
            }
            longest.push(chain);
        }
        let mut path = Vec::new();
        let mut next = self.target;
        while let Some(stage) = next {
            path.push(stage);
            next = longest[stage].1;
        }
        path.reverse();
        path
    }
}

/// The variables that ARG or ENV sets.
fn names(instruction: &Instruction) -> impl Iterator<Item = &str> {
    let (arguments, variables) = match &instruction.typed {
        Typed::Arg(it) => (it.as_slice(), &[][..]),
        Typed::Env(it) => (&[][..], it.vars.as_slice()),
        _ => (&[][..], &[][..]),
    };
    let arguments = arguments.iter().map(|it| it.name.content.as_str());
    arguments.chain(variables.iter().map(|it| it.key.content.as_str()))
}

/// Whether a word uses one of these variables.
fn mentions(instruction: &Instruction, names: &[&str]) -> bool {
    let words = instruction.arguments.iter().chain(&instruction.flags);
    !names.is_empty()
        && words.into_iter().flat_map(|it| mentioned(&it.text)).any(|it| names.contains(&it))
}

/// Whether the step reads files of the build context.
fn reads_context(instruction: &Instruction) -> bool {
    let is_local = |it: &str| !is_heredoc(it) && !is_remote(it);
    match &instruction.typed {
        Typed::Copy(copy) => {
            instruction.flag("from").is_none()
                && copy.sources.iter().any(|it| is_local(&it.content))
        }
        Typed::Add(add) => add.sources.iter().any(|it| is_local(&it.content)),
        Typed::Run(run) => {
            run.mounts.iter().any(|it| it.mount.kind == "bind" && it.mount.from.is_empty())
        }
        _ => false,
    }
}

/// Whether ADD downloads this: a URL, or a Git repository.
fn is_remote(source: &str) -> bool {
    source.contains("://") || source.starts_with("git@")
}

#[cfg(test)]
mod tests {
    use expect_test::{Expect, expect};

    use super::*;
    use crate::{options::BuildOptions, stages::resolve, syntax::parse};

    /// The lines that are done again when line `changed` (or, for 0, the context) changes.
    fn check(text: &str, expected: &Expect) {
        let (dockerfile, _) = parse(text);
        let (stages, _) = resolve(&dockerfile, &BuildOptions::default());
        let mut shown = String::new();
        let line = |at: &usize| dockerfile.instructions[*at].start_line.to_string();
        let lines = |all: &[usize]| all.iter().map(line).collect::<Vec<_>>().join(" ");
        for at in 0..dockerfile.instructions.len() {
            let rebuilt = stages.rebuilt_by(&dockerfile, Change::Instruction(at));
            shown += &format!("{}: {}\n", line(&at), lines(&rebuilt));
        }
        let rebuilt = stages.rebuilt_by(&dockerfile, Change::Context);
        shown += &format!("context: {}\n", lines(&rebuilt));
        let path = stages.critical_path(&dockerfile);
        shown += &format!("critical path: {path:?}\n");
        expected.assert_eq(&shown);
    }

    #[test]
    fn a_change_rebuilds_what_rests_on_it() {
        check(
            "ARG V=1\nFROM go:$V AS build\nCOPY go.mod .\nRUN download\nCOPY . .\nRUN build\nFROM scratch AS notes\nRUN notes\nFROM base\nRUN update\nLABEL a=b\nCOPY --from=build /app /app\nRUN --mount=from=notes,target=/n check\nCMD app\n",
            &expect![[r#"
                1: 2 3 4 5 6 12 13
                2: 2 3 4 5 6 12 13
                3: 3 4 5 6 12 13
                4: 4 5 6 12 13
                5: 5 6 12 13
                6: 6 12 13
                7: 7 8 13
                8: 8 13
                9: 9 10 12 13
                10: 10 12 13
                11: 
                12: 12 13
                13: 13
                14: 
                context: 3 4 5 6 12 13
                critical path: [0, 2]
            "#]],
        );
    }

    #[test]
    fn copies_wait_for_their_stage_and_what_stands_above_them_does_not() {
        let text = "FROM a AS b\nRUN 1\nRUN 2\nRUN 3\nRUN 4\nFROM a AS c\nRUN 1\nRUN 2\nRUN 3\nFROM c\nRUN 1\nRUN 2\nCOPY --from=b / /\n";
        let (dockerfile, _) = parse(text);
        let (stages, _) = resolve(&dockerfile, &BuildOptions::default());
        assert_eq!(stages.critical_path(&dockerfile), [1, 2]);
    }

    #[test]
    fn variables_reach_what_uses_them_and_nothing_else() {
        check(
            "ARG A=1\nARG B=$A\nFROM x:$B\nARG V=1\nADD https://example.org/$V /\nCOPY a b\nARG HTTP_PROXY\nSHELL [\"x\"]\nRUN [\"y\"]\nRUN z\n",
            &expect![[r#"
                1: 3 5 6 9 10
                2: 3 5 6 9 10
                3: 3 5 6 9 10
                4: 5 6 9 10
                5: 5 6 9 10
                6: 6 9 10
                7: 
                8: 10
                9: 9 10
                10: 10
                context: 6 9 10
                critical path: [0]
            "#]],
        );
    }

    #[test]
    fn links_and_triggers() {
        check(
            "FROM a AS b\nRUN 1\nCOPY --link x /\nRUN 2\nONBUILD COPY x /\nFROM b\nRUN 3\n",
            &expect![[r#"
                1: 1 2 4 6 7
                2: 2 4 6 7
                3: 3 4 6 7
                4: 4 6 7
                5: 6 7
                6: 6 7
                7: 7
                context: 3 4 6 7
                critical path: [0, 1]
            "#]],
        );
    }

    #[test]
    fn variables_rebuild_the_commands_that_see_them() {
        check(
            "FROM a AS one\nCOPY x y\nENV A=1\nCOPY z z\nRUN b\nUSER c\nFROM one\nEXPOSE 80\nRUN d\n",
            &expect![[r#"
                1: 1 2 4 5 7 9
                2: 2 4 5 7 9
                3: 5 7 9
                4: 4 5 7 9
                5: 5 7 9
                6: 9
                7: 7 9
                8: 
                9: 9
                context: 2 4 5 7 9
                critical path: [0, 1]
            "#]],
        );
    }
}
