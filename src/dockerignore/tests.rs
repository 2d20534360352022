//! Patterns and the paths they leave out, after BuildKit's rules.

use super::*;

/// Which of the paths are left out, by a file with these lines.
fn excluded<'a>(lines: &str, paths: &[&'a str]) -> Vec<&'a str> {
    let ignore = Ignore::read(lines);
    assert_eq!(ignore.problems, [], "{lines}");
    let mut walk = ignore.walk();
    let found: Vec<&str> = paths.iter().copied().filter(|it| walk.excludes(it).is_some()).collect();
    // A walk remembers folders; that changes no answer.
    let alone: Vec<&str> = paths.iter().copied().filter(|it| ignore.excludes(it)).collect();
    assert_eq!(found, alone, "{lines}");
    found
}

/// One line, one path.
#[test]
fn what_a_pattern_matches() {
    for (pattern, yes, no) in [
        ("a", "a a/b a/b/c", "b b/a ab a.txt"),
        ("/a/", "a a/b", "b/a"),
        ("./a", "a", "b"),
        ("a//b/../c", "a/c", "a/b"),
        ("../a", "", "a"),
        ("*", "a a/b .git", ""),
        ("*.md", "x.md x.md/y", "a/x.md x.mdx"),
        ("a*", "a ab abc/d", "ba b/a"),
        ("*/temp*", "x/temp x/temporary x/temp/y", "temp x/y/temp"),
        ("*/*/temp*", "x/y/temp x/y/temps/z", "x/temp"),
        ("temp?", "tempa tempé", "temp temp/ tempab"),
        ("a?c", "abc", "a/c ac"),
        ("**", "a a/b a/b/c", ""),
        ("**/", "a a/b", ""),
        ("**/a", "a x/a x/y/a x/a/z", "xa b"),
        ("**a", "a xa x/ya a/b", "ab"),
        ("**/*.log", "a.log x/a.log x/y.log/z", "a.logs log"),
        ("a/**", "a/b a/b/c", "a ab"),
        ("a**", "a ab a/b abc/d", "ba"),
        ("a/**/b", "a/b a/x/b a/x/y/b a/b/c", "ab a/xb b"),
        ("a**b", "ab axx/b a/b", "axb"),
        ("**/a/**", "a/b x/a/b", "a x/a"),
        ("**/b/c*", "b/c x/b/cd x/b/cd/e", "b/x xb/c"),
        ("a/*/c", "a/b/c a/b/c/d", "a/b a/b/x/c"),
        ("[a-c]x", "ax bx cx/y", "dx x"),
        ("[^a-c]x", "dx", "ax x"),
        ("a[b\\-]c", "abc a-c", "axc"),
        ("\\*x", "*x", "ax"),
        ("a\\[b", "a[b", "ab"),
        ("a.b", "a.b", "axb"),
        ("a+(b|c){2}$^", "a+(b|c){2}$^", "aab"),
        ("日?", "日本", "日"),
    ] {
        for path in yes.split(' ').filter(|it| !it.is_empty()) {
            assert_eq!(excluded(pattern, &[path]), [path], "{pattern}");
        }
        for path in no.split(' ').filter(|it| !it.is_empty()) {
            assert_eq!(excluded(pattern, &[path]), [""; 0], "{pattern} {path}");
        }
    }
    assert_eq!(excluded("  a b\t\r\n", &["a b"]), ["a b"]);
}

#[test]
fn the_last_line_that_matches_decides() {
    for (lines, left_out, kept) in [
        ("*.md\n!README.md", "a.md", "README.md"),
        ("*.md\n!README*.md\nREADME-secret.md", "a.md README-secret.md", "README-x.md"),
        ("*.md\nREADME-secret.md\n!README*.md", "a.md", "README-secret.md"),
        ("!README.md\n*.md", "README.md", ""),
        ("build/*\n!build/keep.txt", "build/x build/y/z", "build/keep.txt build"),
        ("build\n!build/keep", "build/x", "build/keep build/keep/a"),
        ("*\n!src\n!package.json", "a b/c", "src/x src/y/z package.json"),
        ("**\n!src/**/*.rs", "src/a.py Cargo.toml", "src/a.rs src/b/c.rs"),
        ("src\n!src/a\nsrc/a/b", "src/x src/a/b src/a/b/c", "src/a/x"),
        ("# a\n#b\n\n   \n!c\nc\n", "c", "a b #b"),
        ("a\n! a/b", "a/c", "a/b"),
        ("**/*.pyc\n!x", "a.pyc y/b.pyc", "x"),
    ] {
        let all: Vec<&str> = left_out.split(' ').chain(kept.split(' ')).collect();
        let expected: Vec<&str> = left_out.split(' ').collect();
        assert_eq!(excluded(lines, &all), expected, "{lines}");
    }
}

