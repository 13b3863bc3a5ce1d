// The stand-in for Graph beside the package: what the package lets out, the stand-in takes.

import assert from "node:assert/strict";
import { test } from "node:test";
import * as shifts from "graph-shifts";
import { createShiftsStandIn } from "graph-shifts/testing";
import { files } from "./cases.js";

/** The request of a case, through the way its body is given. */
function requestOf({ operation, input, body, text, bytes }) {
  const build = shifts[operation];
  const json = bytes ?? text;
  if (json !== undefined) return build.fromJson(input, json);
  return build(body === undefined ? input : { ...input, body });
}

/** The address of a request below any base, as the stand-in has it. */
const addressOf = ({ url }) => `/v1.0${/\/(teams\/[^/]+\/schedule|teamwork)\/.*$/.exec(url)[0]}`;

/** A stand-in that holds, with both versions, what an address names. */
function standInFor(address) {
  const segments = address.split("/").map(decodeURIComponent);
  const id = segments.at(-1);
  const item = { startDateTime: "2026-11-04T20:00:00Z", endDateTime: "2026-11-04T21:00:00Z" };
  const openShifts = [{ id, draftOpenShift: item, sharedOpenShift: item }];
  const teams = segments[2] === "teams" ? [{ id: segments[3], openShifts }] : [];
  return createShiftsStandIn({ teams, workforceIntegrations: [{ id }] });
}

async function answerTo(request) {
  const address = addressOf(request);
  const headers = { ...request.headers, Authorization: "Bearer any" };
  return standInFor(address)(address, { ...request, headers });
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
      const isEmpty = request.operation === "updateOpenShift" && !given.input.returnRepresentation;
      assert.equal(response.status, isEmpty ? 204 : 200, `${given.why}: ${await response.text()}`);
    }
  });
}
