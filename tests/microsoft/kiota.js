// The cases of @microsoft/msgraph-sdk, which Kiota generates: those of the guide's table by their first cells, and what simply works.

import {
  AllowedHostsValidator,
  BaseBearerTokenAuthenticationProvider,
  HttpMethod,
  RequestInformation,
} from "@microsoft/kiota-abstractions";
import { RetryHandlerOptions } from "@microsoft/kiota-http-fetchlibrary";
import { createGraphServiceClient, GraphRequestAdapter } from "@microsoft/msgraph-sdk";
import {
  createShiftCollectionResponseFromDiscriminatorValue,
  createWorkforceIntegrationFromDiscriminatorValue,
  serializeWorkforceIntegration,
} from "@microsoft/msgraph-sdk/models/index.js";
import { createODataErrorFromDiscriminatorValue } from "@microsoft/msgraph-sdk/models/oDataErrors/index.js";
import { BatchRequestContent, PageIterator } from "@microsoft/msgraph-sdk-core";
import "@microsoft/msgraph-sdk-teams";
import { item, TEAM, USER } from "./data.js";

const { GRAPH, GRAPH_HTTP } = process.env;
const { origin } = new URL(GRAPH);
const errors = { XXX: createODataErrorFromDiscriminatorValue };

const provider = { getAuthorizationToken: async () => "any", getAllowedHostsValidator: () => new AllowedHostsValidator() };
const adapter = new GraphRequestAdapter(new BaseBearerTokenAuthenticationProvider(provider));
adapter.baseUrl = GRAPH;
const client = createGraphServiceClient(adapter);
const { shifts, openShifts, timeCards } = client.teams.byTeamId(TEAM).schedule;

/** An item with dates, as the model has them. */
const dated = (day, theme) => {
  const { startDateTime, endDateTime, ...more } = item(day, theme);
  return { ...more, startDateTime: new Date(startDateTime), endDateTime: new Date(endDateTime) };
};
const pink = { userId: USER, sharedShift: dated(23, "pink"), draftShift: null };

/** What the mock holds, read without the client. */
const stored = async (path) => {
  const response = await fetch(`${GRAPH}${path}`, { headers: { Authorization: "Bearer any" } });
  return response.json();
};
const storedShift = (id) => stored(`/teams/${TEAM}/schedule/shifts/${id}`);
const storedFlags = async () => (await stored("/teamwork/workforceIntegrations/WFI_1")).supportedEntities;

/** PUT, for which the client has no method. */
async function put(resource, body) {
  const request = resource.toPatchRequestInformation(body);
  request.httpMethod = HttpMethod.PUT;
  await adapter.sendNoResponseContent(request, errors);
}

async function putShift(id, body) {
  await put(shifts.byShiftId(id), body);
  const { draftShift, sharedShift } = await storedShift(id);
  return [draftShift?.theme ?? null, sharedShift?.notes ?? null];
}

async function putBack(change) {
  const shift = await shifts.byShiftId("SHFT_1").get();
  shift.sharedShift.notes = "Till 2";
  change(shift);
  return putShift("SHFT_1", shift);
}

/** Requests to a workforce integration, by the client's own models. */
const integration = (method) =>
  new RequestInformation(method, "{+baseurl}/teamwork/workforceIntegrations/WFI_1", { baseurl: GRAPH });
const readIntegration = () => adapter.send(integration(HttpMethod.GET), createWorkforceIntegrationFromDiscriminatorValue, errors);
async function patchIntegration(body) {
  const request = integration(HttpMethod.PATCH);
  request.setContentFromParsable(adapter, "application/json", body, serializeWorkforceIntegration);
  await adapter.send(request, createWorkforceIntegrationFromDiscriminatorValue, errors);
  return storedFlags();
}

async function paged(returned) {
  const ids = [];
  const visit = ({ id }) => {
    ids.push(id);
    return returned;
  };
  const first = await shifts.get({ queryParameters: { top: 2 } });
  await new PageIterator(adapter, first, visit, createShiftCollectionResponseFromDiscriminatorValue, errors).iterate();
  return ids;
}

/** The status of a request in a batch, and whether its response has a body. */
async function batched(request) {
  const batch = new BatchRequestContent(adapter, errors);
  const { id } = batch.addBatchRequest(request);
  const { status, body } = (await batch.postAsync()).getResponseById(id);
  return [status, body !== undefined];
}

const switchTo = (switches) =>
  fetch(`${origin}/mock/switches`, {
    method: "PATCH",
    body: JSON.stringify(switches),
    headers: { "Content-Type": "application/json" },
  });

