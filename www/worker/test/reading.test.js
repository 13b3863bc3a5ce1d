// What the worker reads of a request, on its own: its token and claims, its media type, and its body.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { claimsOf, liveClaimsOf, tokenOf } from "../src/bearer.js";
import { bytesOf, checkType } from "../src/body.js";

const ADDRESS = "https://worker.example/bulk";
const requestWith = (headers, init) => new Request(ADDRESS, { headers, ...init });

/** The status, the headers and the detail of what a call refuses. */
async function refusal(call) {
  try {
    await call();
  } catch ({ problem, headers }) {
    return [problem.status, headers, problem.detail];
  }
  return undefined;
}

describe("a token", () => {
  const NO_TOKEN = [
    ...[401, { "WWW-Authenticate": 'Bearer realm="graph-shifts"' }],
    "There is no bearer token: send `Authorization: Bearer` and an access token for Graph.",
  ];

  test("follows the word Bearer, and nothing else is there", async () => {
    for (const [text, token] of [
      ["Bearer a.b-c_d~e+f/g==", "a.b-c_d~e+f/g=="],
      ["bearer   a", "a"],
      ["BEARER a=", "a="],
    ])
      assert.equal(tokenOf(requestWith({ Authorization: text })), token);
    for (const text of [
      "",
      "a",
      "Bearer",
      "Bearera",
      "xBearer a",
      "x Bearer a",
      "Bearer a b",
      "Bearer a=b",
      "Bearer =",
      "Basic a",
      "Bearer a,b",
    ])
      assert.deepEqual(await refusal(() => tokenOf(requestWith({ Authorization: text }))), NO_TOKEN, text);
    assert.deepEqual(await refusal(() => tokenOf(requestWith({}))), NO_TOKEN);
  });

  const NOW = 1_800_000_000_000;
  const of = (payload) =>
    `x.${Buffer.from(typeof payload === "string" ? payload : JSON.stringify(payload)).toString("base64url")}.y`;

  test("names its user by tenant, and when it expires, in an hour at the latest", (t) => {
    t.mock.timers.enable({ apis: ["Date"], now: NOW });
    const hour = NOW + 3_600_000;
    for (const [payload, owner, expires] of [
      [{ tid: "t", oid: "o", sub: "s", exp: NOW / 1000 + 60 }, "t/o", NOW + 60_000],
      [{ tid: "t", sub: "s", exp: NOW / 1000 + 7200 }, "t/s", hour],
      [{ oid: "é?>", exp: "soon" }, "/é?>", hour],
      [{ oid: "o", exp: null }, "/o", hour],
      [{ tid: "t" }, "", hour],
      [[], "", hour],
      ["null", "", hour],
      ["5", "", hour],
      ["{", "", hour],
    ])
      assert.deepEqual(claimsOf(of(payload)), { owner, expires }, JSON.stringify(payload));
    for (const token of ["", "opaque", "a.%.b"]) assert.deepEqual(claimsOf(token), { owner: "", expires: hour });
  });

  test("of a bulk names a user and has not expired", async (t) => {
    t.mock.timers.enable({ apis: ["Date"], now: NOW });
    const exp = (seconds) => of({ oid: "o", exp: NOW / 1000 + seconds });
    const invalid = { "WWW-Authenticate": 'Bearer realm="graph-shifts", error="invalid_token"' };
    assert.deepEqual(liveClaimsOf(exp(1)), { owner: "/o", expires: NOW + 1000 });
    for (const seconds of [0, -1])
      assert.deepEqual(await refusal(() => liveClaimsOf(exp(seconds))), [
        401,
        invalid,
        "The token has expired: send another one.",
      ]);
    assert.deepEqual(await refusal(() => liveClaimsOf("opaque")), [
      401,
      invalid,
      "The token names no user, which a bulk requires.",
    ]);
  });
});

test("a media type counts without its case and its parameters", async () => {
  const types = ["application/json", "application/x-ndjson"];
  const typeOf = (type) => checkType(requestWith(type === undefined ? {} : { "Content-Type": type }), types);
  for (const type of ["application/json", "APPLICATION/JSON", " application/json ;charset=utf-8", "application/json; x"])
    assert.equal(typeOf(type), "application/json");
  assert.equal(typeOf("application/x-ndjson"), "application/x-ndjson");
  for (const type of [undefined, "", "text/plain", "application/json5", "text/plain;application/json"])
    assert.deepEqual(await refusal(() => typeOf(type)), [
      ...[
        415,
        { Accept: "application/json, application/x-ndjson" },
        "The body must be application/json or application/x-ndjson.",
      ],
    ]);
});

describe("a body", () => {
  const post = (body, headers) => requestWith(headers, { method: "POST", body, duplex: "half" });
  const read = async (body, max, headers) => new TextDecoder().decode(await bytesOf(post(body, headers), max));
  const streamed = (...chunks) => ReadableStream.from(chunks.map((chunk) => new TextEncoder().encode(chunk)));
  const tooLarge = (max) => [413, undefined, `The body is larger than this worker's limit of ${max} bytes.`];

  test("is all its chunks, up to the limit", async () => {
    assert.equal(await read(undefined, 0), "");
    assert.equal(await read("", 0), "");
    assert.equal(await read("äb", 3), "äb");
    assert.equal(await read(streamed("a", "", "bc", "d"), 4), "abcd");
    assert.deepEqual(await refusal(() => read("äb", 2)), tooLarge(2));
    assert.deepEqual(await refusal(() => read(streamed("a", "bc", "d"), 3)), tooLarge(3));
  });

  test("is refused by the length that is announced, and by no less", async () => {
    const announced = (length) => ({ headers: new Headers({ "Content-Length": length }), body: streamed("abc") });
    assert.equal((await bytesOf(announced("3"), 3)).length, 3);
    assert.equal((await bytesOf(announced("x"), 3)).length, 3);
    const { body } = announced("4");
    let isRead = false;
    const watched = {
      headers: new Headers({ "Content-Length": "4" }),
      get body() {
        isRead = true;
        return body;
      },
    };
    assert.deepEqual(await refusal(() => bytesOf(watched, 3)), tooLarge(3));
    assert.equal(isRead, false);
  });

  test("is not compressed", async () => {
    for (const encoding of ["identity", " Identity "]) assert.equal(await read("a", 1, { "Content-Encoding": encoding }), "a");
    for (const encoding of ["gzip", "identity, gzip", "br"])
      assert.deepEqual(await refusal(() => read("a", 1, { "Content-Encoding": encoding })), [
        ...[415, { "Accept-Encoding": "identity" }, "The body must not be compressed."],
      ]);
  });
});
