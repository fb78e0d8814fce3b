//! The picture of the register: a bar a unit, drawn in SVG. Names and numbers are text of the page, since SVG breaks
//! no lines: on a phone a name stands above its bar, and the reader's own size, colours and fonts hold.
//!
//! No mark needs a colour to be told: the bar is an outline, filled as far as special categories go, and a stroke
//! below it stands for third countries.

use maud::{Markup, html};

use crate::document::{Bar, Figure};

/// A figure; who does not see it hears its alternative as one picture.
pub fn figure(figure: &Figure) -> Markup {
    let most = figure.most();
    html! {
        figure.bars {
            figcaption { (figure.caption) }
            div role="img" aria-label=(figure.alternative()) {
                div {
                    @for (head, key) in figure.heads.iter().zip(keys()) { " " span { (key) (head) } }
                }
                @for bar in &figure.bars {
                    div {
                        span { (bar.label) }
                        (drawing(bar, most))
                        @for number in &bar.numbers { " " span { (number) } }
                    }
                }
            }
        }
    }
}

/// Three short bars that show what the numbers below them count.
fn keys() -> [Markup; 3] {
    let key = |filled, below| svg("20", "100%", filled, below);
    [key(None, None), key(Some("50%"), None), key(None, Some(("0%", "50%")))]
}

/// A bar measured by the longest.
fn drawing(bar: &Bar, most: u32) -> Markup {
    let part = |count: u32| per_cent(count, most);
    let (special, begins, third) = (part(bar.special), part(bar.third_begins()), part(bar.third));
    let filled = (bar.special > 0).then_some(special.as_str());
    let below = (bar.third > 0).then_some((begins.as_str(), third.as_str()));
    svg("100%", &part(bar.total), filled, below)
}

/// An outline, the part of it that is filled, and the stroke below it: where it begins, how long it is. Drawn in the
/// colour of text, which the reader's own colours replace, and seen without style too.
fn svg(width: &str, total: &str, filled: Option<&str>, below: Option<(&str, &str)>) -> Markup {
    html! {
        svg width=(width) height="17" fill="currentColor" stroke="currentColor" {
            rect y="4" width=(total) height="8" fill="none" {}
            @if let Some(width) = filled { rect y="4" width=(width) height="8" {} }
            @if let Some((x, width)) = below { rect x=(x) y="15" width=(width) height="1" {} }
        }
    }
}

/// A part of the longest bar, to a hundredth of a per cent.
fn per_cent(count: u32, most: u32) -> String {
    let hundredths = u64::from(count) * 10_000 / u64::from(most.max(1));
    let (whole, rest) = (hundredths / 100, hundredths % 100);
    if rest == 0 { format!("{whole}%") } else { format!("{whole}.{rest:02}%") }
}

#[cfg(test)]
mod tests {
    use super::per_cent;

    #[test]
    fn a_part_is_a_hundredth_of_a_per_cent_exact() {
        assert_eq!(per_cent(8, 8), "100%");
        assert_eq!(per_cent(1, 8), "12.50%");
        assert_eq!(per_cent(1, 3), "33.33%");
        assert_eq!(per_cent(1, 1_000), "0.10%");
        assert_eq!(per_cent(u32::MAX, u32::MAX), "100%");
        assert_eq!(per_cent(0, 0), "0%");
    }
}
