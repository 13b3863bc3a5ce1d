//! Which JSON numbers a double can hold.

/// The digits of 2^1024 - 2^970. From this number on, IEEE 754 rounds to infinity; it has 309 digits.
const LIMIT: &[u8] =
    b"17976931348623158079372897140530341507993413271003782693617377898044496829276475094664901797758720709633028641\
    66928879109465555478519404026306574886715058206819089020007083836762738548458177115317644757302700698555713669\
    59622842914819860834936475292719074168444365510704342711559699508093042880177904174497792";

/// Whether a double can hold the number of this JSON text, which may lose digits by it but not become infinite.
pub(crate) fn fits_double(number: &[u8]) -> bool {
    let (mantissa, exponent) = match number.iter().position(|byte| matches!(byte, b'e' | b'E')) {
        Some(at) => (number.get(..at).unwrap_or_default(), number.get(at + 1..).unwrap_or_default()),
        None => (number, &[][..]),
    };
    let is_digit = |byte: &&u8| byte.is_ascii_digit();
    let whole = mantissa.iter().take_while(|byte| **byte != b'.').filter(is_digit).count();
    let zeros = mantissa.iter().filter(is_digit).take_while(|byte| **byte == b'0').count();
    let digits = mantissa.iter().filter(is_digit).skip(zeros);
    if digits.clone().next().is_none() {
        return true;
    }
    // The number is 0.DIGITS times ten to the power of `scale`.
    let scale = (whole as i64 - zeros as i64).saturating_add(power(exponent));
    let limit = LIMIT.len() as i64;
    scale < limit || (scale == limit && digits.lt(LIMIT))
}

/// The value of an exponent's text; beyond what a text of four megabytes could outweigh, the digits no longer count.
pub(crate) fn power(exponent: &[u8]) -> i64 {
    let (sign, digits) = match exponent {
        [b'-', digits @ ..] => (-1, digits),
        [b'+', digits @ ..] | digits => (1, digits),
    };
    digits.iter().fold(0, |value: i64, digit| {
        if value.abs() > i64::from(u32::MAX) { value } else { value * 10 + sign * i64::from(digit.wrapping_sub(b'0')) }
    })
}

#[cfg(test)]
mod tests {
    use super::{LIMIT, fits_double};

    #[test]
    fn a_number_fits_where_rust_reads_a_finite_one() {
        let limit = std::str::from_utf8(LIMIT).unwrap_or_default();
        let below = format!("{}79", limit.strip_suffix("80").unwrap_or_default());
        let long = format!("1{}", "0".repeat(400));
        let tiny = format!("0.{}1e700", "0".repeat(400));
        for number in [
            "0",
            "-0.0",
            "0e999",
            "0.000e99999999999999999999",
            "1e308",
            "1.7976931348623157e308",
            "1.7976931348623158e308",
            "1.7976931348623159e308",
            "-1.7976931348623159e308",
            "1e309",
            "1e999",
            "-1e309",
            "10e307",
            "17.976931348623157E+307",
            "0.0001e312",
            "0.0001e313",
            "1e-999",
            "123456789012345678901234567890",
            "1e99999999999999999999",
            "1e-99999999999999999999",
            limit,
            &below,
            &format!("{limit}.0"),
            &format!("{below}.999"),
            &long,
            &tiny,
        ] {
            let finite = number.parse::<f64>().is_ok_and(f64::is_finite);
            assert_eq!(fits_double(number.as_bytes()), finite, "{number}");
        }
    }
}
