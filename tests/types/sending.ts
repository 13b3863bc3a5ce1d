// The types of `graph-shifts/send`: the values of requests, the options, and the codes of errors.
import {
  createOpenShift,
  createShift,
  deleteShift,
  getOpenShift,
  getSchedule,
  getShift,
  listShifts,
  listTimeCards,
  replaceTimeOffReason,
  updateOpenShift,
} from "graph-shifts";
import type {
  Collection,
  CreateOpenShiftBody,
  GraphRequest,
  Issue,
  OpenShift,
  Schedule,
  Shift,
  TimeCard,
  TimeOffReason,
  Tried,
  UpdateOpenShiftInput,
} from "graph-shifts";
import { batch, GraphError, items, pages, send, sendAll } from "graph-shifts/send";
import type {
  BatchAnswer,
  BatchResponse,
  GraphErrorCode,
  GraphErrorInnerCode,
  Progress,
  Retry,
  Row,
  RowWithIssues,
  SendAllOptions,
  SendingErrorCode,
  SendOptions,
  Sent,
  SentOf,
  Token,
  Unsent,
} from "graph-shifts/send";
import { createShiftsStandIn } from "graph-shifts/testing";
import { same, some } from "./same.js";

const teamId = "3d88b7a2-f988-4f4b-bb34-d66df66af126";
const shiftId = "SHFT_577b75d2-a927-48c0-a5d1-dc984894e7b8";
const openShiftId = "OPNSHFT_577b75d2-a927-48c0-a5d1-dc984894e7b8";
const token = "any";
const options = { token };
const input: Omit<UpdateOpenShiftInput, "returnRepresentation"> = { teamId, openShiftId, body: { isStagedForDeletion: true } };

// The request's type determines the value.
const read = await send(getOpenShift({ teamId, openShiftId }), options);
same<typeof read, OpenShift>(true);
const made = await send(createShift({ teamId, body: some<Parameters<typeof createShift>[0]["body"]>() }), options);
same<typeof made, Shift>(true);
const gone = await send(deleteShift({ teamId, shiftId }), options);
same<typeof gone, undefined>(true);
const page = await send(listShifts({ teamId }), options);
same<typeof page, Collection<Shift>>(true);

// An update returns the entity only with returnRepresentation.
const silent = await send(updateOpenShift(input), options);
same<typeof silent, undefined>(true);
const without = await send(updateOpenShift({ ...input, returnRepresentation: false }), options);
same<typeof without, undefined>(true);
const whole = await send(updateOpenShift({ ...input, returnRepresentation: true }), options);
same<typeof whole, OpenShift>(true);
const either = await send(updateOpenShift({ ...input, returnRepresentation: some<boolean>() }), options);
same<typeof either, OpenShift | undefined>(true);
// @ts-expect-error the open shift may be undefined
either.id;
const reason = await send(
  replaceTimeOffReason({ teamId, timeOffReasonId: "TOR_1", body: some<Parameters<typeof replaceTimeOffReason>[0]["body"]>() }),
  options,
);
same<typeof reason, TimeOffReason>(true);

// The result of `.try` can be sent if it has a request.
const tried = updateOpenShift.try({ ...input, returnRepresentation: true });
if (tried.request) same<Awaited<ReturnType<typeof send<OpenShift>>>, OpenShift>(true);
// @ts-expect-error the request may be undefined
send(tried.request, options);

// Pages and items have the list's entity, and require a list.
for await (const one of pages(listTimeCards({ teamId }), options)) same<typeof one, Collection<TimeCard>>(true);
for await (const shift of items(listShifts({ teamId }), options)) same<typeof shift, Shift>(true);
// @ts-expect-error a shift is not a list
items(getShift({ teamId, shiftId }), options);
// @ts-expect-error an update does not return a list
pages(updateOpenShift(input), options);

// Batches of any requests have one type of response.
const batches = batch([getShift({ teamId, shiftId }), listShifts({ teamId }), updateOpenShift(input)]);
same<typeof batches, Array<GraphRequest<BatchAnswer>>>(true);
const { responses } = await send(some<(typeof batches)[number]>(), options);
same<typeof responses, BatchResponse[]>(true);
same<BatchResponse["body"], unknown>(true);
// @ts-expect-error a string is not a request
batch(["https://graph.microsoft.com/v1.0/teams"]);

// Each result of sendAll has the type of its request.
const rows = some<CreateOpenShiftBody[]>();
const created = await sendAll(
  rows.map((body) => createOpenShift({ teamId, body })),
  options,
);
same<typeof created, Array<Sent<OpenShift>>>(true);
const mixed = await sendAll([getShift({ teamId, shiftId }), getSchedule({ teamId }), deleteShift({ teamId, shiftId })], options);
same<typeof mixed, Array<Sent<Shift> | Sent<Schedule> | Sent<undefined>>>(true);
same<SentOf<GraphRequest<Shift | undefined>>, Sent<Shift | undefined>>(true);
for (const sent of mixed) {
  if (sent.error) {
    same<typeof sent.error, GraphError>(true);
    same<typeof sent.value, undefined>(true);
  } else {
    same<typeof sent.value, Shift | Schedule | undefined>(true);
    same<typeof sent.error, undefined>(true);
  }
  const operation: string = sent.request.operation;
  console.log(operation);
}
for (const { request, value, error } of created) {
  if (!error) same<typeof value, OpenShift>(true);
  same<typeof request, GraphRequest<OpenShift>>(true);
}

