// What the types of the caller and of the mock's callbacks take, and how their outcomes narrow.
import { approve, handleCallbacks } from "graph-shifts/callbacks";
import {
  type ApprovedOutcome,
  createShiftsCaller,
  createShiftsStandIn,
  type InvalidOutcome,
  type RefusedOutcome,
  type ShiftsCaller,
  type ShiftsCallerOptions,
  type StandInCallbacks,
  swapCandidates,
  timeOffReasons,
} from "graph-shifts/testing";
import { same } from "./same.js";

const [secret, url, teamId] = ["s".repeat(64), "https://contoso.example/wfi", "3d88b7a2-f988-4f4b-bb34-d66df66af126"];
const caller = createShiftsCaller({ secret, url });
same<typeof caller, ShiftsCaller>(true);

// An outcome narrows by its members.
const outcome = await caller.update(teamId, [{ method: "DELETE", url: "/shifts/SHFT_one" }], {
  passthrough: "WFI_one",
  language: "de",
});
if (outcome.invalid !== undefined) same<typeof outcome, InvalidOutcome>(true);
else if (outcome.approved) same<typeof outcome, ApprovedOutcome>(true);
else same<typeof outcome, RefusedOutcome>(true);
const message: string | undefined = outcome.approved === false ? outcome.message : outcome.invalid;
// @ts-expect-error an approval has no message
if (outcome.approved) outcome.message;
const read = await caller.read(teamId, swapCandidates("SHFT_one", new Date(), "2026-12-01T00:00:00Z"));
if (read.data) same<typeof read.data, string[]>(true);
else if (read.refused) same<typeof read.refused.status, number>(true);
else same<typeof read.invalid, string>(true);
const { ok, status }: { ok: boolean; status: number } = await caller.connect();

// The sealed bytes are a body, and every form of bytes is a text.
new Request(url, { method: "POST", body: await caller.seal("{}") });
caller.seal(new Uint8Array(), { dek: new ArrayBuffer(32), iv: new DataView(new ArrayBuffer(16)), secret, keyId: 2 });

// Any function of a request to a response is a fetch: the platform's, an integration's handler, a stub.
const handler = handleCallbacks({ secret, update: () => approve() });
for (const fetch of [globalThis.fetch, handler, () => new Response(), async (request: Request) => new Response(request.body)]) {
  createShiftsCaller({ secret, url, fetch });
  createShiftsStandIn({ callbacks: { fetch } });
}

// The options are complete and closed.
const trying = { retries: 0, retryDelay: 0, timeout: 1, expiresAfter: 1, freshIds: false };
const every: Required<ShiftsCallerOptions> = {
  ...{ secret, url, apiVersion: 1, fetch: handler, tenantId: "t", userId: "u", displayName: "Contoso" },
  ...{ now: () => new Date(), newId: () => crypto.randomUUID() },
  ...trying,
};
const ofMock: Required<StandInCallbacks> = {
  ...trying,
  fetch: handler,
  tenantId: "t",
  onCallback: ({ outcome }) => void outcome,
};
createShiftsCaller({ ...every, timeout: undefined });
// @ts-expect-error there is no such option
createShiftsCaller({ ...every, retry: 1 });
// @ts-expect-error a secret is needed
createShiftsCaller({ url });
// @ts-expect-error a change is no GET
caller.update(teamId, [{ method: "GET", url: "/shifts/SHFT_one" }]);
// @ts-expect-error the mock has one user
createShiftsStandIn({ callbacks: { userId: "u" } });

// A callback narrows by its kind.
createShiftsStandIn({
  callbacks: {
    onCallback(callback) {
      if (callback.kind === "connect") same<typeof callback.outcome.status, number>(true);
      else if (callback.outcome.approved) same<typeof callback.outcome.silent, string[]>(true);
    },
  },
});
const assigned: Response = await createShiftsStandIn().assignOpenShift("/teams/t/schedule/openShifts/o", "u");

export const used = [message, ok, status, every, ofMock, assigned, timeOffReasons("u")];
