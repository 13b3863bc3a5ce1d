// The properties of GraphError, for every form in which Graph and Shifts report an error.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { GraphError, sendAll } from "graph-shifts/send";
import { TOKEN, get, json, put, refused, wrapped, responding } from "./requests.js";
import { playedGraph } from "./servers.js";

const graph = playedGraph();

/** The error for a response. */
async function told(answer, request = get()) {
  graph(answer);
  return refused(request);
}

describe("an error response of Graph", () => {
  test("sets status, code, message, ids and operation", async () => {
    const error = await told(
      json(
        {
          error: {
            code: "NotFound",
            message: "There is none.",
            innerError: { date: "2026", "request-id": "inner", "client-request-id": "x" },
          },
        },
        { status: 404, headers: { "request-id": "outer" } },
      ),
    );
    const { name, status, code, message, innerCode, requestId, operation, retryAfter, claims } = error;
    assert.deepEqual(
      { name, status, code, message, innerCode, requestId, operation, retryAfter, claims },
      {
        name: "GraphError",
        status: 404,
        code: "NotFound",
        message: "There is none.",
        innerCode: undefined,
        requestId: "outer",
        operation: "getOpenShift",
        retryAfter: undefined,
        claims: undefined,
      },
    );
    assert.ok(error instanceof Error && error instanceof GraphError);
    assert.match(error.stack, /GraphError: There is none\./);
  });

  for (const name of ["innerError", "innererror"]) {
    test(`sets requestId from ${name} if no header has it`, async () => {
      assert.equal(
        (await told(json({ error: { code: "x", message: "y", [name]: { "request-id": "inner" } } }, { status: 400 }))).requestId,
        "inner",
      );
    });
  }

  test("sets innerCode to the innermost code", async () => {
    const error = await told(
      json(
        { error: { code: "Forbidden", message: "no", innerError: { code: "Outer", innerError: { code: "Deepest" } } } },
        { status: 403 },
      ),
    );
    assert.deepEqual([error.code, error.innerCode], ["Forbidden", "Deepest"]);
  });
});

describe("the JSON inside a message", () => {
  const inner = {
    code: "Forbidden",
    message: "You are not allowed.",
    details: [],
    innererror: { code: "MissingUserIdHeaderInAppContext" },
  };

  test("is unwrapped", async () => {
    const { status, code, innerCode, message } = await told(wrapped(403, inner));
    assert.deepEqual(
      [status, code, innerCode, message],
      [403, "Forbidden", "MissingUserIdHeaderInAppContext", "You are not allowed."],
    );
  });

  test("is unwrapped even without `error` around it", async () => {
    const { innerCode, message } = await told(
      json({ error: { code: "Forbidden", message: JSON.stringify(inner) } }, { status: 403 }),
    );
    assert.deepEqual([innerCode, message], ["MissingUserIdHeaderInAppContext", "You are not allowed."]);
  });

  test("may be the whole response", async () => {
    const { code, innerCode, message } = await told(json(inner, { status: 403 }));
    assert.deepEqual([code, innerCode, message], ["Forbidden", "MissingUserIdHeaderInAppContext", "You are not allowed."]);
  });

  test("keeps its message in any language", async () => {
    const message = "Der Benutzer verfügt nicht über die Berechtigungen, um diese Anforderung auszuführen.";
    assert.equal((await told(wrapped(403, { ...inner, message }))).message, message);
  });

  test("may have details, which are ignored", async () => {
    const details = [{ code: "InvalidTime", message: "It ends before it starts.", target: "endDateTime" }, null, 5];
    assert.equal((await told(wrapped(400, { ...inner, details }))).innerCode, "MissingUserIdHeaderInAppContext");
  });

  test("sets innerCode to its own code if there is no deeper one", async () => {
    const { code, innerCode } = await told(wrapped(409, { code: "ResourceExists", message: "It is there." }, "Conflict"));
    assert.deepEqual([code, innerCode], ["Conflict", "ResourceExists"]);
  });

  for (const message of ["", "{", '{"error":', "[1,2]", "null", "5", '"text"', "true", "{}", '{"error":null}', '{"error":[]}']) {
    test(`that holds no error leaves the message unchanged: ${JSON.stringify(message)}`, async () => {
      const error = await told(json({ error: { code: "Forbidden", message } }, { status: 403 }));
      assert.deepEqual([error.code, error.innerCode], ["Forbidden", undefined]);
      assert.equal(error.message, message || "getOpenShift got a response with status 403");
    });
  }
});