// The result of `.try` is a row: its result has a value, an error, or issues.
const checked = await sendAll(
  rows.map((body) => createOpenShift.try({ teamId, body })),
  options,
);
same<typeof checked, Array<Sent<OpenShift> | Unsent>>(true);
for (const result of checked) {
  if (result.issues) {
    same<typeof result, Unsent>(true);
    same<typeof result.error, GraphError>(true);
    same<typeof result.warnings, Issue[]>(true);
    same<typeof result.request, undefined>(true);
  } else if (result.error) {
    same<typeof result.request, GraphRequest<OpenShift>>(true);
    same<typeof result.value, undefined>(true);
  } else {
    same<typeof result.value, OpenShift>(true);
  }
  // Whatever is no error has a value.
  if (!result.error) same<typeof result.value, OpenShift>(true);
  // @ts-expect-error a row with issues has no request
  result.request.operation;
}
const triedRow = some<Tried<Shift>>();
const anyRows = await sendAll([triedRow, getSchedule({ teamId })], options);
same<typeof anyRows, Array<Sent<Shift> | Unsent | Sent<Schedule>>>(true);
const withMore = await sendAll([{ request: getShift({ teamId, shiftId }), reason: "the end differs" }], options);
same<typeof withMore, Array<Sent<Shift>>>(true);
async function* checkedElsewhere() {
  for (const body of await Promise.resolve(rows)) yield createOpenShift.try({ teamId, body });
}
const streamedRows = await sendAll(checkedElsewhere(), options);
same<typeof streamedRows, Array<Sent<OpenShift> | Unsent>>(true);
same<SentOf<RowWithIssues>, Unsent>(true);
const rowsOfAll: Row[] = [triedRow, getShift({ teamId, shiftId }), { issues: [] }];
same<typeof batch, (rows: Iterable<Row>) => Array<GraphRequest<BatchAnswer>>>(true);
batch(rowsOfAll);
// @ts-expect-error what has neither a request nor issues is no row
sendAll([{ reason: "none" }], options);
// @ts-expect-error a request is no text
batch([{ request: "https://graph.microsoft.com/v1.0/teams" }]);

// The requests may come from an iterator.
function* bySteps() {
  for (const body of rows) yield createOpenShift({ teamId, body });
}
async function* fromElsewhere() {
  for (const id of await Promise.resolve([shiftId])) yield getShift({ teamId, shiftId: id });
}
const stepped = await sendAll(bySteps(), options);
same<typeof stepped, Array<Sent<OpenShift>>>(true);
const streamed = await sendAll(fromElsewhere(), options);
same<typeof streamed, Array<Sent<Shift>>>(true);
const distinct = await sendAll(new Set([getShift({ teamId, shiftId })]), options);
same<typeof distinct, Array<Sent<Shift>>>(true);
sendAll(batch([getShift({ teamId, shiftId })]), options);
// @ts-expect-error a single request is not a list
sendAll(getShift({ teamId, shiftId }), options);
// @ts-expect-error a promise is not a request
sendAll([Promise.resolve(getShift({ teamId, shiftId }))], options);

// A token, or a function that returns one: sync, async, or with MSAL.
interface Msal {
  acquireTokenSilent(request: {
    scopes: string[];
    account?: { username: string };
    claims?: string;
  }): Promise<{ accessToken: string; account: object | null }>;
}
const msal = some<Msal>();
const scopes = ["https://graph.microsoft.com/Schedule.ReadWrite.All"];
const tokens: Token[] = [
  token,
  () => token,
  async () => token,
  (claims) => (claims === undefined ? token : Promise.resolve(claims)),
  async (claims?: string) => (await msal.acquireTokenSilent(claims ? { scopes, claims } : { scopes })).accessToken,
];
for (const one of tokens) send(listShifts({ teamId }), { token: one });
// @ts-expect-error MSAL's result contains the token
send(listShifts({ teamId }), { token: () => msal.acquireTokenSilent({ scopes }) });
// @ts-expect-error claims are a string
send(listShifts({ teamId }), { token: (claims?: { access_token: object }) => `${claims}` });
// @ts-expect-error null is not a token
send(listShifts({ teamId }), { token: null });
// @ts-expect-error a token is required
send(listShifts({ teamId }), {});
// @ts-expect-error options are required
send(listShifts({ teamId }));

