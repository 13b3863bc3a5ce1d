// What opens a callback: its path, its method, its body in any form, its headers and its secrets.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { approve, callbackUrls, createSecret, handleCallbacks, openCallback } from "graph-shifts/callbacks";
import {
  CONNECT,
  OTHER_SECRET,
  READ,
  SECRET,
  TEAM,
  TENANT,
  UPDATE,
  USER,
  deferred,
  deletion,
  heldTime,
  integration,
  request,
  sealed,
} from "./calls.js";

const connect = { tenantId: TENANT, userId: USER };
const body = await sealed(connect);
const updateBody = await sealed({ requests: [deletion("SHFT_1")] });

const open = (input, options) => openCallback({ url: CONNECT, body, ...input }, { secret: SECRET, ...options });

describe("a path", () => {
  const found = {
    "/v1/connect": ["", 1],
    "v1/connect": ["", 1],
    "/1/connect/": ["", 1],
    "/wfi//V23//connect?x=/v9/teams/1/read#y": ["/wfi", 23],
    "https://wfm.example/v2/connect#x": ["", 2],
    "https://wfm.example/a/b/v1/teams/v3/connect": ["/a/b/v1/teams", 3],
    "//v1/connect": ["", 1],
  };
  for (const [url, [basePath, apiVersion]] of Object.entries(found)) {
    test(`${url} is found`, async () => {
      let address;
      const secret = (given) => {
        address = given;
        return SECRET;
      };
      const { call } = await open({ url }, { secret });
      assert.deepEqual([call.kind, call.apiVersion], ["connect", apiVersion]);
      assert.deepEqual(address, { kind: "connect", basePath, apiVersion, teamId: undefined, userId: undefined });
    });
  }

  const owners = {
    "/v1/teams/a/update": { teamId: "a", userId: undefined },
    "/v1/team/a%20%C3%A4/update": { teamId: "a ä", userId: undefined },
    "/x/v1/TEAMS/a/Update": { teamId: "a", userId: undefined },
    "/v1/users/u/update": { teamId: undefined, userId: "u" },
  };
  for (const [url, owner] of Object.entries(owners)) {
    test(`${url} has its owner`, async () => {
      const { call } = await open({ url, body: updateBody });
      assert.deepEqual({ teamId: call.teamId, userId: call.userId }, owner);
    });
  }

  const others = [
    "",
    "/",
    "/connect",
    "/v/connect",
    "/w1/connect",
    "/v1a/connect",
    "/v1234567890/connect",
    "/v1/connect/x",
    "/v1/teams/update",
    "/teams/a/update",
    "/v1/groups/a/update",
    "/v1/teams/a/write",
    "/v1/users/u/read",
    "/v1/teams/%ZZ/update",
    "/v1/teams/%FF/update",
    "https://v1/connect",
    "/x?/v1/connect",
    undefined,
  ];
  for (const url of others)
    test(`${url} is not found`, async () => assert.deepEqual(await open({ url }), { ok: false, code: "not_found", status: 404 }));

  test("must begin with basePath", async () => {
    for (const basePath of ["/wfi", "wfi", "/wfi/"]) {
      assert.ok((await open({ url: "https://x.example/wfi/v1/connect" }, { basePath })).ok);
      for (const url of ["/v1/connect", "/wfi/x/v1/connect", "/x/wfi/v1/connect"])
        assert.equal((await open({ url }, { basePath })).code, "not_found");
    }
    for (const basePath of ["", "/"]) {
      assert.ok((await open({}, { basePath })).ok);
      assert.equal((await open({ url: "/wfi/v1/connect" }, { basePath })).code, "not_found");
    }
  });

  test("is that of callbackUrls", async () => {
    for (const url of ["https://wfm.example/wfi", "https://wfm.example/wfi//"]) {
      const urls = callbackUrls({ url, apiVersion: 2 });
      assert.equal(urls.connect, "https://wfm.example/wfi/v2/connect");
      assert.equal(urls.update("a/b"), "https://wfm.example/wfi/v2/teams/a%2Fb/update");
      assert.equal(urls.read(TEAM), `https://wfm.example/wfi/v2/teams/${TEAM}/read`);
      assert.equal(urls.userUpdate(USER), `https://wfm.example/wfi/v2/users/${USER}/update`);
      assert.equal((await open({ url: urls.update("a/b"), body: updateBody })).call.teamId, "a/b");
    }
  });
});

