// A small mock Graph with a short way to send requests to it, for its tests.

import { createShiftsStandIn } from "graph-shifts/testing";

export const TEAM = "3d88b7a2-f988-4f4b-bb34-d66df66af126";
export const MEMBER = "aa162a04-bec6-4b81-ba99-96caa7b2b24d";
export const OPEN_SHIFTS = `/teams/${TEAM}/schedule/openShifts`;
export const DRAFTED = `${OPEN_SHIFTS}/OPNSHFT_drafted`;
export const INTEGRATIONS = "/teamwork/workforceIntegrations";
export const INTEGRATION = `${INTEGRATIONS}/WFI_one`;
export const SECRET = "s".repeat(64);

export const item = (more = {}) => ({
  startDateTime: "2026-11-04T20:00:00Z",
  endDateTime: "2026-11-04T21:00:00Z",
  openSlotCount: 1,
  activities: [],
  ...more,
});

const OPTIONS = {
  teams: [{ id: TEAM, members: [MEMBER], openShifts: [{ id: "OPNSHFT_drafted", draftOpenShift: item({ theme: "blue" }) }] }],
  workforceIntegrations: [
    {
      id: "WFI_one",
      displayName: "Contoso",
      url: "https://contoso.example/wfi",
      apiVersion: 1,
      supportedEntities: "shift,swapRequest",
      encryption: { protocol: "sharedSecret", secret: SECRET },
    },
  ],
};

/** A mock whose clock advances a second per reading and whose ids count up, with a short way to send requests to it. */
export function open(options = OPTIONS) {
  let ticks = 0;
  let ids = 0;
  const mock = createShiftsStandIn({
    now: () => new Date(Date.UTC(2026, 10, 1, 0, 0, ticks++)),
    newId: () => `id-${++ids}`,
    ...options,
  });
  const send = async (method, path, body, headers = {}) => {
    const json = { "Content-Type": "application/json" };
    const response = await mock(path.startsWith("https:") ? path : `/v1.0${path}`, {
      method,
      headers: { Authorization: "Bearer any", ...(body === undefined ? {} : json), ...headers },
      body: body === undefined || typeof body === "string" ? body : JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: text ? JSON.parse(text) : undefined };
  };
  const batch = (requests) => send("POST", "/$batch", { requests });
  return { mock, send, batch };
}

/** A mock with the usual seeds and further options. */
export const openWith = (more) => open({ ...OPTIONS, ...more });

/** The requests of a batch that create open shifts with different notes. */
export const creations = (count) =>
  Array.from({ length: count }, (_, i) => ({
    id: String(i),
    method: "POST",
    url: OPEN_SHIFTS,
    headers: { "Content-Type": "application/json" },
    body: { draftOpenShift: item({ notes: `note ${i}` }) },
  }));

/** The notes of all open shifts in the order of their creation. */
export async function notesOf(send) {
  const { json } = await send("GET", OPEN_SHIFTS);
  return json.value.map(({ draftOpenShift }) => draftOpenShift.notes);
}

export const inner = (response) => JSON.parse(response.json.error.message).error;
