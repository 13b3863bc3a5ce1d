// The first request by hand, its body checked by valibot.
import { safeParse } from "valibot";
import { openShift } from "../inputs.js";
import { requests } from "../requests.js";
import { valibot } from "../valibot.js";

export function send() {
  const { success, issues } = safeParse(valibot.openShift, openShift.body);
  if (!success) throw new Error(issues[0].message);
  const { url, ...request } = requests.openShift(openShift);
  return fetch(url, request);
}