describe("a method", () => {
  for (const method of ["GET", "PUT", "DELETE", "OPTIONS"]) {
    test(`${method} is wrong where Shifts posts, and a path where it does not is not found`, async () => {
      const { handle } = integration();
      const response = await handle(new Request(`https://x.example${CONNECT}`, { method }));
      assert.deepEqual([response.status, response.headers.get("allow"), await response.text()], [405, "POST", ""]);
      const other = await handle(new Request("https://x.example/v1/other", { method }));
      assert.deepEqual([other.status, other.headers.get("allow"), await other.text()], [404, null, ""]);
    });
  }
});

/** A request whose body is this stream. */
const streaming = (source, headers = {}) =>
  new Request(`https://x.example${CONNECT}`, { method: "POST", headers, body: new ReadableStream(source), duplex: "half" });

const openRequest = (input, options) => openCallback(input, { secret: SECRET, ...options });

describe("a body", () => {
  test("is read in every form of a buffer", async () => {
    const larger = new Uint8Array([1, 2, ...body, 3]);
    const forms = [
      body,
      larger.subarray(2, larger.length - 1),
      body.slice().buffer,
      Buffer.from(body),
      new DataView(body.buffer),
    ];
    for (const form of forms) assert.equal((await open({ body: form })).call.trailing, 0);
  });

  test("may change while it is opened", async () => {
    const changing = body.slice();
    const opening = open({ body: changing });
    changing.fill(0);
    assert.ok((await opening).ok);
  });

  test("of anything else is malformed", async () => {
    for (const other of [undefined, null, "text", {}, 5, [], new ArrayBuffer(0)])
      assert.equal((await open({ body: other })).code, "malformed", String(other));
  });

  test("is read from a stream in chunks of any length", async () => {
    for (const length of [1, 7, 64, 1000]) {
      let at = 0;
      const pull = (controller) => {
        if (at >= body.length) return controller.close();
        controller.enqueue(body.slice(at, at + length));
        at += length;
      };
      assert.ok((await openRequest(streaming({ pull }))).ok);
    }
  });

  test("that is missing is malformed", async () => {
    assert.equal((await openRequest(new Request(`https://x.example${CONNECT}`, { method: "POST" }))).code, "malformed");
  });

  test("is too large beyond maxBody, also in part of a stream, which is then read no more", async () => {
    const tooLarge = { ok: false, code: "too_large", status: 413 };
    assert.ok((await open({}, { maxBody: body.length })).ok);
    assert.deepEqual(await open({}, { maxBody: body.length - 1 }), tooLarge);
    assert.deepEqual(await open({ body: new ArrayBuffer(2 ** 20 + 1) }), tooLarge);
    let pulled = 0;
    let isCancelled = false;
    const source = {
      pull(controller) {
        pulled += 1000;
        controller.enqueue(new Uint8Array(1000));
      },
      cancel() {
        isCancelled = true;
      },
    };
    assert.deepEqual(await openRequest(streaming(source), { maxBody: 10_500 }), tooLarge);
    assert.ok(pulled <= 13_000, `${pulled} bytes`);
    assert.ok(isCancelled);
  });

  test("whose Content-Length is beyond maxBody is not read at all", async () => {
    let pulled = 0;
    const source = { pull: () => void pulled++ };
    const { handle } = integration();
    const stream = new ReadableStream(source, { highWaterMark: 0 });
    const given = { method: "POST", url: CONNECT, headers: new Headers({ "content-length": `${2 ** 20 + 1}` }), body: stream };
    const response = await handle({ ...given, arrayBuffer: () => assert.fail() });
    assert.deepEqual([response.status, await response.text(), pulled], [413, "", 0]);
  });

  test("that never ends is left at the deadline", async (t) => {
    const { hang, passed } = heldTime(t);
    const { handle, events } = integration();
    const cancelled = deferred();
    const source = { start: (controller) => controller.enqueue(body), pull: hang, cancel: cancelled.resolve };
    const [response] = await Promise.all([handle(streaming(source)), passed(25)]);
    assert.deepEqual([response.status, await response.text()], [400, ""]);
    await cancelled.promise;
    assert.deepEqual(
      events.map(({ type, during, error }) => [type, during, error.name]),
      [["fault", "open", "TimeoutError"]],
    );
  });

  test("that breaks off is a fault, and refused", async () => {
    const { handle, events } = integration();
    const error = new Error("gone");
    const response = await handle(streaming({ pull: (controller) => controller.error(error) }));
    assert.deepEqual([response.status, await response.text()], [400, ""]);
    assert.equal(events[0].error, error);
  });
});

