// The types of `graph-shifts/callbacks`: calls, items and questions narrow, and only verdicts are responses.
import type { Issue } from "graph-shifts";
import {
  approve,
  callbackUrls,
  createSecret,
  eligible,
  handleCallbacks,
  openCallback,
  readOnly,
  refuse,
  toNode,
} from "graph-shifts/callbacks";
import type {
  Action,
  Approval,
  Call,
  CallbackAddress,
  CallbackEntity,
  CallbackEvent,
  CallbackInput,
  CallbackOptions,
  CallbackShift,
  CallbackSwapShiftsChangeRequest,
  Change,
  Connect,
  Eligible,
  Item,
  Memory,
  NotOpened,
  OpenCode,
  Opened,
  OpenOptions,
  Phase,
  Question,
  Read,
  Refusal,
  Secret,
  Update,
  Verdict,
} from "graph-shifts/callbacks";
import { same, some } from "./same.js";

const secret = createSecret();
const update = () => approve();

// An opened call has a kind, one that is not opened has a code.
const opened = await openCallback(some<Request>(), { secret });
same<typeof opened, Opened>(true);
if (opened.ok) {
  const { call } = opened;
  same<typeof call, Connect | Update | Read>(true);
  same<Call["warnings"], Issue[]>(true);
  if (call.kind === "connect") same<typeof call.tenantId, string>(true);
  else if (call.kind === "update") same<typeof call.items, Item[]>(true);
  else same<typeof call.items, Question[]>(true);
  // @ts-expect-error a connect has no items
  call.items;
} else {
  same<typeof opened, NotOpened>(true);
  same<typeof opened.code, OpenCode>(true);
  same<typeof opened.status, 400 | 404 | 405 | 413>(true);
}
// @ts-expect-error there may be no call
opened.call.kind;

// The input is a Request, or what another framework has of one.
const body = new Uint8Array();
const inputs: CallbackInput[] = [
  some<Request>(),
  { url: "/v1/connect", body },
  { url: new URL("https://wfm.example"), headers: new Headers(), body: body.buffer },
  { url: "/", headers: { host: undefined, accept: ["a", "b"], "x-y": "z" }, body: new DataView(new ArrayBuffer(1)) },
];
// @ts-expect-error a body is bytes
inputs.push({ url: "/", body: "{}" });
// @ts-expect-error a body is needed
inputs.push({ url: "/" });

// Items narrow by their entity, and a type that is not known yet reaches the handler.
declare const item: Item;
same<Item["change"], Change>(true);
same<Exclude<Item["entity"], "unknown">, CallbackEntity["entity"]>(true);
// @ts-expect-error not every item has a phase
item.phase;
if (item.entity === "shift") {
  same<typeof item.body, CallbackShift | null>(true);
  const isActive: boolean | null | undefined = item.body?.sharedShift?.isActive;
  console.log(isActive);
  // @ts-expect-error a shift may be deleted, and has no body then
  item.body.userId;
} else if (item.entity === "swapRequest") {
  same<typeof item.phase, Phase>(true);
  same<typeof item.body, CallbackSwapShiftsChangeRequest | null>(true);
} else if (item.entity === "unknown") {
  same<typeof item.body, unknown>(true);
  same<typeof item.url, string>(true);
} else {
  // @ts-expect-error a shift is handled above
  item.entity === "shift";
}

/** Compiles only if no entity is left out. */
function exhaustive({ entity }: Item): string {
  switch (entity) {
    case "shift":
    case "openShift":
    case "timeOff":
    case "timeOffRequest":
    case "timeOffReason":
    case "timeCard":
    case "userShiftPreferences":
      return "plain";
    case "swapRequest":
    case "offerShiftRequest":
    case "openShiftRequest":
      return "request";
    case "unknown":
      return "later";
  }
}
exhaustive(item);

// Questions narrow by what they are about.
declare const question: Question;
if (question.about === "swapCandidates") same<typeof question.from, Date | undefined>(true);
else if (question.about === "timeOffReasons") same<typeof question.userId, string>(true);
else same<typeof question.url, string>(true);

// Actions are a closed list.
const actions: Action[] = [
  "shiftCreated",
  "userShiftPreferencesChanged",
  "swapApproved",
  "offerRecipientDeclined",
  "openShiftRequestSystemDeclined",
  "openShiftAssigned",
  "other",
];
// @ts-expect-error a shift has no phase
actions.push("shiftApproved");
// @ts-expect-error a request for an open shift has no recipient
actions.push("openShiftRequestRecipientAgreed");

// Only what the library makes is a verdict.
same<ReturnType<typeof approve>, Approval>(true);
same<ReturnType<typeof refuse>, Refusal>(true);
same<ReturnType<typeof eligible>, Eligible>(true);
same<Verdict, Approval | Refusal>(true);
approve({ eTag: "7" });
approve({ eTag: (one) => `${one.change} ${one.id}` });
refuse({ message: "No.", code: "RotaClosed", status: 409, items: { SHFT_1: { message: "This one." } } });
// @ts-expect-error a message is needed
refuse({ status: 403 });
// @ts-expect-error an eTag is text
approve({ eTag: 7 });
// @ts-expect-error ids are text
eligible([1]);
// @ts-expect-error a forged verdict
const forged: Verdict = { approved: true };
console.log(forged);

