// A mock whose integration is asked about every type, for the tests of callbacks.

import assert from "node:assert/strict";
import { approving, integration, URL_OF_INTEGRATION } from "./integration.js";
import { open, SECRET, TEAM } from "./mock.js";
import { options } from "./seeds.js";

export const SCHEDULE = `/teams/${TEAM}/schedule`;

const EVERY_ENTITY =
  "shift,swapRequest,userShiftPreferences,openShift,openShiftRequest,offerShiftRequest,timeCard,timeOffReason,timeOff,timeOffRequest";

export const INTEGRATION_SEED = {
  id: "WFI_one",
  displayName: "Contoso",
  url: URL_OF_INTEGRATION,
  apiVersion: 1,
  supportedEntities: EVERY_ENTITY,
  encryption: { protocol: "sharedSecret", secret: SECRET },
};

/**
 * A mock with seeds of every kind, the calls that its integration received and the outcomes. `more` changes the integration,
 * `callbacks` its callbacks, `team` the team. False as `callbacks` leaves them off.
 */
export function asked(respond = approving, { more = {}, callbacks = {}, team = {}, ...others } = {}) {
  const { fetch, calls } = integration(respond);
  const outcomes = [];
  const seeded = options({ schedule: { workforceIntegrationIds: ["WFI_one"] }, ...team });
  const mock = open({
    ...seeded,
    workforceIntegrations: [{ ...INTEGRATION_SEED, ...more }],
    callbacks: callbacks ? { fetch, onCallback: (callback) => outcomes.push(callback), ...callbacks } : undefined,
    ...others,
  });
  /** What the last call asked about: the method and the url of each item. */
  const items = () => calls.at(-1)?.json.requests.map(({ method, url }) => `${method} ${url}`);
  const write = (method, path, body, headers) => mock.send(method, SCHEDULE + path, body, headers);
  const read = (path) => mock.mock.read(SCHEDULE + path);
  const list = async (collection) => (await write("GET", `/${collection}`)).json.value;
  return { ...mock, calls, outcomes, items, write, read, list };
}

/** Asserts that each text is the expected one or matches the expected pattern. */
export function assertItems(items, expected) {
  assert.equal(items?.length, expected.length, `${items}`);
  for (const [i, item] of items.entries()) {
    if (typeof expected[i] === "string") assert.equal(item, expected[i]);
    else assert.match(item, expected[i]);
  }
}
