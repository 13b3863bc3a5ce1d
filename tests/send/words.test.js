// What errors say and where they have it from: claims, doubt, options, unsent requests and Graph's JSON, each on its own.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { batch, sendAll } from "graph-shifts/send";
import { decoded } from "../../pkg/send/base64.js";
import { bearer } from "../../pkg/send/bearer.js";
import { claimsIn } from "../../pkg/send/claims.js";
import { hintAfter, isDoubtful, knownOf } from "../../pkg/send/doubt.js";
import { endError } from "../../pkg/send/end.js";
import { errorBodyOf } from "../../pkg/send/error_body.js";
import { settingsOf, settingsWith } from "../../pkg/send/settings.js";
import { isObject, read, stringIn } from "../../pkg/send/untrusted.js";
import { TOKEN } from "./requests.js";

const STATUSES = [0, 200, 204, 301, 400, 401, 403, 404, 409, 423, 428, 429, 430, 499, 500, 502, 503, 504, 505, 599, 600];

describe("claims", () => {
  const CLAIMS = '{"access_token":{}}';
  const of = (value) => `Bearer realm="", claims="${value}", error="x"`;

  test("are base64 or base64url of JSON, in a parameter of that name in any case", () => {
    const base64 = btoa(CLAIMS);
    const odd = '{"é>?":"ÿÿ"}';
    const bytes = btoa(String.fromCharCode(...new TextEncoder().encode(odd)));
    assert.equal(claimsIn(of(base64)), CLAIMS);
    assert.equal(claimsIn(of(base64).replace("claims", "CLAIMS")), CLAIMS);
    assert.equal(claimsIn(`Bearer claims = ${base64}`), CLAIMS);
    assert.equal(claimsIn(of(bytes)), odd);
    assert.equal(claimsIn(of(bytes.replaceAll("+", "-").replaceAll("/", "_"))), odd);
    assert.equal(claimsIn(of(btoa(` ${CLAIMS}`))), ` ${CLAIMS}`);
    assert.equal(claimsIn(of(btoa("{}")).padEnd(20_000)), "{}");
  });

  test("are none where the header has none, or none that can be read", () => {
    for (const challenge of [
      undefined,
      null,
      "",
      "Bearer",
      of(""),
      of("%"),
      of(btoa("[]")),
      of(btoa("{é")).replace("claims", "xclaims"),
      of(btoa("{}")).replace("claims", "x-claims"),
      of("/w=="),
      `${" ".repeat(16_384)}${of(btoa("{}"))}`,
    ])
      assert.equal(claimsIn(challenge), undefined, String(challenge).slice(0, 80));
    assert.deepEqual(["", "YQ==", "YQ", "Y", "4pyT", "-_-_", "gA=="].map(decoded), [
      "",
      "a",
      "a",
      undefined,
      "✓",
      undefined,
      undefined,
    ]);
  });
});

describe("doubt", () => {
  test("is whether a try may have been done", () => {
    const doubtful = (code, method = "PUT") => STATUSES.filter((status) => isDoubtful(method, { status, code }));
    const not = (...others) => STATUSES.filter((status) => !others.includes(status));
    assert.deepEqual(doubtful("NotARequest"), []);
    assert.deepEqual(doubtful("x", "GET"), []);
    assert.deepEqual(doubtful("UnreadableAnswer"), not(401, 429));
    assert.deepEqual(doubtful("x"), not(400, 401, 403, 404, 409, 423, 428, 429, 430, 499));
    assert.deepEqual(doubtful("x", undefined), doubtful("x"));
  });

  test("adds the advice to read first where only an earlier try may have been done", () => {
    assert.equal(hintAfter("Wait.", true), "Wait. It may have been done: read before you send it again.");
    assert.equal(hintAfter(undefined, true), "It may have been done: read before you send it again.");
    assert.deepEqual([hintAfter("Wait.", false), hintAfter(undefined, false)], ["Wait.", undefined]);
    const known = (status, isUncertain) => knownOf({ status, code: "x" }, { operation: "x", method: "PUT" }, isUncertain);
    assert.deepEqual(known(404, false), { mayBeDone: false, hint: undefined });
    assert.deepEqual(known(404, true), { mayBeDone: true, hint: hintAfter(undefined, true) });
    assert.deepEqual(known(500, false), { mayBeDone: true, hint: undefined });
    assert.deepEqual(known(500, true), { mayBeDone: true, hint: undefined });
  });
});

