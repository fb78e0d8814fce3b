//! Pixels out of a PNG, and back into one that says nothing else.

use std::io::Cursor;

use png::{BitDepth, ColorType, Decoder, DecodingError, Encoder, Limits, Transformations};

use super::{MAX_SIDE, PictureFault};

/// Rows of pixels in sRGB.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pixels {
    /// Pixels a row.
    pub width: u32,
    /// Rows.
    pub height: u32,
    /// Red, green and blue of each.
    pub colours: Vec<u8>,
    /// How opaque each is; nothing where all are.
    pub opacity: Option<Vec<u8>>,
}

/// Whether a file is a PNG.
pub fn is_png(bytes: &[u8]) -> bool {
    bytes.starts_with(b"\x89PNG\r\n\x1A\n")
}

impl Pixels {
    /// Reads a PNG. Its size is known before anything is unpacked.
    ///
    /// # Errors
    /// It is damaged or too large.
    pub fn read(bytes: &[u8]) -> Result<Self, PictureFault> {
        let most = MAX_SIDE as usize * MAX_SIDE as usize * 8;
        let mut decoder = Decoder::new_with_limits(Cursor::new(bytes), Limits { bytes: 2 * most });
        decoder.set_ignore_text_chunk(true);
        decoder.set_ignore_iccp_chunk(true);
        decoder.set_transformations(Transformations::normalize_to_color8());
        let header = decoder.read_header_info().map_err(|_| PictureFault::DamagedPng)?;
        let (width, height) = (header.width, header.height);
        let too_large = PictureFault::TooManyPixels { width, height };
        if width > MAX_SIDE || height > MAX_SIDE {
            return Err(too_large);
        }
        let of = |error: DecodingError| match error {
            DecodingError::LimitsExceeded => too_large.clone(),
            DecodingError::IoError(_) | DecodingError::Format(_) | DecodingError::Parameter(_) => {
                PictureFault::DamagedPng
            }
        };
        let mut reader = decoder.read_info().map_err(of)?;
        let size = reader.output_buffer_size().ok_or_else(|| too_large.clone())?;
        let mut unpacked = vec![0; size];
        let frame = reader.next_frame(&mut unpacked).map_err(of)?;
        // The rest of the file too: a file that was cut off behind its pixels is damaged all the same.
        reader.finish().map_err(of)?;
        unpacked.truncate(frame.buffer_size());
        let (colours, opacity) = parted(&unpacked, frame.color_type);
        let opacity = opacity.filter(|all| all.iter().any(|one| *one < u8::MAX));
        if opacity.as_ref().is_some_and(|all| all.iter().all(|one| *one == 0)) {
            return Err(PictureFault::NothingSeen);
        }
        Ok(Self { width, height, colours, opacity })
    }

    /// A PNG of these pixels, without anything else in it.
    pub fn png(&self) -> Vec<u8> {
        let mut out = Vec::new();
        let mut encoder = Encoder::new(&mut out, self.width, self.height);
        encoder.set_depth(BitDepth::Eight);
        encoder.set_color(if self.opacity.is_some() { ColorType::Rgba } else { ColorType::Rgb });
        encoder.set_compression(png::Compression::High);
        let data: Vec<u8> = match &self.opacity {
            None => self.colours.clone(),
            Some(opacity) => {
                let pixels = self.colours.chunks_exact(3).zip(opacity);
                pixels.flat_map(|(colour, opacity)| [colour[0], colour[1], colour[2], *opacity]).collect()
            }
        };
        let written = encoder.write_header().and_then(|mut writer| {
            writer.write_image_data(&data)?;
            writer.finish()
        });
        written.expect("memory takes every byte of pixels that were read");
        out
    }
}

/// Colours, and how opaque they are.
fn parted(bytes: &[u8], kind: ColorType) -> (Vec<u8>, Option<Vec<u8>>) {
    let grey = |value: &u8| [*value; 3];
    match kind {
        ColorType::Grayscale => (bytes.iter().flat_map(grey).collect(), None),
        ColorType::GrayscaleAlpha => {
            let pairs = || bytes.chunks_exact(2);
            (pairs().flat_map(|pair| grey(&pair[0])).collect(), Some(pairs().map(|pair| pair[1]).collect()))
        }
        // A palette has been replaced by its colours.
        ColorType::Rgb | ColorType::Indexed => (bytes.to_vec(), None),
        ColorType::Rgba => {
            let all = || bytes.chunks_exact(4);
            (all().flat_map(|one| [one[0], one[1], one[2]]).collect(), Some(all().map(|one| one[3]).collect()))
        }
    }
}