// A handler of updates must return a verdict.
const handle = handleCallbacks({ secret, update });
same<typeof handle, (request: Request) => Promise<Response>>(true);
handleCallbacks({
  secret,
  update: async ({ action, items, signal }) =>
    action === "other" && items.length && signal.aborted ? refuse({ message: "No." }) : approve(),
});
handleCallbacks({ secret, update: readOnly("Shifts is read-only.") });
// @ts-expect-error there is no safe default
handleCallbacks({ secret });
// @ts-expect-error a forgotten return
handleCallbacks({ secret, update: () => {} });
// @ts-expect-error a branch without a verdict
handleCallbacks({ secret, update: ({ items }) => (items.length ? approve() : undefined) });
// @ts-expect-error a boolean is no verdict
handleCallbacks({ secret, update: async () => true });
// @ts-expect-error ids answer a read, not an update
handleCallbacks({ secret, update: () => eligible([]) });
// @ts-expect-error an approval answers an update, not a read
handleCallbacks({ secret, update, read: () => approve() });
// @ts-expect-error no such option
handleCallbacks({ secret, update, approveAll: true });

// Handlers of echoes and registrations may return nothing, of reads only for a question that they do not know.
handleCallbacks({ secret, update, echo: () => {}, connect: async () => {}, read: () => undefined });
handleCallbacks({
  secret,
  update,
  echo: () => refuse({ message: "No." }),
  connect: ({ tenantId }) => (tenantId ? approve() : undefined),
});
handleCallbacks({ secret, update, read: ({ items: [one] }) => (one?.about === "unknown" ? undefined : eligible([])) });
// @ts-expect-error a boolean is no verdict
handleCallbacks({ secret, update, connect: () => true });

// The options are complete and closed.
const memory: Memory = { get: async () => null, set: async () => {} };
const kv = some<{
  get(key: string): Promise<string | null>;
  put(key: string, value: string, options: { expirationTtl: number }): Promise<void>;
}>();
const every: Required<CallbackOptions> = {
  secret: [secret, secret],
  workforceIntegrationId: "WFI_1",
  passthrough: ["x"],
  tenantId: ["a", "b"],
  connect: (call) => same<typeof call, Connect>(true),
  update: (call) => {
    same<typeof call, Update>(true);
    return approve();
  },
  read: (call) => {
    same<typeof call, Read>(true);
    return eligible([]);
  },
  echo: (call) => same<typeof call, Update>(true),
  basePath: "/wfi",
  maxBody: 1,
  deadline: 1,
  clockSkew: 1,
  remember: { get: (key) => kv.get(key), set: (key, value, seconds) => kv.put(key, value, { expirationTtl: seconds }) },
  now: () => new Date(),
  onEvent: (event) => same<typeof event, CallbackEvent>(true),
};
const none: CallbackOptions = {
  ...{ secret, update },
  workforceIntegrationId: undefined,
  passthrough: undefined,
  tenantId: undefined,
  connect: undefined,
  read: undefined,
  echo: undefined,
  basePath: undefined,
  maxBody: undefined,
  deadline: undefined,
  clockSkew: undefined,
  remember: undefined,
  now: undefined,
  onEvent: undefined,
};
console.log(every, none, { ...none, remember: memory }, { ...none, remember: false } satisfies CallbackOptions);
const secrets: Secret[] = [
  secret,
  [secret],
  (address) => {
    same<typeof address, CallbackAddress>(true);
    return secret;
  },
  async () => [secret],
];
const openOptions: OpenOptions = { secret: secrets[0] ?? secret };
console.log(openOptions);

// Events narrow by their type.
declare const event: CallbackEvent;
if (event.type === "late") same<typeof event.items, string[]>(true);
else if (event.type === "fault") same<typeof event.error, unknown>(true);
else if (event.type === "unopened") same<typeof event.code, OpenCode>(true);
else same<typeof event.status, 200 | 403>(true);

// Node's server and Express have what toNode reads.
interface IncomingMessage {
  method?: string | undefined;
  url?: string | undefined;
  headers: { [name: string]: string | string[] | undefined; host?: string | undefined };
  [Symbol.asyncIterator](): AsyncIterableIterator<Uint8Array>;
}
interface ServerResponse {
  writeHead(status: number, headers?: Record<string, string | number | string[]>): this;
  end(chunk: string, callback?: () => void): this;
  end(callback?: () => void): this;
}
declare function createServer(listener: (request: IncomingMessage, response: ServerResponse) => void): void;
createServer(toNode(handle));

const urls = callbackUrls({ url: "https://wfm.example/wfi", apiVersion: 1 });
same<typeof urls.connect, string>(true);
same<ReturnType<typeof urls.userUpdate>, string>(true);
