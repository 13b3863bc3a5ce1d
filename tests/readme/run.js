// Runs README.md's JavaScript blocks: what is the reader's own is there, `fetch` is a stand-in, and other packages are played.
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { format } from "node:util";
import { createShiftsStandIn } from "graph-shifts/testing";
import { openShiftId, teamId } from "../js/samples.js";

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

const addressOf = (name) => pathToFileURL(createRequire(import.meta.url).resolve(name)).href;
const played = { "@azure/msal-browser": new URL("msal.js", import.meta.url).href };

/** The stand-in as a block finds it. */
export const standInOf = (more) => createShiftsStandIn({ teams: [{ id: teamId, openShifts: [{ id: openShiftId }] }], ...more });

/** Calls with what a reader has, and with this `fetch`. */
export async function withReaders(fetch, call) {
  const before = { fetch: globalThis.fetch };
  Object.assign(globalThis, readers, { fetch });
  try {
    return await call();
  } finally {
    for (const name of Object.keys(readers)) delete globalThis[name];
    globalThis.fetch = before.fetch;
  }
}

let runs = 0;

/** The module that a block is; each time anew. */
export function moduleOf(code) {
  const module = code.replace(/(?<=from )"([^"]*)"/g, (_, name) => JSON.stringify(played[name] ?? addressOf(name)));
  return import(`data:text/javascript,${encodeURIComponent(`${module}\n// ${++runs}`)}`);
}

/** What a block prints and how its requests are answered. */
export async function run(code, standIn = standInOf()) {
  const lines = [];
  const statuses = [];
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