/** The statuses of the responses to a POST whose first one is 504. */
async function posted(options) {
  await switchTo({ refusals: [{ method: "POST", times: 1, status: 504, headers: { "Retry-After": "0" } }] });
  await shifts.post(pink, { options }).catch(() => {});
  const answers = await (await fetch(`${origin}/mock/answers`)).json();
  return answers.map(({ status }) => status);
}

const thrown = (request) =>
  request.then(
    () => "nothing",
    (error) => error,
  );

export const cases = {
  "`patch` on a shift": {
    happens: () => shifts.byShiftId("SHFT_1").patch(pink),
    instead: async () => {
      await put(shifts.byShiftId("SHFT_1"), pink);
      return (await storedShift("SHFT_1")).sharedShift.theme;
    },
  },
  "a shift that was read and goes back with `PUT`": {
    happens: () => putBack(() => {}),
    instead: () =>
      putBack((shift) => {
        shift.draftShift = null;
      }),
  },
  "a `PUT` of the shared version alone": {
    happens: () => putShift("SHFT_both", { userId: USER, sharedShift: dated(24, "pink") }),
    instead: () => putShift("SHFT_both", { userId: USER, sharedShift: dated(24, "pink"), draftShift: null }),
  },
  "workforce integrations": {
    happens: async () => (await thrown((async () => client.teamwork)())).message.split(" data")[0],
    instead: async () => (await readIntegration()).displayName,
  },
  "several flags": {
    happens: () => patchIntegration({ supportedEntities: ["shift", "swapRequest"] }),
    instead: () => patchIntegration({ supportedEntities: ["Shift", "SwapRequest"] }),
  },
  "flags in a response": {
    happens: async () => (await readIntegration()).supportedEntities,
    instead: storedFlags,
  },
  "an integration that was read and goes back with `PATCH`": {
    happens: async () => patchIntegration(await readIntegration()),
    instead: () => patchIntegration({ displayName: "Contoso Ltd." }),
  },
  "newer colours in a response": {
    happens: async () => (await shifts.byShiftId("SHFT_steel").get()).sharedShift.theme,
    instead: async () => {
      const headers = { Prefer: "include-unknown-enum-members" };
      return (await shifts.byShiftId("SHFT_steel").get({ headers })).sharedShift.theme;
    },
  },
  "a callback of `PageIterator` that returns nothing": {
    happens: () => paged(undefined),
    instead: () => paged(true),
  },
  "a read in a batch": {
    happens: () => batched(shifts.byShiftId("SHFT_1").toGetRequestInformation()),
    instead: async () => (await shifts.byShiftId("SHFT_1").get()).id,
  },
  "a write in a batch": {
    happens: () => batched(shifts.toPostRequestInformation(pink)),
    instead: async () => (await shifts.post(pink)).sharedShift.theme,
  },
  "what a request throws": {
    happens: async () => {
      const error = await thrown(shifts.byShiftId("SHFT_none").get());
      return [error instanceof Error, "stack" in error];
    },
    instead: async () => {
      const { responseStatusCode, message } = await thrown(shifts.byShiftId("SHFT_none").get());
      return [responseStatusCode, JSON.parse(message).error.innererror.code];
    },
  },
  "a POST that got 503 or 504": {
    happens: () => posted([]),
    instead: () => posted([new RetryHandlerOptions({ maxRetries: 0 })]),
  },
  "an open shift is replaced": {
    works: async () => {
      await put(openShifts.byOpenShiftId("OPNSHFT_1"), {
        sharedOpenShift: { ...dated(23), openSlotCount: 3 },
        draftOpenShift: null,
      });
      return (await openShifts.byOpenShiftId("OPNSHFT_1").get()).sharedOpenShift.openSlotCount;
    },
  },
  "a user clocks in and out": {
    works: async () => {
      const { id, state } = await timeCards.clockIn.post({ isAtApprovedLocation: true });
      await timeCards.byTimeCardId(id).clockOut.post({});
      return [state, (await timeCards.byTimeCardId(id).get()).state];
    },
  },
  "the token is sent with http to this machine": {
    works: async () => {
      const plain = new GraphRequestAdapter(new BaseBearerTokenAuthenticationProvider(provider));
      plain.baseUrl = GRAPH_HTTP;
      return (await createGraphServiceClient(plain).teams.byTeamId(TEAM).schedule.shifts.get()).value.length;
    },
  },
  "a filter with an offset is encoded": {
    works: async () => {
      const filter = "sharedShift/startDateTime ge 2026-11-23T09:00:00+01:00";
      return (await shifts.get({ queryParameters: { filter } })).value.length;
    },
  },
  "a throttled request is sent again": {
    works: async () => {
      await switchTo({ refusals: [{ times: 1, status: 429, headers: { "Retry-After": "0" } }] });
      return (await shifts.get()).value.length;
    },
  },
};
