// Controls the mock of the page's own server: its data, its mode, and what it asked workforce integrations.
// @ts-check

import { isMode } from "./modes.js";

/** @import { Call } from "./calls.js" */
/** @import { Mode } from "./modes.js" */

/** @param {"reset" | "mode" | `mode/${Mode}` | `calls?after=${number}`} path @param {"GET" | "POST"} method */
async function ask(path, method) {
  const response = await fetch(`/mock/${path}`, { method });
  if (!response.ok) throw new Error(`it returns ${response.status}`);
  return response.text();
}

/** Restores the initial data and the mode `prompt`. */
export const resetMock = () => ask("reset", "POST");

/** @returns {Promise<Mode>} */
export async function currentMode() {
  const name = await ask("mode", "GET");
  if (isMode(name)) return name;
  throw new Error("it has an unknown mode");
}

/** @param {Mode} mode */
export const setMode = (mode) => ask(`mode/${mode}`, "POST");

/**
 * What the mock asked workforce integrations after the call with this number.
 * @param {number} number
 * @returns {Promise<Call[]>}
 */
export const callsAfter = async (number) => JSON.parse(await ask(`calls?after=${number}`, "GET"));
