//! How wide the columns of a table are, from what they hold.

/// What a column asks for, in points.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Wish {
    /// Its longest syllable: narrower, and a word is broken by force.
    pub least: f32,
    /// Its longest word.
    pub words: f32,
    /// Its longest paragraph on one line.
    pub most: f32,
}

/// Divides `width` among columns. Each gets its longest word if all can, and of what is left over in proportion
/// to the root of what it still has to say: a long text needs more room than a short one, but a text twice as
/// long is also twice as high, so not twice the room.
pub fn share(wishes: &[Wish], width: f32) -> Vec<f32> {
    let number = f32::from(u16::try_from(wishes.len()).unwrap_or(u16::MAX)).max(1.0);
    let width = width.max(number);
    let most: f32 = wishes.iter().map(|wish| wish.most).sum();
    if most <= width {
        let spare = (width - most) / number;
        return wishes.iter().map(|wish| wish.most + spare).collect();
    }
    // No column's longest word may starve the others.
    let cap = width * 0.45;
    let words: Vec<f32> = wishes.iter().map(|wish| wish.words.min(cap).max(wish.least.min(cap))).collect();
    if words.iter().sum::<f32>() <= width {
        return grow(&words, wishes, width);
    }
    let least: Vec<f32> = wishes.iter().map(|wish| wish.least.min(cap)).collect();
    let sum: f32 = least.iter().sum();
    if sum <= width {
        return grow(&least, wishes, width);
    }
    // Not even the syllables fit: all shrink alike, and words are broken by force.
    least.iter().map(|least| least.max(0.1) / sum.max(0.1) * width).map(|one| one.max(1.0)).collect()
}

/// Hands out what is left over, no column getting more than it asks for while another could use it.
fn grow(start: &[f32], wishes: &[Wish], width: f32) -> Vec<f32> {
    let mut out = start.to_vec();
    for _ in 0..wishes.len() {
        let spare = width - out.iter().sum::<f32>();
        let wants: Vec<f32> = out.iter().zip(wishes).map(|(now, wish)| (wish.most - now).max(0.0).sqrt()).collect();
        let sum: f32 = wants.iter().sum();
        if spare < 0.1 || sum <= 0.0 {
            break;
        }
        for ((now, want), wish) in out.iter_mut().zip(&wants).zip(wishes) {
            *now = (*now + spare * want / sum).min(wish.most.max(*now));
        }
    }
    let spare = width - out.iter().sum::<f32>();
    if spare > 0.0 {
        let number = f32::from(u16::try_from(out.len()).unwrap_or(u16::MAX)).max(1.0);
        for now in &mut out {
            *now += spare / number;
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wish(least: f32, words: f32, most: f32) -> Wish {
        Wish { least, words, most }
    }

    fn sum(widths: &[f32]) -> f32 {
        widths.iter().sum()
    }

    #[test]
    fn the_width_is_shared_out_whole() {
        for wishes in [
            vec![wish(20.0, 40.0, 60.0)],
            vec![wish(20.0, 40.0, 60.0), wish(20.0, 90.0, 900.0), wish(20.0, 50.0, 80.0)],
            vec![wish(300.0, 5000.0, 9000.0), wish(20.0, 50.0, 80.0)],
            vec![wish(200.0, 300.0, 900.0); 5],
        ] {
            assert!((sum(&share(&wishes, 470.0)) - 470.0).abs() < 1.0, "{wishes:?}");
        }
    }

    #[test]
    fn a_longer_text_has_more_room_and_no_word_is_torn() {
        let wishes = [wish(20.0, 60.0, 70.0), wish(20.0, 60.0, 1400.0)];
        let widths = share(&wishes, 400.0);
        assert!(widths[0] >= 60.0 && widths[1] > widths[0]);
    }
}
