// The first request of graph-shifts without WebAssembly.
import { updateOpenShift } from "graph-shifts/js";
import { openShift } from "../inputs.js";

export function send() {
  const { url, ...request } = updateOpenShift(openShift);
  return fetch(url, request);
}
