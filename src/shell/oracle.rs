//! The simple commands of a script as brush-parser's own grammar finds them, beside ours.

use std::{collections::BTreeSet, fs, path::Path};

use brush_parser::{
    Parser, ParserOptions, SourceSpan,
    ast::{
        AndOr, Command as Tree, CommandPrefixOrSuffixItem as Piece, CompoundCommand, CompoundList,
        IoFileRedirectTarget, IoRedirect, SimpleCommand, Word as Raw,
    },
};

use super::{Script, commands};
use crate::syntax::{self, Keyword};

/// Every command as its words are written, without calls of the script's own functions.
type Written<'t> = Vec<Vec<&'t str>>;

struct Oracle<'t> {
    text: &'t str,
    functions: BTreeSet<String>,
    written: Written<'t>,
}

/// `None` where brush-parser refuses the script.
fn theirs(text: &str) -> Option<Written<'_>> {
    let program = Parser::new(text.as_bytes(), &ParserOptions::default()).parse_program().ok()?;
    let mut oracle = Oracle { text, functions: BTreeSet::new(), written: Vec::new() };
    program.complete_commands.iter().for_each(|it| oracle.list(it));
    Some(oracle.written)
}

/// `None` where this module refuses the script.
fn ours(text: &str) -> Option<Written<'_>> {
    let commands = commands(text, &|_| None).ok()?;
    let words = commands.iter().map(|command| {
        let mut spans: Vec<_> = command.words.iter().map(|it| it.span).collect();
        spans.dedup();
        spans.iter().map(|it| &text[it.start..it.end]).collect()
    });
    Some(words.filter(|it: &Vec<&str>| !it.is_empty()).collect())
}

impl<'t> Oracle<'t> {
    fn list(&mut self, list: &CompoundList) {
        for item in &list.0 {
            let next = item.0.additional.iter().map(|(AndOr::And(it) | AndOr::Or(it))| it);
            for pipeline in [&item.0.first].into_iter().chain(next) {
                pipeline.seq.iter().for_each(|it| self.command(it));
            }
        }
    }

    fn command(&mut self, command: &Tree) {
        match command {
            Tree::Simple(simple) => self.simple(simple),
            Tree::Compound(compound, redirects) => {
                self.compound(compound);
                redirects.iter().flat_map(|it| &it.0).for_each(|it| self.redirect(it));
            }
            Tree::Function(function) => {
                self.functions.insert(function.fname.value.clone());
                self.compound(&function.body.0);
            }
            Tree::ExtendedTest(..) => {}
        }
    }

    fn compound(&mut self, compound: &CompoundCommand) {
        match compound {
            CompoundCommand::BraceGroup(group) => self.list(&group.list),
            CompoundCommand::Subshell(subshell) => self.list(&subshell.list),
            CompoundCommand::ForClause(clause) => self.list(&clause.body.list),
            CompoundCommand::ArithmeticForClause(clause) => self.list(&clause.body.list),
            CompoundCommand::WhileClause(clause) | CompoundCommand::UntilClause(clause) => {
                self.list(&clause.0);
                self.list(&clause.1.list);
            }
            CompoundCommand::IfClause(clause) => {
                self.list(&clause.condition);
                self.list(&clause.then);
                for other in clause.elses.iter().flatten() {
                    other.condition.iter().for_each(|it| self.list(it));
                    self.list(&other.body);
                }
            }
            CompoundCommand::CaseClause(clause) => {
                clause.cases.iter().flat_map(|it| &it.cmd).for_each(|it| self.list(it));
            }
            CompoundCommand::Coprocess(coprocess) => self.command(&coprocess.body),
            CompoundCommand::Arithmetic(_) => {}
        }
    }

    fn simple(&mut self, simple: &SimpleCommand) {
        let mut words = Vec::new();
        for piece in simple.prefix.iter().flat_map(|it| &it.0) {
            self.piece(piece, &mut Vec::new());
        }
        words.extend(simple.word_or_name.iter().map(|it| self.word(it)));
        for piece in simple.suffix.iter().flat_map(|it| &it.0) {
            self.piece(piece, &mut words);
        }
        if words.first().is_some_and(|it| !self.functions.contains(*it)) {
            self.written.push(words);
        }
    }

    fn piece(&mut self, piece: &Piece, words: &mut Vec<&'t str>) {
        match piece {
            Piece::Word(word) | Piece::AssignmentWord(_, word) => words.push(self.word(word)),
            Piece::IoRedirect(redirect) => self.redirect(redirect),
            Piece::ProcessSubstitution(_, subshell) => self.list(&subshell.list),
        }
    }

    fn redirect(&mut self, redirect: &IoRedirect) {
        if let IoRedirect::File(_, _, IoFileRedirectTarget::ProcessSubstitution(_, shell)) =
            redirect
        {
            self.list(&shell.list);
        }
    }

    fn word(&self, word: &Raw) -> &'t str {
        let SourceSpan { start, end } = word.loc.as_ref().expect("a word of the text");
        let byte =
            |at: usize| self.text.char_indices().nth(at).map_or(self.text.len(), |(byte, _)| byte);
        &self.text[byte(start.index)..byte(end.index)]
    }
}

