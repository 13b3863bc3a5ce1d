// Parts of the worker on their own: the queue's limits, the consumer, the seal, a token's claims, and the last handler.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { claimsOf, liveClaimsOf } from "../src/bearer.js";
import { consume } from "../src/bulk/consume.js";
import { entriesOf } from "../src/bulk/entries.js";
import { messagesOf, shipments } from "../src/bulk/messages.js";
import { seal, unseal } from "../src/bulk/seal.js";
import { responseTo } from "../src/fault.js";
import { safeHeaders } from "../src/headers.js";
import { Refusal } from "../src/problem.js";
import { item, TEAM } from "./graph.js";
import { tokenOf } from "./tokens.js";

const KEY = Buffer.alloc(32, 7).toString("base64");
const GRAPH = "https://graph.microsoft.com/v1.0";

const entry = (notes, teamId = TEAM) => ({
  operation: "createOpenShift",
  input: { teamId, body: { sharedOpenShift: item({ notes }) } },
});
const entries = (values) => entriesOf(Buffer.from(JSON.stringify(values)), "application/json", GRAPH);
const sizeOf = (value) => Buffer.byteLength(JSON.stringify(value));

describe("the entries of a bulk", () => {
  const indexesOf = async (text) =>
    (await entriesOf(Buffer.from(text), "application/json", GRAPH)).map(({ issues }) => issues[0].code);

  test("are the elements of the array, wherever commas and brackets are", async () => {
    for (const [text, count] of [
      ["[]", 0],
      [" [ \n] \t", 0],
      ["[1]", 1],
      ['\r[ "," , "]" , "\\"," , [1,2] , {"a":[],"b":"}"} ]\n', 5],
      [`[${"1,".repeat(200_000 / 8)}1]`, 25_001],
      [`["${"\\\\".repeat(65_535)}",1]`, 2],
    ]) {
      assert.equal((await indexesOf(text)).length, count, text.slice(0, 60));
      assert.equal(JSON.parse(text).length, count);
    }
  });

  test("are refused as a whole if they are not a JSON array", async () => {
    const texts = [
      "",
      "[",
      "]",
      "[1",
      "[1}",
      "[1]]",
      "[1],[2]",
      "[1] x",
      "[,]",
      "[1,]",
      "[1,,2]",
      '["]',
      "[1 2]",
      "[[}]",
      "[{]",
      "{}",
      "\ufeff\ufeff[]",
      "\u00a0[]",
      "[\u00a0]",
      "null",
      '["\\',
    ];
    for (const text of texts) {
      assert.throws(() => JSON.parse(text).map(String), undefined, text);
      await assert.rejects(indexesOf(text), ({ problem }) => problem.status === 400, text);
    }
  });
});

describe("the messages of a job", () => {
  test("go in shipments within the queue's limits, all of them and in order", async () => {
    const values = Array.from({ length: 350 }, (_, at) => entry("é".repeat(at % 7 ? 10 : 20_000)));
    const { messages } = await messagesOf("job", await entries(values));
    const all = [...shipments(messages)];
    for (const shipment of all) {
      assert.ok(shipment.length <= 100 && shipment.reduce((sum, { body }) => sum + sizeOf(body), 0) <= 256_000);
      for (const { body } of shipment) assert.ok(sizeOf(body) <= 128_000);
    }
    assert.deepEqual(
      all.flat().map(({ body }) => body.index),
      values.map((_, at) => at),
    );
    assert.ok(all.length > 4);
  });

  test("are counted per team, whose id may have any casing, without those that are too large", async () => {
    const other = "aa162a04-bec6-4b81-ba99-96caa7b2b24d";
    const { messages, lanes, tooLarge } = await messagesOf(
      "job",
      await entries([entry("a"), entry("b", other), entry("x".repeat(127_000)), entry("c", TEAM.toUpperCase())]),
    );
    assert.deepEqual(
      [...lanes].map(([lane, places]) => [lane, places.map(({ index }) => index)]),
      [
        [TEAM, [0, 3]],
        [other, [1]],
      ],
    );
    assert.deepEqual(
      messages.map(({ message: { lane, seq, index } }) => [lane, seq, index]),
      [
        [TEAM, 0, 0],
        [other, 0, 1],
        [TEAM, 1, 3],
      ],
    );
    assert.deepEqual(
      tooLarge.map(({ index, issues }) => [index, issues[0].code]),
      [[2, "too_large"]],
    );
  });
});

