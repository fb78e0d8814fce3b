//! Deflate for streams. The two implementations give different bytes, so the file's producer names which one.

/// What the producer line says of the implementation at work.
#[cfg(feature = "libdeflate")]
pub const NAME: &str = "libdeflate";
/// What the producer line says of the implementation at work.
#[cfg(not(feature = "libdeflate"))]
pub const NAME: &str = "zlib";

/// The level of libdeflate, of 1 to 12, for every stream.
///
/// Measured with `cargo bench --bench bytes`, for 48 activities beside level 7: level 1 gives a file 11 % larger in 0.42 of
/// the time, 5 one 3 % larger in 0.7, and 6 one 1.2 % larger in 0.78; 8 and 9 save 1 % for 1.6 and 2.2 times the time, 10 to
/// 12 save 3 to 4 % for 9 to 25 times. At 7 compressing is an eighth of the whole work. Up to there a little time buys much,
/// since the rows of tags are mostly zeros, of which deeper searches make more; beyond, much buys little.
#[cfg(feature = "libdeflate")]
pub const LEVEL: i32 = 7;

/// The data as a zlib stream (`/FlateDecode`).
#[cfg(feature = "libdeflate")]
pub fn zlib(data: &[u8]) -> Vec<u8> {
    use std::cell::RefCell;

    use libdeflater::{CompressionLvl, Compressor};

    // A compressor and a buffer for each thread: setting them up costs more than a short stream.
    thread_local! {
        static WORK: RefCell<(Compressor, Vec<u8>)> = {
            let level = CompressionLvl::new(LEVEL).expect("libdeflate has levels 1 to 12");
            RefCell::new((Compressor::new(level), Vec::new()))
        };
    }
    WORK.with_borrow_mut(|(compressor, buffer)| {
        let bound = compressor.zlib_compress_bound(data.len());
        if buffer.len() < bound {
            buffer.resize(bound, 0);
        }
        let length = compressor.zlib_compress(data, buffer).expect("the buffer holds the bound");
        buffer[..length].to_vec()
    })
}

/// The data as a zlib stream (`/FlateDecode`), at the level that gives the smallest.
#[cfg(not(feature = "libdeflate"))]
pub fn zlib(data: &[u8]) -> Vec<u8> {
    use std::io::Write;

    let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(data).expect("memory takes every byte");
    encoder.finish().expect("memory takes every byte")
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use proptest::prelude::*;

    use super::zlib;

    proptest! {
        #[test]
        fn what_goes_in_comes_out(data: Vec<u8>) {
            let packed = zlib(&data);
            let mut out = Vec::new();
            flate2::read::ZlibDecoder::new(packed.as_slice()).read_to_end(&mut out).unwrap();
            prop_assert_eq!(out, data);
        }
    }
}
