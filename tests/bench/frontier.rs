//! What each level of libdeflate gives: how small the file would be, and how long its streams take.

use std::error::Error;
use std::fs;
use std::time::{Duration, Instant};

use libdeflater::{CompressionLvl, Compressor};
use verzeichnis::writers::pdf::DEFLATE_LEVEL;

use super::parts::Anatomy;

/// How long each level is measured at least; a round is one compression of all streams.
const AT_LEAST: Duration = Duration::from_millis(500);

/// What a level gives.
pub struct Point {
    /// The level.
    pub level: i32,
    /// The size of all compressed streams.
    pub streams: usize,
    /// The size of the file with them.
    pub file: usize,
    /// The mean time that one thread needs to compress them all.
    pub time: Duration,
}

/// Measures all levels.
///
/// # Errors
/// The file was not made at the level that the program says it uses.
pub fn measure(anatomy: &Anatomy) -> Result<Vec<Point>, Box<dyn Error>> {
    let written: usize = anatomy.streams().map(|stream| stream.packed).sum();
    let points: Vec<Point> = (1..=12)
        .map(|level| {
            let (streams, time) = compress(anatomy, level);
            // Lengths and offsets may have a digit more or less: a few bytes in all.
            Point { level, streams, file: anatomy.bytes - written + streams, time }
        })
        .collect();
    match points.iter().find(|point| point.level == DEFLATE_LEVEL) {
        Some(point) if point.streams == written => Ok(points),
        Some(_) | None => Err(format!("the streams of the file are not those of level {DEFLATE_LEVEL}").into()),
    }
}

/// The size of all streams at a level, and the mean time of a round.
fn compress(anatomy: &Anatomy, level: i32) -> (usize, Duration) {
    let mut compressor = Compressor::new(CompressionLvl::new(level).expect("libdeflate has levels 1 to 12"));
    let mut round = || -> usize {
        let packed = |data: &[u8]| {
            let mut out = vec![0; compressor.zlib_compress_bound(data.len())];
            compressor.zlib_compress(data, &mut out).expect("the buffer holds the bound")
        };
        anatomy.streams().map(|stream| stream.data.as_slice()).map(packed).sum()
    };
    let begun = Clock::start();
    let size = round();
    let mut rounds = 1;
    while begun.elapsed() < AT_LEAST {
        round();
        rounds += 1;
    }
    (size, begun.elapsed() / rounds)
}

/// A stopwatch for this thread's time on a processor, which other programs do not lengthen; where the system does not
/// tell that, for the time on the wall.
enum Clock {
    Processor(Duration),
    Wall(Instant),
}

impl Clock {
    fn start() -> Self {
        processor_time().map_or_else(|| Self::Wall(Instant::now()), Self::Processor)
    }

    fn elapsed(&self) -> Duration {
        match self {
            Self::Processor(begun) => processor_time().map_or(Duration::ZERO, |now| now.saturating_sub(*begun)),
            Self::Wall(begun) => begun.elapsed(),
        }
    }
}

/// This thread's time on a processor, as Linux tells it: in nanoseconds, renewed some hundred times a second.
fn processor_time() -> Option<Duration> {
    let text = fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    text.split_whitespace().next()?.parse().ok().map(Duration::from_nanos)
}