describe("a header", () => {
  const headers = { "x-ms-wfmpassthrough": "WFI_1", "accept-language": "en;q=0.5, de-AT,de;q=0.9, *;q=0.1, fr;q=0" };
  const forms = [
    headers,
    new Headers(headers),
    { "X-MS-WFMPassthrough": ["WFI_1"], "Accept-Language": headers["accept-language"], host: undefined },
  ];

  test("is read in any form", async () => {
    for (const form of forms) {
      const { call } = await open({ headers: form });
      assert.deepEqual([call.passthrough, call.language, call.isEcho], ["WFI_1", ["de-AT", "de", "en"], false]);
    }
  });

  test("may be missing", async () => {
    for (const form of [undefined, {}, new Headers()]) {
      const { call } = await open({ headers: form });
      assert.deepEqual([call.passthrough, call.language, call.isEcho], [undefined, [], false]);
    }
  });

  test("says that a call is an echo", async () => {
    for (const own of [{ workforceIntegrationId: "WFI_1" }, { passthrough: ["x", "WFI_1"] }])
      assert.equal((await open({ headers }, own)).call.isEcho, true);
    for (const other of [{ workforceIntegrationId: "WFI_2" }, { passthrough: ["wfi_1", "WFI"] }, { workforceIntegrationId: "" }])
      assert.equal((await open({ headers }, other)).call.isEcho, false);
    assert.equal((await open({ headers: { "X-MS-WFMPassthrough": "" } }, { workforceIntegrationId: "" })).call.isEcho, false);
  });
});

describe("a secret", () => {
  test("is tried with its others, the first that fits", async () => {
    const secrets = [OTHER_SECRET, SECRET, createSecret()];
    assert.equal((await open({}, { secret: secrets })).call.secretIndex, 1);
    assert.equal((await open({}, { secret: async () => [SECRET, ...secrets] })).call.secretIndex, 0);
    const newer = await sealed(connect, { secret: OTHER_SECRET });
    assert.equal((await open({ body: newer }, { secret: secrets })).call.secretIndex, 0);
    assert.equal((await open({ body: newer }, { secret: [SECRET] })).code, "not_authentic");
  });

  test("of which one half fits opens nothing", async () => {
    const fixed = { body: await sealed(connect, { dek: new Uint8Array(32).fill(1), iv: new Uint8Array(16).fill(2) }) };
    const signs = SECRET.slice(0, 32) + OTHER_SECRET.slice(32);
    const encrypts = OTHER_SECRET.slice(0, 32) + SECRET.slice(32);
    assert.equal((await open(fixed, { secret: encrypts })).code, "not_authentic");
    assert.equal((await open(fixed, { secret: signs })).code, "not_decryptable");
    assert.equal((await open(fixed, { secret: [signs, OTHER_SECRET] })).code, "not_decryptable");
    assert.equal((await open(fixed, { secret: [signs, SECRET] })).call.secretIndex, 1);
  });

  test("is found by the address, for a well-formed body alone", async () => {
    const asked = [];
    const secret = ({ basePath }) => {
      asked.push(basePath);
      return basePath === "/contoso" ? SECRET : OTHER_SECRET;
    };
    assert.ok((await open({ url: "/contoso/v1/connect" }, { secret })).ok);
    assert.equal((await open({ url: "/fabrikam/v1/connect" }, { secret })).code, "not_authentic");
    assert.equal((await open({ body: body.slice(1) }, { secret })).code, "malformed");
    assert.deepEqual(asked, ["/contoso", "/fabrikam"]);
  });

  const wrong = [
    undefined,
    null,
    5,
    "",
    "My Secret",
    SECRET.slice(1),
    `${SECRET}1`,
    `é${SECRET.slice(1)}`,
    [],
    [SECRET, "x"],
    {},
  ];
  for (const secret of wrong) {
    test(`that is none is a TypeError without it: ${JSON.stringify(secret)}`, async () => {
      const isPlain = (error) =>
        error instanceof TypeError && /64 ASCII/.test(error.message) && !error.message.includes(SECRET.slice(1));
      assert.throws(() => integration({ secret }), isPlain);
      await assert.rejects(open({}, { secret }), isPlain);
      await assert.rejects(open({}, { secret: () => secret }), isPlain);
    });
  }

  test("that cannot be found is a fault, and refused", async () => {
    const error = new Error("no connection");
    const { handle, events } = integration({ secret: () => Promise.reject(error) });
    const response = await handle(await request(connect, { path: CONNECT }));
    assert.deepEqual([response.status, await response.text()], [400, ""]);
    assert.deepEqual(events, [{ type: "fault", during: "open", error, id: undefined }]);
    await assert.rejects(open({}, { secret: () => Promise.reject(error) }), error);
  });

  test("is new each time, and one", async () => {
    const secrets = Array.from({ length: 100 }, createSecret);
    assert.equal(new Set(secrets).size, 100);
    for (const secret of secrets) assert.match(secret, /^[\w-]{64}$/);
    assert.ok((await open({ body: await sealed(connect, { secret: secrets[0] }) }, { secret: secrets[0] })).ok);
  });
});

