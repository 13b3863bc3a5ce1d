//! Reads the dates and times that Graph accepts.

/// A point in time, in ticks of 100 nanoseconds since the beginning of the year 1 in UTC, as the service counts them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Instant(i64);

/// Ticks in a second.
const SECOND: i64 = 10_000_000;

/// The ticks of the years 1 to 9999, which Edm.DateTimeOffset spans in the service.
const MAX: i64 = 3_652_059 * 86_400 * SECOND;

/// The offset from UTC may be at most 14 hours either way (XML Schema, .NET).
const MAX_OFFSET: u32 = 14 * 60;

impl Instant {
    /// Reads `yyyy-MM-ddThh:mm[:ss[.fffffff]]` followed by `Z` or `±hh:mm` (Edm.DateTimeOffset); `None` where it is anything else.
    ///
    /// At most 12 digits of a second are read, and those beyond the seventh do not count.
    ///
    /// ```
    /// use graph_shifts::time::Instant;
    /// let start = Instant::parse(b"2026-03-04T08:00:00Z");
    /// assert_eq!(start, Instant::parse(b"2026-03-04T10:30+02:30"));
    /// assert_eq!(Instant::parse(b"2026-02-30T08:00:00Z"), None);
    /// assert_eq!(Instant::parse(b"2026-03-04T08:00:00"), None);
    /// ```
    #[must_use]
    pub fn parse(text: &[u8]) -> Option<Instant> {
        let (mut scan, days, minutes) = match Plain::read(text) {
            Some((Plain { date, hour, minute }, rest)) => {
                let mut scan = Scan::new(rest);
                scan.right = hour < 24 && minute < 60;
                let days = scan.days(date);
                (scan, days, hour * 60 + minute)
            }
            None => {
                let mut scan = Scan::new(text);
                let days = scan.date();
                scan.must(b'T');
                let minutes = scan.minutes_of_day();
                (scan, days, minutes)
            }
        };
        let ticks = scan.ticks_after(minutes);
        let offset = scan.offset();
        let ticks = (days * 86_400 - offset * 60) * SECOND + ticks;
        (scan.is_done() && (0..MAX).contains(&ticks)).then_some(Instant(ticks))
    }

    /// The point in time `seconds` later.
    #[must_use]
    pub const fn plus(self, seconds: i64) -> Instant {
        Instant(self.0.saturating_add(seconds.saturating_mul(SECOND)))
    }

    /// The ticks of 100 nanoseconds since the beginning of the year 1 in UTC.
    #[must_use]
    pub const fn ticks(self) -> i64 {
        self.0
    }
}

/// Whether `text` is a date, `yyyy-MM-dd` (Edm.Date).
///
/// ```
/// assert!(graph_shifts::time::is_date(b"2028-02-29"));
/// assert!(!graph_shifts::time::is_date(b"2026-3-4"));
/// ```
#[must_use]
pub fn is_date(text: &[u8]) -> bool {
    let mut scan = Scan::new(text);
    scan.date();
    scan.is_done()
}

/// Whether `text` is a time of day, `hh:mm[:ss[.fffffff]]` (Edm.TimeOfDay).
///
/// ```
/// assert!(graph_shifts::time::is_time_of_day(b"09:15:00.000000"));
/// assert!(!graph_shifts::time::is_time_of_day(b"24:00"));
/// ```
#[must_use]
pub fn is_time_of_day(text: &[u8]) -> bool {
    let mut scan = Scan::new(text);
    let minutes = scan.minutes_of_day();
    scan.ticks_after(minutes);
    scan.is_done()
}

/// Year, month and day.
type Date = (u32, u32, u32);

/// The beginning `yyyy-MM-ddThh:mm` of a date-time.
struct Plain {
    date: Date,
    hour: u32,
    minute: u32,
}

impl Plain {
    /// Reads it eight bytes at a time, since most of a body's time is spent on dates; returns what comes after it, too.
    #[inline]
    fn read(text: &[u8]) -> Option<(Plain, &[u8])> {
        let (first, rest) = text.split_first_chunk::<8>()?;
        let (second, rest) = rest.split_first_chunk::<8>()?;
        let first = pairs(*first, *b"0000-00-")?;
        let second = pairs(*second, *b"00T00:00")?;
        let byte = |of: u64, at: u32| (of >> (8 * at)) as u32 & 0xFF;
        let date = (byte(first, 0) * 100 + byte(first, 2), byte(first, 5), byte(second, 0));
        Some((Plain { date, hour: byte(second, 3), minute: byte(second, 6) }, rest))
    }
}

