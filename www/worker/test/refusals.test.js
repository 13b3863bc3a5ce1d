// What the worker refuses before it sends anything to Graph: callers, paths and queries.

import assert from "node:assert/strict";
import { connect } from "node:net";
import { after, before, beforeEach, describe, test } from "node:test";
import { settingsOf } from "../src/settings.js";
import { TEAM } from "./graph.js";
import { assertRefused, ORIGIN, startWorld } from "./running.js";

const UPDATE = `/operations/updateOpenShift?teamId=${TEAM}&openShiftId=OPNSHFT_one`;
const LIST = `/operations/listOpenShifts?teamId=${TEAM}`;

let world;
before(async () => {
  world = await startWorld();
});
after(() => world.stop());
beforeEach(() => (world.graph.requests.length = 0));

describe("callers", () => {
  test("pages of an origin that is not listed are refused, whatever they request", async () => {
    for (const Origin of [
      "https://evil.example",
      `${ORIGIN}.evil.example`,
      "http://shifts.contoso.com",
      "null",
      `${ORIGIN}:8443`,
    ]) {
      for (const [path, method] of [
        [LIST, "GET"],
        [LIST, "OPTIONS"],
        ["/bulk", "POST"],
        ["/nowhere", "GET"],
      ]) {
        const response = await world.ask(path, { method, headers: { Origin } });
        assertRefused(world, response, 403);
        assert.equal(response.headers.get("Access-Control-Allow-Origin"), null);
      }
    }
  });

  test("pages of a listed origin can read responses and refusals", async () => {
    const asked = {
      method: "OPTIONS",
      headers: {
        Origin: ORIGIN,
        "Access-Control-Request-Method": "PUT",
        "Access-Control-Request-Headers": "authorization,content-type",
      },
      token: null,
    };
    const { status, headers } = await world.ask(UPDATE, asked);
    assert.deepEqual(
      [status, headers.get("Access-Control-Allow-Origin"), headers.get("Access-Control-Allow-Methods")],
      [204, ORIGIN, "PUT"],
    );
    assert.equal(headers.get("Access-Control-Allow-Headers"), "Authorization, Content-Type, Idempotency-Key");
    const response = await world.ask(LIST, { headers: { Origin: ORIGIN }, token: null });
    assertRefused(world, response, 401);
    assert.deepEqual([response.headers.get("Access-Control-Allow-Origin"), response.headers.get("Vary")], [ORIGIN, "Origin"]);
    assert.match(response.headers.get("Access-Control-Expose-Headers"), /request-id.*WWW-Authenticate/);
    assert.equal((await world.ask(LIST, { headers: { Origin: "https://other.contoso.com" } })).status, 200);
  });

  test("without a bearer token are refused", async () => {
    for (const Authorization of [undefined, "", "Bearer", "Bearer ", "Basic abc", "Bearer a b", "Bearer é", "Bearer {}"]) {
      for (const [path, method] of [
        [LIST, "GET"],
        [UPDATE, "PUT"],
        ["/bulk", "POST"],
        ["/bulk/aa162a04-bec6-4b81-ba99-96caa7b2b24d", "GET"],
      ]) {
        const response = await world.ask(path, {
          method,
          token: null,
          headers: Authorization === undefined ? {} : { Authorization: Buffer.from(Authorization).toString("latin1") },
        });
        assertRefused(world, response, 401);
        assert.match(response.headers.get("WWW-Authenticate"), /^Bearer/);
      }
    }
  });
});

