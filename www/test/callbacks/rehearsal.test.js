// Rehearsals of callbacks: each change is asked about, each reply has its outcome, and what is known of it is told from what is assumed.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { entityNames, changes, groups } from "../../src/callbacks/changes.js";
import { factsOfCall, factsOfShifts } from "../../src/callbacks/facts.js";
import { choicesOf, rehearse } from "../../src/callbacks/rehearsal.js";
import { replies, repliesTo } from "../../src/callbacks/replies.js";
import { verdictOn } from "../../src/callbacks/verdict.js";

const words = { message: "The rota is closed.", code: "Closed", status: "409", ids: [] };

const changeNamed = (title) => {
  const found = changes.find((change) => change.title === title);
  assert.ok(found, title);
  return found;
};

/** What a change leads to with a reply. */
const rehearsed = (title, reply, given = words) =>
  rehearse(
    changeNamed(title),
    replies.find(({ id }) => id === reply),
    given,
  );

const callOf = ({ tries }) => tries[0].opened.call;

/** Whether each stored entity is the same before and after. */
const unchanged = ({ stored }) => stored.map(({ before, after }) => JSON.stringify(before) === JSON.stringify(after));

const SWAP = "A manager approves a swap";
const DRAFT = "A manager drafts a shift";

describe("every change", () => {
  const actions = new Set();
  for (const { title, changes: ofEntity } of groups) {
    for (const change of ofEntity) {
      test(`${title}: ${change.title}, approved`, async () => {
        const [reply] = repliesTo(change);
        const rehearsal = await rehearse(change, reply, words);
        const call = callOf(rehearsal);
        assert.equal(rehearsal.tries.length, 1);
        // What is decrypted is what the handler gets.
        assert.equal(rehearsal.tries[0].opened.ok, true);
        assert.equal(JSON.parse(rehearsal.tries[0].plaintext).requests?.length, call.items?.length);
        assert.deepEqual(call.warnings, []);
        if (call.kind !== "update") return;
        actions.add(call.action);
        assert.ok(
          call.items.some(({ entity }) => entity === title),
          `${call.items.map(({ entity }) => entity)}`,
        );
        assert.deepEqual(
          call.items.flatMap(({ warnings }) => warnings),
          [],
        );
        assert.deepEqual(
          unchanged(rehearsal),
          call.items.map(() => false),
        );
        assert.match(`${rehearsal.response.status}`, /^20/);
      });
    }
  }

  test("and together they are of every entity type and cover the actions that callbacks know", async () => {
    const { ENTITIES } = await import("../../../pkg/generated/callbacks.js");
    assert.deepEqual([...entityNames].sort(), [...new Set(Object.values(ENTITIES).map(({ entity }) => entity))].sort());
    for (const action of [
      ...["shiftCreated", "shiftChanged", "shiftDeleted", "openShiftCreated", "openShiftChanged", "openShiftDeleted"],
      ...["openShiftAssigned", "swapAsked", "swapRecipientAgreed", "swapRecipientDeclined", "swapApproved", "swapDeclined"],
      ...["openShiftRequestAsked", "openShiftRequestApproved", "openShiftRequestDeclined"],
      ...["offerAsked", "offerRecipientAgreed", "offerRecipientDeclined", "offerApproved", "offerDeclined"],
      ...["timeOffCreated", "timeOffChanged", "timeOffDeleted", "timeOffRequestCreated", "timeOffRequestDeleted"],
      ...["timeOffReasonCreated", "timeOffReasonChanged", "timeCardCreated", "timeCardChanged", "timeCardDeleted"],
      "userShiftPreferencesChanged",
    ])
      assert.ok(actions.has(action), `${action} is not among ${[...actions].join(", ")}`);
  });
});