/// BuildKit asks an exception about a folder only where the folder is left out by then.
#[test]
fn an_exception_for_a_folder_that_is_not_left_out_does_not_keep_what_is_in_it() {
    assert_eq!(excluded("**/c\n!a/b", &["a/b/c", "a/b/d"]), ["a/b/c"]);
    assert_eq!(excluded("a\n!a/b", &["a/b/c", "a/d"]), ["a/d"]);
}

#[test]
fn a_comment_begins_its_line_and_a_mark_may_stand_before_the_first() {
    assert_eq!(excluded("\u{feff}a\n", &["a"]), ["a"]);
    assert_eq!(excluded("\u{feff}#a\n", &["a", "#a"]), [""; 0]);
    assert_eq!(excluded(" #a\n", &["a", "#a"]), ["#a"]);
}

#[test]
fn what_is_refused_is_placed() {
    let text = "ok\n  a[\n!\n![]\n\\\n[a-]\n[-a]\n!.\n!/\n[]a]\n[z-a]\na]";
    let ignore = Ignore::read(text);
    let wrong: Vec<(usize, &str)> =
        ignore.problems.iter().map(|it| (it.line, it.span.of(text))).collect();
    let expected = [
        (2, "a["),
        (3, "!"),
        (4, "![]"),
        (5, "\\"),
        (6, "[a-]"),
        (7, "[-a]"),
        (9, "!/"),
        (10, "[]a]"),
        (11, "[z-a]"),
    ];
    assert_eq!(wrong, expected);
    assert_eq!(ignore.patterns.len(), 3);
}

#[test]
fn lines_without_effect_are_known() {
    let ignore = Ignore::read("a\na/b\n!c\nd\n!a/keep");
    let mut walk = ignore.walk();
    for path in ["a/b", "a/keep", "c", "x"] {
        walk.excludes(path);
    }
    assert_eq!(walk.used, [true, false, false, false, true]);
}

/// Every glob against a slow and plain reading of the same rules.
#[test]
fn globs_agree_with_a_plain_reading() {
    let parts = ["a", "b", "/", "*", "**", "**/", "?", "[ab]"];
    let letters = ["a", "b", "/", "c"];
    let mut random = 7_u64;
    let mut next = |below: usize| {
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        usize::try_from(random >> 33).unwrap_or(0) % below
    };
    let mut matched = 0;
    for _ in 0..20_000 {
        let pattern: String = (0..=next(5)).map(|_| parts[next(parts.len())]).collect();
        let path: String = (0..=next(6)).map(|_| letters[next(letters.len())]).collect();
        let (pattern, path) = (clean(&pattern), clean(&path));
        // These are compared as texts, by other rules.
        let plain = pattern.starts_with("**") || pattern.ends_with("**");
        if plain || path.is_empty() || path.contains("//") {
            continue;
        }
        let glob = Glob::new(&pattern, true).expect("a pattern");
        let expected = plainly(&pattern, &path);
        assert_eq!(glob.matches(&path), expected, "{pattern} {path}");
        matched += usize::from(expected);
    }
    assert!(500 < matched, "{matched} of the pairs match");
}

fn plainly(pattern: &str, path: &str) -> bool {
    let cuts = |path: &str| (0..=path.len()).filter(|it| path.is_char_boundary(*it)).collect();
    if let Some(rest) = pattern.strip_prefix("**") {
        let rest = rest.strip_prefix('/').unwrap_or(rest);
        let cuts: Vec<usize> = cuts(path);
        let folder = |it: &usize| *it == 0 || path[..*it].ends_with('/');
        return cuts.iter().filter(|it| folder(it)).any(|it| plainly(rest, &path[*it..]));
    }
    if let Some(rest) = pattern.strip_prefix('*') {
        let cuts: Vec<usize> = cuts(path);
        return cuts.iter().any(|it| !path[..*it].contains('/') && plainly(rest, &path[*it..]));
    }
    let (Some(first), Some(letter)) = (pattern.chars().next(), path.chars().next()) else {
        return pattern.is_empty() && path.is_empty();
    };
    let rest = &path[letter.len_utf8()..];
    match first {
        '?' => letter != '/' && plainly(&pattern[1..], rest),
        '[' => "ab".contains(letter) && plainly(&pattern[4..], rest),
        _ => first == letter && plainly(&pattern[1..], rest),
    }
}

#[test]
fn no_pattern_takes_long() {
    let path = "a/".repeat(60) + "a";
    assert_eq!(excluded(&("**/*a*/".repeat(60) + "x"), &[&path]), [""; 0]);
    assert_eq!(excluded(&"*a".repeat(300), &[&"a".repeat(299)]), [""; 0]);
}
