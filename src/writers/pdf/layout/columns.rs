//! How wide the columns of a table are, from what they hold.

/// How many of `most` columns with a gap between fit into a width, were none narrower than `least`: all, or half of
/// them, or half of those.
pub fn in_a_row(most: usize, width: f32, gap: f32, least: f32) -> usize {
    let number = |columns| f32::from(u16::try_from(columns).unwrap_or(u16::MAX));
    let mut columns = most.max(1);
    while columns > 1 && (width + gap) / number(columns) - gap < least {
        columns = columns.div_ceil(2);
    }
    columns
}

/// What a column asks for, in points.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Wish {
    /// Its longest word.
    pub words: f32,
    /// Its longest paragraph on one line.
    pub most: f32,
    /// It holds numbers, and wants no more room than they need.
    pub numeric: bool,
}

/// Divides `width` among columns. Each gets its longest word if all can, and of what is left over in proportion
/// to the root of what it still has to say: a long text needs more room than a short one, but a text twice as
/// long is also twice as high, so not twice the room.
///
/// `syllable` tells a column's longest syllable: narrower, and a word is broken by force.
pub fn share(wishes: &[Wish], width: f32, syllable: impl Fn(usize) -> f32) -> Vec<f32> {
    let number = f32::from(u16::try_from(wishes.len()).unwrap_or(u16::MAX)).max(1.0);
    let width = width.max(number);
    let most: f32 = wishes.iter().map(|wish| wish.most).sum();
    if most <= width {
        let mut out: Vec<f32> = wishes.iter().map(|wish| wish.most).collect();
        spread(&mut out, wishes, width);
        return out;
    }
    // No column's longest word may starve the others.
    let cap = width * 0.45;
    let words: Vec<f32> = wishes.iter().map(|wish| wish.words.min(cap)).collect();
    if words.iter().sum::<f32>() <= width {
        return grow(&words, wishes, width);
    }
    let least: Vec<f32> = (0..wishes.len()).map(|index| syllable(index).min(cap)).collect();
    let sum: f32 = least.iter().sum();
    if sum <= width {
        // Each as near to its longest word as the others.
        let part = (width - sum) / (words.iter().sum::<f32>() - sum);
        return least.iter().zip(&words).map(|(least, words)| (words - least).mul_add(part, *least)).collect();
    }
    // Not even the syllables fit: all shrink alike, and words are broken by force.
    least.iter().map(|least| least.max(0.1) / sum.max(0.1) * width).map(|one| one.max(1.0)).collect()
}

/// Steps that a column is widened by, widths that it is thus tried at, and rows that a long table is judged by.
const STEPS: u8 = 24;
const TRIED: usize = STEPS as usize + 1;
const JUDGED: usize = 60;
/// A column of prose is not narrower than 28 mm, where there is room.
const PROSE: f32 = 79.0;

/// Of the ways to divide the width that `start` divides, the one that makes the table lowest; of two as low, the one
/// nearer to `start`. `height` tells about how high the cell of a row and a column is at a width. Tables of more
/// than four columns stay as they are.
pub fn lowest(wishes: &[Wish], start: Vec<f32>, rows: usize, height: impl Fn(usize, usize, f32) -> f32) -> Vec<f32> {
    let width: f32 = start.iter().sum();
    let columns = wishes.len();
    let most: f32 = wishes.iter().map(|wish| wish.most).sum();
    // Whole points: columns of different tables then often stand at the same places.
    let least: Vec<f32> = wishes.iter().map(|wish| wish.words.max(wish.most.min(PROSE)).ceil()).collect();
    let spare = width - least.iter().sum::<f32>();
    if !(2..=4).contains(&columns)
        || most <= width
        || spare < f32::from(STEPS)
        || wishes.iter().any(|wish| wish.numeric)
    {
        return start;
    }
    let step = (spare / f32::from(STEPS)).floor();
    let judged: Vec<usize> = (0..rows).step_by(rows.div_ceil(JUDGED).max(1)).collect();
    let heights = |column: usize| {
        let at = |row: usize, steps: u8| height(row, column, step.mul_add(f32::from(steps), least[column]));
        judged.iter().flat_map(|row| falling(|steps| at(*row, steps))).collect()
    };
    let tried: Vec<Vec<f32>> = (0..columns).map(heights).collect();
    let cost = |steps: &[u8]| {
        let at = |tried: &Vec<f32>, row: usize, steps: u8| tried[row * TRIED + usize::from(steps)];
        let row =
            |row: usize| steps.iter().zip(&tried).map(|(steps, tried)| at(tried, row, *steps)).fold(0.0, f32::max);
        let total: f32 = (0..judged.len()).map(row).sum();
        let moved: f32 = (0..columns)
            .map(|column| (step.mul_add(f32::from(steps[column]), least[column]) - start[column]).abs())
            .sum();
        total + moved * 0.01
    };
    let mut best: Option<(f32, Vec<u8>)> = None;
    let mut steps = vec![0u8; columns];
    loop {
        // The last column takes what the others leave.
        let taken: u8 = steps[..columns - 1].iter().sum();
        if taken <= STEPS {
            steps[columns - 1] = STEPS - taken;
            let found = cost(&steps);
            if best.as_ref().is_none_or(|(least, _)| found < *least) {
                best = Some((found, steps.clone()));
            }
        }
        let Some(at) = (0..columns - 1).find(|at| steps[*at] < STEPS) else { break };
        steps[at] += 1;
        steps[..at].fill(0);
    }
    let Some((_, steps)) = best else { return start };
    let mut out: Vec<f32> =
        least.iter().zip(steps).map(|(least, steps)| step.mul_add(f32::from(steps), *least)).collect();
    // The last has what is left over, too.
    let others: f32 = out[..columns - 1].iter().sum();
    out[columns - 1] = width - others;
    out
}

