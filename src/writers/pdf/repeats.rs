//! What stands at the head and foot of page after page is painted once, into a content stream that all of them
//! name: in a register of 50 activities a thirtieth of the file.

use super::page::{Mark, Owner, Page};

/// Looks for repeats, page by page.
#[derive(Default)]
pub struct Repeats {
    /// The running marks of the page before, with the number of their stream where they have one.
    before: Vec<(Owner, Mark, Option<usize>)>,
    streams: usize,
}

/// The repeats of a page.
pub struct Repeated {
    /// The numbers of their streams, which count from 0 in the order of `new`.
    pub used: Vec<usize>,
    /// What is to be painted into streams before this page needs them.
    pub new: Vec<(Owner, Mark)>,
}

impl Repeats {
    /// Takes out of a page the running marks that the page before has too. A mark seen for the first time stays,
    /// since most such are page numbers.
    pub fn take(&mut self, page: &mut Page) -> Repeated {
        let mut repeated = Repeated { used: Vec::new(), new: Vec::new() };
        let mut now = Vec::new();
        for item in &mut page.items {
            let owner = item.owner;
            match owner {
                Owner::Header | Owner::Footer => {}
                Owner::Content(_) | Owner::Decoration => continue,
            }
            item.marks.retain(|mark| {
                let known = self.before.iter().find(|(other, before, _)| *other == owner && before == mark);
                let stream = known.map(|(_, _, stream)| {
                    stream.unwrap_or_else(|| {
                        repeated.new.push((owner, mark.clone()));
                        self.streams += 1;
                        self.streams - 1
                    })
                });
                repeated.used.extend(stream);
                now.push((owner, mark.clone(), stream));
                stream.is_none()
            });
        }
        self.before = now;
        repeated
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::writers::pdf::page::{Colour, Item};

    fn mark(x: f32) -> Mark {
        Mark::Fill { x, y: 0.0, width: 1.0, height: 1.0, colour: Colour(0, 0, 0) }
    }

    fn page(marks: &[f32]) -> Page {
        let marks: Vec<Mark> = marks.iter().map(|x| mark(*x)).collect();
        let items = [Owner::Decoration, Owner::Footer].map(|owner| Item { owner, marks: marks.clone() });
        Page { items: items.to_vec(), ..Page::default() }
    }

    #[test]
    fn a_mark_is_painted_alone_from_its_second_page_on() {
        let mut repeats = Repeats::default();
        let mut taken = |marks: &[f32]| {
            let mut page = page(marks);
            let repeated = repeats.take(&mut page);
            assert_eq!(page.items[0].marks.len(), marks.len(), "decoration stays");
            (repeated.used, repeated.new.len(), page.items[1].marks.len())
        };
        assert_eq!(taken(&[7.0, 1.0]), (vec![], 0, 2));
        assert_eq!(taken(&[7.0, 2.0]), (vec![0], 1, 1));
        assert_eq!(taken(&[7.0, 3.0, 8.0]), (vec![0], 0, 2));
        assert_eq!(taken(&[8.0, 7.0, 4.0]), (vec![1, 0], 1, 1));
    }
}
