//! Deflate for streams. The two implementations give different bytes, so the file's producer names which one.

/// What the producer line says of the implementation at work.
#[cfg(feature = "libdeflate")]
pub const NAME: &str = "libdeflate";
/// What the producer line says of the implementation at work.
#[cfg(not(feature = "libdeflate"))]
pub const NAME: &str = "zlib";

/// The level of libdeflate, of 1 to 12, for every stream.
///
/// Measured with `cargo bench --bench bytes` for 48 to 5,000 activities, beside level 6: level 1 gives a file 9 to 11 %
/// larger in 0.45 of the time and 5 one 0.4 to 0.8 % larger in 0.85; 7 to 9 save 0.3 to 1.8 % for 1.3 to 4 times the
/// time, and 10 to 12 save 5 to 6 % for 7 to 14 times: for 5,000 activities 2 to 5 s of processor time instead of
/// 0.3 s, where the whole build takes 7 s. Up to 6 a little time buys much; beyond, much buys little.
#[cfg(feature = "libdeflate")]
pub const LEVEL: i32 = 6;

/// A compressor, to be used again: setting one up costs more than a short stream.
#[cfg(feature = "libdeflate")]
pub struct Deflate(libdeflater::Compressor);

#[cfg(feature = "libdeflate")]
impl Deflate {
    /// At [`LEVEL`].
    pub fn new() -> Self {
        let level = libdeflater::CompressionLvl::new(LEVEL).expect("libdeflate has levels 1 to 12");
        Self(libdeflater::Compressor::new(level))
    }

    /// The data as a zlib stream (`/FlateDecode`).
    pub fn zlib(&mut self, data: &[u8]) -> Vec<u8> {
        let mut out = vec![0; self.0.zlib_compress_bound(data.len())];
        let length = self.0.zlib_compress(data, &mut out).expect("the buffer holds the bound");
        out.truncate(length);
        out.shrink_to_fit();
        out
    }
}

/// A compressor.
#[cfg(not(feature = "libdeflate"))]
pub struct Deflate;

#[cfg(not(feature = "libdeflate"))]
impl Deflate {
    /// At the level that gives the smallest files.
    pub fn new() -> Self {
        Self
    }

    /// The data as a zlib stream (`/FlateDecode`).
    pub fn zlib(&mut self, data: &[u8]) -> Vec<u8> {
        use std::io::Write;

        let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
        encoder.write_all(data).expect("memory takes every byte");
        encoder.finish().expect("memory takes every byte")
    }
}

impl Default for Deflate {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use proptest::prelude::*;

    use super::Deflate;

    proptest! {
        #[test]
        fn what_goes_in_comes_out(data: Vec<u8>) {
            let mut compressor = Deflate::new();
            let packed = compressor.zlib(&data);
            let mut out = Vec::new();
            flate2::read::ZlibDecoder::new(packed.as_slice()).read_to_end(&mut out).unwrap();
            prop_assert_eq!(out, data);
        }
    }
}