test("the error of an unsent request says what became of it", () => {
  const told = (code, more) => {
    const item = { parts: { operation: "x", method: "PUT" }, tries: 0, isUncertain: false, isInFlight: false, ...more };
    const { message, mayBeDone, hint, cause } = endError(item, { code, cause: "why" });
    assert.equal(cause, "why");
    return [message, mayBeDone, hint?.split(" ").slice(0, 3).join(" "), hint?.includes("It may have been done")];
  };
  const aborted = ": it was ended before";
  const get = { parts: { operation: "x", method: "GET" } };
  assert.deepEqual(told("Aborted"), [`x was not sent${aborted}`, false, "Nothing was done.", false]);
  assert.deepEqual(told("Aborted", { tries: 1 }), [`x was not sent again${aborted}`, false, "Nothing was done.", false]);
  assert.deepEqual(told("Aborted", { isInFlight: true }), [`x got no response${aborted}`, true, "The request was", false]);
  assert.deepEqual(told("Aborted", { isInFlight: true, ...get }), [
    `x got no response${aborted}`,
    false,
    "The request was",
    false,
  ]);
  assert.deepEqual(told("Aborted", { isUncertain: true }), [`x got no response${aborted}`, true, "It may have", true]);
  assert.deepEqual(told("NoToken"), ["x was not sent: there was no token", false, "`token` threw or", false]);
  assert.deepEqual(told("NoToken", { isInFlight: true, tries: 1 }), [
    "x was not sent again: there was no token",
    false,
    "`token` threw or",
    false,
  ]);
  assert.deepEqual(told("NoToken", { isUncertain: true }), [
    "x got no response: there was no token",
    true,
    "`token` threw or",
    true,
  ]);
  assert.deepEqual(told("InternalError", { isInFlight: true }), [
    "x got no response: graph-shifts failed",
    true,
    "This is a",
    true,
  ]);
});

test("a value that is no request names its operation, if it has one, and shares its error with others of that name", async () => {
  const list = [{ operation: "a" }, { operation: "b" }, { operation: "a" }, { operation: 5 }, {}, null];
  const errors = (await sendAll(list, { token: TOKEN })).map(({ error }) => error);
  assert.deepEqual(
    errors.map(({ operation }) => operation),
    ["a", "b", "a", "undefined", "undefined", "undefined"],
  );
  assert.deepEqual(
    errors.map(({ message }) => message.split(" is not ")[0]),
    ["a", "b", "a", "undefined", "undefined", "undefined"],
  );
  assert.equal(errors[0], errors[2]);
  assert.equal(errors[3], errors[5]);
  assert.equal(errors[0].message, "a is not a request to Shifts with a JSON body or none");
  assert.throws(() => batch([{}]), TypeError);
});

describe("the messages of a TypeError", () => {
  test("name what a token is", async () => {
    for (const [token, why] of [
      [undefined, "not undefined"],
      [null, "not null"],
      [5, "not number"],
      [{}, "not object"],
      ["Bearer a", "without `Bearer`"],
      ["bearer\ta", "without `Bearer`"],
      ["bearer", undefined],
      ["bearera b", "and nothing else"],
      ["a Bearer b", "and nothing else"],
      ["", "and nothing else"],
      ["=a", "and nothing else"],
      ["a=", undefined],
      ["a.b-c~d+e/f_0==", undefined],
    ]) {
      if (why === undefined) assert.equal(await bearer({ token }).get(), token);
      else
        assert.throws(() => bearer({ token }), {
          name: "TypeError",
          message: `token must be an access token as a string, ${why}`,
        });
    }
  });

  test("name the option and what it must be", () => {
    const standard = { onRetry: undefined, concurrency: 1, rate: 1, onProgress: undefined };
    for (const [name, expected, good, bad] of [
      ["fetch", "a function", [fetch], ["x"]],
      ["signal", "an AbortSignal", [new AbortController().signal], ["x", {}]],
      ["retries", "an integer of at least 0, or Infinity", [0, 1, Infinity], [-1, 0.5, "1", -Infinity]],
      ["maxWait", "a number of seconds", [0, 0.5, Infinity], [-1, "1", NaN]],
      ["onRetry", "a function", [() => {}], ["x"]],
      ["onProgress", "a function", [() => {}], ["x"]],
      ["concurrency", "an integer of at least 1, or Infinity", [1, 9, Infinity], [0, 1.5, "1"]],
      ["rate", "a number above 0", [0.1, Infinity], [0, -1, "1", NaN]],
    ]) {
      for (const value of good) assert.equal(settingsWith({ token: TOKEN, [name]: value }, standard)[name], value);
      for (const value of bad)
        assert.throws(() => settingsWith({ token: TOKEN, [name]: value }, standard), { message: `${name} must be ${expected}` });
    }
    const { retries, maxWait, signal, onRetry } = settingsOf({ token: TOKEN });
    assert.deepEqual([retries, maxWait, signal, onRetry], [3, 180, undefined, undefined]);
  });
});

