// Controls the mock of the page's own server: its data and its mode.
// @ts-check

import { isMode } from "./modes.js";

/** @import { Mode } from "./modes.js" */

/** @param {"reset" | "mode" | `mode/${Mode}`} path @param {"GET" | "POST"} method */
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
