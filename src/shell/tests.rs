//! Scripts and what is understood of them.

use expect_test::{Expect, expect};

use super::*;

fn shown(text: &str) -> String {
    let commands = match commands(text, &|it| (it == "V").then(|| "1.2 x".to_owned())) {
        Ok(commands) => commands,
        Err(reason) => return format!("error: {reason}\n"),
    };
    let mut shown = String::new();
    for it in commands {
        let words: Vec<&str> = it.words.iter().map(|it| it.text.as_str()).collect();
        shown += &words.join(" · ");
        for (name, value) in &it.assignments {
            shown += &format!(" [{name}={value}]");
        }
        for write in &it.writes {
            shown += if write.append { " >> " } else { " > " };
            shown += &write.path.text;
        }
        if let Some(input) = it.input {
            shown += &format!(" <{} bytes>", input.len());
        }
        if it.condition != Condition::Always {
            shown += &format!(" ({:?})", it.condition);
        }
        for (flag, name) in
            [(it.in_loop, "loop"), (it.in_subshell, "subshell"), (it.piped, "piped")]
        {
            if flag {
                shown += &format!(" ({name})");
            }
        }
        shown += "\n";
        for word in &it.words {
            assert!(text.get(word.span.start..word.span.end).is_some(), "{text:?} {word:?}");
        }
    }
    shown
}

fn check(text: &str, commands: &Expect) {
    commands.assert_eq(&shown(text));
}

#[test]
fn lists_become_commands() {
    check(
        "set -eux; apt-get update && apt-get install -y \"curl\" 'git' || true; cd /src",
        &expect![[r#"
            set · -eux
            apt-get · update
            apt-get · install · -y · curl · git
            true (Fallback)
            cd · /src
        "#]],
    );
}

#[test]
fn compound_commands_are_flattened() {
    check(
        "if [ -f x ]; then rm x; else curl -O y; fi; for i in a b; do echo $i; done; (cd /a && make) | tee log > /out; \
         case $V in 1*) a;; *) b;; esac; f() { wget z; }; f; [ -n \"$V\" ] && npm ci",
        &expect![[r#"
            [ · -f · x · ]
            rm · x (Sometimes)
            curl · -O · y (Fallback)
            echo · $i (loop)
            cd · /a (subshell) (piped)
            make (subshell) (piped)
            tee · log > /out
            a
            wget · z (Sometimes)
            [ · -n · 1.2 x · ]
            npm · ci
        "#]],
    );
}

#[test]
fn variables_are_expanded_where_they_are_known() {
    check(
        "deps='gcc make'; apt-get install $deps \"$V\" $V $U ${V%x} ${U:-a b} \"$(nproc)\" a$V; X=`date`; echo $X",
        &expect![[r#"
             [deps=gcc make]
            apt-get · install · gcc · make · 1.2 x · 1.2 · x · $U · 1.2 · ${U:-a b} · $(nproc) · a1.2 · x
             [X=`date`]
            echo · $X
        "#]],
    );
}

#[test]
fn a_long_value_that_is_used_often_is_put_in_until_the_script_is_long() {
    for script in ["$V ", "\"$V\" ", "$V", "A=$V; "] {
        let text = format!("echo {}", script.repeat(2_000));
        let value = |name: &str| (name == "V").then(|| "v ".repeat(10_000));
        let commands = commands(&text, &value).expect("a script");
        let words = commands.iter().flat_map(|it| &it.words).map(|it| it.text.len());
        let values = commands.iter().flat_map(|it| &it.assignments).map(|it| it.1.len());
        let all = words.chain(values).sum::<usize>();
        assert!((400_000..1_100_000).contains(&all), "{script}: {all}");
    }
}

#[test]
fn redirections_and_here_documents_are_kept() {
    check(
        "cat > /a <<EOF\nhello\nEOF\necho x >> /b 2>/dev/null &> /c",
        &expect![[r#"
        cat > /a <6 bytes>
        echo · x >> /b > /c
    "#]],
    );
}

#[test]
fn what_is_no_shell_is_an_error() {
    for text in
        ["foo &&", "if x", "$ErrorActionPreference = 'Stop'; if (Test-Path x) { y }", "echo 'x"]
    {
        assert!(commands(text, &|_| None).is_err(), "{text}");
    }
}

#[test]
fn garbage_never_panics() {
    let mut texts: Vec<String> = [
        "$(",
        "((",
        "(",
        "{ ",
        "`",
        "${",
        "if ",
        "case x in ",
        "<<A ",
        "! ",
        "$((",
        "\\",
        "\"$(",
        "for x in y; do ",
        "[[ ( ",
        "a|",
        "x() ",
        "while ",
        "$[",
        "@(",
        "time ",
        "coproc ",
    ]
    .iter()
    .flat_map(|it| [5, 29, 300, 10_000].map(|count| it.repeat(count)))
    .collect();
    texts.push("é\u{0}\u{feff}日本 'ü".into());
    for (open, close, count) in [
        ("$(", ")", 10_000),
        ("( x; ", ")", 10_000),
        ("( case x in y) ", "", 40),
        ("{ x; ", "};", 10_000),
        ("case x in y) ", "esac;", 30),
        ("if x; then ", "y; fi;", 400),
        ("a && ", "b", 5_000),
        ("a ", "b", 20_000),
    ] {
        texts.push(open.repeat(count) + &close.repeat(count));
    }
    for text in &texts {
        let _ = shown(text);
    }
}

#[test]
fn a_folder_covers_itself_and_what_is_below() {
    for (outer, path) in [("/", "/"), ("/", "/a"), ("/a", "/a/"), ("/a/", "/a/b"), ("a", "a/b")] {
        assert!(covers(outer, path), "{outer} {path}");
    }
    for (outer, path) in [("/a", "/ab"), ("/a", "/"), ("/", "a"), ("a", "/a")] {
        assert!(!covers(outer, path), "{outer} {path}");
    }
}
