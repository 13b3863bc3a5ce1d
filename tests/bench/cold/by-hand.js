// The first request of code by hand that checks its body by hand.
// @ts-check
import { openShift } from "../inputs.js";
import { byHand } from "../peers/by_hand.js";
import { requests } from "../peers/requests.js";

export function send() {
  const failure = byHand.check("openShift", openShift.body);
  if (failure) throw byHand.error(failure);
  const { url, ...request } = requests.openShift(openShift);
  return fetch(url, request);
}
