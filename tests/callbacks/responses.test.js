// What is responded in each case: to registrations, changes, questions, and to what is no callback.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { approve, eligible, handleCallbacks, readOnly, refuse } from "graph-shifts/callbacks";
import {
  CONNECT,
  OTHER_SECRET,
  READ,
  SECRET,
  TENANT,
  UPDATE,
  USER,
  deletion,
  heldTime,
  integration,
  item,
  readResponses,
  request,
  responsesTo,
  sealed,
  statusesOf,
} from "./calls.js";

const items = [deletion("SHFT_1"), deletion("SHFT_2"), deletion("SHFT_3")];
const GUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

describe("an approval", () => {
  test("is a response of 200 for each item, with an eTag of its own", async () => {
    const { handle, events } = integration();
    const responses = await responsesTo(handle, items);
    for (const { status, body } of responses) {
      assert.equal(status, 200);
      assert.match(body.eTag, GUID);
      assert.deepEqual([body.error, body.data], [null, null]);
    }
    assert.equal(new Set(responses.map(({ body }) => body.eTag)).size, 3);
    const [{ id, key, seconds, ...event }] = events;
    assert.deepEqual(event, {
      type: "responded",
      kind: "update",
      action: "shiftDeleted",
      status: 200,
      statuses: [200, 200, 200],
      by: "handler",
      secretIndex: 0,
      trailing: 0,
    });
    assert.match(`${id} ${key}`, /^[\w-]{43} [\w-]{43}$/);
    assert.ok(seconds >= 0 && seconds < 10);
    assert.equal(events.length, 1);
  });

  test("has the eTags that it is given", async () => {
    const one = integration({ update: () => approve({ eTag: "7" }) });
    const each = integration({ update: () => approve({ eTag: ({ id, change }) => `${change} "${id}"` }) });
    assert.deepEqual(
      (await responsesTo(one.handle, items)).map(({ body }) => body.eTag),
      ["7", "7", "7"],
    );
    assert.deepEqual(
      (await responsesTo(each.handle, items)).map(({ body }) => body.eTag),
      ['deleted "SHFT_1"', 'deleted "SHFT_2"', 'deleted "SHFT_3"'],
    );
  });

  test("may not have a wrong eTag, which is named", async () => {
    const wrong = { name: "TypeError", message: "eTag must be a non-empty string" };
    for (const eTag of [null, "", 5, {}]) assert.throws(() => approve({ eTag }), wrong);
    const { handle, events } = integration({ update: () => approve({ eTag: () => "" }) });
    await responsesTo(handle, items);
    const [{ error }] = events.filter(({ type }) => type === "fault");
    assert.deepEqual([error.name, error.message], [wrong.name, wrong.message]);
  });
});

