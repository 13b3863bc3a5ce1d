//! Reads the dates and times that Graph accepts.

/// A point in time, in ticks of 100 nanoseconds since the first moment of the year 1 in UTC, the measure of the service itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Instant(i64);

/// Ticks in a second.
const SECOND: i64 = 10_000_000;

/// The ticks of the years 1 to 9999, which Edm.DateTimeOffset spans in the service.
const MOST: i64 = 3_652_059 * 86_400 * SECOND;

/// The offset from UTC may be at most 14 hours either way (XML Schema, .NET).
const MOST_OFFSET: u32 = 14 * 60;

impl Instant {
    /// Reads `yyyy-MM-ddThh:mm[:ss[.fffffff]]` with `Z` or `±hh:mm` behind it (Edm.DateTimeOffset); none where it is anything else.
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
        let mut scan = Scan::new(text);
        let days = scan.date();
        scan.must(b'T');
        let ticks = scan.time_of_day();
        let minutes = scan.offset();
        let ticks = (days * 86_400 - minutes * 60) * SECOND + ticks;
        (scan.is_done() && (0..MOST).contains(&ticks)).then_some(Instant(ticks))
    }

    /// The point in time `seconds` later.
    #[must_use]
    pub const fn plus(self, seconds: i64) -> Instant {
        Instant(self.0.saturating_add(seconds.saturating_mul(SECOND)))
    }

    /// The ticks of 100 nanoseconds since the first moment of the year 1 in UTC.
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
    scan.time_of_day();
    scan.is_done()
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
    #[inline(never)]
    fn sign(&mut self, sign: u8) -> bool {
        match self.rest {
            [first, rest @ ..] if *first == sign => {
                self.rest = rest;
                true
            }
            _ => false,
        }
    }

    #[inline(never)]
    fn must(&mut self, sign: u8) {
        self.right &= self.sign(sign);
    }

    /// Reads two digits, of which none may be missing.
    #[inline(never)]
    fn two(&mut self) -> u32 {
        let [ten @ b'0'..=b'9', one @ b'0'..=b'9', rest @ ..] = self.rest else {
            self.right = false;
            return 0;
        };
        self.rest = rest;
        u32::from(ten - b'0') * 10 + u32::from(one - b'0')
    }

    /// Reads a date; gives the days from 0001-01-01.
    #[inline(never)]
    fn date(&mut self) -> i64 {
        let year = self.two() * 100 + self.two();
        self.must(b'-');
        let month = self.two();
        self.must(b'-');
        let day = self.two();
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

    /// Reads `hh:mm`; gives the minutes.
    #[inline(never)]
    fn minutes(&mut self) -> u32 {
        let hours = self.two();
        self.must(b':');
        let minutes = self.two();
        self.right &= minutes < 60;
        hours * 60 + minutes
    }

    /// Reads `hh:mm[:ss[.f]]`, where `f` are 1 to 12 digits; gives the ticks since midnight.
    #[inline(never)]
    fn time_of_day(&mut self) -> i64 {
        let mut seconds = self.minutes() * 60;
        self.right &= seconds < 86_400;
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

    /// Reads `Z` or `±hh:mm`; gives the minutes east of UTC.
    fn offset(&mut self) -> i64 {
        if self.sign(b'Z') {
            return 0;
        }
        let west = self.sign(b'-');
        if !west {
            self.must(b'+');
        }
        let minutes = self.minutes();
        self.right &= minutes <= MOST_OFFSET;
        if west { -i64::from(minutes) } else { i64::from(minutes) }
    }
}
