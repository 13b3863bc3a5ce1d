// The bodies that the worker refuses before it sends anything to Graph.

import assert from "node:assert/strict";
import { connect } from "node:net";
import { after, before, beforeEach, describe, test } from "node:test";
import { gzipSync } from "node:zlib";
import { TEAM, item } from "./graph.js";
import { assertRefused, startWorld } from "./running.js";
import { tokenOf } from "./tokens.js";

const UPDATE = `/operations/updateOpenShift?teamId=${TEAM}&openShiftId=OPNSHFT_one`;
const LIST = `/operations/listOpenShifts?teamId=${TEAM}`;
const JSON_TYPE = { "Content-Type": "application/json" };
const MAX_BODY = 4096;

let world;
before(async () => {
  world = await startWorld({ vars: { MAX_BODY: `${MAX_BODY}`, MAX_BULK: "300000" } });
});
after(() => world.stop());
beforeEach(() => (world.graph.requests.length = 0));

const put = (body, more = {}) => world.ask(UPDATE, { method: "PUT", body, headers: { ...JSON_TYPE, ...more } });

/** Repeats a request whose response got lost because the connection closed while the client was writing. */
async function persistently(ask, tries = 10) {
  try {
    return await ask();
  } catch (error) {
    if (tries > 1 && ["EPIPE", "ECONNRESET"].includes(error.cause?.code)) return persistently(ask, tries - 1);
    throw error;
  }
}

describe("bodies", () => {
  const refused = async (body, ...codes) => {
    const response = await put(body);
    assertRefused(world, response, 422);
    assert.deepEqual(
      response.json.issues.slice(0, codes.length).map(({ code }) => code),
      codes,
    );
  };

  test("that are not JSON are refused with the place of the error", async () => {
    await refused("{", "not_json");
    await refused("hello", "not_json");
    await refused('{"isStagedForDeletion":true} x', "not_json");
    await refused("NaN", "not_json");
    await refused("\ufeff{}", "not_json");
    const response = await put('{"sharedOpenShift":{"theme":@}}');
    assert.deepEqual([response.json.issues[0].code, response.json.issues[0].offset], ["not_json", 28]);
  });

  test("that are not UTF-8, or contain half a surrogate pair, are refused", async () => {
    await refused(new Uint8Array([123, 34, 255, 34, 125]), "not_json");
    await refused(Buffer.from('{"sharedOpenShift":null}', "utf16le"), "not_json");
    await refused(`{"sharedOpenShift":${JSON.stringify(item()).slice(0, -1)},"notes":"\\ud800"}}`, "lone_surrogate");
  });

  test("that reach for prototypes have unknown properties only", async () => {
    await refused('{"__proto__":{"polluted":true}}', "unknown_property");
    await refused('{"constructor":{"prototype":{"polluted":true}}}', "unknown_property");
    await refused(`{"sharedOpenShift":${JSON.stringify(item()).slice(0, -1)},"__proto__":{"theme":"blue"}}}`, "unknown_property");
    // The next request is not affected.
    world.graph.requests.length = 0;
    assert.equal((await world.ask(LIST)).status, 200);
  });

  test("that nest deeply or repeat a name are refused", async () => {
    await refused(`${"[".repeat(2000)}${"]".repeat(2000)}`, "too_deep");
    await refused('{"a":'.repeat(500), "too_deep");
    await refused('{"isStagedForDeletion":true,"isStagedForDeletion":false}', "duplicate_name");
  });

  test("that are not objects are refused", async () => {
    for (const body of ["null", "[]", "1", '"x"']) await refused(body, "wrong_type");
    assertRefused(world, await world.ask(UPDATE, { method: "PUT" }), 422);
  });

  test("of another media type, or for an operation without a body, are refused", async () => {
    for (const type of [
      "text/plain",
      "application/x-www-form-urlencoded",
      "multipart/form-data; boundary=x",
      "application/json-patch+json",
      "",
    ]) {
      assertRefused(world, await put("{}", { "Content-Type": type }), 415);
    }
    assertRefused(
      world,
      await world.ask(`/operations/deleteOpenShift?teamId=${TEAM}&openShiftId=OPNSHFT_one`, { method: "DELETE", json: {} }),
      400,
    );
    assertRefused(
      world,
      await world.ask("/bulk", { method: "POST", body: "[]", headers: { "Content-Type": "text/plain" } }),
      415,
    );
  });

  test("that are compressed are refused, and the response says so", async () => {
    const zipped = gzipSync("{}");
    for (const encoding of ["gzip", "br", "deflate", "zstd", "identity, gzip", "GZIP", "x"]) {
      const headers = { "Content-Encoding": encoding };
      for (const response of [
        await put(zipped, headers),
        await world.ask("/bulk", { method: "POST", body: zipped, headers: { ...JSON_TYPE, ...headers } }),
      ]) {
        assertRefused(world, response, 415);
        assert.equal(response.headers.get("Accept-Encoding"), "identity");
      }
    }
    assert.equal((await put('{"isStagedForDeletion":true}', { "Content-Encoding": "identity" })).status, 204);
  });

  test("over the limit are refused, with or without their length", async () => {
    const padded = (length) => `{"isStagedForDeletion":true${" ".repeat(length - 28)}}`;
    assert.equal(Buffer.byteLength(padded(MAX_BODY)), MAX_BODY);
    assert.equal((await put(padded(MAX_BODY))).status, 204);
    world.graph.requests.length = 0;
    const spaces = () =>
      new ReadableStream({
        start(controller) {
          for (let sent = 0; sent < 20; sent++) controller.enqueue(Buffer.alloc(1000, " "));
          controller.close();
        },
      });
    const tooLarge = [
      () => put(padded(MAX_BODY + 1)),
      () => put(padded(200_000)),
      () => world.ask(UPDATE, { method: "PUT", body: spaces(), duplex: "half", headers: JSON_TYPE }),
      () => world.ask("/bulk", { method: "POST", body: `[${" ".repeat(300_000)}]`, headers: JSON_TYPE }),
    ];
    for (const ask of tooLarge) assertRefused(world, await persistently(ask), 413);
  });

  test("that end before their `Content-Length` are not sent", async () => {
    const { port } = new URL(world.address);
    const socket = connect(Number(port), "127.0.0.1");
    socket.on("error", () => {});
    const head = [
      `PUT ${UPDATE} HTTP/1.1`,
      "Host: 127.0.0.1",
      `Authorization: Bearer ${world.token}`,
      "Content-Type: application/json",
      "Content-Length: 30",
      "",
      "",
    ].join("\r\n");
    socket.write(`${head}{"isStagedForDeletion":true}`);
    await new Promise((resolve) => setTimeout(resolve, 300));
    socket.destroy();
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.deepEqual(world.graph.requests, []);
  });
});

describe("bulks", () => {
  const bulk = (body, type = "application/json") =>
    world.ask("/bulk", { method: "POST", body, headers: { "Content-Type": type } });

  test("that are empty, not an array or not UTF-8 are refused", async () => {
    for (const body of ["", "{", "{}", "null", "[]", "[1,]", new Uint8Array([91, 255, 93])])
      assertRefused(world, await bulk(body), 400);
    assertRefused(world, await bulk("\n\n", "application/x-ndjson"), 400);
  });

  test("with an expired token are refused", async () => {
    const response = await world.ask("/bulk", { method: "POST", json: [{}], token: tokenOf({ seconds: -5 }) });
    assertRefused(world, response, 401);
    assert.match(response.headers.get("WWW-Authenticate"), /invalid_token/);
  });
});