/// The heights of a cell at all widths that are tried. None is higher in a wider column, so that those between two equal ones
/// need not be asked for.
fn falling(at: impl Fn(u8) -> f32) -> [f32; TRIED] {
    fn fill(known: &mut [f32; TRIED], (low, high): (u8, u8), at: &impl Fn(u8) -> f32) {
        let (first, last) = (usize::from(low), usize::from(high));
        if known[first].to_bits() == known[last].to_bits() {
            let height = known[first];
            known[first..last].fill(height);
        } else if high - low > 1 {
            let middle = low.midpoint(high);
            known[usize::from(middle)] = at(middle);
            fill(known, (low, middle), at);
            fill(known, (middle, high), at);
        }
    }
    let mut known = [0.0; TRIED];
    (known[0], known[TRIED - 1]) = (at(0), at(STEPS));
    fill(&mut known, (0, STEPS), &at);
    known
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
    spread(&mut out, wishes, width);
    out
}

/// Hands out what nobody asks for: to columns of text, if there are any.
fn spread(out: &mut [f32], wishes: &[Wish], width: f32) {
    let spare = width - out.iter().sum::<f32>();
    let all = wishes.iter().all(|wish| wish.numeric);
    let takers = wishes.iter().filter(|wish| all || !wish.numeric).count();
    if spare <= 0.0 || takers == 0 {
        return;
    }
    let each = spare / f32::from(u16::try_from(takers).unwrap_or(u16::MAX));
    for (now, _) in out.iter_mut().zip(wishes).filter(|(_, wish)| all || !wish.numeric) {
        *now += each;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heights_between_equal_ones_are_theirs() {
        for falls in 0..=STEPS {
            let height = |steps: u8| if steps < falls { 3.0 } else { f32::from(falls == STEPS) + 1.0 };
            let all: Vec<f32> = (0..=STEPS).map(height).collect();
            assert_eq!(falling(height).to_vec(), all);
        }
    }

    fn wish(words: f32, most: f32) -> Wish {
        Wish { words, most, numeric: false }
    }

    fn sum(widths: &[f32]) -> f32 {
        widths.iter().sum()
    }

    #[test]
    fn the_lowest_table_is_found() {
        // Area per text: 900, 100 and 500 points of a line of height 10.
        let length = [900.0f32, 100.0, 500.0];
        let wishes = length.map(|length| wish(40.0, length));
        let height = |_: usize, column: usize, width: f32| (length[column] / width).ceil() * 10.0;
        let widths = lowest(&wishes, vec![150.0; 3], 5, height);
        assert!((sum(&widths) - 450.0).abs() < 0.1);
        let total = |widths: &[f32]| (0..3).map(|column| height(0, column, widths[column])).fold(0.0, f32::max);
        assert!(total(&widths) < total(&[150.0; 3]), "{widths:?}");
        assert!(widths.iter().all(|width| *width >= 79.0 - 0.1), "{widths:?}");
    }

    #[test]
    fn columns_are_halved_until_they_are_wide_enough() {
        for (most, least, found) in
            [(4, 100.0, 4), (4, 120.0, 2), (4, 250.0, 1), (3, 150.0, 2), (1, 900.0, 1), (0, 1.0, 1)]
        {
            assert_eq!(in_a_row(most, 450.0, 10.0, least), found, "{most} of {least}");
        }
    }

    #[test]
    fn the_width_is_shared_out_whole() {
        for wishes in [
            vec![wish(40.0, 60.0)],
            vec![wish(40.0, 60.0), wish(90.0, 900.0), wish(50.0, 80.0)],
            vec![wish(5000.0, 9000.0), wish(50.0, 80.0)],
            vec![wish(300.0, 900.0); 5],
        ] {
            assert!((sum(&share(&wishes, 470.0, |_| 30.0)) - 470.0).abs() < 1.0, "{wishes:?}");
        }
    }

    #[test]
    fn where_words_do_not_fit_none_is_torn_more_than_the_others() {
        let wishes = [wish(120.0, 150.0), wish(140.0, 2000.0), wish(160.0, 2000.0)];
        let widths = share(&wishes, 300.0, |_| 40.0);
        assert!((sum(&widths) - 300.0).abs() < 0.1);
        // The longest word of the third is cut to its share of the page.
        let near: Vec<f32> =
            widths.iter().zip([120.0, 135.0, 135.0]).map(|(width, words)| (width - 40.0) / (words - 40.0)).collect();
        assert!(near.iter().all(|one| (one - near[0]).abs() < 0.01), "{widths:?}");
    }

    #[test]
    fn numbers_want_no_more_than_they_need() {
        let wishes = [Wish { numeric: true, ..wish(30.0, 30.0) }, wish(60.0, 60.0)];
        assert!((share(&wishes, 400.0, |_| 20.0)[0] - 30.0).abs() < 0.01);
    }

    #[test]
    fn a_longer_text_has_more_room_and_no_word_is_torn() {
        let wishes = [wish(60.0, 70.0), wish(60.0, 1400.0)];
        let widths = share(&wishes, 400.0, |_| 20.0);
        assert!(widths[0] >= 60.0 && widths[1] > widths[0]);
    }
}