describe("a text", () => {
  const item = { id: "1", method: "PUT", url: "/shifts/1" };
  const codes = [
    [CONNECT, "not_json", ["", "{", "{}}", "nul", new Uint8Array([0x22, 0xff, 0x22]), new Uint8Array([0xc0, 0x80])]],
    [
      CONNECT,
      "wrong_shape",
      ["null", "[]", "{}", '{"tenantId":"x"}', '{"tenantId":5,"userId":"x"}', '{"tenantId":"","userId":"x"}'],
    ],
    [
      UPDATE,
      "wrong_shape",
      ["null", "[]", "{}", '{"requests":null}', '{"requests":{}}', '{"requests":[]}', '{"requests":[null]}'],
    ],
    [UPDATE, "wrong_shape", [[{}], [item, {}]].map((requests) => ({ requests }))],
    [
      UPDATE,
      "wrong_shape",
      [{ id: 1 }, { id: "" }, { id: undefined }, { method: "GET" }, { method: 5 }, { url: "" }, { url: undefined }].map(
        (changes) => ({
          requests: [{ ...item, ...changes }],
        }),
      ),
    ],
    [
      UPDATE,
      "wrong_shape",
      [`{"requests":[{"id":"1","method":"PUT","url":"/x/1","body":${"[".repeat(100)}${"]".repeat(100)}}]}`],
    ],
    [READ, "wrong_shape", [{ requests: [{ id: "1" }] }, { requests: [{ id: 1, url: "/x" }] }, { requests: [] }, connect]],
  ];
  for (const [url, code, texts] of codes) {
    for (const text of texts) {
      test(`at ${url} is ${code}: ${JSON.stringify(text).slice(0, 60)}`, async () => {
        const { ok, ...refusal } = await open({ url, body: await sealed(text) });
        assert.deepEqual([ok, refusal], [false, { code, status: 400 }]);
      });
    }
  }

  test("may begin with a byte order mark", async () => {
    assert.ok((await open({ body: await sealed(`\ufeff${JSON.stringify(connect)}`) })).ok);
  });

  test("does not take what objects inherit", async () => {
    const inherited = { tenantId: TENANT, userId: USER, requests: [item], id: "1", method: "PUT", url: "/shifts/1" };
    for (const [name, value] of Object.entries(inherited))
      Object.defineProperty(Object.prototype, name, { value, configurable: true, enumerable: false });
    try {
      assert.equal((await open({ body: await sealed("{}") })).code, "wrong_shape");
      assert.equal((await open({ url: UPDATE, body: await sealed("{}") })).code, "wrong_shape");
      assert.equal((await open({ url: UPDATE, body: await sealed('{"requests":[{}]}') })).code, "wrong_shape");
    } finally {
      for (const name of Object.keys(inherited)) delete Object.prototype[name];
    }
  });
});

