//! True sizes that the user has: what `docker history` and `docker image ls` print.

use crate::{
    analysis::Analysis,
    bytes::{Bytes, SizeRange},
    image::given::{Given, image_key, key},
    stages::Base,
    syntax::{Instruction, Keyword, image_ref::ImageRef},
};

/// What the page says if it is given none of them.
const NEITHER: &str = "This is not what docker history, docker image ls or docker build --progress=plain prints: paste a table with its first line, which names the columns.";

/// A line of a table.
struct Row {
    /// What made the layer, as docker prints it, perhaps cut short; or an image's name.
    name: String,
    /// As printed.
    disk: String,
    pull: String,
}

/// Adds the sizes in a printed table to `sizes`, which [`Given::read`] reads; and says how far they
/// fit.
///
/// # Errors
/// Why nothing in it fits, as a sentence.
pub fn add(printed: &str, analysis: &Analysis, sizes: &str) -> Result<(String, String), String> {
    let mut lines = printed.lines().skip_while(|it| !it.contains("SIZE"));
    let heading = lines.next().ok_or(NEITHER)?;
    if heading.contains("CREATED BY") {
        let rows: Vec<Row> = lines.filter_map(|it| step(heading, it)).collect();
        return history(&rows, analysis, sizes);
    }
    let row: fn(&str) -> Option<Row> = match heading.split_whitespace().next() {
        Some("REPOSITORY") => image,
        Some("IMAGE") if heading.contains("CONTENT SIZE") => image_with_content,
        _ => return Err(NEITHER.to_owned()),
    };
    images(&lines.filter_map(row).collect::<Vec<_>>(), analysis, sizes)
}

/// `<missing>  3 weeks ago  RUN /bin/sh -c make # buildkit  1.2GB`, below its heading.
fn step(heading: &str, line: &str) -> Option<Row> {
    // Columns are counted in characters, and the mark of a cut is one.
    let start = heading.find("CREATED BY")?;
    let end = heading.find("SIZE")?;
    let cells: Vec<char> = line.chars().collect();
    let cell = |cells: &[char]| cells.iter().collect::<String>().trim().to_owned();
    let name = cell(cells.get(start..end)?);
    // A comment is two spaces behind the size.
    let disk = cell(cells.get(end..)?).split("  ").next()?.to_owned();
    SizeRange::read(&disk)?;
    Some(Row { name, disk, pull: String::new() })
}

/// `python  3.12  1f2e3d4c5b6a  3 days ago  1.02GB`; podman puts a space into the size.
fn image(line: &str) -> Option<Row> {
    let words: Vec<&str> = line.split_whitespace().collect();
    let [name, tag, .., number, last] = words.as_slice() else { return None };
    let name = format!("{name}:{tag}");
    let both = format!("{number}{last}");
    let disk = [*last, &both].into_iter().find(|it| SizeRange::read(it).is_some())?.to_owned();
    Some(Row { name, disk, pull: String::new() })
}

/// `python:3.12  1f2e3d4c5b6a  1.5GB  412MB`: unpacked with the archives it is pulled as, then these.
fn image_with_content(line: &str) -> Option<Row> {
    let [name, _, usage, content] = line.split_whitespace().take(4).collect::<Vec<_>>()[..] else {
        return None;
    };
    let (whole, packed) = (SizeRange::read(usage)?.likely, SizeRange::read(content)?.likely);
    // An image store that keeps no archives says 0.
    let pull = if packed == Bytes::ZERO { String::new() } else { content.to_owned() };
    Some(Row { name: name.to_owned(), disk: (whole - packed).to_string(), pull })
}

/// A layer whose size is known, as a line of a history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeasuredLayer {
    /// What made it, as docker prints it.
    pub created_by: String,
    /// Unpacked.
    pub disk: Option<Bytes>,
    /// Compressed.
    pub pull: Option<Bytes>,
}

/// Adds the sizes of an image's layers, the newest first, as [`add`] does those of a history.
///
/// # Errors
/// As for [`add`].
pub fn add_layers(
    layers: &[MeasuredLayer],
    analysis: &Analysis,
    sizes: &str,
) -> Result<(String, String), String> {
    let exact = |it: Option<Bytes>| it.map_or_else(String::new, |it| format!("{}B", it.0));
    let row = |it: &MeasuredLayer| Row {
        name: it.created_by.clone(),
        disk: exact(it.disk),
        pull: exact(it.pull),
    };
    history(&layers.iter().map(row).collect::<Vec<_>>(), analysis, sizes)
}