describe("paths", () => {
  test("with other names than operations are unknown, including names that every object or module has", async () => {
    const names = [
      "nothing",
      "__proto__",
      "constructor",
      "toString",
      "hasOwnProperty",
      "default",
      "then",
      "flags",
      "openShift",
      "ShiftsValidationError",
      "UPDATEOPENSHIFT",
      "%5F%5Fproto%5F%5F",
      "a/b",
      "..%2Fbulk",
      "",
    ];
    for (const name of names) assertRefused(world, await world.ask(`/operations/${name}`, { method: "POST", json: {} }), 404);
    for (const path of ["/", "/operations", "/bulk/", "/bulk/1", "/bulk/__proto__", "/BULK", "/%"])
      assertRefused(world, await world.ask(path), 404);
  });

  test("of an operation accept its own method only", async () => {
    for (const [path, method, allowed] of [
      [UPDATE, "PATCH", "PUT"],
      [UPDATE, "POST", "PUT"],
      [LIST, "PUT", "GET"],
      ["/bulk", "GET", "POST"],
      ["/bulk", "DELETE", "POST"],
    ]) {
      const response = await world.ask(path, { method });
      assertRefused(world, response, 405);
      assert.equal(response.headers.get("Allow"), `${allowed}, OPTIONS`);
    }
  });

  test("cannot choose the server that receives the token", async () => {
    const evil = encodeURIComponent("https://evil.example/v1.0");
    const response = await world.ask(`${LIST}&baseUrl=${evil}`);
    assertRefused(world, response, 422);
    assert.deepEqual(
      response.json.issues.map(({ path }) => path),
      [["baseUrl"]],
    );
    assertRefused(world, await world.ask(`${LIST}&teamId=${TEAM}`), 400);
    for (const name of ["__proto__", "body", "constructor"]) assertRefused(world, await world.ask(`${LIST}&${name}=1`), 422);
  });
});

describe("queries", () => {
  /** The status of a request whose target contains these bytes. */
  const statusOf = (target) =>
    new Promise((resolve, reject) => {
      const socket = connect(Number(new URL(world.address).port), "127.0.0.1");
      socket.once("error", reject);
      socket.once("data", (data) => {
        socket.destroy();
        resolve(Number(/^HTTP\/1.1 (\d+)/.exec(data.toString("latin1"))?.[1]));
      });
      socket.write(
        Buffer.from(`GET ${target} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer ${world.token}\r\n\r\n`, "latin1"),
      );
    });

  test("that are not UTF-8 in percent-encoding are refused", async () => {
    for (const text of ["%FF", "%C3", "%C3%28", "%ED%A0%80", "%F5%80%80%80", "%C0%AF", "%", "%4", "%zz", "a%80b"]) {
      for (const query of [`query=${text}`, `${text}=1`, `teamId=${TEAM}&x=${text}`])
        assertRefused(world, await world.ask(`/operations/listOpenShifts?${query}`), 400);
      assertRefused(world, await world.ask(`/bulk/aa162a04-bec6-4b81-ba99-96caa7b2b24d?after=1&x=${text}`), 400);
    }
    for (const bytes of ["\xff", "\xc3("]) assert.equal(await statusOf(`${LIST}&actsAs=${bytes}`), 400);
    // What is UTF-8 goes to the library.
    assertRefused(world, await world.ask(`${LIST}&x=%C3%A9`), 422);
    assertRefused(world, await world.ask(`/operations/getShift?teamId=%F0%9F%98%80&shiftId=SHFT_1`), 422);
  });
});

test("a misconfigured worker refuses every request", () => {
  const right = { GRAPH: "https://graph.microsoft.us/v1.0", ALLOWED_ORIGINS: "" };
  assert.equal(settingsOf(right).graph, right.GRAPH);
  const url = "an https URL such as https://graph.microsoft.com/v1.0";
  for (const [vars, expected] of [
    [{ GRAPH: "http://graph.microsoft.com/v1.0" }, url],
    [{ GRAPH: "https://user@evil.example" }, url],
    [{ GRAPH: "ftp://127.0.0.1" }, url],
    [{ GRAPH: "graph" }, url],
    [{ MAX_BODY: "5000000" }, "a number above 0, at most 4194304"],
    [{ MAX_BODY: "-1" }, "a number above 0, at most 4194304"],
    [{ MAX_BULK: "many" }, "a number above 0, at most 16777216"],
    [{ RATE: 0 }, "a number above 0, at most 10000"],
  ]) {
    const detail = `The worker is misconfigured: ${Object.keys(vars)[0]} must be ${expected}.`;
    assert.throws(
      () => settingsOf({ ...right, ...vars }),
      ({ problem }) => problem.status === 500 && assert.equal(problem.detail, detail) === undefined,
    );
  }
});