test("padding that is wrong after a right tag is not decryptable", async () => {
  const { decrypt } = await import("../../pkg/callbacks/cipher.js");
  const { containerOf } = await import("../../pkg/callbacks/container.js");
  // A text of one block whose own padding is cut off: its last block then is the text.
  const whole = containerOf(await sealed("x".repeat(16)));
  const { createHmac } = await import("node:crypto");
  const ciphertext = whole.ciphertext.slice(0, 16);
  const covered = [Buffer.from("AES-256-CBC-HMAC-SHA256"), Buffer.from([1, 0, 0, 0]), whole.encryptedKey, whole.iv, ciphertext];
  const hmac = createHmac("sha256", SECRET.slice(0, 32));
  for (const part of covered) hmac.update(part);
  const tag = new Uint8Array(hmac.digest());
  await assert.rejects(decrypt({ ...whole, ciphertext, tag }, SECRET), { code: "not_decryptable" });
});

test("options that make no sense throw at once", () => {
  const wrong = {
    update: [undefined, null, "x"],
    connect: [5],
    read: ["x"],
    echo: [{}],
    now: [new Date()],
    onEvent: [console],
    maxBody: ["1", Number.NaN, -1],
    deadline: ["1", Number.NaN, -1],
    clockSkew: ["1", Number.NaN, -1],
    basePath: [5],
    workforceIntegrationId: [5],
  };
  for (const [name, values] of Object.entries(wrong))
    for (const value of values)
      assert.throws(() => integration({ [name]: value }), { name: "TypeError", message: new RegExp(`^${name} must`) });
});

test("the secret's keys are imported once, cannot be exported, and are no more than 64 pairs", async (t) => {
  const { subtle } = crypto;
  const imported = [];
  const { importKey } = subtle;
  t.mock.method(subtle, "importKey", async (...given) => {
    const key = await importKey.apply(subtle, given);
    imported.push(key);
    return key;
  });
  const secret = createSecret();
  const own = await sealed(connect, { secret });
  const before = imported.length;
  for (let call = 0; call < 3; call++) await open({ body: own }, { secret });
  // Two of the secret, and one of each text.
  assert.equal(imported.length - before, 2 + 3);
  assert.deepEqual(
    imported.slice(before).map(({ extractable }) => extractable),
    Array(5).fill(false),
  );
  for (let other = 0; other < 64; other++) await open({}, { secret: createSecret() });
  const later = imported.length;
  await open({ body: own }, { secret });
  assert.equal(imported.length - later, 2 + 1);
});

test("nothing is decrypted before the tag is right", async (t) => {
  const { subtle } = crypto;
  const calls = [];
  for (const name of ["verify", "decrypt", "encrypt"]) {
    const original = subtle[name];
    t.mock.method(subtle, name, (...given) => {
      calls.push(name);
      return original.apply(subtle, given);
    });
  }
  assert.equal((await open({}, { secret: OTHER_SECRET })).code, "not_authentic");
  assert.deepEqual(calls, ["verify"]);
  assert.ok((await open()).ok);
  assert.deepEqual(calls.slice(1), ["verify", "encrypt", "decrypt", "decrypt"]);
});

describe("a wrong argument is a TypeError that names it", () => {
  for (const options of [undefined, null, "secret"]) {
    test(`of handleCallbacks: ${options}`, () =>
      assert.throws(() => handleCallbacks(options), { name: "TypeError", message: "options must be an object" }));
  }

  for (const [given, message] of [
    [undefined, "url must be a string"],
    ["https://wfm.example/wfi", "url must be a string"],
    [{ url: "https://wfm.example/wfi" }, "apiVersion must be an integer"],
    [{ url: "https://wfm.example/wfi", apiVersion: "1" }, "apiVersion must be an integer"],
  ]) {
    test(`of callbackUrls: ${JSON.stringify(given)}`, () =>
      assert.throws(() => callbackUrls(given), { name: "TypeError", message }));
  }

  test("a right one is none", () => {
    handleCallbacks({ secret: createSecret(), update: approve });
    callbackUrls({ url: "https://wfm.example/wfi", apiVersion: 1 });
  });
});
