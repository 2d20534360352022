//! The pages on ideas: what they say is true, and what they name is there.

use dockerfile_playground::{
    analysis::{Input, analyze},
    app::examples::Example,
    catalog,
    syntax::image_ref::ImageRef,
};

const PAGES: &str = include_str!("../../www/docs/concepts.md");

#[test]
fn each_page_has_examples_to_try() {
    for page in PAGES.split("\n## ").skip(1) {
        let links: Vec<&str> = page.split("](").skip(1).collect();
        let title = page.lines().next();
        assert!(!links.is_empty(), "{title:?}");
        for link in links {
            let link = link.split(')').next().unwrap_or_default();
            let name =
                link.strip_prefix("../examples/").and_then(|it| it.strip_suffix(".Dockerfile"));
            assert!(name.and_then(Example::named).is_some(), "{title:?}: {link}");
        }
    }
}

#[test]
fn their_dockerfiles_build() {
    for (at, text) in PAGES.split("```").enumerate().filter(|(at, _)| at % 2 == 1) {
        let text = text.strip_prefix("dockerfile\n").expect("all of the code is Dockerfiles");
        let analysis = analyze(&Input { text: text.to_owned(), ..Input::default() });
        assert_eq!(analysis.errors, [], "{at}: {text}");
    }
}

#[test]
fn their_sizes_of_bases_are_those_of_the_catalog() {
    let mut seen = 0;
    for line in PAGES.lines().filter(|it| it.contains(" on disk: ")) {
        let (name, rest) = line.trim_start_matches("- `").split_once("`, ").expect("a base");
        let image = catalog::find(&ImageRef::parse(name)).expect(name);
        let known = image.disk.map(|it| it.range.likely.to_string());
        assert_eq!(known.as_deref(), rest.split(" on disk").next(), "{name}");
        seen += 1;
    }
    assert_eq!(seen, 5);
}
