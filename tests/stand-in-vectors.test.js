// The stand-in for Graph beside the package: what the package lets out, the stand-in takes.

import assert from "node:assert/strict";
import { test } from "node:test";
import * as shifts from "graph-shifts";
import { createShiftsStandIn } from "graph-shifts/testing";
import { files } from "./js/cases.js";
import { operations } from "./stand-in-operations.js";
import { seeds } from "./stand-in-seeds.js";

const statusOf = Object.fromEntries(operations.map(({ name, status }) => [name, status]));

/** The request of a case, through the way its body is given. */
function requestOf({ operation, input, body, text, bytes }) {
  const build = shifts[operation];
  const json = bytes ?? text;
  if (json !== undefined) return build.fromJson(input, json);
  return build(body === undefined ? input : { ...input, body });
}

/** The address of a request below any base, as the stand-in has it. */
const addressOf = ({ url }) => `/v1.0${/\/(teams\/[^/]+\/schedule|teamwork\/w|users\/[^/]+\/settings).*$/.exec(url)[0]}`;

/** The properties in which a request names what it is about; without them it is about nothing. */
const ABOUT = {
  createTimeOffRequest: ["startDateTime", "endDateTime", "timeOffReasonId"],
  createOpenShiftChangeRequest: ["openShiftId"],
  createOfferShiftRequest: ["senderShiftId", "recipientUserId"],
  createSwapShiftsChangeRequest: ["senderShiftId", "recipientShiftId", "recipientUserId"],
};

const KIND_OF_ID = { openShiftId: "openShifts", senderShiftId: "shifts", recipientShiftId: "shifts" };

/** The seeds of every kind beside what an address and a body name: what is there already, in the state it takes. */
function holding({ operation, body }, address) {
  const [, , , home, , collection, id] = address.split("?")[0].split("/").map(decodeURIComponent);
  const named = Object.entries(KIND_OF_ID).map(([name, kind]) => [kind, body && JSON.parse(body)[name]]);
  const held = seeds();
  const like = operation === "endBreak" ? held.timeCards[1] : held[collection]?.[0];
  if (like !== undefined && id !== undefined) held[collection].unshift({ ...like, id });
  for (const [kind, one] of named) if (typeof one === "string") held[kind].push({ ...held[kind][0], id: one });
  return { id: home, ...held };
}

/** A stand-in that holds, with both versions where there are two, what a request is about. */
function standInFor(request, address) {
  const team = holding(request, address);
  const [openShift] = team.openShifts;
  openShift.draftOpenShift = openShift.sharedOpenShift;
  const id = decodeURIComponent(address.split("?")[0].split("/").at(-1));
  return createShiftsStandIn({ teams: [team], workforceIntegrations: [{ id }] });
}

async function answerTo(request) {
  const address = addressOf(request);
  const headers = { ...request.headers, Authorization: "Bearer any" };
  return standInFor(request, address)(address, { ...request, headers });
}

/** What a request may be answered with; a page that says nothing of an option leaves open whether it is refused. */
function expected({ operation, body, warnings, headers, url }) {
  const isAboutNothing = ABOUT[operation]?.some((name) => JSON.parse(body)[name] == null);
  if (isAboutNothing) return [400];
  const success = /return=representation/.test(headers.Prefer) ? 200 : statusOf[operation];
  const isOpen = warnings.some(({ code }) => code === "undocumented_query") || /\$(orderby|skipToken)=/.test(url);
  return isOpen ? [success, 400] : [success];
}

// Who allows an error takes the service's refusal upon himself.
const isMeantToPass = ({ request, input }) => request !== undefined && input.allow === undefined;

for (const { name, cases } of files()) {
  const accepted = cases.filter(isMeantToPass);
  if (accepted.length === 0) continue;
  test(`${name}: ${accepted.length} requests are taken`, async () => {
    for (const given of accepted) {
      const request = requestOf(given);
      const response = await answerTo(request);
      const wanted = expected(request);
      assert.ok(wanted.includes(response.status), `${given.why}: ${response.status} ${await response.text()}`);
    }
  });
}