describe("the integration", () => {
  test("refuses with the reader's words, which the user reads, and nothing is changed", async () => {
    const rehearsal = await rehearsed(SWAP, "refuses");
    const { responses } = rehearsal.tries[0];
    assert.deepEqual([...new Set(responses.map(({ status }) => status))], [409]);
    assert.deepEqual(responses[0].body.error, { code: "Closed", message: "The rota is closed." });
    assert.equal(verdictOn(rehearsal.judged, []).userReads, "The rota is closed.");
    assert.ok(unchanged(rehearsal).every(Boolean));
    assert.equal(rehearsal.response.status, 400);
  });

  test("refuses one item, and with it the whole batch", async () => {
    const rehearsal = await rehearsed(SWAP, "refusesOne");
    assert.deepEqual(
      rehearsal.tries[0].responses.map(({ status }) => status),
      [409, 424, 424, 424, 424, 424],
    );
    assert.ok(unchanged(rehearsal).every(Boolean));
  });

  test("cannot refuse with a status that approves, or without a message", async () => {
    await assert.rejects(rehearsed(DRAFT, "refuses", { ...words, status: "200" }), /status must be an integer from 400 to 599/);
    await assert.rejects(rehearsed(DRAFT, "refusesOne", { ...words, message: "" }), /message must be a non-empty string/);
  });

  test("has a handler that throws: everything is refused", async () => {
    const { tries, events, judged } = await rehearsed(DRAFT, "throws");
    assert.equal(tries[0].responses[0].status, 500);
    assert.equal(judged.outcome.message, "The change could not be checked.");
    assert.deepEqual(
      events.map(({ type }) => type),
      ["fault", "responded"],
    );
  });

  test("is late: it has refused before it approves, and is told so", async () => {
    const rehearsal = await rehearsed(DRAFT, "late");
    assert.equal(rehearsal.tries[0].responses[0].status, 503);
    assert.ok(rehearsal.events.some(({ type }) => type === "late"));
    assert.ok(unchanged(rehearsal).every(Boolean));
  });

  test("leaves an item out: Shifts saves it, though nobody approved it", async () => {
    const rehearsal = await rehearsed(DRAFT, "leavesOut");
    assert.deepEqual(rehearsal.tries[0].responses, []);
    assert.deepEqual(unchanged(rehearsal), [false]);
    const { color, text } = verdictOn(rehearsal.judged, []);
    assert.deepEqual([color, text], ["warning", "Shifts saves the change, although one item has no approval."]);
  });

  test("approves with null as the eTag: nothing is saved, and there is no retry", async () => {
    const rehearsal = await rehearsed(DRAFT, "nullETag");
    assert.equal(rehearsal.response.status, 502);
    assert.equal(rehearsal.tries.length, 1);
  });

  for (const [reply, status] of [
    ["silent", 0],
    ["fails", 500],
  ]) {
    test(`${reply === "silent" ? "is silent" : "fails"}: Shifts tries again with new ids, then gives up`, async () => {
      const rehearsal = await rehearsed(DRAFT, reply);
      assert.deepEqual(
        rehearsal.tries.map((one) => one.status),
        [status, status, status, status],
      );
      const ids = rehearsal.tries.map(({ opened }) => opened.call.items[0].id);
      assert.equal(new Set(ids).size, 4);
      assert.match(verdictOn(rehearsal.judged, []).text, /gives up after 4 tries/);
      assert.deepEqual(unchanged(rehearsal), [true]);
    });
  }

  test("approves its own change without its handler, even one that would refuse", async () => {
    const rehearsal = await rehearsed("The integration itself writes a shift, with its passthrough", "refuses");
    assert.equal(rehearsal.judged.outcome.approved, true);
    assert.equal(rehearsal.events[0].by, "echo");
  });

  test("makes another secret for each call, which never opens another one", async () => {
    const [one, other] = [await rehearsed(DRAFT, "approves"), await rehearsed(DRAFT, "approves")];
    assert.notDeepEqual(one.tries[0].bytes, other.tries[0].bytes);
    assert.notDeepEqual(one.tries[0].parts[0].bytes, other.tries[0].parts[0].bytes);
  });
});

describe("a question", () => {
  const SHIFT = "Adele looks for a shift to swap hers with";

  test("has the ids as its answer, and the user sees these only", async () => {
    const choices = await choicesOf(changeNamed(SHIFT));
    assert.ok(choices.length > 1);
    const { judged } = await rehearsed(SHIFT, "eligible", { ...words, ids: choices.slice(1) });
    assert.deepEqual(judged.outcome.data, choices.slice(1));
    assert.equal(verdictOn(judged, choices).text, `The user can choose ${choices.length - 1} of ${choices.length}.`);
  });

  test("is refused, or has no response", async () => {
    assert.equal((await rehearsed(SHIFT, "refuses")).judged.outcome.refused.status, 409);
    assert.match((await rehearsed(SHIFT, "leavesOut")).judged.outcome.invalid, /no complete response/);
  });
});

test("an integration that does not let itself be connected is not registered", async () => {
  const { judged, response } = await rehearsed("An app registers the integration", "refuses");
  assert.deepEqual(judged.outcome, { ok: false, status: 403 });
  assert.equal(response.status, 400);
});

test("what Microsoft documents has its page, what others have seen its source, and what is assumed none", async () => {
  const seen = new Set();
  for (const [title, reply] of [
    [SWAP, "approves"],
    [SWAP, "refusesOne"],
    [DRAFT, "fails"],
    [DRAFT, "leavesOut"],
    ["An app registers the integration", "approves"],
    ["Adele looks for a reason for time off", "eligible"],
  ]) {
    const rehearsal = await rehearsed(title, reply);
    for (const { basis, source, text } of [...factsOfCall(rehearsal), ...factsOfShifts(rehearsal)]) {
      seen.add(basis);
      assert.equal(source === undefined, basis === "assumed", text);
      if (basis === "documented") assert.match(source.url, /^https:\/\/learn\.microsoft\.com\//, text);
    }
    assert.ok(factsOfCall(rehearsal).some(({ basis }) => basis === "assumed"));
  }
  assert.deepEqual([...seen].sort(), ["assumed", "documented", "seen"]);
});

test("what is seen of one type is assumed of another", async () => {
  const factsFor = async (title) => factsOfCall(await rehearsed(title, "approves")).map(({ basis, text }) => `${basis}: ${text}`);
  const DELETED = "A manager's deletion comes as a change";
  const [shift, timeOff] = [
    await factsFor("A manager deletes a shift, from the next sharing on"),
    await factsFor("A manager deletes time off, from the next sharing on"),
  ];
  assert.ok(shift.some((fact) => fact.startsWith(`seen: ${DELETED}`)));
  assert.ok(timeOff.some((fact) => fact.startsWith(`assumed: ${DELETED}`)));
  assert.ok(!shift.some((fact) => fact.includes("come together")));
  const batch = (facts) =>
    facts.filter((fact) => /batch of five|one more item|come together/.test(fact)).map((fact) => fact.split(":")[0]);
  assert.deepEqual(batch(await factsFor(SWAP)), ["documented", "seen"]);
  assert.deepEqual(batch(await factsFor("A manager assigns an open shift to Isaiah")), ["seen"]);
  assert.deepEqual(batch(await factsFor("A manager approves an offer")), ["assumed"]);
});
