// Dates and times as they are written in spreadsheets.
// @ts-check

/** The order of a date's parts. @typedef {"ymd" | "dmy" | "mdy"} DateOrder */

const DATE = /^(\d{1,4})([-./])(\d{1,2})\2(\d{1,4})\.?$/;
const TIME = /^(\d{1,2})(?:[:.h](\d{2}))?(?::(\d{2})(?:\.\d+)?)?\s*([ap])?\.?m?\.?$/i;

/** @param {number} value */
const two = (value) => String(value).padStart(2, "0");

/**
 * The order in which a file's dates are written: by what cannot be a month, else by their signs. "11/12/2026" alone may be either, and is read
 * as the spreadsheets of Shifts are: month first.
 * @param {string[]} values
 * @returns {{ order: DateOrder, isCertain: boolean }}
 */
export function dateOrder(values) {
  const dates = values.map((value) => DATE.exec(value)).filter((match) => match !== null);
  if (dates.length === 0 || dates.every(([, first]) => first.length === 4)) return { order: "ymd", isCertain: true };
  const others = dates.filter(([, first]) => first.length < 3);
  if (others.some(([, first]) => Number(first) > 12)) return { order: "dmy", isCertain: true };
  if (others.some(([, , , second]) => Number(second) > 12)) return { order: "mdy", isCertain: true };
  return others.every(([, , sign]) => sign === ".") ? { order: "dmy", isCertain: true } : { order: "mdy", isCertain: false };
}

/** @param {string} text @param {DateOrder} order @returns {string | undefined} `yyyy-MM-dd` */
export function readDate(text, order) {
  const match = DATE.exec(text);
  if (match === null) return undefined;
  const [, first, , second, third] = match;
  const isYearFirst = first.length === 4;
  const [year, month, day] = isYearFirst
    ? [first, second, third]
    : order === "mdy"
      ? [third, first, second]
      : [third, second, first];
  // Two digits of a year are of this century.
  const whole = year.length === 2 ? `20${year}` : year;
  const date = `${whole}-${two(Number(month))}-${two(Number(day))}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === date ? date : undefined;
}

/** @param {string} text @returns {{ time: string, days: number } | undefined} `hh:mm:ss`; 24:00 is 00:00 of the next day */
export function readTime(text) {
  const match = TIME.exec(text);
  // A number alone is a time only with "am" or "pm".
  if (match === null || (match[2] === undefined && match[4] === undefined)) return undefined;
  const [, hours, minutes = "00", seconds = "00", half] = match;
  let hour = Number(hours);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  }
  if (Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  if (hour === 24 && Number(minutes) === 0 && Number(seconds) === 0) return { time: "00:00:00", days: 1 };
  return hour < 24 ? { time: `${two(hour)}:${minutes}:${seconds}`, days: 0 } : undefined;
}

/** What a cell says about a moment. @typedef {{ instant?: string, date?: string, time?: string, days?: number }} Moment */

const INSTANT = /T.*(?:Z|[+-]\d{2}:?\d{2})$/i;

/**
 * A time, a date and a time, or an instant as Graph writes it, which is judged by the library.
 * @param {string} text
 * @param {DateOrder} order
 * @returns {Moment | undefined}
 */
export function readMoment(text, order) {
  if (INSTANT.test(text)) return { instant: text };
  const parts = text.split(/[T\s]+/);
  const date = readDate(parts[0], order);
  if (date === undefined) return readTime(text);
  const time = readTime(parts.slice(1).join(" "));
  return time && { date, ...time };
}

/** @param {string} date @param {number} days */
export const dateAfter = (date, days) => new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