describe("a refusal", () => {
  const bodies = async (reason) =>
    (await responsesTo(integration({ update: () => refuse(reason) }).handle, items)).map(({ status, body: { error } }) => ({
      status,
      ...error,
    }));
  const message = "The rota is closed.";

  test("is one of each item, with 403 unless it says otherwise", async () => {
    assert.deepEqual(await bodies({ message }), Array(3).fill({ status: 403, code: "403", message }));
    assert.deepEqual(await bodies({ message, status: 500 }), Array(3).fill({ status: 500, code: "500", message }));
    assert.deepEqual(await bodies({ message, code: "RotaClosed" }), Array(3).fill({ status: 403, code: "RotaClosed", message }));
  });

  test("of named items refuses all others, too", async () => {
    const named = { SHFT_2: { message: "Too short.", code: "Short" } };
    assert.deepEqual(await bodies({ message, items: named }), [
      { status: 424, code: "424", message },
      { status: 403, code: "Short", message: "Too short." },
      { status: 424, code: "424", message },
    ]);
    const all = Object.fromEntries(items.map(({ id }) => [id, { message: id, status: 409 }]));
    assert.deepEqual(
      await bodies({ message, items: all }),
      items.map(({ id }) => ({ status: 409, code: "409", message: id })),
    );
    for (const none of [{}, { SHFT_9: { message: "x" } }, { ["__proto__"]: { message: "x" } }])
      assert.deepEqual(await bodies({ message, items: none }), Array(3).fill({ status: 403, code: "403", message }));
  });

  test("says any text", async () => {
    for (const text of ['"', "\\", "\u2028\0", "é😀", "\ud83d", "</script>"])
      assert.deepEqual((await bodies({ message: text, code: text }))[0], { status: 403, code: text, message: text });
  });

  test("has any status of an error", async () => {
    for (const status of [400, 599]) assert.equal((await bodies({ message, status }))[0].status, status);
  });

  test("may not be one that Shifts could take for an approval", () => {
    const wrong = [
      ...[200, 204, 399, 600, 403.5, "403", Number.NaN, null].map((status) => ({ message, status })),
      ...[undefined, null, "", 5].map((text) => ({ message: text })),
      ...[null, "", 5].map((code) => ({ message, code })),
      { message, items: { SHFT_1: { message, status: 200 } } },
      { message, items: { SHFT_1: {} } },
    ];
    for (const reason of wrong) assert.throws(() => refuse(reason), TypeError, JSON.stringify(reason));
  });

  test("is what readOnly does, but of own writes", async () => {
    const { handle } = integration({ update: readOnly("Shifts is read-only."), workforceIntegrationId: "WFI_1" });
    const [{ status, body }] = await responsesTo(handle, [item()]);
    assert.deepEqual([status, body.error.message], [403, "Shifts is read-only."]);
    assert.deepEqual(await statusesOf(handle, items, { headers: { "X-MS-WFMPassthrough": "WFI_1" } }), [200, 200, 200]);
    assert.throws(() => readOnly(""), { name: "TypeError", message: "message must be a non-empty string" });
  });
});

describe("an echo of an own write", () => {
  const headers = { "X-MS-WFMPassthrough": "WFI_1" };
  const never = () => assert.fail("the handler is not called");

  test("is approved without the handler, also when it has expired", async () => {
    for (const now of ["2026-11-23T08:00:00Z", "2027-01-01T00:00:00Z"]) {
      const { handle, events } = integration({ update: never, workforceIntegrationId: "WFI_1", now: () => new Date(now) });
      assert.deepEqual(await statusesOf(handle, items, { headers }), [200, 200, 200]);
      assert.deepEqual([events.length, events[0].by], [1, "echo"]);
    }
  });

  test("is shown to echo, which may refuse it", async () => {
    const seen = [];
    const responses = [undefined, approve({ eTag: "7" }), refuse({ message: "No." }), null, false, eligible([])];
    const echo = async (call) => {
      seen.push(call.isEcho);
      return responses[seen.length - 1];
    };
    const { handle } = integration({ update: never, echo, passthrough: ["WFI_1"] });
    const statuses = [];
    for (const _ of responses) statuses.push(...(await statusesOf(handle, [item()], { headers })));
    assert.deepEqual(statuses, [200, 200, 403, 500, 500, 500]);
    assert.deepEqual(seen, Array(6).fill(true));
  });

  test("is a change of a user with any other value", async () => {
    for (const [value, options] of [
      ["wfi_1", {}],
      ["WFI_1 ", { passthrough: ["WFI_1 "], workforceIntegrationId: undefined }],
      ["", { workforceIntegrationId: "" }],
    ]) {
      const { handle } = integration({ update: readOnly("No."), workforceIntegrationId: "WFI_1", ...options });
      assert.deepEqual(await statusesOf(handle, [item()], { headers: { "X-MS-WFMPassthrough": value } }), [403]);
    }
  });
});

const connected = async (options, call = { tenantId: TENANT, userId: USER }) => {
  const { handle, events } = integration(options);
  const response = await handle(await request(call, { path: CONNECT }));
  return { outcome: [response.status, await response.text(), response.headers.get("cache-control")], events };
};
const WELCOME = [200, "", "no-store"];
const UNWELCOME = [403, "", "no-store"];

