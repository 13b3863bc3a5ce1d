// The options of `graph-shifts mock`: how they are read from the command line, and the text that lists them.
// @ts-check

import { parseArgs } from "node:util";
import { BadUsage } from "./usage.js";

/**
 * @typedef {object} Flag
 * @property {string} [value] what follows the flag, as the help names it; without it, the flag stands alone
 * @property {boolean} [many] whether it can be given several times
 * @property {string} help
 */

/** What holds where a flag is not given. */
export const DEFAULTS = { port: 4174, host: "127.0.0.1", team: "00000000-0000-4000-8000-000000000001" };

/** @satisfies {Record<string, Flag>} */
const FLAGS = {
  port: { value: "N", help: `the port; 0 takes a free one (default ${DEFAULTS.port})` },
  host: { value: "ADDRESS", help: `the address to listen on (default ${DEFAULTS.host}, this machine only)` },
  https: { help: "serves HTTPS, with a certificate that is made for this run" },
  "cert-out": {
    value: "FILE",
    help: "where to write the certificate that clients must trust, as PEM (default: a temporary file)",
  },
  name: { value: "HOST", many: true, help: "another name of the server, such as graph.microsoft.com: clients may ask for it" },
  data: { value: "FILE.json", help: "the initial contents and the switches; the guide on testing has the form" },
  team: { value: "GUID", many: true, help: "a team with an empty schedule" },
  seed: { value: "N", help: "makes ids and refused shares the same in each run; an integer" },
  now: { value: "DATE-TIME", help: "stops the clock at this time, such as 2026-11-23T08:00:00Z" },
  latency: { value: "MS", help: "the time before each response" },
  "throttling-rate": { value: "N", help: "responds 429 above N requests per second and team" },
  "throttling-share": { value: "P", help: "responds 429 to a random share of all requests, from 0 to 1" },
  "throttling-retry-after": { value: "S", help: "the seconds of Retry-After (default 1)" },
  callbacks: { help: "asks workforce integrations before a write, as Shifts does" },
  log: { help: "prints a line for each response" },
  help: { help: "prints this text" },
};

const rows = Object.entries(/** @type {Record<string, Flag>} */ (FLAGS));

/** @param {[name: string, flag: Flag]} row */
const titleOf = ([name, { value }]) => (value === undefined ? `--${name}` : `--${name} ${value}`);

const WIDTH = 2 + Math.max(...rows.map((row) => titleOf(row).length));

const END = `A flag wins over the data. Without --data and --team, there is one team: ${DEFAULTS.team}.`;

export const HELP = `graph-shifts mock [OPTION...]

Serves a mock of Microsoft Graph's Shifts API until it is ended. The line that it prints has the address.

${rows.map((row) => `  ${titleOf(row).padEnd(WIDTH)}${row[1].help}${row[1].many ? "; can be repeated" : ""}\n`).join("")}
${END}
`;

/**
 * @typedef {object} Given
 * @property {Partial<Record<keyof typeof FLAGS, string>>} one
 * @property {{ name: string[], team: string[] }} many
 * @property {{ https: boolean, callbacks: boolean, log: boolean, help: boolean }} on
 */

/** @param {string[]} words @returns {Given} */
export function readFlags(words) {
  const options = Object.fromEntries(
    rows.map(([name, { value, many = false }]) => [
      name,
      { type: /** @type {"string" | "boolean"} */ (value === undefined ? "boolean" : "string"), multiple: many },
    ]),
  );
  /** @type {Record<string, any>} */
  const values = parsed(words, options);
  const { name = [], team = [], https = false, callbacks = false, log = false, help = false, ...one } = values;
  return { one, many: { name, team }, on: { https, callbacks, log, help } };
}

/** @param {string[]} args @param {import("node:util").ParseArgsConfig["options"]} options */
function parsed(args, options) {
  try {
    return parseArgs({ args, options, allowPositionals: false }).values;
  } catch (error) {
    // The first sentence says what is wrong; the others explain how dashes are read.
    throw new BadUsage(error instanceof Error ? error.message.split(/\.\s/)[0] : String(error));
  }
}

/** The number that a flag holds; undefined if it is not given. @param {Given} given @param {keyof typeof FLAGS} name */
export function numberOf({ one }, name) {
  const text = one[name];
  if (text === undefined) return undefined;
  const number = Number(text);
  if (text.trim() === "" || !Number.isFinite(number))
    throw new BadUsage(`--${name} must be a number, not ${JSON.stringify(text)}`);
  return number;
}
