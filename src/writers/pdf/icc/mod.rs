//! What the numbers of a colour mean: a minimal sRGB profile, made by `make.py`, for the output intent that
//! ISO 19005-2, 6.2.3 asks for.

/// The profile.
pub const SRGB: &[u8] = include_bytes!("sRGB.icc");

#[cfg(test)]
mod tests {
    use super::SRGB;

    fn number(at: usize) -> u32 {
        u32::from_be_bytes(SRGB[at..at + 4].try_into().unwrap())
    }

    fn tag(name: [u8; 4]) -> &'static [u8] {
        let count = number(128) as usize;
        let at = (0..count).map(|index| 132 + 12 * index).find(|at| SRGB[*at..at + 4] == name).unwrap();
        &SRGB[number(at + 4) as usize..][..number(at + 8) as usize]
    }

    #[test]
    fn it_is_a_display_profile_of_version_2() {
        assert_eq!(number(0) as usize, SRGB.len());
        assert_eq!(SRGB[8], 2);
        assert_eq!((&SRGB[12..16], &SRGB[16..20], &SRGB[36..40]), (&b"mntr"[..], &b"RGB "[..], &b"acsp"[..]));
    }

    /// The adapted primaries as IEC 61966-2-1's profiles have them, and their sum, which must be the white D50.
    #[test]
    fn its_primaries_are_those_of_srgb() {
        let expected = [
            (b"rXYZ", [0.4361, 0.2225, 0.0139]),
            (b"gXYZ", [0.3851, 0.7169, 0.0971]),
            (b"bXYZ", [0.1431, 0.0606, 0.7141]),
        ];
        let mut sum = [0.0; 3];
        for (name, wanted) in expected {
            for axis in 0..3 {
                let bytes = tag(*name)[8 + 4 * axis..][..4].try_into().unwrap();
                let value = f64::from(i32::from_be_bytes(bytes)) / 65536.0;
                assert!((value - wanted[axis]).abs() < 2e-4, "{name:?} {axis}: {value}");
                sum[axis] += value;
            }
        }
        for (value, white) in sum.into_iter().zip([0.9642, 1.0, 0.8249]) {
            assert!((value - white).abs() < 5e-5, "{sum:?}");
        }
    }

    #[test]
    fn its_curve_is_that_of_srgb_between_the_points_too() {
        let curve = &tag(*b"rTRC")[12..];
        let points: Vec<f64> =
            curve.chunks(2).map(|pair| f64::from(u16::from_be_bytes([pair[0], pair[1]])) / 65535.0).collect();
        for step in 0..=255 {
            let value = f64::from(step) / 255.0;
            let place = value * f64::from(u32::try_from(points.len() - 1).unwrap());
            let below =
                points.iter().enumerate().take_while(|(at, _)| f64::from(u32::try_from(*at).unwrap()) <= place).count()
                    - 1;
            let above = (below + 1).min(points.len() - 1);
            let rest = place.fract();
            let read = points[below] * (1.0 - rest) + points[above] * rest;
            let encoded = if read <= 0.003_130_8 { read * 12.92 } else { 1.055 * read.powf(1.0 / 2.4) - 0.055 };
            assert!((encoded - value).abs() * 255.0 < 0.25, "{step}: {}", encoded * 255.0);
        }
    }
}
