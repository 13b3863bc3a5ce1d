// The first request of code by hand that checks its body with valibot.
// @ts-check
import { openShift } from "../inputs.js";
import { valibot } from "../peers/valibot.js";
import { requests } from "../peers/requests.js";

export function send() {
  const failure = valibot.check("openShift", openShift.body);
  if (failure) throw valibot.error(failure);
  const { url, ...request } = requests.openShift(openShift);
  return fetch(url, request);
}