describe("the consumer", () => {
  const run = async (queue, bodies, put) => {
    const did = [];
    const messages = bodies.map((body, at) => ({ body, ack: () => did.push(`ack ${at}`), retry: () => did.push(`retry ${at}`) }));
    const TEAMS = { idFromName: (name) => name, get: (name) => ({ put: (requests) => put(name, requests) }) };
    await consume({ queue, messages }, { TEAM: TEAMS });
    return did.sort();
  };
  const message = (lane, seq) => ({
    job: "job",
    lane,
    seq,
    index: seq,
    request: { operation: "x", method: "POST", url: GRAPH, headers: {} },
  });

  test("acknowledges what a team has stored, and retries the rest", async (t) => {
    const { mock } = t.mock.method(console, "error", () => {});
    const put = async (name) => {
      if (name === "b") throw new Error("gone");
    };
    assert.deepEqual(await run("bulk", [message("a", 0), message("b", 0), message("a", 1)], put), ["ack 0", "ack 2", "retry 1"]);
    assert.deepEqual(
      mock.calls.map(({ arguments: [line] }) => line),
      ["a team stored no messages: gone"],
    );
  });

  test("hands over what the queue could not deliver as lost, and ignores messages that are not the worker's", async () => {
    const given = [];
    const others = [{ job: 1 }, { lane: 1 }, { seq: 1.5 }, { request: null }, { request: {} }];
    const bodies = [message("a", 0), null, "x", ...others.map((wrong) => ({ ...message("a", 1), ...wrong }))];
    await run("bulk-dead", bodies, async (_, requests) => given.push(...requests));
    assert.deepEqual(given, [{ job: "job", seq: 0, index: 0, operation: "x", request: undefined }]);
  });
});

describe("the seal", () => {
  test("opens only for its job and with its key, and differs each time", async () => {
    const token = tokenOf();
    const sealed = await seal(token, "one", { TOKEN_KEY: KEY });
    assert.equal(await unseal(sealed, "one", { TOKEN_KEY: KEY }), token);
    assert.equal(await unseal(sealed, "two", { TOKEN_KEY: KEY }), undefined);
    assert.equal(await unseal(sealed, "one", { TOKEN_KEY: Buffer.alloc(32, 8).toString("base64") }), undefined);
    assert.equal(await unseal(sealed.with(20, sealed[20] ^ 1), "one", { TOKEN_KEY: KEY }), undefined);
    assert.notDeepEqual(await seal(token, "one", { TOKEN_KEY: KEY }), sealed);
  });

  test("needs a key of 32 bytes, which no error contains", async () => {
    for (const TOKEN_KEY of [undefined, "", "c2hvcnQ=", "no base64 !", Buffer.alloc(33, 7).toString("base64")]) {
      await assert.rejects(
        seal("token", "job", { TOKEN_KEY }),
        ({ problem }) => problem.status === 500 && !(TOKEN_KEY && problem.detail.includes(TOKEN_KEY)),
      );
    }
  });
});

describe("a response", () => {
  test("has the headers whose values are printable ASCII and not too long, and leaves out the others", () => {
    const given = {
      A: "fine",
      B: "line\nfeed",
      C: "é",
      D: "x".repeat(40_000),
      E: "",
      F: undefined,
      G: null,
      H: "tab\t",
      "bad name": "x",
    };
    assert.deepEqual([...safeHeaders(given)], [["a", "fine"]]);
    const response = new Refusal(400, "x", { headers: { "request-id": "a\nb", Allow: "GET" } }).response();
    assert.deepEqual([response.status, response.headers.get("Allow"), response.headers.get("request-id")], [400, "GET", null]);
  });

  test("is a problem whatever was thrown, even what cannot be converted to a string", async () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const odd = [
      Object.create(null),
      Symbol("x"),
      proxy,
      null,
      { toString: () => assert.fail() },
      Object.defineProperty(new Error("x"), "stack", { get: () => assert.fail() }),
      new Refusal(400, "x", { cycle: globalThis }),
      new Refusal(99, "x"),
    ];
    const log = console.error;
    console.error = () => {};
    try {
      for (const thrown of odd) {
        const response = responseTo(thrown, "https://shifts.contoso.com");
        const { status } = await response.json();
        assert.deepEqual([response.status, status], [500, 500]);
        assert.equal(response.headers.get("Content-Type"), "application/problem+json");
        assert.equal(response.headers.get("Access-Control-Allow-Origin"), "https://shifts.contoso.com");
      }
      const none = responseTo(new Refusal(404, "x"), "bad\norigin");
      assert.deepEqual([none.status, none.headers.get("Access-Control-Allow-Origin")], [404, null]);
    } finally {
      console.error = log;
    }
  });
});

test("a token belongs to its user until it expires, in an hour at the latest; one that cannot be read has no owner", () => {
  const { owner, expires } = claimsOf(tokenOf({ oid: "me", seconds: 100_000 }));
  assert.equal(owner, "1ac0e/me");
  assert.ok(Math.abs(expires - Date.now() - 3_600_000) < 5000);
  assert.ok(Math.abs(claimsOf(tokenOf({ seconds: 60 })).expires - Date.now() - 60_000) < 5000);
  for (const token of ["opaque", "a.b.c", "a.bnVsbA.c", ""]) assert.equal(claimsOf(token).owner, "");
  assert.throws(
    () => liveClaimsOf("opaque"),
    ({ problem }) => problem.status === 401,
  );
});
