//! The build cache: what a change makes BuildKit do again, and the longest chain of steps.
//!
//! BuildKit keeps the result of every step that makes files (RUN, COPY, ADD, WORKDIR). It does one
//! again when its own text changes, when the files below it change, or, for RUN, when the
//! environment it runs in changes. LABEL, EXPOSE, CMD and the like only describe the image: they
//! make nothing that comes after them run again.

use super::{Base, EdgeKind, Source, Stages};
use crate::syntax::{Dockerfile, Instruction, Keyword, Typed, is_heredoc};

/// What changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// The instruction at this place in [`Dockerfile::instructions`].
    Instruction(usize),
    /// The files of the build context.
    Context,
}

/// What is new at the end of a stage, compared with the last build.
#[derive(Debug, Clone, Copy, Default)]
struct News {
    files: bool,
    /// Variables, user, shell or working directory.
    environment: bool,
}

impl Stages {
    /// The steps that are done again after a change, in all stages, by their places in
    /// [`Dockerfile::instructions`].
    pub fn rebuilt_by(&self, dockerfile: &Dockerfile, change: Change) -> Vec<usize> {
        let global = match change {
            Change::Instruction(at) if self.stage_of(at).is_none() => names(dockerfile, at),
            _ => Vec::new(),
        };
        let mut rebuilt = Vec::new();
        let mut news: Vec<News> = Vec::with_capacity(self.stages.len());
        for (index, stage) in self.stages.iter().enumerate() {
            let mut now = match stage.base {
                Base::Stage(base) => news[base],
                Base::Image(_) | Base::Scratch => News::default(),
            };
            for at in stage.instructions.clone() {
                let instruction = &dockerfile.instructions[at];
                let changed = change == Change::Instruction(at);
                let uses_global = global.iter().any(|it| mentions(instruction, it));
                match instruction.keyword {
                    Keyword::From if changed || uses_global => {
                        now = News { files: true, environment: true };
                        rebuilt.push(at);
                    }
                    Keyword::Run | Keyword::Copy | Keyword::Add | Keyword::Workdir => {
                        let is_run = instruction.keyword == Keyword::Run;
                        let again = changed
                            || now.files
                            || (is_run && now.environment)
                            || (change == Change::Context && reads_context(instruction))
                            || self.takes_news(index, at, &news);
                        if again {
                            now.files = true;
                            rebuilt.push(at);
                        }
                        now.environment |= changed && instruction.keyword == Keyword::Workdir;
                    }
                    Keyword::Arg | Keyword::Env | Keyword::Shell | Keyword::User => {
                        now.environment |= changed || uses_global;
                    }
                    _ => {}
                }
            }
            news.push(now);
        }
        rebuilt
    }

    /// Whether the instruction copies or mounts from a stage with new files.
    fn takes_news(&self, stage: usize, at: usize, news: &[News]) -> bool {
        self.edges_to(stage).iter().any(|edge| {
            edge.instruction == at
                && edge.kind != EdgeKind::From
                && matches!(edge.from, Source::Stage(from) if news.get(from).is_some_and(|it| it.files))
        })
    }

    /// The stages, from the first to the target, that hold the longest chain of steps that wait for
    /// each other: the build cannot be faster than these.
    pub fn critical_path(&self, dockerfile: &Dockerfile) -> Vec<usize> {
        let makes_files = |at: &usize| {
            let keyword = dockerfile.instructions[*at].keyword;
            matches!(keyword, Keyword::Run | Keyword::Copy | Keyword::Add | Keyword::Workdir)
        };
        let mut longest: Vec<(usize, Option<usize>)> = Vec::with_capacity(self.stages.len());
        for (index, stage) in self.stages.iter().enumerate() {
            let own = stage.instructions.clone().filter(makes_files).count();
            let before = self.stages_needed_by(index).max_by_key(|it| longest[*it].0);
            longest.push((own + before.map_or(0, |it| longest[it].0), before));
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

/// The names of the global ARGs that the instruction sets.
fn names(dockerfile: &Dockerfile, at: usize) -> Vec<&str> {
    match dockerfile.instructions.get(at).map(|it| &it.typed) {
        Some(Typed::Arg(arguments)) => {
            arguments.iter().map(|it| it.name.content.as_str()).collect()
        }
        _ => Vec::new(),
    }
}

/// Whether FROM uses the global ARG, or ARG takes it into the stage.
fn mentions(instruction: &Instruction, name: &str) -> bool {
    match &instruction.typed {
        Typed::From(_) => {
            let words = instruction.arguments.iter().chain(&instruction.flags);
            words.into_iter().any(|it| {
                it.text.split('$').skip(1).any(|it| {
                    let rest = it.trim_start_matches('{');
                    rest.strip_prefix(name).is_some_and(|it| {
                        !it.starts_with(|it: char| it.is_alphanumeric() || it == '_')
                    })
                })
            })
        }
        Typed::Arg(arguments) => {
            arguments.iter().any(|it| it.name.content == name && it.value.is_none())
        }
        _ => false,
    }
}

/// Whether the step reads files of the build context.
fn reads_context(instruction: &Instruction) -> bool {
    match &instruction.typed {
        Typed::Copy(copy) => {
            instruction.flag("from").is_none()
                && copy.sources.iter().any(|it| !is_heredoc(&it.content))
        }
        Typed::Add(add) => {
            add.sources.iter().any(|it| !is_heredoc(&it.content) && !it.content.contains("://"))
        }
        Typed::Run(run) => {
            run.mounts.iter().any(|it| it.mount.kind == "bind" && it.mount.from.is_empty())
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use expect_test::{Expect, expect};

    use super::*;
    use crate::{stages::resolve, syntax::parse};

    /// The lines that are done again when line `changed` (or, for 0, the context) changes.
    fn check(text: &str, expected: &Expect) {
        let (dockerfile, _) = parse(text);
        let (stages, _) = resolve(&dockerfile, None, &[]);
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
    fn variables_rebuild_the_commands_that_see_them() {
        check(
            "FROM a AS one\nCOPY x y\nENV A=1\nCOPY z z\nRUN b\nUSER c\nFROM one\nEXPOSE 80\nRUN d\n",
            &expect![[r#"
                1: 1 2 4 5 9
                2: 2 4 5 9
                3: 5 9
                4: 4 5 9
                5: 5 9
                6: 9
                7: 7 9
                8: 
                9: 9
                context: 2 4 5 9
                critical path: [0, 1]
            "#]],
        );
    }
}