describe("a registration", () => {
  test("is welcome without more, or if connect says so", async () => {
    const calls = [];
    for (const connect of [undefined, (call) => void calls.push(call), async () => {}, () => approve()]) {
      const { outcome, events } = await connected({ connect });
      assert.deepEqual(outcome, WELCOME);
      assert.deepEqual([events.length, events[0].kind, events[0].status], [1, "connect", 200]);
    }
    assert.deepEqual([calls[0].kind, calls[0].tenantId, calls[0].userId], ["connect", TENANT, USER]);
  });

  test("is refused if connect hangs", async (t) => {
    const { hang, passed } = heldTime(t);
    const [{ outcome }] = await Promise.all([connected({ connect: hang }), passed(25)]);
    assert.deepEqual(outcome, UNWELCOME);
  });

  test("is refused if connect refuses it, or does anything else", async () => {
    const refusing = [
      () => refuse({ message: "No." }),
      () => Promise.reject(new Error("x")),
      () => {
        throw null;
      },
      () => true,
      () => null,
      () => ({ approved: true }),
      () => eligible([]),
    ];
    for (const connect of refusing) assert.deepEqual((await connected({ connect })).outcome, UNWELCOME);
  });

  test("of another tenant is refused without connect", async () => {
    const connect = () => assert.fail("connect is not called");
    for (const tenantId of ["x", ["x", "y"], [], ""])
      assert.deepEqual((await connected({ tenantId, connect })).outcome, UNWELCOME, JSON.stringify(tenantId));
    for (const tenantId of [TENANT, TENANT.toUpperCase(), ["x", TENANT]])
      assert.deepEqual((await connected({ tenantId })).outcome, WELCOME);
  });
});

const question = { id: "SHFT_1", method: "GET", url: "/shifts/SHFT_1/requestableShifts?requestType=SwapRequest" };
const unknown = { id: "SHFT_1", method: "GET", url: "/teas/TEA_1/requestableTeas" };

/** The responses to questions. */
const answersTo = async (read, questions, options = {}) => {
  const { handle, events } = integration({ read, update: () => assert.fail("update is not called"), ...options });
  const responses = await readResponses(await handle(await request({ requests: questions }, { path: READ })), questions);
  return { statuses: responses.map(({ status }) => status), data: responses.map(({ body }) => body.data), events };
};

describe("a question", () => {
  test("has the ids that are eligible", async () => {
    for (const ids of [["SHFT_2", "SHFT_3"], [], new Set(["SHFT_2"])]) {
      const { statuses, data } = await answersTo(async () => eligible(ids), [question]);
      assert.deepEqual([statuses, data], [[200], [[...ids]]]);
    }
    for (const ids of [[5], [""], [null], 5, null]) assert.throws(() => eligible(ids), TypeError);
    assert.throws(() => eligible([5]), { message: "an id must be a non-empty string" });
  });

  test("is asked alone, so that it has no other one's ids", async () => {
    const questions = ["1", "2", "3"].map((id) => ({ ...question, id, url: `/shifts/${id}/requestableShifts` }));
    const read = ({ items: [{ shiftId, id }, ...more] }) => {
      assert.deepEqual([id, more.length], [shiftId, 0]);
      return shiftId === "2" ? refuse({ message: "No.", status: 404 }) : eligible([`of ${shiftId}`]);
    };
    const { statuses, data } = await answersTo(read, questions);
    assert.deepEqual(
      [statuses, data],
      [
        [200, 404, 200],
        [["of 1"], null, ["of 3"]],
      ],
    );
  });

  test("is refused with 501 without a handler, and if it has no response", async () => {
    assert.deepEqual((await answersTo(undefined, [question, unknown])).statuses, [501, 501]);
    const { statuses, events } = await answersTo(async () => {}, [unknown, question]);
    assert.deepEqual([statuses, events.length], [[501, 501], 1]);
    assert.deepEqual((await answersTo(() => eligible(["TEA_2"]), [unknown])).data, [["TEA_2"]]);
  });

  test("is refused whatever else the handler does", async () => {
    const handlers = [
      () => approve(),
      () => ["SHFT_2"],
      () => ({ data: ["SHFT_2"] }),
      () => null,
      () => {
        throw new Error("x");
      },
    ];
    for (const read of handlers) assert.deepEqual((await answersTo(read, [question, unknown])).statuses, [500, 500]);
  });

  test("is refused if the handler hangs", async (t) => {
    const { hang, passed } = heldTime(t);
    const [{ statuses }] = await Promise.all([answersTo(hang, [question]), passed(25)]);
    assert.deepEqual(statuses, [503]);
  });

  test("that has expired is not asked", async () => {
    const expired = { ...question, headers: { "X-MS-Expires": "2026-11-23T07:58:59.0000000Z" } };
    assert.deepEqual((await answersTo(() => assert.fail(), [expired])).statuses, [408]);
  });
});

