// A team's delivery on its own: its ledger and tokens record what happens, and Graph responds as a test says.

import { createShiftsStandIn } from "graph-shifts/testing";
import { Delivery } from "../src/bulk/delivery.js";
import { item, TEAM, team } from "./graph.js";
import { tokenOf } from "./tokens.js";

export const NOW = Date.parse("2026-03-04T08:00:00Z");
const SCHEDULE = `https://graph.microsoft.com/v1.0/teams/${TEAM}/schedule/openShifts`;
const HEADERS = { "Content-Type": "application/json" };
export const put = (more) => ({
  ...{ operation: "updateOpenShift", method: "PUT", url: `${SCHEDULE}/OPNSHFT_one`, headers: HEADERS },
  body: JSON.stringify({ sharedOpenShift: item(more), draftOpenShift: null }),
});
export const post = () => ({ ...put(), operation: "createOpenShift", method: "POST", url: SCHEDULE });
export const turnOf = (request, more) => ({
  job: "j",
  seq: 3,
  index: 7,
  operation: request?.operation ?? "x",
  request,
  sent: null,
  tries: 0,
  ...more,
});

/** A delivery whose ledger and tokens record what happens, with a mock Graph that refuses as `refusals` says. */
export function delivery(
  t,
  refusals = () => undefined,
  { tokens = {}, tried = (turn) => turn, rate = "1000", seeded = "2026-01-01T00:00:00Z" } = {},
) {
  t.mock.timers.enable({ apis: ["Date"], now: NOW });
  const calls = [];
  const requests = [];
  let isSeeded = false;
  const mock = createShiftsStandIn({
    teams: [team()],
    now: () => new Date(isSeeded ? NOW : seeded),
    refusals(request) {
      if (request.path === "/$batch") return undefined;
      requests.push(request);
      return refusals(request);
    },
  });
  isSeeded = true;
  t.mock.method(globalThis, "fetch", mock);
  const record =
    (name) =>
    (...args) =>
      void calls.push([name, ...args]);
  const ledger = {
    ...Object.fromEntries(
      ["settle", "markSent", "markUnsent", "defer"].map((name) => [name, (turn, ...args) => record(name)(turn.seq, ...args)]),
    ),
    pause: record("pause"),
    markTried(turn) {
      calls.push(["markTried", turn.seq]);
      return tried(turn);
    },
    ready: 0,
  };
  const known = {
    of: async () => ({ id: 1, text: TOKEN }),
    refuse: async (...args) => {
      record("refuse")(args[0], args[1].id, args[2].status);
      return true;
    },
    accept: async (job, { id }) => record("accept")(job, id),
    ...tokens,
  };
  return { made: new Delivery(ledger, known, { RATE: rate }), ledger, calls, requests };
}

export const TOKEN = tokenOf();

/** What is stored for a turn if Graph responds with this. */
export async function stored(t, turn, response, options) {
  const all = delivery(t, () => response, options);
  await all.made.deliver(turn);
  return { ...all, wait: (all.ledger.ready - NOW) / 1000, names: all.calls.map(([name]) => name) };
}

export const failures = (calls) =>
  calls.filter(([name]) => name === "settle").map(([, , kind, json]) => [kind, JSON.parse(json)]);