/// The line of the instruction that made each layer, the newest first.
pub fn lines(layers: &[MeasuredLayer], analysis: &Analysis) -> Vec<Option<usize>> {
    let names: Vec<&str> = layers.iter().map(|it| it.created_by.as_str()).collect();
    let mut lines = vec![None; layers.len()];
    for (step, row) in matched(&names, &steps(analysis)) {
        if let Some(line) = row.filter(|_| step.makes_files()).and_then(|it| lines.get_mut(it)) {
            *line = Some(step.start_line);
        }
    }
    lines
}

/// Each step but FROM, from the top of the image down, with the row of the history that it made.
fn matched<'a>(names: &[&str], steps: &[&'a Instruction]) -> Vec<(&'a Instruction, Option<usize>)> {
    let mut next = 0;
    let mut matched = Vec::new();
    for step in steps.iter().filter(|it| it.keyword != Keyword::From) {
        let wanted = essence(&written(step));
        let rest = names.get(next..).unwrap_or_default();
        let row = rest.iter().position(|it| is_same(it, &wanted)).map(|it| next + it);
        next = row.map_or(next, |it| it + 1);
        matched.push((*step, row));
    }
    matched
}

/// The steps of one image, the newest first.
fn history(rows: &[Row], analysis: &Analysis, sizes: &str) -> Result<(String, String), String> {
    let steps = steps(analysis);
    let names: Vec<&str> = rows.iter().map(|it| it.name.as_str()).collect();
    let mut sizes = sizes.to_owned();
    let (mut next, mut found, mut lost) = (0, 0, None);
    for (step, row) in matched(&names, &steps) {
        match row {
            Some(at) => {
                let row = rows.get(at).filter(|it| step.makes_files() && !it.disk.is_empty());
                if let Some(row) = row {
                    found += 1;
                    let size = Given::printed(&row.disk, &row.pull);
                    sizes = Given::with(&sizes, &key(step), &size);
                }
                next = at + 1;
            }
            None if matches!(step.keyword, Keyword::Run | Keyword::Copy | Keyword::Add) => {
                lost = Some(step.start_line);
            }
            None => {}
        }
    }
    match (found, lost, steps.last()) {
        (0, ..) => Err("No step of this history is one of this file's.".to_owned()),
        (_, Some(line), _) => {
            let rest = "is not in this history, or is written in another way there";
            Ok((sizes, format!("Steps measured: {found}. But line {line} {rest}.")))
        }
        (_, None, base) => {
            // What is left is the base's.
            let rest = rows.get(next..).unwrap_or_default();
            let sum = |text: fn(&Row) -> &str| {
                let each = rest.iter().map(|it| SizeRange::read(text(it)));
                each.sum::<Option<SizeRange>>().map(|it| it.likely)
            };
            let disk = sum(|it| &it.disk).unwrap_or_default();
            if let Some(base) = base.filter(|_| disk != Bytes::ZERO) {
                let pull = sum(|it| &it.pull).map_or_else(String::new, |it| it.to_string());
                sizes = Given::with(&sizes, &key(base), &Given::printed(&disk.to_string(), &pull));
            }
            Ok((sizes, format!("Steps measured: {found}.")))
        }
    }
}

/// The instructions of the target and of the stages that it builds upon, from the top of the image
/// down to its base.
pub fn steps(analysis: &Analysis) -> Vec<&Instruction> {
    let stages = &analysis.stages;
    let below = |it: &usize| match stages.stages.get(*it)?.base {
        Base::Stage(base) => Some(base),
        Base::Image(_) | Base::Scratch => None,
    };
    let chain = std::iter::successors(stages.target, below);
    let ranges = chain.filter_map(|it| stages.stages.get(it)).map(|it| it.instructions.clone());
    let instructions = ranges.flat_map(Iterator::rev);
    let instructions = instructions.filter_map(|it| analysis.dockerfile.instructions.get(it));
    instructions.map(|it| &**it).collect()
}

