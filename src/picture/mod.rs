//! A logo as what it shows, and nothing else: plain paths or plain pixels. Whatever else its file holds – scripts, links,
//! what the drawing program noted of its author – has no place in these types, so no output can hold it.

mod drawing;
mod fault;
mod pixels;
mod svg;

#[cfg(test)]
mod tests;

use std::fmt::Write;

use sha2::{Digest, Sha256};

pub use drawing::{Clip, Drawing, Gradient, Outline, Paint, Point, Ray, Rule, Shape, Step, Stop};
pub use fault::{Feature, OtherKind, PictureFault};
pub use pixels::Pixels;

/// The largest file that is read, in bytes: a hundred times what a coat of arms needs.
pub const MAX_BYTES: usize = 512 * 1024;
/// The most pixels on a side: enough for 600 dots an inch over half a page.
pub const MAX_SIDE: u32 = 2048;
/// The most points of a drawing, with all that it repeats: every page that shows it holds them.
pub const MAX_POINTS: usize = 60_000;

/// A logo.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// What it shows.
    pub content: Content,
    /// The SHA-256 of the file that it comes from, in hexadecimal digits.
    pub sha256: String,
}

/// What a logo shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// Paths, from SVG.
    Drawing(Drawing),
    /// Pixels, from PNG.
    Pixels(Pixels),
}

impl Picture {
    /// Reads a file. What it is decides its content and not its name.
    ///
    /// # Errors
    /// It is neither SVG nor PNG, or holds what cannot be shown as it is meant.
    pub fn read(bytes: &[u8]) -> Result<Self, PictureFault> {
        if bytes.len() > MAX_BYTES {
            return Err(PictureFault::TooLarge { bytes: bytes.len() as u64 });
        }
        let content = if pixels::is_png(bytes) {
            Content::Pixels(Pixels::read(bytes)?)
        } else if let Some(kind) = OtherKind::of(bytes) {
            return Err(PictureFault::OtherKind(kind));
        } else {
            Content::Drawing(svg::read(bytes)?)
        };
        let sha256 = Sha256::digest(bytes).iter().fold(String::new(), |mut hex, byte| {
            let _ = write!(hex, "{byte:02x}");
            hex
        });
        Ok(Self { content, sha256 })
    }

    /// Width and height, in units of its own.
    pub fn size(&self) -> (u32, u32) {
        match &self.content {
            Content::Drawing(drawing) => (drawing.width, drawing.height),
            Content::Pixels(pixels) => (pixels.width, pixels.height),
        }
    }

    /// Width and height where neither may be larger than given, to a tenth.
    pub fn within(&self, width: f32, height: f32) -> (f32, f32) {
        #[allow(clippy::cast_precision_loss, reason = "sides of a picture are small numbers")]
        let (own_width, own_height) = { (self.size().0 as f32, self.size().1 as f32) };
        let scale = (width / own_width).min(height / own_height);
        let tenths = |side: f32| ((side * scale * 10.0).round() / 10.0).max(0.1);
        (tenths(own_width), tenths(own_height))
    }
}
