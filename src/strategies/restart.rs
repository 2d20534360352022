//! What starts an app, said in other words.

use super::app::App;
use crate::{
    commands,
    syntax::Keyword,
    text::{Edit, Span},
};

/// The words of the instruction at a place of the file, where it is in shell form and the exec
/// form does the same: one plain command, and nothing that takes the shell's place.
pub(super) fn without_shell<'a>(app: &'a App<'_>, at: usize) -> Option<&'a [String]> {
    let start = &app.start;
    let it = app.instruction(at);
    let part = match it.keyword {
        Keyword::Cmd if start.entrypoint.is_none() => start.cmd.as_ref()?,
        // Then CMD says nothing, and would.
        Keyword::Entrypoint if start.cmd.is_none() => start.entrypoint.as_ref()?,
        _ => return None,
    };
    let words = part.words.as_deref().filter(|_| !part.json && part.line == it.start_line)?;
    let inherited = app.base.as_ref()?.entrypoint.and_then(|it| it.iter().next());
    let passes = it.keyword == Keyword::Entrypoint
        || inherited.is_none_or(|it| it.ends_with("docker-entrypoint.sh"));
    let own_shell = app.places().any(|at| app.instruction(at).keyword == Keyword::Shell);
    let builtin = commands::is_builtin(words.first()?);
    (passes && !own_shell && !builtin).then_some(words)
}

/// Another word in place of one that stands in a command for a shell, and nowhere else in it.
pub(super) fn replacement(app: &App<'_>, word: &str, other: &str) -> Option<Edit> {
    let part = app.start.parts().find(|it| it.loose.iter().flatten().any(|it| it == word));
    let part = part.filter(|it| !it.json)?;
    let it = app.places().map(|at| app.instruction(at)).find(|it| it.start_line == part.line)?;
    let text = it.span.of(&app.analysis.text);
    let mut places = text.match_indices(word).map(|it| it.0);
    let (at, None) = (it.span.start + places.next()?, places.next()) else { return None };
    Some(Edit::replace(Span::new(at, at + word.len()), other))
}
