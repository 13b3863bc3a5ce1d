// Small pieces of the worker on their own: packed places, a query's input, problems, cross-origin headers and the tokens that a team holds.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { entriesOf } from "../src/bulk/entries.js";
import { packed, unpacked } from "../src/bulk/places.js";
import { seal } from "../src/bulk/seal.js";
import { Tokens } from "../src/bulk/tokens.js";
import { tokenRefusedError, tokenUnreadableError } from "../src/bulk/errors.js";
import { idOf } from "../src/headers.js";
import { allow, checkOrigin, preflight } from "../src/origin.js";
import { invalid, Refusal } from "../src/problem.js";
import { checkQuery, inputOf } from "../src/query.js";

test("places are unpacked as they were packed, from one to before another, as far as there are any", () => {
  const places = ["a", "b", "a", "c"].map((operation, at) => ({ index: 10 * at + 3, operation }));
  const text = packed(places);
  for (let first = 0; first <= 6; first++)
    for (let last = 0; last <= 6; last++)
      assert.deepEqual(unpacked(text, first, last), places.slice(first, Math.max(first, last)));
  assert.equal(text, '{"operations":["a","b","c"],"places":[3,0,13,1,23,0,33,2]}');
});

test("what is no entry has one issue", async () => {
  const issue = (code, path, message) => ({ code, path, message, severity: "error" });
  const notAnEntry = issue(
    "wrong_type",
    [],
    "must be an object with `operation` and `input`, or with `request`; both may have `unchangedSince`",
  );
  const unknown = issue("unknown_operation", ["operation"], "must be the name of an operation, such as updateOpenShift");
  const values = [
    [1, notAnEntry],
    [null, notAnEntry],
    [[], notAnEntry],
    [{ operation: "clockIn", input: {}, extra: 1 }, notAnEntry],
    [{}, unknown],
    [{ operation: "toString" }, unknown],
    [{ operation: "listShifts" }, issue("not_a_write", ["operation"], "only reads: request it from /operations")],
    [
      { operation: "clockIn", input: { baseUrl: "x" } },
      issue("unknown_input", ["baseUrl"], "cannot be set by a request to this worker"),
    ],
  ];
  const read = (text, type) => entriesOf(Buffer.from(text), type, "https://graph.microsoft.com/v1.0");
  const entries = await read(JSON.stringify(values.map(([value]) => value)), "application/json");
  assert.deepEqual(
    entries.map(({ issues }) => issues),
    values.map(([, expected]) => [expected]),
  );
  const [{ index, issues }] = await read("x", "application/x-ndjson");
  assert.deepEqual([index, issues], [0, [issue("not_json", [], "is not JSON")]]);
});

describe("the input of a query", () => {
  const input = (query) => inputOf({ name: "listTimeCards" }, new URLSearchParams(query), "https://graph.example");
  const refusal = (call) => {
    try {
      call();
    } catch ({ problem, message }) {
      return [problem.status, message];
    }
  };

  test("reads each option by its type, and keeps what has another one as a string", () => {
    for (const [query, name, value] of [
      ["teamId=5", "teamId", "5"],
      ["returnRepresentation=true", "returnRepresentation", true],
      ["returnRepresentation=false", "returnRepresentation", false],
      ["returnRepresentation=True", "returnRepresentation", "True"],
      ["top=5", "top", 5],
      ["top=-5", "top", -5],
      ["top=999999999999999", "top", 999_999_999_999_999],
      ["top=1234567890123456", "top", "1234567890123456"],
      ["top=5x", "top", "5x"],
      ["top=x5", "top", "x5"],
      ["top=", "top", ""],
      ["top=1.5", "top", "1.5"],
      ['filter={"a":1}', "filter", { a: 1 }],
      ["filter={", "filter", "{"],
      ['query={"$top":1}', "query", { $top: 1 }],
      ["query=x", "query", "x"],
      ["allow=a,b", "allow", ["a", "b"]],
      ["allow=", "allow", [""]],
      ["toString=x", "toString", "x"],
    ]) {
      const { baseUrl, ...others } = input(query);
      assert.deepEqual([{ ...others }, baseUrl], [{ [name]: value }, "https://graph.example"], query);
    }
  });

  test("has each name once, and no base URL", () => {
    assert.deepEqual(
      refusal(() => input("a=1&b=2&a=1")),
      [400, "The query has the same name twice."],
    );
    assert.equal(refusal(() => input("baseUrl=https://evil.example"))[0], 422);
    assert.deepEqual({ ...input("a=1&b=2") }, { a: "1", b: "2", baseUrl: "https://graph.example" });
  });

  test("is UTF-8 in percent-encoding", () => {
    checkQuery(new URL("https://a.example/?a=%C3%A4&b=ä"));
    for (const search of ["?a=%FF", "?a=%C3", "?%", "?a=%zz"])
      assert.deepEqual(
        refusal(() => checkQuery({ search })),
        [400, "The query is not UTF-8 in percent-encoding."],
      );
  });
});