describe("an error's JSON", () => {
  const of = (json) => Object.values(errorBodyOf(json));

  test("is read in every form", () => {
    const embedded = (inner) => ({ error: { code: "Forbidden", message: ` ${JSON.stringify(inner)}` } });
    for (const [json, expected] of [
      [undefined, [undefined, undefined, undefined, undefined]],
      [5, [undefined, undefined, undefined, undefined]],
      ["text", [undefined, undefined, undefined, undefined]],
      [{ error: null }, [undefined, undefined, undefined, undefined]],
      [{ error: "words" }, [undefined, undefined, "words", undefined]],
      [{ code: "a", message: "b" }, ["a", undefined, "b", undefined]],
      [{ error: { code: "", message: "" } }, [undefined, undefined, undefined, undefined]],
      [{ error: { code: 5, message: {} } }, [undefined, undefined, undefined, undefined]],
      [{ error: { code: "a", innererror: { code: "a" } } }, ["a", undefined, undefined, undefined]],
      [{ error: { code: "a", innererror: { code: "404" } } }, ["a", undefined, undefined, undefined]],
      [{ error: { code: "a", innererror: { code: "4x" } } }, ["a", "4x", undefined, undefined]],
      [{ error: { code: "a", innererror: { code: "x4" } } }, ["a", "x4", undefined, undefined]],
      [{ error: { code: "a", innererror: { code: "b" }, innerError: { code: "c" } } }, ["a", "b", undefined, undefined]],
      [{ error: { code: "a", innerError: { innererror: { code: "b", innerError: 5 } } } }, ["a", "b", undefined, undefined]],
      [{ error: { innerError: { "request-id": "r" } } }, [undefined, undefined, undefined, "r"]],
      [{ error: { innererror: { "request-id": "r" } } }, [undefined, undefined, undefined, "r"]],
      [{ error: { innererror: { "request-id": 5 } } }, [undefined, undefined, undefined, undefined]],
      [{ error: { innererror: "request-id" } }, [undefined, undefined, undefined, undefined]],
      [embedded({ error: { code: "b", message: "inner" } }), ["Forbidden", "b", "inner", undefined]],
      [
        embedded({ code: "b", innererror: { code: "c" } }),
        ["Forbidden", "c", ' {"code":"b","innererror":{"code":"c"}}', undefined],
      ],
      [{ error: { message: '{"code":"b","message":"x"}' } }, ["b", undefined, "x", undefined]],
      [{ error: { code: "a", message: "{not JSON" } }, ["a", undefined, "{not JSON", undefined]],
      [{ error: { code: "a", message: '"{}"' } }, ["a", undefined, '"{}"', undefined]],
    ])
      assert.deepEqual(of(json), expected, JSON.stringify(json));
  });

  test("has a message of sentences, with what the workforce integration said", () => {
    const message = (error) => errorBodyOf({ error }).message;
    assert.equal(message({ title: "A", message: "b" }), "A. b.");
    assert.equal(message({ title: "A!", message: "b?", externalErrorMessage: "c:" }), "A! b? c:");
    assert.equal(message({ message: "b" }), "b");
    assert.equal(message({ title: "A" }), "A");
    assert.equal(message({ externalErrorMessage: "c", externalSource: "S" }), "S: c");
    assert.equal(message({ externalErrorMessage: "c" }), "c");
    assert.equal(message({ externalSource: "S" }), undefined);
    assert.equal(message({ message: "b.", externalErrorMessage: "c", externalSource: "S" }), "b. S: c.");
  });
});

test("values of no known shape are read without a throw", () => {
  assert.deepEqual([null, undefined, 5, "x", [], {}].map(isObject), [false, false, false, false, true, true]);
  assert.deepEqual(["", "x", 5, null].map(stringIn), [undefined, "x", undefined, undefined]);
  const throwing = {
    get a() {
      throw new Error("x");
    },
  };
  assert.deepEqual(
    [read(null, "a"), read({ a: 1 }, "a"), read(throwing, "a"), read("x", "length")],
    [undefined, 1, undefined, 1],
  );
});
