// A Markdown table whose columns are padded, so that it is readable as text as well.
// @ts-check

/**
 * @param {readonly string[]} head
 * @param {ReadonlyArray<readonly string[]>} rows
 * @returns {string} the first column is left-aligned, the others right
 */
export function table(head, rows) {
  const widths = head.map((title, column) => Math.max(3, title.length, ...rows.map((row) => row[column].length)));
  const line = (/** @type {readonly string[]} */ cells) =>
    `| ${cells.map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[column]))).join(" | ")} |`;
  const rule = `|${widths.map((width, column) => (column ? `${"-".repeat(width + 1)}:` : "-".repeat(width + 2))).join("|")}|`;
  return [line(head), rule, ...rows.map(line)].join("\n");
}

/** @param {number} bytes */
export const inBytes = (bytes) => bytes.toLocaleString("en");

/** @param {number} figure */
export const inRatio = (figure) => figure.toFixed(2);

/** A change, with its sign. @param {number} bytes */
export const inChange = (bytes) => (bytes ? `${bytes > 0 ? "+" : "−"}${inBytes(Math.abs(bytes))}` : "±0");
