// Tests of the options of `graph-shifts mock`, the right ones and the wrong ones.

import assert from "node:assert/strict";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, request } from "node:http";
import { networkInterfaces } from "node:os";
import { describe, test } from "node:test";
import { createSecret, handleCallbacks, refuse, toNode } from "graph-shifts/callbacks";
import { readFlags } from "../../pkg/cli/flags.js";
import { settingsOf } from "../../pkg/cli/mock.js";
import { BadUsage } from "../../pkg/cli/usage.js";
import { fileOf, sharedShift, SHIFTS, TEAM, teamOf, USER } from "./data.js";
import { run, start } from "./started.js";

const { version } = JSON.parse(readFileSync(new URL("../../pkg/package.json", import.meta.url), "utf8"));
const DEFAULT_SCHEDULE = "/teams/00000000-0000-4000-8000-000000000001/schedule";
const body = JSON.stringify({ userId: USER, sharedShift });

/** The command ends with the code 2 for each BadUsage. */
const refuses = (words, message) =>
  assert.rejects(
    async () => settingsOf(readFlags(words)),
    (error) => error instanceof BadUsage && message.test(error.message),
  );

describe("the command line", () => {
  test("prints the version", () => {
    for (const words of [["--version"], ["mock", "--version"]]) {
      assert.deepEqual(run(...words).stdout, `${version}\n`);
    }
  });

  test("prints every option of the mock", () => {
    const { status, stdout } = run("mock", "--help");
    assert.equal(status, 0);
    for (const option of ["--port N", "--https", "--cert-out FILE", "--throttling-retry-after S", "--help"]) {
      assert.ok(stdout.includes(`  ${option} `), option);
    }
    assert.match(run("--help").stdout, /^ {2}mock /m);
  });

  for (const [words, message] of [
    [[], /no command given/],
    [["serve"], /serve is not a command/],
    [["toString"], /toString is not a command/],
    [["mock", "--latencyy", "1"], /Unknown option '--latencyy'/],
    [["mock", "--latency=-1"], /latency must be a number of milliseconds/],
  ]) {
    test(`refuses ${JSON.stringify(words.join(" "))} with the code 2`, () => {
      const { status, stdout, stderr } = run(...words);
      assert.deepEqual([status, stdout], [2, ""]);
      assert.match(stderr, message);
      assert.match(stderr, /^graph-shifts: [^\n]+\ngraph-shifts( mock)? --help lists what it takes\n$/);
    });
  }

  for (const [words, message] of [
    [["extra"], /extra/],
    [["--port"], /--port/],
    [["--port", "http"], /--port must be a number, not "http"/],
    [["--port", ""], /--port must be a number/],
    [["--port", "65536"], /--port must be an integer from 0 to 65535/],
    [["--port", "80.5"], /--port must be an integer/],
    [["--throttling-rate", "0"], /throttling\.rate must be an integer of at least 1/],
    [["--throttling-share", "2"], /throttling\.share must be a number from 0 to 1/],
    [["--throttling-retry-after", "1.5"], /throttling\.retryAfter must be an integer/],
    [["--team", "Sales"], /--team must be a GUID, not "Sales"/],
    [["--seed", "1.5"], /--seed must be an integer/],
    [["--now", "today"], /--now must be a date-time, not "today"/],
    [["--now", "2026-11-23", "--throttling-rate", "4"], /--now stops the clock/],
    [["--cert-out", "ca.pem"], /--cert-out needs --https/],
    [["--https", "--cert-out", "/nowhere/at/all/ca.pem"], /--cert-out: ENOENT/],
    [["--data", "nowhere.json"], /nowhere\.json: ENOENT/],
  ]) {
    test(`refuses ${words.join(" ")}`, () => refuses(words, message));
  }

  for (const [data, message] of [
    ["{", /JSON/],
    ["[]", /the data must be an object/],
    [{ teamz: [] }, /teamz is not an option; use one of teams, /],
    [{ teams: {} }, /teams must be an array/],
    [{ teams: [null] }, /a team must be an object/],
    [{ teams: [{ shifts: [] }] }, /a team must have an id/],
    [{ teams: [{ id: TEAM, shift: [] }] }, /shift is not a property of a team; use one of id, members, schedule, .*shifts/],
    [{ teams: [{ id: TEAM, shifts: {} }] }, /shifts of a team must be an array/],
    [
      { teams: [{ id: TEAM, shifts: [{ userId: USER, sharedShift: { startDateTime: "8:00" } }] }] },
      /a seed of .* is no microsoft\.graph\.shift/,
    ],
    [{ latency: "slow" }, /latency must be/],
    [{ throttling: { rat: 4 } }, /rat is not an option of throttling; use one of rate, share, retryAfter/],
    [{ refusals: {} }, /refusals must be an array/],
    [{ refusals: [null] }, /a refusal must be an object/],
    [{ refusals: [{ status: 100 }] }, /status is an integer from 200/],
    [{ refusals: [{ status: 503, time: 1 }] }, /time is not a property of a refusal; use one of method, path, times/],
    [{ refusals: [{ status: 503, times: 0 }] }, /times of a refusal must be an integer of at least 1/],
    [{ refusals: [{ status: 503, path: 1 }] }, /path of a refusal must be strings/],
    [{ callbacks: { retries: -1 } }, /retries must be/],
  ]) {
    test(`refuses the data ${JSON.stringify(data)}`, () => refuses(["--data", fileOf(data)], message));
  }

  test("ends with the code 1 if the port is in use, and names a way out", async (t) => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    t.after(() => server.close());
    const { port } = server.address();
    for (const words of [[], ["--https"]]) {
      const { status, stdout, stderr } = run("mock", "--port", String(port), ...words);
      assert.deepEqual([status, stdout], [1, ""]);
      assert.equal(stderr, `graph-shifts: port ${port} is in use; choose another one with --port, or 0 for a free one\n`);
    }
  });

  test("ends with the code 1 if the host is none of this machine", () => {
    const { status, stderr } = run("mock", "--port", "0", "--host", "192.0.2.1");
    assert.equal(status, 1);
    assert.match(stderr, /^graph-shifts: cannot listen on 192\.0\.2\.1: /);
  });
});

