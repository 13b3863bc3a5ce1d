// The requests of the vectors, and mocks that contain what each of them is about.

import * as shifts from "graph-shifts";
import { createShiftsStandIn } from "graph-shifts/testing";
import { files } from "../js/cases.js";
import { seeds } from "./seeds.js";

/** The functions of the package by the names of the operations. */
const builders = { ...shifts };

/** The request of a case, built from its body, its JSON text or its bytes. */
export function requestOf({ operation, input, body, text, bytes }) {
  const build = builders[operation];
  const json = bytes ?? text;
  if (json !== undefined) return build.fromJson(input, json);
  return build(body === undefined ? input : { ...input, body });
}

/** The url of a request, relative to the mock. */
const addressOf = ({ url }) => `/v1.0${/\/(teams\/[^/]+\/schedule|teamwork\/w|users\/[^/]+\/settings).*$/.exec(url)[0]}`;

const KIND_OF_ID = { openShiftId: "openShifts", senderShiftId: "shifts", recipientShiftId: "shifts" };

/** Seeds of every kind, and the entities that the url and the body of a request name, in a state that allows the request. */
function holding({ operation, body }, address) {
  const [, , , home, , collection, id] = address.split("?")[0].split("/").map(decodeURIComponent);
  const named = Object.entries(KIND_OF_ID).map(([name, kind]) => [kind, body && JSON.parse(body)[name]]);
  const held = seeds();
  const like = operation === "endBreak" ? held.timeCards[1] : held[collection]?.[0];
  if (like !== undefined && id !== undefined) held[collection].unshift({ ...like, id });
  for (const [kind, one] of named) if (typeof one === "string") held[kind].push({ ...held[kind][0], id: one });
  return { id: home, ...held };
}

/** A clock that stands, and ids that count up. */
function still() {
  let ids = 0;
  return { now: () => new Date(Date.UTC(2026, 10, 1)), newId: () => `id-${++ids}` };
}

/** A mock that contains what a request is about, an open shift with both versions. */
function mockFor(request, address) {
  const team = holding(request, address);
  const [openShift] = team.openShifts;
  openShift.draftOpenShift = openShift.sharedOpenShift;
  const id = decodeURIComponent(address.split("?")[0].split("/").at(-1));
  return createShiftsStandIn({ teams: [team], workforceIntegrations: [{ id }], ...still() });
}

/** The response of a mock to a request. */
export async function responseTo(request) {
  const address = addressOf(request);
  const headers = { ...request.headers, Authorization: "Bearer any" };
  return mockFor(request, address)(address, { ...request, headers });
}

// With `allow`, the service may still refuse the request.
const isMeantToPass = ({ request, input }) => request !== undefined && input.allow === undefined;

/** Every vectors file with its cases that build a request. */
export const accepted = () => files().map(({ name, cases }) => ({ name, cases: cases.filter(isMeantToPass) }));