// https://github.com/OfficeDev/Microsoft-Teams-Shifts-WFM-Connectors/issues/35
describe("an error of a workforce integration", () => {
  const inner = {
    title: "Sorry, your changes couldn't be completed.",
    externalErrorMessage: "The shift overlaps with leave",
    externalSource: "Contoso WFM",
    externalImageLink: null,
    code: "WorkforceIntegrationError",
    message: "The workforce integration failed the request.",
    details: [],
    innererror: { code: "WorkforceIntegrationError" },
  };

  for (const [how, answer] of Object.entries({
    wrapped: wrapped(400, inner, "BadRequest"),
    "by itself": json({ error: inner }, { status: 400 }),
  })) {
    test(`${how} reports the title, the message and the integration's message`, async () => {
      const { message, code, innerCode, hint } = await told(answer, put());
      for (const said of [inner.title, inner.message, inner.externalErrorMessage, inner.externalSource])
        assert.ok(message.includes(said), message);
      assert.ok([code, innerCode].includes("WorkforceIntegrationError"));
      assert.match(hint, /integration/);
    });
  }

  test("may lack any member", async () => {
    for (const name of Object.keys(inner)) {
      const { message, status } = await told(wrapped(400, { ...inner, [name]: null }));
      assert.equal(status, 400);
      assert.doesNotMatch(message, /null|undefined|\{/);
    }
  });
});

describe("any error response becomes a GraphError with its status", () => {
  const deep = (depth) => `${'{"error":{"innererror":'.repeat(depth)}{"code":"deep"}${"}}".repeat(depth)}`;
  const names = ["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf", ""];
  const texts = {
    ...Object.fromEntries(
      [
        "null",
        "5",
        "true",
        '"text"',
        "[]",
        "{}",
        '{"error":null}',
        '{"error":5}',
        '{"error":"text"}',
        '{"error":[]}',
        '{"error":{}}',
      ].map((text) => [text, text]),
    ),
    ...Object.fromEntries(
      [5, null, true, {}, [], ["x"], { toString: 1 }].map((message) => [
        `message ${JSON.stringify(message)}`,
        JSON.stringify({ error: { code: message, message } }),
      ]),
    ),
    ...Object.fromEntries(
      [5, null, "text", [], { code: {} }, { innererror: null }, { code: { toString: 1 } }, { code: 5 }].map((innererror) => [
        `innererror ${JSON.stringify(innererror)}`,
        JSON.stringify({ error: { code: "x", message: "y", innererror } }),
      ]),
    ),
    ...Object.fromEntries(
      names.map((name) => [
        `the code ${JSON.stringify(name)}`,
        JSON.stringify({ error: { code: name, message: name, innererror: { code: name } } }),
      ]),
    ),
    "__proto__ as a name": '{"__proto__":{"error":{"code":"x"}},"error":{"__proto__":{"code":"y","message":"z"}}}',
    "deep nesting": `{"error":${'{"innererror":'.repeat(5000)}{"code":"deep"}${"}".repeat(5001)}`,
    "errors in errors": deep(2000),
    "a lone surrogate": '{"error":{"code":"\\ud800","message":"\\udfff"}}',
    "a long message": JSON.stringify({ error: { code: "x", message: "m".repeat(1_000_000) } }),
    "a message of spaces": JSON.stringify({ error: { code: "x", message: " ".repeat(200_000) } }),
    "a title that is not a string": JSON.stringify({
      error: { title: 5, externalErrorMessage: {}, externalSource: [], message: "m" },
    }),
  };
  for (const [what, text] of Object.entries(texts)) {
    test(what, async () => {
      const answer = new Response(text, { status: 409 });
      const error = await refused(get(), responding(answer));
      assert.deepEqual([error.status, error.operation, error.name], [409, "getOpenShift", "GraphError"]);
      for (const name of ["code", "message"])
        assert.ok(typeof error[name] === "string" && error[name] !== "", `${name} is ${error[name]}`);
      for (const name of ["innerCode", "hint"]) assert.ok(["string", "undefined"].includes(typeof error[name]), name);
      assert.ok(error.hint === undefined || error.hint.includes(" "));
      assert.equal({}.code, undefined);
    });
  }
});

const HIDDEN = "details are hidden because they may contain the token";

/** What remains of a cause in its copy. */
function factsOf(cause) {
  if (typeof cause === "symbol") return String(cause);
  if (typeof cause !== "object" || cause === null) return cause;
  const { name = "Error", code } = cause;
  const { value } = Object.getOwnPropertyDescriptor(cause, "message") ?? {};
  return [cause instanceof TypeError, name, code, typeof value === "string" ? value : HIDDEN, factsOf(cause.cause)];
}

describe("a copy of what fetch rejects with is the cause of a NetworkError", () => {
  const inner = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" });
  const causes = {
    "an Error with a cause": new TypeError("fetch failed", { cause: inner }),
    "a string": "the network is gone",
    undefined: undefined,
    null: null,
    "a number": 7,
    "a symbol": Symbol("gone"),
    "an object without a prototype": Object.create(null),
    "an object whose message is an object": { message: Object.create(null) },
    "an error that throws when it is read": Object.defineProperty(new Error("x"), "message", {
      get: () => {
        throw new Error("no");
      },
    }),
    "a frozen error": Object.freeze(new Error("frozen")),
  };
  for (const [what, cause] of Object.entries(causes)) {
    const throwing = () => {
      throw cause;
    };
    for (const [how, fetch] of [
      ["", async () => throwing()],
      [", thrown synchronously", throwing],
    ]) {
      test(`${what}${how}`, async () => {
        const error = await refused(get(), { fetch });
        assert.deepEqual([error.status, error.code, error.operation], [0, "NetworkError", "getOpenShift"]);
        assert.ok("cause" in error);
        assert.deepEqual(factsOf(error.cause), factsOf(cause));
        assert.ok(error.message.startsWith("getOpenShift got no response"));
        assert.match(error.hint, /network/);
      });
    }
  }

  test("a fetch that resolves to undefined is a NetworkError in send and sendAll", async () => {
    const options = { token: TOKEN, fetch: async () => undefined };
    assert.equal((await refused(get(), options)).code, "NetworkError");
    const [{ error }] = await sendAll([put()], options);
    assert.deepEqual([error.code, error.operation], ["NetworkError", "updateOpenShift"]);
  });

  test("even if nothing can be read from it: a revoked Proxy, and one that throws", async () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const no = () => {
      throw new Error("no");
    };
    for (const unreadable of [proxy, new Proxy({}, { ownKeys: no, get: no, getPrototypeOf: no })]) {
      const fetch = () => Promise.reject(unreadable);
      const error = await refused(get(), { fetch });
      assert.deepEqual([error.code, error.operation], ["NetworkError", "getOpenShift"]);
      const results = await sendAll([put(), put()], { token: TOKEN, fetch });
      assert.deepEqual(
        results.map((result) => result.error.code),
        ["NetworkError", "NetworkError"],
      );
    }
  });

  test("whose message is part of the error's message", async () => {
    assert.equal(
      (await refused(get(), { fetch: async () => Promise.reject(causes["an Error with a cause"]) })).message,
      "getOpenShift got no response: fetch failed",
    );
    assert.match((await refused(get(), { fetch: async () => Promise.reject("gone") })).message, /gone/);
  });
});

test("an error has its own members where all objects inherit accessors of their names", () => {
  const facts = { status: 404, code: "NotFound", operation: "getShift", mayBeDone: false };
  for (const name of Object.keys(facts))
    Object.defineProperty(Object.prototype, name, { get: () => "polluted", set() {}, configurable: true });
  let error;
  try {
    error = new GraphError("getShift is refused", facts);
  } finally {
    for (const name of Object.keys(facts)) delete Object.prototype[name];
  }
  for (const [name, value] of Object.entries(facts))
    assert.equal(Object.getOwnPropertyDescriptor(error, name)?.value, value, name);
});