/// Reads digits where `pattern` has zeros and its other characters where it has those; each byte of the result is the number that the
/// digit at its place and the next one make.
#[inline]
fn pairs(text: [u8; 8], pattern: [u8; 8]) -> Option<u64> {
    let separators = u64::from_le_bytes(pattern.map(|byte| if byte == b'0' { 0 } else { 0xFF }));
    let digits = u64::from_le_bytes(text) ^ u64::from_le_bytes(pattern);
    // Adding 0x76 sets the high bit of each byte above 9.
    let wrong = (digits & separators) | ((digits | digits.wrapping_add(0x7676_7676_7676_7676)) & 0x8080_8080_8080_8080);
    (wrong == 0).then(|| digits * 10 + (digits >> 8))
}

/// Reads a text from its beginning, and remembers whether all was right so far.
struct Scan<'t> {
    rest: &'t [u8],
    right: bool,
}

impl Scan<'_> {
    const fn new(rest: &[u8]) -> Scan<'_> {
        Scan { rest, right: true }
    }

    /// Whether all was right and nothing is left.
    const fn is_done(&self) -> bool {
        self.right && self.rest.is_empty()
    }

    /// Reads `sign`, if it is there.
    fn sign(&mut self, sign: u8) -> bool {
        match self.rest {
            [first, rest @ ..] if *first == sign => {
                self.rest = rest;
                true
            }
            _ => false,
        }
    }

    fn must(&mut self, sign: u8) {
        self.right &= self.sign(sign);
    }

    /// Reads two digits.
    fn two(&mut self) -> u32 {
        let [ten @ b'0'..=b'9', one @ b'0'..=b'9', rest @ ..] = self.rest else {
            self.right = false;
            return 0;
        };
        self.rest = rest;
        u32::from(ten - b'0') * 10 + u32::from(one - b'0')
    }

    /// Reads a date; returns the days from 0001-01-01.
    fn date(&mut self) -> i64 {
        let year = self.two() * 100 + self.two();
        self.must(b'-');
        let month = self.two();
        self.must(b'-');
        let day = self.two();
        self.days((year, month, day))
    }

    /// The days from 0001-01-01 to a date, if there is such a date.
    fn days(&mut self, (year, month, day): Date) -> i64 {
        let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let length = if month == 2 { 28 + u32::from(leap) } else { 30 + ((month + month / 8) & 1) };
        self.right &= year > 0 && month.wrapping_sub(1) < 12 && day.wrapping_sub(1) < length;
        if !self.right {
            return 0;
        }
        // The days of the months before, as if February had 30, less those that it lacks.
        let before = (367 * month - 362) / 12 - if month > 2 { 2 - u32::from(leap) } else { 0 };
        let past = year - 1;
        i64::from(past * 365 + past / 4 - past / 100 + past / 400 + before + day - 1)
    }

    /// Reads `hh:mm`; returns the minutes.
    fn minutes(&mut self) -> u32 {
        let hours = self.two();
        self.must(b':');
        let minutes = self.two();
        self.right &= minutes < 60;
        hours * 60 + minutes
    }

    /// Reads the `hh:mm` of a day; returns the minutes since midnight.
    fn minutes_of_day(&mut self) -> u32 {
        let minutes = self.minutes();
        self.right &= minutes < 24 * 60;
        minutes
    }

    /// Reads `[:ss[.f]]`, where `f` are 1 to 12 digits; returns the ticks since midnight.
    fn ticks_after(&mut self, minutes: u32) -> i64 {
        let mut seconds = minutes * 60;
        let (mut fraction, mut count) = (0_u32, 0_u32);
        if self.sign(b':') {
            let second = self.two();
            self.right &= second < 60;
            seconds += second;
            if self.sign(b'.') {
                while let [digit @ b'0'..=b'9', rest @ ..] = self.rest {
                    if count < 7 {
                        fraction = fraction * 10 + u32::from(digit - b'0');
                    }
                    count += 1;
                    self.rest = rest;
                }
                self.right &= count.wrapping_sub(1) < 12;
            }
        }
        while count < 7 {
            (fraction, count) = (fraction * 10, count + 1);
        }
        i64::from(seconds) * SECOND + i64::from(fraction)
    }

    /// Reads `Z` or `±hh:mm`; returns the minutes east of UTC.
    fn offset(&mut self) -> i64 {
        if self.sign(b'Z') {
            return 0;
        }
        let west = self.sign(b'-');
        if !west {
            self.must(b'+');
        }
        let minutes = self.minutes();
        self.right &= minutes <= MAX_OFFSET;
        if west { -i64::from(minutes) } else { i64::from(minutes) }
    }
}