/// The texts of all RUNs in the files of a folder.
fn runs(folder: &str) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let files = fs::read_dir(folder).expect("the folder can be read");
    let mut paths: Vec<_> = files.map(|it| it.expect("a file").path()).collect();
    paths.sort();
    let mut runs = Vec::new();
    for text in paths.iter().filter(|it| it.is_file()) {
        let text = fs::read_to_string(text).expect("a text");
        // The Dockerfiles in tests/data stand behind `| `, those in Rust between its lines.
        let lines = text.lines().map(|it| it.strip_prefix("| ").unwrap_or(it));
        let (dockerfile, _) = syntax::parse(&lines.collect::<Vec<_>>().join("\n"));
        let instructions = dockerfile.instructions.iter();
        let shell = instructions.filter(|it| it.keyword == Keyword::Run && !it.json);
        runs.extend(shell.map(|it| Script::of(it).text.into_owned()));
    }
    runs
}

#[test]
fn the_commands_of_all_examples_and_tests_are_the_same() {
    let folders = ["www/examples", "tests/data", "tests/it", "src/image", "src/stages"];
    let mut understood = 0;
    for run in folders.into_iter().flat_map(runs) {
        let theirs = theirs(&run);
        assert_eq!(ours(&run), theirs, "{run}");
        understood += usize::from(theirs.is_some());
    }
    assert!(60 < understood, "{understood} scripts were compared");
}

#[test]
fn the_commands_of_all_constructs_are_the_same() {
    for script in [
        "a; b & c\nd && e\n|| f |\n g |& h;\n\n! i; time -p ! j; !",
        "{ a; }; (b; (c)) > d; { e\n} 2>&1 | f",
        "if a; then b; elif c\nthen d; elif e; then f; else g; fi; if h; then i; fi > j",
        "for a in b \"$c\" d; do e; done; for f; do g; done; for h\ndo i; done; for j in; do k; done",
        "for ((a = 0; a < 3; a++)); do b; done; for ((a = 0; a < 3; a++)) { c; }",
        "while a && b; do c; done < d; until e; do f; done",
        "case $a in b) c;; (d | \"e f\") g; h;& i) ;; *) j;;& esac; case k in esac; case $l\nin\nm) n\nesac",
        "f() { a; }; function g { b; }; function h() (c); f; g; h; i",
        "[[ -n $a && ! ( $b =~ ^(c|d)$ || e == f ) ]] && g; [[ h < i ]] || j",
        "((a = 1 + (2 * 3))) && b; ((c; d)); ((e) && f)",
        "a > b 2>> c < d 2>&1 3<> e >| f &> g &>> h <<< i j >&2 12",
        "a <<B <<-'C' d\nb\nB\n\tc\n\tC\ne <<\\F | g\nf\nF\n",
        "A=b c; D= E+=f; A[1]=g h; I=(j k\nl) m; export N=o P=(q r) s; 1=t u; v=w=x y",
        "a <(b | c) > >(d; e) f < <(g)",
        "echo if then { } ! [[ ]] time function in; \\if; \"if\"; if$a; a=if b",
        "a \"b $(c; d) `e` ${f:-'}'}\" g$((1 + 2))h $[3] 'i\nj' @(k|l) $'m\\'n' # o\np#q",
        "coproc a; coproc b { c; }; coproc { d; }",
        "é ü \"日本\" > ö; ä",
        "",
        "\n# a\n",
        "a &&",
        "a |",
        "| a",
        "a; ; b",
        "a & & b",
        "; a",
        "(",
        ")",
        "()",
        "( a",
        "a )",
        "{ a }",
        "}",
        "a (b)",
        "if a; fi",
        "if a; then; fi",
        "if a; then b",
        "then",
        "for",
        "for a in b; c",
        "for a do",
        "while a; done",
        "case",
        "case a",
        "case a in b c) esac",
        "case a in b) c",
        "f()",
        "f() a",
        "function",
        "[[",
        "[[ a",
        "((",
        "(( a )",
        "a >",
        "a <<",
        "a <<B",
        "a 2>",
        "A=(",
        "A=(b",
        "A=(b;)",
        "a <(",
        "a <(b",
        "'",
        "\"",
        "`",
        "$(",
        "${",
        "a; esac",
        "do a",
    ] {
        assert_eq!(ours(script), theirs(script), "{script}");
    }
}

/// Where the two differ, bash takes the side of ours.
#[test]
fn brackets_apart_are_subshells_and_words_behind_a_prefix_are_not_reserved() {
    assert_eq!(ours("( (a b) )"), Some(vec![vec!["a", "b"]]));
    assert_eq!(theirs("( (a b) )"), Some(vec![]));
    assert_eq!(ours("A=b if; > c then"), Some(vec![vec!["if"], vec!["then"]]));
    assert_eq!(theirs("A=b if; > c then"), None);
    assert_eq!(ours("select a in b; do c; done"), Some(vec![vec!["c"]]));
    assert_eq!(theirs("select a in b; do c; done"), None);
}
