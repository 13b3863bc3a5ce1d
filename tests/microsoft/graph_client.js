// The cases of @microsoft/microsoft-graph-client: those of the guide's table by their first cells, and what simply works.

import {
  BatchRequestContent,
  BatchResponseContent,
  Client,
  PageIterator,
  RetryHandlerOptions,
} from "@microsoft/microsoft-graph-client";
import { item, TEAM, USER } from "./data.js";

const { GRAPH, GRAPH_HTTP } = process.env;
const { origin, host, hostname } = new URL(GRAPH);
const SCHEDULE = `/teams/${TEAM}/schedule`;
const SHIFTS = `${SCHEDULE}/shifts`;
const INTEGRATION = "/teamwork/workforceIntegrations/WFI_1";

const make = (options) =>
  Client.init({ authProvider: (done) => done(null, "any"), baseUrl: `${origin}/`, customHosts: new Set([hostname]), ...options });
const client = make();

const listed = async (from) => (await from.api(SHIFTS).get()).value.length;
const read = (path) => client.api(path).get();
const put = async (id, body) => {
  await client.api(`${SHIFTS}/${id}`).put(body);
  const { draftShift, sharedShift } = await read(`${SHIFTS}/${id}`);
  return [draftShift?.theme ?? null, sharedShift?.theme ?? null];
};
const setFlags = async (supportedEntities) => (await client.api(INTEGRATION).patch({ supportedEntities })).supportedEntities;
const filtered = async (time) => (await client.api(SHIFTS).filter(`sharedShift/startDateTime ge ${time}`).get()).value.length;

async function paged(returned) {
  const ids = [];
  const visit = ({ id }) => {
    ids.push(id);
    return returned;
  };
  await new PageIterator(client, await client.api(SHIFTS).top(2).get(), visit).iterate();
  return ids;
}

/** The statuses of a batch of these requests. */
async function batched(...requests) {
  const content = new BatchRequestContent(requests.map((request, at) => ({ id: String(at), request })));
  const responses = new BatchResponseContent(await client.api("/$batch").post(await content.getContent()));
  return requests.map((_, at) => responses.getResponseById(String(at)).status);
}

const writing = (method, body) => ({ method, body: JSON.stringify(body), headers: { "Content-Type": "application/json" } });
const pink = { userId: USER, sharedShift: item(23, "pink"), draftShift: null };
const inBatch = (base) =>
  batched(new Request(`${base}${SHIFTS}/SHFT_1`), new Request(`${base}${SHIFTS}/SHFT_1`, writing("PUT", pink)));

/** The statuses of the responses to a POST whose first one is 504. */
async function posted(options) {
  const refusals = [{ method: "POST", path: SHIFTS, times: 1, status: 504, headers: { "Retry-After": "0" } }];
  await fetch(`${origin}/mock/switches`, writing("PATCH", { refusals }));
  await client
    .api(SHIFTS)
    .middlewareOptions(options)
    .post(pink)
    .catch(() => {});
  const answers = await (await fetch(`${origin}/mock/answers`)).json();
  return answers.map(({ status }) => status);
}

const rows = {
  "`customHosts` with a port": {
    happens: () => listed(make({ customHosts: new Set([host]) })),
    instead: () => listed(client),
  },
  "a base URL with `http:`": {
    happens: () => listed(make({ baseUrl: `${new URL(GRAPH_HTTP).origin}/` })),
    instead: () => listed(client),
  },
  "`patch` on a shift": {
    happens: () => client.api(`${SHIFTS}/SHFT_1`).patch({ sharedShift: item(23, "pink") }),
    instead: () => put("SHFT_1", pink),
  },
  "`put` of the shared version alone": {
    happens: () => put("SHFT_both", { userId: USER, sharedShift: item(24, "pink") }),
    instead: () => put("SHFT_both", { userId: USER, sharedShift: item(24, "pink"), draftShift: null }),
  },
  "flags as an array": {
    happens: () => setFlags(["Shift", "SwapRequest"]),
    instead: () => setFlags("Shift,SwapRequest"),
  },
  "flags as Graph returned them": {
    happens: async () => setFlags((await read(INTEGRATION)).supportedEntities),
    instead: () => setFlags("Shift,SwapRequest"),
  },
  "a `filter` with an offset such as `+01:00`": {
    happens: () => filtered("2026-11-23T09:00:00+01:00"),
    instead: () => filtered(encodeURIComponent("2026-11-23T09:00:00+01:00")),
  },
  "newer colours in a response": {
    happens: async () => (await read(`${SHIFTS}/SHFT_steel`)).sharedShift.theme,
    instead: async () =>
      (await client.api(`${SHIFTS}/SHFT_steel`).header("Prefer", "include-unknown-enum-members").get()).sharedShift.theme,
  },
  "a callback of `PageIterator` that returns nothing": {
    happens: () => paged(undefined),
    instead: () => paged(true),
  },
  "a `Request` with a path in `BatchRequestContent`": {
    happens: async () => batched(new Request(SHIFTS)),
    instead: () => inBatch("https://graph.microsoft.com"),
  },
  "a `Request` with the version in `BatchRequestContent`": {
    happens: () => inBatch("https://graph.microsoft.com/v1.0"),
    instead: () => inBatch("https://graph.microsoft.com"),
  },
  "a POST without a body in `BatchRequestContent`": {
    happens: () => batched(new Request(`${origin}${SCHEDULE}/timeCards/clockIn`, { method: "POST" })),
    instead: () => batched(new Request(`${origin}${SCHEDULE}/timeCards/clockIn`, writing("POST", {}))),
  },
  "the `code` of an error": {
    happens: () => read(SHIFTS.replace(TEAM, USER)),
    instead: () => read(SHIFTS.replace(TEAM, USER)).catch(({ message }) => JSON.parse(message).error.innererror.code),
  },
  "a POST that got 503 or 504": {
    happens: () => posted([]),
    instead: () => posted([new RetryHandlerOptions(0, 0)]),
  },
};

const others = {
  "an open shift is replaced": {
    works: async () => {
      const sharedOpenShift = { ...item(23), openSlotCount: 3 };
      await client.api(`${SCHEDULE}/openShifts/OPNSHFT_1`).put({ sharedOpenShift, draftOpenShift: null });
      return (await read(`${SCHEDULE}/openShifts/OPNSHFT_1`)).sharedOpenShift.openSlotCount;
    },
  },
  "a user clocks in and out": {
    works: async () => {
      const { id, state } = await client.api(`${SCHEDULE}/timeCards/clockIn`).post({ isAtApprovedLocation: true });
      await client.api(`${SCHEDULE}/timeCards/${id}/clockOut`).post({});
      return [state, (await read(`${SCHEDULE}/timeCards/${id}`)).state];
    },
  },
  "a throttled request is sent again": {
    works: async () => {
      const refusals = [{ times: 1, status: 429, headers: { "Retry-After": "0" } }];
      await fetch(`${origin}/mock/switches`, writing("PATCH", { refusals }));
      return listed(client);
    },
  },
};

export const cases = { ...rows, ...others };
