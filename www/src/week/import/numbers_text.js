// Names rows by their numbers, and counts the rest if they are many.
// @ts-check

/** The most numbers that a sentence has. */
const MAX_NUMBERS = 10;

/** "2, 5, 7" or "2, 5, …, 11 and 4989 more". @param {{ number: number }[]} rows */
export function numbersText(rows) {
  const shown = rows.slice(0, MAX_NUMBERS).map(({ number }) => number);
  const rest = rows.length - shown.length;
  return `${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
