//! Arrays: their items one by one, and how many there may be.

use super::frame::{Found, Range};
use super::{Walk, scalar};
use crate::findings::Word;
use crate::json::{Shape, Span};
use crate::message;
use crate::path::Path;
use crate::table::{Count, Property};

/// The most items of one array.
pub(super) const MAX_ITEMS: usize = 10_000;

impl Walk<'_, '_> {
    /// An array of the property's values.
    pub(super) fn array(&mut self, property: &'static Property, here: &Path<'_>) -> Option<Found> {
        let at = self.reader.at();
        self.reader.array()?;
        let mut index = 0;
        self.scratch.ranges.clear();
        while self.reader.item(index == 0)? {
            let shape = self.reader.shape()?;
            let here = here.index(index);
            if index >= MAX_ITEMS {
                self.reader.skip()?;
            } else if shape == Shape::Null {
                self.null_item(property, &here)?;
            } else if self.value(shape, property, &here)? == Found::Range
                && let Some(range) = self.range
                && range.end > range.start
            {
                self.scratch.ranges.push(Range { index, ..range });
            }
            index += 1;
        }
        if !self.too_long(at, index, here) && index > 1 && property.count == Count::First {
            let place = Span { offset: at, length: 1 };
            self.findings.report(&message::FIRST_ITEM_ONLY, here, Some(place)).page(property.page);
        }
        Some(Found::Value)
    }

    #[cold]
    fn null_item(&mut self, property: &'static Property, here: &Path<'_>) -> Option<()> {
        let at = self.reader.at();
        self.reader.null()?;
        let place = self.place(at);
        self.findings.report_possibly_hidden(here, place);
        self.findings.report(&message::NULL, here, Some(place)).first(Word::Text(scalar::expected(property.kind)));
        Some(())
    }

    /// Whether the array at byte `at` has more items than are checked, which is then reported.
    pub(super) fn too_long(&mut self, at: usize, items: usize, here: &Path<'_>) -> bool {
        if items > MAX_ITEMS {
            self.findings.report(&message::ARRAY_TOO_LONG, here, Some(Span { offset: at, length: 1 }));
        }
        items > MAX_ITEMS
    }
}