/// Images by their names: bases, and the one that is built.
fn images(rows: &[Row], analysis: &Analysis, sizes: &str) -> Result<(String, String), String> {
    let mut sizes = sizes.to_owned();
    let mut others: Vec<&Row> = Vec::new();
    let mut bases = 0;
    for row in rows {
        let size = Given::printed(&row.disk, &row.pull);
        let named = ImageRef::parse(&row.name);
        let before = bases;
        for stage in &analysis.stages.stages {
            let Base::Image(base) = &stage.base else { continue };
            let base = ImageRef::parse(base);
            let tag = base.tag.unwrap_or("latest");
            let is_it = base.familiar_name() == named.familiar_name()
                && base.digest.is_none()
                && tag == named.tag.unwrap_or("latest");
            let from = analysis.dockerfile.instructions.get(stage.instructions.start);
            if let Some(from) = from.filter(|_| is_it) {
                sizes = Given::with(&sizes, &key(from), &size);
                bases += 1;
            }
        }
        if bases == before {
            others.push(row);
        }
    }
    match (others.as_slice(), analysis.stages.target) {
        ([own], Some(target)) => {
            let size = Given::printed(&own.disk, &own.pull);
            sizes = Given::with(&sizes, &image_key(&analysis.dockerfile, target), &size);
            Ok((sizes, format!("{} is taken for the image that this file builds.", own.name)))
        }
        ([], _) if bases == 0 => Err(NEITHER.to_owned()),
        _ if bases == 0 => {
            Err("Which of them does this file build? Paste the heading and its line alone."
                .to_owned())
        }
        _ => Ok((sizes, format!("Bases measured: {bases}."))),
    }
}

/// An instruction as its history has it: the text of a here-document in place of its mark.
pub(super) fn written(step: &Instruction) -> String {
    let text = match step.heredocs.first() {
        Some(script)
            if step.keyword == Keyword::Run && step.rest.text.trim_start().starts_with("<<") =>
        {
            &script.content
        }
        _ => &step.rest.text,
    };
    format!("{} {text}", step.keyword)
}

/// Whether a history's text, perhaps cut short, is of the step with this essence.
pub(super) fn is_same(printed: &str, step: &str) -> bool {
    let is_cut = printed.ends_with('…') || printed.ends_with("...");
    let is_it = |own: String| match is_cut {
        true => 3 <= own.len() && step.starts_with(&own),
        false => own == step,
    };
    // The shell is the step's own where that is a list of words.
    is_it(essence(printed))
        || script(printed).is_some_and(|it| is_it(essence(&format!("RUN {it}"))))
}