// Any `fetch` with a URL and a promise of a response will do.
send(listShifts({ teamId }), { token, fetch });
send(listShifts({ teamId }), { token, fetch: globalThis.fetch.bind(globalThis) });
send(listShifts({ teamId }), {
  token,
  fetch: (url, init) => fetch(`/proxy?to=${encodeURIComponent(url)}`, { ...init, credentials: "include" }),
});
send(listShifts({ teamId }), { token, fetch: async () => new Response('{"value":[]}') });
const standIn = createShiftsStandIn({ teams: [{ id: teamId }] });
send(listShifts({ teamId }), { token, fetch: standIn });
const asFetch: typeof fetch = standIn;
/** That of a package with types of its own, such as undici. */
type OtherFetch = (
  input: string | URL,
  init?: { method?: string; headers?: Record<string, string>; body?: string | null; signal?: AbortSignal | null },
) => Promise<{ readonly status: number; readonly headers: { get(name: string): string | null }; text(): Promise<string> }>;
send(listShifts({ teamId }), { token, fetch: some<OtherFetch>() });
// @ts-expect-error a string is not a response
send(listShifts({ teamId }), { token, fetch: async (url: string) => url });
// @ts-expect-error fetch receives a URL, not a Request
send(listShifts({ teamId }), { token, fetch: async (request: Request) => new Response(request.body) });

// The options are complete and closed.
const every: Required<SendOptions> = {
  token,
  fetch: asFetch,
  signal: AbortSignal.timeout(1000),
  retries: 0,
  maxWait: 1,
  onRetry: () => {},
};
const everyOfMany: Required<SendAllOptions> = {
  token,
  fetch: asFetch,
  signal: AbortSignal.timeout(1000),
  retries: Infinity,
  maxWait: 1,
  concurrency: 1,
  rate: 4,
  onProgress: () => {},
};
const none: SendAllOptions = {
  token,
  fetch: undefined,
  signal: undefined,
  retries: undefined,
  maxWait: undefined,
  concurrency: undefined,
  rate: undefined,
  onProgress: undefined,
};
console.log(every, everyOfMany, none);
send(listShifts({ teamId }), { token, onRetry: (retry) => same<typeof retry, Retry>(true) });
sendAll([listShifts({ teamId })], { token, onProgress: (progress) => same<typeof progress, Progress>(true) });
same<Progress["total"], number | undefined>(true);
same<Retry["error"], GraphError>(true);
// @ts-expect-error no such option
send(listShifts({ teamId }), { token, timeout: 1000 });
// @ts-expect-error send has no rate
send(listShifts({ teamId }), { token, rate: 4 });
// @ts-expect-error sendAll has onProgress, not onRetry
sendAll([listShifts({ teamId })], { token, onRetry: () => {} });
// @ts-expect-error seconds are a number
send(listShifts({ teamId }), { token, maxWait: "3" });

// A caught error has a type after instanceof.
try {
  await send(getShift({ teamId, shiftId }), options);
} catch (error) {
  // @ts-expect-error the error is unknown
  error.status;
  if (error instanceof GraphError) {
    same<typeof error.name, "GraphError">(true);
    same<typeof error.status, number>(true);
    same<typeof error.code, GraphErrorCode | (string & {})>(true);
    same<typeof error.innerCode, GraphErrorInnerCode | (string & {}) | undefined>(true);
    same<typeof error.operation, string>(true);
    same<typeof error.retryAfter, number | undefined>(true);
    const texts: Array<string | undefined> = [
      error.code,
      error.innerCode,
      error.requestId,
      error.clientRequestId,
      error.claims,
      error.hint,
      error.message,
    ];
    const asError: Error = error;
    console.log(texts, asError.cause);
    // @ts-expect-error the properties are read-only
    error.status = 0;
  }
}

// An editor completes the known codes: the literals stay in the union, which a plain `string` would absorb.
same<Extract<GraphError["code"], GraphErrorCode>, GraphErrorCode>(true);
same<Extract<GraphError["innerCode"], GraphErrorInnerCode>, GraphErrorInnerCode>(true);
same<Extract<GraphErrorCode, SendingErrorCode>, SendingErrorCode>(true);
const knownCodes: GraphErrorCode[] = ["NotFound", "TooManyRequests", "NetworkError"];
const knownInnerCodes: GraphErrorInnerCode[] = ["TeamNotFound", "WorkforceIntegrationError"];
// @ts-expect-error a typo is not a known code
knownCodes.push("NotFuond");
// @ts-expect-error an inner code is not among the outer ones
knownCodes.push("TeamNotFound");
// @ts-expect-error a code of Graph is not one of this library
const ownCode: SendingErrorCode = "NotFound";

// Codes stay open: any other string may occur.
const codes: Array<GraphError["code"]> = [...knownCodes, ownCode, "SomethingNew"];
const innerCodes: Array<GraphError["innerCode"]> = [...knownInnerCodes, "SomethingNew", undefined];
// @ts-expect-error a code is a string
codes.push(404);
// @ts-expect-error there is always a code
codes.push(undefined);
console.log(codes, innerCodes);