test("without data there is one team, with an empty schedule", async (t) => {
  const { ask } = await start(t);
  assert.equal((await ask(DEFAULT_SCHEDULE)).status, 200);
  assert.deepEqual((await ask(`${DEFAULT_SCHEDULE}/shifts`)).json.value, []);
});

test("--team adds teams to those of the data, and there is no other", async (t) => {
  const more = [USER, "00000000-0000-4000-8000-000000000002"];
  const { ask } = await start(t, ["--data", fileOf({ teams: [teamOf("SHFT_1")] }), ...more.flatMap((id) => ["--team", id])]);
  for (const id of [TEAM, ...more]) assert.equal((await ask(`/teams/${id}/schedule`)).status, 200, id);
  assert.equal((await ask(DEFAULT_SCHEDULE)).status, 404);
});

test("--seed and --now make two runs the same to the byte; another seed makes other ids", async (t) => {
  const responses = async (seed) => {
    const { ask } = await start(t, ["--team", TEAM, "--seed", seed, "--now", "2026-11-23T08:00:00Z"]);
    const { text } = await ask(SHIFTS, { method: "POST", body });
    return text.replace(/127\.0\.0\.1:\d+/, "");
  };
  const [one, same, other] = await Promise.all(["7", "7", "8"].map(responses));
  assert.equal(one, same);
  assert.equal(JSON.parse(one).lastModifiedDateTime, "2026-11-23T08:00:00.000Z");
  assert.match(JSON.parse(one).id, /^SHFT_[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.notEqual(JSON.parse(one).id, JSON.parse(other).id);
});

test("--seed repeats the ids after a reset", async (t) => {
  const { ask } = await start(t, ["--team", TEAM, "--seed", "7"]);
  const ids = [];
  for (const _ of [1, 2]) {
    ids.push((await ask(SHIFTS, { method: "POST", body })).json.id);
    await ask("/mock/reset", { method: "POST" });
  }
  assert.equal(ids[0], ids[1]);
});

test("--host listens on another address of this machine, or says that it is none", async (t) => {
  if (
    !Object.values(networkInterfaces())
      .flat()
      .some((one) => one?.address === "::1")
  ) {
    assert.match(run("mock", "--port", "0", "--host", "::1").stderr, /^graph-shifts: cannot listen on ::1: /);
    return;
  }
  const { url, ask } = await start(t, ["--host", "::1", "--team", TEAM]);
  assert.match(url, /^http:\/\/\[::1\]:\d+\/v1\.0$/);
  assert.equal((await ask(SHIFTS)).status, 200);
});

test("--host 0.0.0.0 serves every name", async (t) => {
  const { url } = await start(t, ["--host", "0.0.0.0", "--team", TEAM]);
  assert.match(url, /^http:\/\/localhost:\d+\/v1\.0$/);
  const headers = { Authorization: "Bearer any", Host: "graph.contoso.com" };
  const asked = request(`${url}${SHIFTS}`, { headers, family: 4 }).end();
  const [{ statusCode }] = await once(asked, "response");
  asked.destroy();
  assert.equal(statusCode, 200);
});

test("--latency delays each response", async (t) => {
  const { ask } = await start(t, ["--team", TEAM, "--latency", "300"]);
  const began = performance.now();
  await ask(SHIFTS);
  assert.ok(performance.now() - began >= 299);
});

test("--throttling refuses, and a flag wins over the data", async (t) => {
  const data = fileOf({ teams: [teamOf()], throttling: { share: 0, retryAfter: 5 } });
  const { ask } = await start(t, ["--data", data, "--throttling-share", "1"]);
  const { status, headers } = await ask(SHIFTS);
  assert.deepEqual([status, headers.get("Retry-After")], [429, "5"]);
});

test("--throttling-rate counts the requests of a second", async (t) => {
  const { ask } = await start(t, ["--team", TEAM, "--throttling-rate", "2", "--throttling-retry-after", "3"]);
  const responses = await Promise.all(Array.from({ length: 8 }, () => ask(SHIFTS)));
  const refused = responses.filter(({ status }) => status === 429);
  assert.ok(refused.length > 0 && refused.length <= 6);
  assert.equal(refused[0].headers.get("Retry-After"), "3");
});

test("refusals of the data fit by method and path, the first one counts, and as often as they say", async (t) => {
  const refusals = [
    { method: "put", path: "/teams/*/schedule/shifts/*", times: 2, status: 503, headers: { "Retry-After": "0" } },
    { method: "PUT", status: 403, innerCode: "MissingUserIdHeaderInAppContext" },
    { path: "/me", status: 502, body: "<h1>Bad gateway</h1>" },
  ];
  const { ask } = await start(t, ["--data", fileOf({ teams: [teamOf("SHFT_1")], refusals })]);
  const put = () => ask(`${SHIFTS}/SHFT_1`, { method: "PUT", body });
  assert.deepEqual([(await put()).status, (await put()).status], [503, 503]);
  const { status, text } = await put();
  assert.deepEqual([status, text.includes("MissingUserIdHeaderInAppContext")], [403, true]);
  assert.equal((await ask("/me")).text, "<h1>Bad gateway</h1>");
  assert.equal((await ask(SHIFTS)).status, 200);
});

test("--log prints a line for each response", async (t) => {
  const { ask, lines } = await start(t, ["--team", TEAM, "--log"]);
  await ask(SHIFTS);
  await ask(`${SHIFTS}/SHFT_none`, { method: "DELETE" });
  while (lines.length < 3) await new Promise((resolve) => setTimeout(resolve, 10));
  assert.deepEqual(lines.slice(1), [`200 GET ${SHIFTS}`, `404 DELETE ${SHIFTS}/SHFT_none`]);
});

test("--callbacks asks the integration of the data, over the network", async (t) => {
  const secret = createSecret();
  const update = () => refuse({ message: "The rota is closed." });
  const server = createServer(toNode(handleCallbacks({ secret, update }))).listen(0, "127.0.0.1");
  await once(server, "listening");
  t.after(() => server.close(() => {}).closeAllConnections());
  const url = `http://127.0.0.1:${server.address().port}`;
  const encryption = { protocol: "sharedSecret", secret };
  const data = fileOf({
    teams: [{ ...teamOf("SHFT_1"), schedule: { workforceIntegrationIds: ["WFI_1"] } }],
    workforceIntegrations: [{ id: "WFI_1", apiVersion: 1, isActive: true, url, supportedEntities: "shift", encryption }],
  });
  const deleting = { method: "DELETE" };
  const asking = await start(t, ["--data", data, "--callbacks"]);
  const { status, text } = await asking.ask(`${SHIFTS}/SHFT_1`, deleting);
  assert.deepEqual([status, text.includes("The rota is closed.")], [400, true]);
  const silent = await start(t, ["--data", data]);
  assert.equal((await silent.ask(`${SHIFTS}/SHFT_1`, deleting)).status, 204);
});
