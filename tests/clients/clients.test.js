// Clients that two generators make of pkg/generated/openapi.json compile under strict TypeScript and write to the mock.
import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { createShiftsStandIn } from "graph-shifts/testing";
import { run } from "../runtimes/run.js";

const here = fileURLToPath(new URL(".", import.meta.url));
const document = fileURLToPath(new URL("../../pkg/generated/openapi.json", import.meta.url));

const TEAM = "3d88b7a2-f988-4f4b-bb34-d66df66af126";
const OPEN_SHIFT = "OPNSHFT_577b75d2-a927-48c0-a5d1-dc984894e7b8";
const INTEGRATION = "WFI_05227533-379e-4a0a-9d17-afe306a1e10d";
const ALICE = "c5d0c76b-80c4-481c-be50-923cd8d680a1";
const BOB = "567c8ea5-9e32-422a-a663-8270201699cd";

/** Runs a package's program, which is JavaScript, in this directory. */
const tool = (path, ...words) => run(process.execPath, [`node_modules/${path}`, ...words], { cwd: here });

const shift = (id, userId, startDateTime, endDateTime) => ({
  id,
  userId,
  sharedShift: { startDateTime, endDateTime, theme: "blue", activities: [] },
});

function openMock(more) {
  const item = { startDateTime: "2026-11-02T08:00:00Z", endDateTime: "2026-11-02T16:00:00Z", theme: "blue" };
  const shifts = [
    shift("SHFT_one", ALICE, "2026-11-02T08:00:00Z", "2026-11-02T16:00:00Z"),
    shift("SHFT_two", BOB, "2026-11-09T08:00:00Z", "2026-11-09T16:00:00Z"),
  ];
  return createShiftsStandIn({
    teams: [{ id: TEAM, shifts, openShifts: [{ id: OPEN_SHIFT, sharedOpenShift: { ...item, openSlotCount: 1 } }] }],
    workforceIntegrations: [{ id: INTEGRATION, displayName: "Contoso", apiVersion: 1 }],
    ...more,
  });
}

before(async () => {
  rmSync(`${here}generated`, { recursive: true, force: true });
  await Promise.all([
    tool("openapi-typescript/bin/cli.js", document, "--output", "generated/openapi_typescript.d.ts"),
    tool("@hey-api/openapi-ts/bin/run.js", "--input", document, "--output", "generated/hey_api"),
  ]);
  await tool("typescript/bin/tsc", "--project", "tsconfig.json");
});

for (const [generator, file] of [
  ["openapi-typescript with openapi-fetch", "openapi_fetch.js"],
  ["@hey-api/openapi-ts", "hey_api.js"],
]) {
  describe(`a client of ${generator}`, () => {
    /** The program, with a mock and its options. */
    const open = async (more, token = "any") => {
      const mock = openMock(more);
      const { program } = await import(`./generated/built/${file}`);
      const settings = { baseUrl: "https://graph.microsoft.com/v1.0", fetch: mock, token, teamId: TEAM };
      return { mock, client: program(settings) };
    };

    test("puts an open shift and reads the stored one", async () => {
      const { mock, client } = await open();
      assert.equal(await client.publish(OPEN_SHIFT, 3), 3);
      const { sharedOpenShift } = mock.read(`/teams/${TEAM}/schedule/openShifts/${OPEN_SHIFT}`);
      assert.deepEqual([sharedOpenShift.openSlotCount, sharedOpenShift.startDateTime], [3, "2026-11-23T08:00:00Z"]);
      assert.equal(await client.recolor(OPEN_SHIFT, "pink"), undefined);
      assert.equal(mock.read(`/teams/${TEAM}/schedule/openShifts/${OPEN_SHIFT}`).sharedOpenShift.theme, "pink");
    });

    test("patches a workforce integration", async () => {
      const { mock, client } = await open();
      assert.equal(await client.subscribe(INTEGRATION), 200);
      assert.equal(mock.read(`/teamwork/workforceIntegrations/${INTEGRATION}`).supportedEntities, "shift,swapRequest");
    });

    test("lists shifts with a filter", async () => {
      const { client } = await open();
      assert.deepEqual(await client.working("2026-11-09T00:00:00Z"), [BOB]);
      assert.deepEqual(await client.working("2026-11-01T00:00:00Z"), [ALICE, BOB]);
    });

    test("reads an error of Shifts", async () => {
      const { client } = await open();
      const { status, code, message, requestId, retryAfter } = await client.recolor("OPNSHFT_gone", "pink");
      assert.deepEqual([status, code, retryAfter], [404, "NotFound", undefined]);
      assert.equal(JSON.parse(message).error.innererror.code, "NotFound");
      assert.match(requestId, /^[\da-f-]{36}$/);
    });

    test("reads how long to wait", async () => {
      const { client } = await open({ throttling: { share: 1, retryAfter: 7 } });
      const { status, code, retryAfter } = await client.recolor(OPEN_SHIFT, "pink");
      assert.deepEqual([status, code, retryAfter], [429, "TooManyRequests", 7]);
    });

    test("sends its token", async () => {
      const { client } = await open(undefined, "");
      assert.equal((await client.recolor(OPEN_SHIFT, "pink")).status, 401);
    });
  });
}
