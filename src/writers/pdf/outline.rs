//! Bookmarks as a tree (ISO 32000-1, 12.3.3).

use lopdf::{ObjectId, dictionary};

use super::destinations::destination;
use super::file::{File, count};
use super::objects::spoken;
use super::page::Bookmark;

/// An entry's neighbours, by index.
#[derive(Default, Clone)]
struct Place {
    parent: Option<usize>,
    previous: Option<usize>,
    next: Option<usize>,
    first: Option<usize>,
    last: Option<usize>,
    children: usize,
}

/// Writes the bookmarks; gives the catalog's `/Outlines`. The outermost stand open, so that a reader sees the
/// units and their activities at once.
pub fn outline(file: &mut File, bookmarks: &[Bookmark], pages: &[ObjectId]) -> Option<ObjectId> {
    if bookmarks.is_empty() {
        return None;
    }
    let levels: Vec<u8> = bookmarks.iter().map(|bookmark| bookmark.level).collect();
    let places = places(&levels);
    let root = file.reserve();
    let first = file.reserve_all(bookmarks.len()).0;
    let item = |index: usize| (first + u32::try_from(index).expect("as many as were reserved"), 0);
    for (index, (bookmark, place)) in bookmarks.iter().zip(&places).enumerate() {
        let mut entry = dictionary! {
            "Title" => spoken(&bookmark.title),
            "Parent" => place.parent.map_or(root, item),
        };
        if let Some(page) = pages.get(bookmark.page) {
            entry.set("Dest", destination(*page, bookmark.y));
        }
        let neighbours = [("Prev", place.previous), ("Next", place.next), ("First", place.first), ("Last", place.last)];
        for (key, neighbour) in neighbours {
            if let Some(index) = neighbour {
                entry.set(key, item(index));
            }
        }
        if place.children > 0 {
            // Negative: closed.
            let children = count(place.children);
            entry.set("Count", if place.parent.is_none() { children } else { -children });
        }
        file.put(item(index), entry);
    }
    let top: Vec<usize> = (0..places.len()).filter(|index| places[*index].parent.is_none()).collect();
    let visible: usize = top.iter().map(|index| 1 + places[*index].children).sum();
    file.put(
        root,
        dictionary! {
            "Type" => "Outlines",
            "First" => item(top[0]),
            "Last" => item(top[top.len() - 1]),
            "Count" => count(visible),
        },
    );
    Some(root)
}

/// The tree that a list of levels means: the parent is the nearest before with a smaller level.
fn places(levels: &[u8]) -> Vec<Place> {
    let mut places = vec![Place::default(); levels.len()];
    let mut open: Vec<usize> = Vec::new();
    for (index, level) in levels.iter().enumerate() {
        let mut previous = None;
        while let Some(before) = open.pop_if(|before| levels[*before] >= *level) {
            previous = Some(before);
        }
        places[index].previous = previous;
        if let Some(previous) = previous {
            places[previous].next = Some(index);
        }
        if let Some(parent) = open.last().copied() {
            places[index].parent = Some(parent);
            places[parent].first.get_or_insert(index);
            places[parent].last = Some(index);
            places[parent].children += 1;
        }
        open.push(index);
    }
    places
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::places;

    #[test]
    fn levels_become_a_tree() {
        let places = places(&[1, 2, 2, 4, 3, 1]);
        let parents: Vec<_> = places.iter().map(|place| place.parent).collect();
        assert_eq!(parents, [None, Some(0), Some(0), Some(2), Some(2), None]);
        assert_eq!(places[0].next, Some(5));
        assert_eq!((places[2].first, places[2].last, places[2].children), (Some(3), Some(4), 2));
        assert_eq!(places[4].previous, Some(3));
    }

    proptest! {
        #[test]
        fn every_entry_is_reached_once_in_order(levels: Vec<u8>) {
            let places = places(&levels);
            let mut reached = Vec::new();
            let mut waiting: Vec<usize> = (0..places.len()).filter(|at| places[*at].previous.is_none() && places[*at].parent.is_none()).collect();
            prop_assert!(waiting.len() <= 1);
            while let Some(at) = waiting.pop() {
                reached.push(at);
                waiting.extend(places[at].next);
                waiting.extend(places[at].first);
            }
            prop_assert_eq!(reached, (0..levels.len()).collect::<Vec<_>>());
        }
    }
}
