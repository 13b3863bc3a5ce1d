// A small stand-in for Graph and a short way to ask it, for its tests.

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
  teams: [
    { id: TEAM, members: [MEMBER], openShifts: [{ id: "OPNSHFT_drafted", draftOpenShift: item({ theme: "blue" }) }] },
  ],
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

/** A stand-in whose clock ticks a second at each look, whose ids count, and a short way to ask it. */
export function open(options = OPTIONS) {
  let ticks = 0;
  let ids = 0;
  const standIn = createShiftsStandIn({
    ...options,
    now: () => new Date(Date.UTC(2026, 10, 1, 0, 0, ticks++)),
    newId: () => `id-${++ids}`,
  });
  const ask = async (method, path, body, headers = {}) => {
    const json = { "Content-Type": "application/json" };
    const response = await standIn(path.startsWith("https:") ? path : `/v1.0${path}`, {
      method,
      headers: { Authorization: "Bearer any", ...(body === undefined ? {} : json), ...headers },
      body: body === undefined || typeof body === "string" ? body : JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: text ? JSON.parse(text) : undefined };
  };
  return { standIn, ask };
}

export const inner = (answer) => JSON.parse(answer.json.error.message).error;
