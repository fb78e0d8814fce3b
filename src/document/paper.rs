//! Running text without what only a screen can use.

use std::borrow::Cow;

use super::Inline;

/// Text as paper prints it: what is cited is text as any other, and pieces of one rank are one.
pub fn on_paper(content: &[Inline]) -> Cow<'_, [Inline]> {
    if !content.iter().any(|piece| matches!(piece, Inline::Cited { .. })) {
        return Cow::Borrowed(content);
    }
    let mut out: Vec<Inline> = Vec::with_capacity(content.len());
    let pieces = content.iter().flat_map(|piece| match piece {
        Inline::Cited { content, .. } => content.as_slice(),
        other => std::slice::from_ref(other),
    });
    for piece in pieces {
        match (out.last_mut(), piece) {
            (Some(Inline::Text(before)), Inline::Text(text))
            | (Some(Inline::Strong(before)), Inline::Strong(text))
            | (Some(Inline::Small(before)), Inline::Small(text)) => before.push_str(text),
            _ => out.push(piece.clone()),
        }
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_citation_is_text_as_any_other_and_one_with_what_is_around_it() {
        let text = |text: &str| Inline::Text(text.to_owned());
        let cited = |content| Inline::Cited { to: "https://x.example/".to_owned(), content };
        let content =
            [text("nach "), cited(vec![text("§ 3 BMG")]), text(" und "), Inline::Break, cited(vec![text("AO")])];
        assert_eq!(*on_paper(&content), [text("nach § 3 BMG und "), Inline::Break, text("AO")]);
        let small = [Inline::Small("a".to_owned()), text("b"), text("c")];
        assert!(matches!(on_paper(&small), Cow::Borrowed(same) if same == small.as_slice()));
    }
}