describe("what cannot be opened", () => {
  const connect = { tenantId: TENANT, userId: USER };

  test("has one response, whatever is wrong", async () => {
    const good = await sealed(connect);
    const flipped = good.with(50, good[50] ^ 1);
    const bodies = {
      malformed: [new Uint8Array(), good.slice(0, -20), new TextEncoder().encode('{"requests":[]}'), new Uint8Array(1000)],
      unknown_key: [await sealed(connect, { keyId: 2 })],
      not_authentic: [flipped, await sealed(connect, { secret: OTHER_SECRET })],
      not_json: [await sealed("{")],
      wrong_shape: [await sealed("{}")],
    };
    const seen = new Set();
    for (const [code, all] of Object.entries(bodies)) {
      for (const body of all) {
        for (const path of [CONNECT, UPDATE, READ]) {
          const { handle, events } = integration({
            update: () => assert.fail(),
            secret: [OTHER_SECRET.replace("c", "d"), SECRET],
          });
          const response = await handle(new Request(`https://x.example${path}`, { method: "POST", body }));
          seen.add(JSON.stringify([response.status, [...response.headers], response.statusText, await response.text()]));
          assert.deepEqual(events, [{ type: "unopened", code }]);
        }
      }
    }
    assert.deepEqual([...seen], [JSON.stringify([400, [["cache-control", "no-store"]], "", ""])]);
  });

  test("of another path, method or size has a response that says no more", async () => {
    const { handle, events } = integration({ maxBody: 10 });
    const body = new Uint8Array(11);
    const requests = {
      404: new Request("https://x.example/", { method: "POST", body }),
      405: new Request(`https://x.example${CONNECT}`),
      413: new Request(`https://x.example${CONNECT}`, { method: "POST", body }),
    };
    for (const [status, given] of Object.entries(requests)) {
      const response = await handle(given);
      assert.deepEqual(
        [`${response.status}`, await response.text(), response.headers.get("cache-control")],
        [status, "", "no-store"],
      );
    }
    assert.deepEqual(
      events.map(({ code }) => code),
      ["not_found", "wrong_method", "too_large"],
    );
  });

  test("is never a rejection, whatever is given", async () => {
    const { handle } = integration();
    const hostile = new Proxy(
      {},
      {
        get() {
          throw new Error("x");
        },
      },
    );
    for (const given of [undefined, null, {}, 5, "x", hostile, { url: CONNECT }, { url: hostile }]) {
      const { status } = await handle(given);
      assert.ok([400, 404].includes(status), `${status}`);
    }
  });
});

describe("a clock", () => {
  test("that throws, or is none, is a fault, and refuses", async () => {
    for (const now of [() => new Date(Number.NaN), () => 5, () => undefined, () => assert.fail("x")]) {
      const events = [];
      const handle = handleCallbacks({ secret: SECRET, update: () => approve(), now, onEvent: (event) => events.push(event) });
      const response = await handle(await request({ requests: items }));
      const statuses =
        response.status === 200 ? (await response.json()).responses.map(({ status }) => status) : [response.status];
      assert.ok(
        statuses.every((status) => status >= 400),
        JSON.stringify(statuses),
      );
    }
  });
});
