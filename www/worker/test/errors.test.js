// What the errors of a job say, and what a status leaves open.

import assert from "node:assert/strict";
import { test } from "node:test";
import * as errors from "../src/bulk/errors.js";

const STATUSES = [0, 200, 299, 300, 400, 401, 403, 404, 409, 412, 429, 499, 500, 503, 599];
const those = (holds) => STATUSES.filter((status) => holds({ status }));

test("reading again may succeed after no response, with another token, and after throttling and a server's error", () => {
  assert.deepEqual(those(errors.isPassing), [0, 401, 429, 500, 503, 599]);
});

test("a success, and what Graph responds only after it has read the token, accept the token", () => {
  assert.deepEqual(those(errors.isAuthorized), [403, 404, 409, 412]);
  assert.ok(errors.isAuthorized(undefined));
});

const PLACE = { index: 7, operation: "updateOpenShift" };
const NEW_TOKEN =
  "Continue with POST /bulk/{id} and a new token of the same user, which must hold the `claims` if there are any.";
const READ_FIRST = "It may have been written or not: read before you send it again.";

/** An error of sending with more than a job tells. */
const refusal = {
  ...{ status: 403, code: "Forbidden", innerCode: "x", message: "no", hint: "Ask.", requestId: "r", claims: "{}" },
  clientRequestId: "c",
  mayBeDone: true,
};
const { claims: _, clientRequestId: __, mayBeDone: ___, ...details } = refusal;

test("an error of a request has its place, and what Graph responded", () => {
  assert.deepEqual(errors.refusedError(PLACE, refusal), { ...PLACE, ...details });
  assert.deepEqual(errors.inDoubtError(PLACE, refusal), { ...PLACE, ...details, inDoubt: true, hint: READ_FIRST });
  assert.deepEqual(errors.inDoubtError(PLACE), {
    ...{ ...PLACE, code: "InDoubt", message: "The worker stopped before there was a response.", inDoubt: true, hint: READ_FIRST },
  });
  assert.deepEqual(errors.lostError(PLACE), {
    ...{ ...PLACE, code: "NotDelivered", message: "It could not be delivered. Nothing was sent." },
  });
});

test("an entity that has changed, or cannot be read, is reported with its own code", () => {
  const hint = "Read it again, and plan from what it is now.";
  const changed = (what, more) => ({
    ...{ ...PLACE, code: "Changed", message: `The entity has been ${what} since it was read. Nothing was written.`, hint },
    ...{ status: undefined, requestId: undefined, ...more },
  });
  assert.deepEqual(errors.changedError(PLACE), changed("changed"));
  const gone = { ...refusal, status: 404 };
  assert.deepEqual(errors.changedError(PLACE, gone), changed("deleted", { status: 404, requestId: "r" }));
  const unread = (why) => `The entity could not be read, so that nothing was written: ${why}`;
  assert.deepEqual(errors.unreadError(PLACE, refusal), {
    ...PLACE,
    ...details,
    code: "NotRead",
    message: unread("Forbidden: no"),
  });
  assert.deepEqual(errors.unreadError(PLACE), { ...PLACE, code: "NotRead", message: unread("no response in time") });
});

test("an entity is gone if Graph says so, and not if a proxy does or the team cannot be read", () => {
  assert.ok(errors.isGone({ status: 404, code: "NotFound" }));
  for (const other of [{ status: 403 }, { code: "UnreadableAnswer" }, { innerCode: "TeamNotFound" }])
    assert.equal(errors.isGone({ status: 404, code: "NotFound", ...other }), false);
});

test("an error of a token says how to continue", () => {
  const token = (message, more) => ({ code: "NoToken", message, ...more, hint: NEW_TOKEN });
  assert.deepEqual(errors.tokenExpiredError(), token("The token has expired."));
  assert.deepEqual(errors.tokenUnreadableError(), token("The token can no longer be read: the worker's key has changed."));
  assert.deepEqual(
    errors.tokenRefusedError(refusal),
    token("The token was refused: Forbidden: no", { status: 403, requestId: "r", claims: "{}" }),
  );
});
