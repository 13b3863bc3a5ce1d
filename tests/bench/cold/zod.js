// The first request by hand, its body checked by zod.
import { openShift } from "../inputs.js";
import { requests } from "../requests.js";
import { zod } from "../zod.js";

export function send() {
  const { success, error } = zod.openShift.safeParse(openShift.body);
  if (!success) throw error;
  const { url, ...request } = requests.openShift(openShift);
  return fetch(url, request);
}
