// The issue codes, read from the printed types.
// @ts-check
import { readFileSync } from "node:fs";

const printed = readFileSync(new URL("../../pkg/generated/codes.d.ts", import.meta.url), "utf8");

/** The members of a printed union. @param {string} name */
const members = (name) =>
  [...(new RegExp(`export type ${name} =([^;]*);`).exec(printed)?.[1] ?? "").matchAll(/"(\w+)"/g)].map(([, code]) => code);

/** Every code. */
export const codes = members("Code");

/** Those that `allow` cannot turn into warnings. */
export const fixed = members("Fixed");
