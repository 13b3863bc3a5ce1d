// The first request of code by hand that checks its body with zod.
// @ts-check
import { openShift } from "../inputs.js";
import { zod } from "../peers/zod.js";
import { requests } from "../peers/requests.js";

export function send() {
  const failure = zod.check("openShift", openShift.body);
  if (failure) throw zod.error(failure);
  const { url, ...request } = requests.openShift(openShift);
  return fetch(url, request);
}
