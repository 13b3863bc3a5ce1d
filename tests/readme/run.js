// Runs the JavaScript blocks of README.md and of the guides with the reader's own variables, the mock Graph as `fetch`, and fakes of other packages.
// @ts-check
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { format } from "node:util";
import { createShiftsStandIn } from "graph-shifts/testing";
import { openShiftId, teamId } from "../js/samples.js";

/** @typedef {(...request: Parameters<ReturnType<typeof createShiftsStandIn>>) => Promise<Response>} Fetch */

const readers = {
  teamId,
  openShiftId,
  otherTeamId: "00000000-0000-0000-0000-000000000001",
  userId: "aa162a04-bec6-4b81-ba99-96caa7b2b24d",
  clientId: "00000000-0000-0000-0000-000000000002",
  tenantId: "00000000-0000-0000-0000-000000000003",
  accessToken: "any",
  token: "any",
};

/** @param {string} name */
const addressOf = (name) => pathToFileURL(createRequire(import.meta.url).resolve(name)).href;
/** @type {Record<string, string>} */
const played = {
  "@azure/msal-browser": new URL("msal.js", import.meta.url).href,
  "@microsoft/teams-js": new URL("teams_js.js", import.meta.url).href,
};

/**
 * The mock at the start of a block.
 * @param {import("graph-shifts/testing").ShiftsStandInOptions} [more]
 */
export const standInOf = (more) => createShiftsStandIn({ teams: [{ id: teamId, openShifts: [{ id: openShiftId }] }], ...more });

/**
 * Calls with the reader's variables and this `fetch`.
 * @template T
 * @param {Fetch} fetch
 * @param {() => T | Promise<T>} call
 */
export async function withReaders(fetch, call) {
  const before = { fetch: globalThis.fetch };
  Object.assign(globalThis, readers, { fetch });
  try {
    return await call();
  } finally {
    for (const name of Object.keys(readers)) Reflect.deleteProperty(globalThis, name);
    globalThis.fetch = before.fetch;
  }
}

let runs = 0;

/**
 * Imports a block as a new module.
 * @param {string} code
 * @returns {Promise<Record<string, unknown>>}
 */
export function moduleOf(code) {
  const module = code.replace(/(?<=from )"([^"]*)"/g, (_, /** @type {string} */ name) =>
    JSON.stringify(played[name] ?? addressOf(name)),
  );
  return import(`data:text/javascript,${encodeURIComponent(`${module}\n// ${++runs}`)}`);
}

/**
 * What a block prints, and the statuses of the responses to its requests.
 * @param {string} code
 */
export async function run(code, standIn = standInOf()) {
  /** @type {string[]} */
  const lines = [];
  /** @type {number[]} */
  const statuses = [];
  /** @type {Fetch} */
  const fetch = async (...request) => {
    const response = await standIn(...request);
    statuses.push(response.status);
    return response;
  };
  const { log } = console;
  console.log = (...values) => lines.push(`${format(...values)}\n`);
  try {
    await withReaders(fetch, () => moduleOf(code));
  } finally {
    console.log = log;
  }
  return { output: lines.join(""), statuses };
}
