// The first request of graph-shifts.
import { updateOpenShift } from "graph-shifts";
import { openShift } from "../inputs.js";

export function send() {
  const { url, ...request } = updateOpenShift(openShift);
  return fetch(url, request);
}