/// What is the same in a Dockerfile and in a history: letters and digits, without flags and the
/// builder's mark.
pub(super) fn essence(text: &str) -> String {
    let text = text.split("# buildkit").next().unwrap_or(text).trim();
    let text = text.split_once("#(nop)").map_or(text, |(_, it)| it.trim());
    let (keyword, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    let words = rest.split_whitespace().skip_while(|it| it.starts_with("--"));
    let letters = words.flat_map(str::chars).filter(char::is_ascii_alphanumeric);
    keyword.chars().chain(letters).map(|it| it.to_ascii_lowercase()).collect()
}

/// What a shell runs, without what docker puts in front: `RUN |1 A=b /bin/bash -o pipefail -c `.
fn script(printed: &str) -> Option<&str> {
    let mut text = printed.strip_prefix("RUN ").unwrap_or(printed).trim_start();
    let has_arguments = text.starts_with('|');
    loop {
        let (word, behind) = text.split_once(' ')?;
        match behind_options(behind).filter(|_| word.ends_with("sh")) {
            Some(script) => return Some(script),
            // The values of arguments can hold spaces, so that their number does not help.
            None if has_arguments => text = behind,
            None => return None,
        }
    }
}

/// What is behind a shell's options, the last of which ends with `c`.
fn behind_options(mut text: &str) -> Option<&str> {
    let mut is_value = false;
    for _ in 0..MAX_OPTIONS {
        let (word, behind) = text.split_once(' ')?;
        let is_option = word.starts_with(['-', '+']);
        if is_option && word.ends_with('c') && !word.starts_with("--") {
            return Some(behind);
        }
        if !is_option && !is_value {
            return None;
        }
        // `-o pipefail`.
        is_value = is_option;
        text = behind;
    }
    None
}

/// More words than that between a shell and its script are not options.
const MAX_OPTIONS: usize = 20;

#[cfg(test)]
mod tests {
    use expect_test::{Expect, expect};

    use super::*;
    use crate::analysis::{Input, analyze};

    const FILE: &str = "\
FROM python:3.12 AS base
RUN set -eux; apt-get update && apt-get install -y gcc
FROM base
WORKDIR /app
ARG EXTRA=yes
RUN --mount=type=cache,target=/root/.cache pip install -r requirements.txt
COPY --chown=1 . .
RUN <<EOF
make
EOF
CMD [\"python\", \"main.py\"]
";

    const HISTORY: &str = "\
$ docker history shop
IMAGE          CREATED         CREATED BY                                      SIZE      COMMENT
3f9c1d0a52be   2 minutes ago   CMD [\"python\" \"main.py\"]                        0B        buildkit.dockerfile.v0
<missing>      2 minutes ago   RUN |1 EXTRA=yes /bin/sh -c make # buildkit     1.5MB     buildkit.dockerfile.v0
<missing>      2 minutes ago   COPY . . # buildkit                             12.4kB    buildkit.dockerfile.v0
<missing>      2 minutes ago   RUN |1 EXTRA=yes /bin/sh -c pip install -r r…   60.1MB    buildkit.dockerfile.v0
<missing>      2 minutes ago   ARG EXTRA=yes                                   0B        buildkit.dockerfile.v0
<missing>      2 minutes ago   WORKDIR /app                                    0B        buildkit.dockerfile.v0
<missing>      3 weeks ago     RUN /bin/sh -c set -eux; apt-get update && a…   1.2 GB    buildkit.dockerfile.v0
<missing>      4 weeks ago     /bin/sh -c #(nop) CMD [\"python3\"]               0B
<missing>      4 weeks ago     /bin/sh -c apt-get update                       900MB
";

    /// What is said, then each layer with its basis and the sizes of the images.
    fn check(text: &str, printed: &str, expected: &Expect) {
        let input = Input { text: text.to_owned(), ..Input::default() };
        let shown = match add(printed, &analyze(&input), "") {
            Err(why) => why + "\n",
            Ok((sizes, said)) => {
                let analysis = analyze(&Input { sizes, ..input });
                let mut shown = said + "\n";
                for image in &analysis.images {
                    for item in image.layers.iter().flat_map(|it| it.items.iter()) {
                        let size = item.size.disk.map_or("?".to_owned(), |it| it.to_string());
                        shown += &format!("  {}: {size}, {}\n", item.label, item.source);
                    }
                    let size =
                        |it: Option<SizeRange>| it.map_or("?".into(), |it| it.likely.to_string());
                    let (disk, pull) = (size(image.size.disk), size(image.size.pull));
                    shown += &format!("= {disk}, pull {pull}\n");
                }
                shown
            }
        };
        expected.assert_eq(&shown);
    }

    #[test]
    fn a_history_measures_the_layers_and_the_base() {
        check(
            FILE,
            HISTORY,
            &expect![[r#"
                Steps measured: 5.
                  python:3.12: 900 MB, printed by docker
                  package lists that apt-get update leaves: 840–913 MB, its share of what docker printed
                  gcc, with what they need or recommend: 310–337 MB, its share of what docker printed
                = 2.1 GB, pull 1.13 GB
                  base: 2.05–2.15 GB, the sum of that stage's layers
                  all of it: 0 B, printed by docker
                  Python packages of the requirements: 60.1 MB, printed by docker
                  . of the build context: 12.4 kB, printed by docker
                  result of make: 1.45–1.55 MB, printed by docker
                = 2.16 GB, pull 1.15 GB
            "#]],
        );
    }

    #[test]
    fn a_line_that_the_history_lacks_is_named() {
        check(
            &FILE.replace("make", "make install"),
            HISTORY,
            &expect![[r#"
                Steps measured: 4. But line 8 is not in this history, or is written in another way there.
                  python:3.12: 1.09–1.13 GB, docker-library/repo-info at 0531c60, 2026-08-13
                  package lists that apt-get update leaves: 840–913 MB, its share of what docker printed
                  gcc, with what they need or recommend: 310–337 MB, its share of what docker printed
                = 2.31 GB, pull 1.2 GB
                  base: 2.24–2.36 GB, the sum of that stage's layers
                  all of it: 0 B, printed by docker
                  Python packages of the requirements: 60.1 MB, printed by docker
                  . of the build context: 12.4 kB, printed by docker
                  installed by make: 50 kB–250 MB, 15 MB as a rule, 50 kB–250 MB
                = 2.39 GB, pull 1.23 GB
            "#]],
        );
        check(
            FILE,
            &HISTORY.replace("-c make", "-c ls"),
            &expect![[r#"
                Steps measured: 4. But line 8 is not in this history, or is written in another way there.
                  python:3.12: 1.09–1.13 GB, docker-library/repo-info at 0531c60, 2026-08-13
                  package lists that apt-get update leaves: 840–913 MB, its share of what docker printed
                  gcc, with what they need or recommend: 310–337 MB, its share of what docker printed
                = 2.31 GB, pull 1.2 GB
                  base: 2.24–2.36 GB, the sum of that stage's layers
                  all of it: 0 B, printed by docker
                  Python packages of the requirements: 60.1 MB, printed by docker
                  . of the build context: 12.4 kB, printed by docker
                  result of make: 0 B–1 GB, 10 MB as a rule, 0 B–1 GB
                = 2.38 GB, pull 1.23 GB
            "#]],
        );
        check(
            "FROM a\nRUN other\n",
            HISTORY,
            &expect![[r#"
            No step of this history is one of this file's.
        "#]],
        );
    }

    #[test]
    fn a_list_of_images_measures_bases_and_the_image() {
        let classic = "REPOSITORY   TAG    IMAGE ID       CREATED       SIZE\n\
                       python       3.12   1f2e3d4c5b6a   3 days ago    1.02GB\n\
                       shop         1      2f2e3d4c5b6a   3 hours ago   1.1 GB\n";
        check(
            "FROM python:3.12\nRUN ./x\n",
            classic,
            &expect![[r#"
                shop:1 is taken for the image that this file builds.
                  python:3.12: 1.02 GB, printed by docker
                  x: 0 B–600 MB, what x leaves is not known: up to 600 MB, 20 MB likely
                = 1.1 GB, pull 408 MB
            "#]],
        );
        let with_content = "IMAGE         ID             DISK USAGE   CONTENT SIZE   EXTRA\n\
                            shop:latest   2f2e3d4c5b6a        150MB           50MB    U\n";
        check(
            "FROM a\nRUN ./x\n",
            with_content,
            &expect![[r#"
                shop:latest is taken for the image that this file builds.
                  a: ?, a is not in the catalog
                  x: 0 B–600 MB, what x leaves is not known: up to 600 MB, 20 MB likely
                = 100 MB, pull 50 MB
            "#]],
        );
        let many = format!("{classic}more         1      3f2e3d4c5b6a   3 hours ago   1.1GB\n");
        check(
            "FROM a\nRUN ./x\n",
            &many,
            &expect![[r#"
            Which of them does this file build? Paste the heading and its line alone.
        "#]],
        );
    }

    #[test]
    fn any_shell_is_left_out_of_what_is_compared() {
        for printed in [
            "RUN /bin/sh -c make all # buildkit",
            "RUN /bin/bash -o pipefail -c make all # buildkit",
            "RUN |2 A=b MSG=hello there /bin/bash -eo pipefail -c make all # buildkit",
            "|1 A=b /usr/local/bin/zsh +x -lc make all",
            "bash --login -ec make all",
            "RUN /bin/bash -o pipefail -c ma…",
            "RUN make all # buildkit",
        ] {
            assert!(is_same(printed, &essence("RUN make all")), "{printed}");
        }
        let own = "RUN [\"/bin/bash\", \"-c\", \"make all\"]";
        assert!(is_same("RUN /bin/bash -c make all # buildkit", &essence(own)));
        assert!(is_same("RUN /bin/sh -c bash -c 'make all'", &essence("RUN bash -c 'make all'")));
        assert!(!is_same("RUN /bin/sh all -c make all", &essence("RUN make all")));
        assert!(!is_same("COPY /bin/sh -c make all", &essence("RUN make all")));
    }

    #[test]
    fn only_what_ends_with_three_dots_is_cut() {
        let step = essence("RUN pip install .[all]");
        assert!(is_same("/bin/sh -c pip install ...", &step));
        assert!(is_same("/bin/sh -c pip install .…", &step));
        assert!(!is_same("/bin/sh -c pip install .", &step));
        assert!(is_same("/bin/sh -c pip install .", &essence("RUN pip install .")));
    }

    #[test]
    fn other_texts_are_refused() {
        let analysis = analyze(&Input::default());
        let texts = ["", "hello", "SIZE\n1MB", "IMAGE  CREATED BY  SIZE\n", "SIZE SIZE\nx"];
        for text in texts.into_iter().chain(["é  CREATED BY  SIZE\né\n"]) {
            assert!(add(text, &analysis, "").is_err(), "{text}");
        }
    }
}