describe("a problem", () => {
  test("has its title by its status, and headers of its own", async () => {
    for (const [status, title] of [
      [400, "Bad Request"],
      [401, "Unauthorized"],
      [403, "Forbidden"],
      [404, "Not Found"],
      [405, "Method Not Allowed"],
      [409, "Conflict"],
      [413, "Content Too Large"],
      [415, "Unsupported Media Type"],
      [422, "Unprocessable Content"],
      [429, "Too Many Requests"],
      [500, "Internal Server Error"],
      [502, "Bad Gateway"],
      [503, "Service Unavailable"],
      [504, "Gateway Timeout"],
      [418, "Error"],
    ]) {
      const response = new Refusal(status, "why", { more: 1, headers: { Allow: "GET" } }).response();
      assert.equal(response.status, status);
      assert.deepEqual(await response.json(), { type: "about:blank", title, status, detail: "why", more: 1 });
      assert.deepEqual(Object.fromEntries(response.headers), {
        ...{ allow: "GET", "cache-control": "no-store", "content-type": "application/problem+json" },
        "x-content-type-options": "nosniff",
      });
    }
  });

  test("of an input has its issues, and its warnings if there are any", () => {
    const issue = { code: "x", path: [], message: "is wrong", severity: "error" };
    const type = "https://github.com/graph-shifts/graph-shifts#issues";
    const common = { type, title: "Graph would not accept the request", status: 422, operation: "op" };
    assert.deepEqual(invalid("op", [issue]).problem, {
      ...{ ...common, detail: "op has an issue. Nothing was sent.", issues: [issue] },
    });
    assert.deepEqual(invalid("op", [issue, issue], [issue]).problem, {
      ...{ ...common, detail: "op has 2 issues. Nothing was sent.", issues: [issue, issue], warnings: [issue] },
    });
  });
});

test("an id has 256 characters at most", () => {
  assert.deepEqual(["", null, undefined, "a", "a".repeat(256), "a".repeat(257)].map(idOf), [
    ...[undefined, undefined, undefined, "a", "a".repeat(256), undefined],
  ]);
});

