// The first request of graph-shifts without WebAssembly.
// @ts-check
import { updateOpenShift } from "graph-shifts/js";
import { openShift } from "../inputs.js";

/** @type {import("../cases.js").Way} */
const way = /** @type {never} */ (updateOpenShift);

export function send() {
  const { url, ...request } = way(openShift);
  return fetch(url, request);
}
