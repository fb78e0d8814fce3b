//! Products, services and terms that are called otherwise today.

use std::sync::LazyLock;

use super::table::{parts, rows};

const TABLE: &str = include_str!("products.tsv");

/// A name of the past.
#[derive(Debug)]
pub struct Product {
    /// As texts still say.
    pub names: Vec<&'static str>,
    /// As it is called today; nothing where it has ended.
    pub today: Option<&'static str>,
    /// Since when: a year, a month or a day.
    pub since: &'static str,
    /// Whether name or date are from memory.
    pub doubt: bool,
}

static READ: LazyLock<Vec<Product>> = LazyLock::new(|| {
    let read = |[names, today, since, doubt, _]: [&'static str; 5]| {
        let today = Some(today).filter(|today| !today.is_empty());
        Product { names: parts(names), today, since, doubt: !doubt.is_empty() }
    };
    rows(TABLE).map(read).collect()
});

/// Every row of the table.
pub fn products() -> &'static [Product] {
    &READ
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_whole() {
        crate::law::table::tests::hold(TABLE, 5, 1, 3);
        assert!(products().iter().all(|product| !product.names.is_empty() && product.since.len() >= 4));
    }
}