describe("a page's origin", () => {
  const ORIGIN = "https://shifts.contoso.com";
  const from = (origin) => new Request("https://worker.example", { headers: origin ? { Origin: origin } : {} });

  test("must be listed, if there is one", () => {
    assert.equal(checkOrigin(from(undefined), new Set()), null);
    assert.equal(checkOrigin(from(ORIGIN), new Set([ORIGIN])), ORIGIN);
    assert.throws(() => checkOrigin(from(ORIGIN), new Set(["https://other.example"])), {
      headers: { Vary: "Origin" },
      message: "Pages of this origin may not call the worker: it is not in ALLOWED_ORIGINS.",
    });
  });

  test("is allowed to read the response", () => {
    const headersOf = (origin) => Object.fromEntries(allow(origin, new Response("x", { headers: { Vary: "Accept" } })).headers);
    const own = { "content-type": "text/plain;charset=UTF-8", vary: "Accept, Origin" };
    assert.deepEqual(headersOf(null), own);
    assert.deepEqual(headersOf(ORIGIN), {
      ...own,
      "access-control-allow-origin": ORIGIN,
      "access-control-expose-headers": "client-request-id, Location, request-id, Retry-After, WWW-Authenticate",
    });
  });

  test("is told the methods and headers before a request", () => {
    const { status, headers } = preflight(["GET", "POST"]);
    assert.equal(status, 204);
    assert.deepEqual(Object.fromEntries(headers), {
      "access-control-allow-methods": "GET, POST",
      "access-control-allow-headers": "Authorization, Content-Type, Idempotency-Key",
      "access-control-max-age": "600",
    });
  });
});

describe("the tokens that a team holds", () => {
  const TOKEN_KEY = Buffer.alloc(32, 7).toString("base64");

  /** Tokens of one job that stores these texts, and what the job was told. */
  async function holding(texts, sealedFor = "j") {
    const told = [];
    const stored = await Promise.all(
      texts.map(async (text, at) => ({ id: at + 1, sealed: await seal(text, sealedFor, { TOKEN_KEY }) })),
    );
    const stub = {
      async token() {
        told.push("token");
        return stored[0];
      },
      acceptToken: async (id) => void told.push(["accept", id]),
      refuseToken: async (id, error) => {
        told.push(["refuse", id, error]);
        stored.shift();
        return stored.length === 0;
      },
    };
    const JOB = { idFromName: (name) => name, get: () => stub };
    return { tokens: new Tokens({ TOKEN_KEY, JOB }), told };
  }

  test("are asked for once, until they are removed", async () => {
    const { tokens, told } = await holding(["a"]);
    assert.deepEqual(await tokens.of("j"), { id: 1, text: "a" });
    assert.equal(await tokens.of("j"), await tokens.of("j"));
    assert.deepEqual(told, ["token"]);
    tokens.remove("j");
    await tokens.of("j");
    tokens.clear();
    await tokens.of("j");
    assert.deepEqual(told, ["token", "token", "token"]);
  });

  test("are accepted once, and again after they are removed", async () => {
    const { tokens, told } = await holding(["a"]);
    const token = await tokens.of("j");
    await tokens.accept("j", token);
    await tokens.accept("j", token);
    assert.deepEqual(told, ["token", ["accept", 1]]);
    tokens.remove("j");
    await tokens.accept("j", token);
    await tokens.accept("j", token);
    assert.equal(told.length, 4, "a token that the team no longer holds is not remembered as accepted");
    await tokens.accept("j", await tokens.of("j"));
    tokens.clear();
    await tokens.accept("j", await tokens.of("j"));
    assert.equal(told.filter(([word]) => word === "accept").length, 5);
  });

  test("are refused, and the next one is asked for", async () => {
    const { tokens, told } = await holding(["a", "b"]);
    const error = { status: 401, code: "x", message: "no" };
    assert.equal(await tokens.refuse("j", await tokens.of("j"), error), false);
    assert.deepEqual(told[1], ["refuse", 1, tokenRefusedError(error)]);
    const next = await tokens.of("j");
    assert.deepEqual(next, { id: 2, text: "b" });
    assert.equal(await tokens.refuse("j", next, error), true);
    assert.equal(await tokens.of("j"), undefined);
  });

  test("that cannot be read are refused", async () => {
    const { tokens, told } = await holding(["a", "b"], "another job");
    assert.equal(await tokens.of("j"), undefined);
    assert.deepEqual(told, [
      ...["token", ["refuse", 1, tokenUnreadableError()], "token", ["refuse", 2, tokenUnreadableError()], "token"],
    ]);
  });
});
