// Tests of the retries of the caller that plays Shifts: after which responses they come, and which ids they have.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { begin, GUIDS } from "./callers.js";
import { approving } from "./integration.js";

/** A response that Shifts cannot use at the first calls, and then an approval. */
const unusable = (times, response) => (json, count) => (count <= times ? response() : approving(json));

describe("a response that Shifts cannot use", () => {
  const unusables = {
    "another HTTP status": () => Response.json({ responses: [] }, { status: 201 }),
    "a redirect": () => new Response(null, { status: 302, headers: { Location: "/" } }),
    "no JSON": () => new Response("<h1>Hello</h1>"),
    "an empty body": () => new Response(),
    "no responses": () => ({}),
    "responses that are no array": () => ({ responses: {} }),
    "an array": () => [],
    null: () => Response.json(null),
    "an exception": () => {
      throw new Error("down");
    },
    "no string thrown": () => {
      throw "down";
    },
  };
  for (const [name, response] of Object.entries(unusables)) {
    test(`is tried again, then used: ${name}`, async () => {
      const { update, calls } = begin(unusable(3, response));
      const { approved, tries } = await update();
      assert.deepEqual([approved, tries, calls.length], [true, 4, 4]);
    });

    test(`is invalid in the end: ${name}`, async () => {
      const { update, calls } = begin(unusable(4, response));
      const { approved, invalid, badGateway, error, tries } = await update();
      assert.deepEqual([approved, badGateway, tries, calls.length], [undefined, false, 4, 4]);
      assert.match(invalid, /^T.*\.?$/);
      assert.deepEqual(
        [error.message, error.externalErrorMessage],
        ["The workforce integration has responded with invalid data.", null],
      );
    });
  }

  test("is tried as often as the retries say", async () => {
    const { update, calls } = begin(() => ({}), { retries: 0 });
    assert.equal((await update()).tries, 1);
    assert.equal(calls.length, 1);
  });

  test("is followed by a pause, and expires anew", async () => {
    let seconds = 0;
    const { update, calls } = begin(
      unusable(1, () => ({})),
      { retryDelay: 30, now: () => new Date(1000 * seconds++) },
    );
    const start = performance.now();
    await update();
    assert.ok(performance.now() - start >= 25);
    const [first, second] = calls.map(({ json }) => json.requests[0].headers["X-MS-Expires"]);
    assert.deepEqual([first, second], ["1970-01-01T00:00:30.0000000Z", "1970-01-01T00:00:31.0000000Z"]);
  });

  test("is a null eTag, which ends with 502 at once", async () => {
    const respond = ({ requests: [{ id }] }) => ({ responses: [{ id, status: 200, body: { eTag: null } }] });
    const { invalid, badGateway, tries } = await begin(respond).update();
    assert.deepEqual([invalid, badGateway, tries], ["The eTag of 'SHFT_one' is null.", true, 1]);
  });

  test("is none in time, even from a handler that ignores its signal", async () => {
    const never = () => new Promise(() => {});
    const { update, calls } = begin((json, count) => (count === 1 ? never() : approving(json)), { timeout: 200 });
    const { approved, tries } = await update();
    assert.deepEqual([approved, tries, calls.length], [true, 2, 2]);
    const { invalid } = await begin(never, { timeout: 5, retries: 1 }).update();
    assert.equal(invalid, "There is no response after 5 ms.");
  });

  test("aborts the signal of a call that is late", async () => {
    const signals = [];
    const { update } = begin(
      (json, count, request) => {
        signals.push(request.signal);
        return count === 1 ? new Promise(() => {}) : approving(json);
      },
      { timeout: 200 },
    );
    await update();
    assert.deepEqual(
      signals.map(({ aborted }) => aborted),
      [true, false],
    );
  });
});

describe("a retry", () => {
  const GUID = "056cac4b-28da-460b-a54e-b8c4d42831a0";
  const posted = (id, more = {}) => ({ method: "POST", url: `/shifts/${id}`, body: { id, ...more } });
  const CHANGE = { method: "PUT", url: "/openshifts/OPNSHFT_one", body: { id: "OPNSHFT_one", next: "SHFT_one" } };

  test("has new ids wherever a created entity is named, and only there", async () => {
    const { update, calls } = begin(unusable(1, () => ({})));
    const { eTags, sent } = await update(CHANGE, posted("SHFT_one"), posted(GUID));
    const [first, second] = calls.map(({ json }) => json.requests);
    assert.deepEqual(
      first.map(({ id }) => id),
      ["OPNSHFT_one", "SHFT_one", GUID],
    );
    const fresh = `SHFT_${GUIDS[0]}`;
    assert.deepEqual(
      second.map(({ id, url, body }) => ({ id, url, body })),
      [
        { id: "OPNSHFT_one", url: "/openshifts/OPNSHFT_one", body: { id: "OPNSHFT_one", next: fresh } },
        { id: fresh, url: `/shifts/${fresh}`, body: { id: fresh } },
        { id: GUIDS[1], url: `/shifts/${GUIDS[1]}`, body: { id: GUIDS[1] } },
      ],
    );
    assert.deepEqual(Object.keys(eTags), ["OPNSHFT_one", fresh, GUIDS[1]]);
    assert.deepEqual(
      sent.map(({ id }) => id),
      ["OPNSHFT_one", fresh, GUIDS[1]],
    );
  });

  test("leaves the number of a time card, and renews the card's own id", async () => {
    const { update, calls } = begin(unusable(1, () => ({})));
    await update({ method: "POST", url: "/timecards", id: "1", body: { id: "TCK_one" } });
    const [{ id, url, body }] = calls[1].json.requests;
    assert.deepEqual({ id, url, body }, { id: "1", url: "/timecards", body: { id: `TCK_${GUIDS[0]}` } });
  });

  test("repeats the ids on request", async () => {
    const { update, calls } = begin(
      unusable(1, () => ({})),
      { freshIds: false },
    );
    await update(posted("SHFT_one"));
    assert.deepEqual(calls[1].json, calls[0].json);
  });

  test("is sealed anew", async () => {
    const bodies = [];
    const fetch = async (request) => {
      bodies.push(Buffer.from(await request.arrayBuffer()).toString("hex"));
      return new Response(null, { status: 500 });
    };
    await begin(approving, { fetch, freshIds: false }).update();
    assert.deepEqual([bodies.length, new Set(bodies).size], [4, 4]);
  });
});
