// The rate limits: by Cloudflare's binding as workerd has it, by a binding that fails, and without one.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { checkAddress, checkOwner } from "../src/rate.js";
import { TEAM } from "./graph.js";
import { ORIGIN, startWorld } from "./running.js";
import { tokenOf } from "./tokens.js";

const LIST = `/operations/listOpenShifts?teamId=${TEAM}`;
const other = tokenOf({ oid: "366c0b19-49b1-41b5-a03f-9f3887bd0ed8" });

/** wrangler.jsonc with these limits. */
const limited = (address, owner) => (text) => {
  const changed = text
    .replace(/("ADDRESS_LIMIT".*"limit": )\d+/, `$1${address}`)
    .replace(/("OWNER_LIMIT".*"limit": )\d+/, `$1${owner}`);
  assert.notEqual(changed, text);
  return changed;
};

/** The local windows begin with each minute of the clock, so a test begins in time. */
async function windowOf(seconds) {
  const left = 60 - ((Date.now() / 1000) % 60);
  if (left < seconds) await new Promise((resolve) => setTimeout(resolve, left * 1000 + 100));
}

describe("in workerd", () => {
  test("a user's requests over the limit are refused until the next minute, and another user's are not", async (t) => {
    const world = await startWorld({ configure: limited(1000, 5) });
    t.after(() => world.stop());
    await windowOf(20);
    const statuses = [];
    for (let at = 0; at < 8; at++) statuses.push((await world.ask(LIST, { token: tokenOf() })).status);
    assert.deepEqual(statuses, [200, 200, 200, 200, 200, 429, 429, 429]);
    const { status, headers, json } = await world.ask(LIST, { headers: { Origin: ORIGIN } });
    assert.deepEqual([status, json.status, headers.get("Content-Type")], [429, 429, "application/problem+json"]);
    assert.deepEqual([headers.get("Retry-After"), headers.get("Access-Control-Allow-Origin")], ["60", ORIGIN]);
    assert.match(json.detail, /Nothing was sent/);
    assert.equal((await world.bulk([{}])).status, 429);
    assert.equal((await world.ask(LIST, { token: other })).status, 200);
    assert.equal(world.graph.requests.length, 6);
  });

  test("an address's requests over the limit are refused, whatever tokens and paths they have", async (t) => {
    const world = await startWorld({ configure: limited(5, 1000) });
    t.after(() => world.stop());
    await windowOf(20);
    const from = (address, path, token) => world.ask(path, { token, headers: { "CF-Connecting-IP": address } });
    const statuses = [];
    for (const [path, token] of [
      [LIST, other],
      [LIST, null],
      ["/nowhere", null],
      [LIST, "opaque"],
      ["/bulk", tokenOf()],
      [LIST, tokenOf()],
      [LIST, null],
    ])
      statuses.push((await from("203.0.113.7", path, token)).status);
    assert.deepEqual(statuses, [200, 401, 404, 200, 405, 429, 429]);
    const preflight = await world.ask(LIST, {
      method: "OPTIONS",
      headers: { Origin: ORIGIN, "CF-Connecting-IP": "203.0.113.7" },
    });
    assert.equal(preflight.status, 204);
    assert.equal((await from("203.0.113.8", LIST, other)).status, 200);
  });

  test("a worker without the bindings has no limit", async (t) => {
    const world = await startWorld({ configure: (text) => text.replace(/"ratelimits": \[[^\]]*\],/, "") });
    t.after(() => world.stop());
    for (let at = 0; at < 8; at++) assert.equal((await world.ask(LIST)).status, 200);
  });
});

describe("the keys", () => {
  /** A binding that counts what it is asked. */
  const counting = (success = true) => {
    const keys = [];
    const limit = async ({ key }) => {
      keys.push(key);
      return { success };
    };
    return { keys, limit };
  };
  const request = (headers) => new Request("https://worker.example/", { headers });

  test("are the address, of which an IPv6 customer has 2^64, and the token's user", async () => {
    const ADDRESS_LIMIT = counting();
    for (const address of [
      "203.0.113.7",
      "2001:db8:1:2:3:4:5:6",
      "2001:DB8:1:2::9",
      "2001:db8:0:0::1",
      "2001:db8::1",
      "::1",
      "1:2:3:4:5:6:7:8",
      "::ffff:203.0.113.7",
      "",
    ])
      await checkAddress(request({ "CF-Connecting-IP": address }), { ADDRESS_LIMIT });
    await checkAddress(request({}), { ADDRESS_LIMIT });
    assert.deepEqual(ADDRESS_LIMIT.keys, [
      "203.0.113.7",
      "2001:db8:1:2::/64",
      "2001:db8:1:2::/64",
      "2001:db8:0:0::/64",
      "2001:db8:0:0::/64",
      "0:0:0:0::/64",
      "1:2:3:4::/64",
      "0:0:0:0::/64",
    ]);
    const OWNER_LIMIT = counting();
    await checkOwner(request({ Authorization: `Bearer ${tokenOf({ oid: "me" })}` }), { OWNER_LIMIT });
    await checkOwner(request({ Authorization: "Bearer opaque" }), { OWNER_LIMIT });
    await checkOwner(request({}), { OWNER_LIMIT });
    assert.deepEqual(OWNER_LIMIT.keys, ["1ac0e/me"]);
  });

  test("over a limit refuse, and a binding that fails does not", async () => {
    const headers = { "CF-Connecting-IP": "203.0.113.7", Authorization: `Bearer ${tokenOf()}` };
    const refused = ({ problem }) => problem.status === 429;
    await assert.rejects(checkAddress(request(headers), { ADDRESS_LIMIT: counting(false) }), refused);
    await assert.rejects(checkOwner(request(headers), { OWNER_LIMIT: counting(false) }), refused);
    const broken = { limit: async () => Promise.reject(new Error("no")) };
    const log = console.error;
    const logged = [];
    console.error = (line) => logged.push(line);
    try {
      await checkAddress(request(headers), { ADDRESS_LIMIT: broken });
      await checkOwner(request(headers), { OWNER_LIMIT: broken });
      await checkOwner(request(headers), {});
    } finally {
      console.error = log;
    }
    assert.deepEqual(logged, Array(2).fill("a rate limit could not be asked: no"));
  });
});
