// Random weeks of 30 people, planned and applied to the mock: the result is what was wanted, nothing else is touched, and nothing is too much.
import assert from "node:assert/strict";
import { test } from "node:test";
import { apply, plan } from "graph-shifts/plan";
import { seed } from "../js/seed.js";
import { chanceOf } from "./chance.js";
import { beyond, isWithin, textsOf, wantedTexts } from "./state.js";
import { teamId, teamOf } from "./team.js";
import { currentWeek, DAYS, desiredWeek, effective, GROUPS, KINDS, kindOf, midnight, PEOPLE, rowOf } from "./weeks.js";

/** How many pairs of weeks are planned and applied. */
const PAIRS = 40;

/** How many are applied again without each of their operations. */
const LEFT_OUT = 10;

/** One of so many is shared at the end. */
const SHARED = 8;

/** The share of a week that changes: little where each operation is left out in turn. */
const [MUCH, LITTLE] = [0.25, 0.03];

/** A scope: the whole week or some of its days, for all or some people or groups; or none. */
function scopeOf(chance) {
  if (chance.happens(0.2)) return undefined;
  const first = chance.happens(0.5) ? 0 : chance.below(DAYS);
  const scope = { from: midnight(first), to: midnight(first ? first + 1 + chance.below(DAYS - first) : DAYS) };
  const narrowed = chance.below(4);
  if (narrowed === 0) scope.userIds = PEOPLE.filter(() => chance.happens(0.5));
  if (narrowed === 1) scope.schedulingGroupIds = GROUPS.slice(0, 1 + chance.below(2));
  return scope;
}

/** A team with these entities. */
const seeded = (entities) =>
  teamOf(Object.fromEntries(KINDS.map((kind) => [kind.collection, entities.filter((one) => kindOf(one) === kind)])));

/** A case: what is there, what is wanted, and the input of the plan that leads there. One that is shared is about the whole week of all. */
function caseOf(chance, share, isShared = false) {
  const by = chance.among(["id", "key", "none"]);
  const scope = isShared ? { from: midnight(0), to: midnight(DAYS) } : scopeOf(chance);
  const mode = isShared ? "draft" : chance.among(["shared", "draft"]);
  const current = currentWeek(chance);
  const moves = by !== "none" && !scope?.userIds;
  const wanted = desiredWeek(chance, current, { share, moves }).map((one) => ({ ...one, key: one.id && `key of ${one.id}` }));
  const match = by === "key" ? ({ id }) => (current.some((one) => one.id === id) ? `key of ${id}` : undefined) : undefined;
  const input = {
    teamId,
    mode,
    scope,
    match,
    share: isShared ? { notifyTeam: false } : undefined,
    desired: wanted.map((one) => rowOf(chance, one, by)),
  };
  return { current, wanted, input };
}

const within = ({ scope }, entities) => (scope ? entities.filter((one) => isWithin(scope, one, effective(one))) : entities);
const wantedWithin = ({ scope }, wanted) => (scope ? wanted.filter((one) => isWithin(scope, one, one.item)) : wanted);

/** Whether a schedule is what was wanted, as far as the plan may touch it. */
function differenceOf({ input, wanted }, entities) {
  const mode = input.share ? "shared" : input.mode;
  const [got, want] = [textsOf(within(input, entities), mode), wantedTexts(wantedWithin(input, wanted))];
  const difference = { missing: beyond(want, got), tooMuch: input.scope ? beyond(got, want) : [] };
  return difference.missing.length + difference.tooMuch.length ? difference : undefined;
}

/** How many operations of each kind there must be. */
function countsOf({ current, wanted, input }) {
  const { mode, scope } = input;
  const mine = wantedWithin(input, wanted);
  const byId = new Map(wanted.filter(({ id }) => id).map((one) => [one.id, one]));
  const kept = mine.filter(({ id }) => id);
  const isSame = (one) => String(textsOf([current.find(({ id }) => id === one.id)], mode)) === String(wantedTexts([one]));
  const unchanged = kept.filter(isSame);
  const gone = scope ? within(input, current).filter(({ id }) => !byId.has(id)) : [];
  const waiting = gone.filter(({ isStagedForDeletion }) => mode === "draft" && isStagedForDeletion);
  const drafts = gone.filter((one) => mode === "draft" && !one[kindOf(one).shared]);
  return {
    create: mine.length - kept.length,
    replace: kept.length - unchanged.length,
    delete: mode === "shared" ? gone.length : drafts.length,
    stageForDeletion: mode === "shared" ? 0 : gone.length - waiting.length - drafts.length,
    // What is equal already is so outside of the scope, too.
    unchanged: wanted.filter(({ id }) => id).filter(isSame).length,
  };
}

const countIn = ({ operations, unchanged }) => {
  const count = (action) => operations.filter((one) => one.action === action).length;
  return {
    ...Object.fromEntries(["create", "replace", "delete", "stageForDeletion"].map((one) => [one, count(one)])),
    unchanged,
  };
};

test(`${PAIRS} pairs of weeks: applied, each is what was wanted, with as few operations as there are differences`, async (t) => {
  t.diagnostic(`seed ${seed}`);
  const chance = chanceOf(seed);
  let total = 0;
  const seen = new Set();
  for (let pair = 0; pair < PAIRS; pair++) {
    const one = caseOf(chance, MUCH, pair % SHARED === 0);
    const { input } = one;
    const team = seeded(one.current);
    const before = await team.entities();
    const planned = plan({ ...input, current: before });
    const where = `pair ${pair}: ${JSON.stringify({ ...input, desired: undefined })}\n${planned.summary.slice(0, 2000)}`;
    assert.deepEqual(planned.ambiguous, [], where);
    assert.deepEqual(countIn(planned), countsOf(one), where);
    const { failed } = await apply(planned, team.sending);
    assert.equal(failed, 0, where);
    const after = await team.entities();
    assert.equal(differenceOf(one, after), undefined, where);
    untouched(one, before, after, planned, where);
    const again = plan({ ...input, current: after });
    assert.deepEqual([again.operations, again.ambiguous], [[], []], where);
    total += planned.operations.length;
    for (const { action } of planned.operations) seen.add(action);
  }
  t.diagnostic(`${total} operations`);
  assert.deepEqual([...seen].sort(), ["create", "delete", "replace", "share", "stageForDeletion"]);
  assert.ok(total > 30 * PAIRS);
});

/** Fails if something changed that no operation names, or appeared outside of the scope. */
function untouched({ input }, before, after, { operations }, where) {
  const named = new Set(operations.map(({ id }) => id));
  const outside = new Set(within(input, before).map(({ id }) => id));
  const byId = new Map(after.map((entity) => [entity.id, entity]));
  for (const entity of before) {
    if (input.scope && !outside.has(entity.id)) assert.ok(!named.has(entity.id), where);
    // Sharing makes each draft of the week the shared version.
    if (!named.has(entity.id) && !input.share) assert.deepEqual(byId.get(entity.id), entity, where);
  }
  const isNew = ({ id }) => !before.some((entity) => entity.id === id);
  const news = after.filter(isNew);
  assert.equal(news.length, operations.filter(({ action }) => action === "create").length, where);
  assert.equal(within(input, news).length, news.length, where);
}

test(`${LEFT_OUT} pairs of weeks: without any one of the operations, the result is another`, async (t) => {
  t.diagnostic(`seed ${seed}`);
  const chance = chanceOf(seed + 1);
  let count = 0;
  for (let pair = 0; pair < LEFT_OUT; pair++) {
    const one = caseOf(chance, LITTLE, pair % SHARED === 0);
    const { operations } = plan({ ...one.input, current: await seeded(one.current).entities() });
    for (const without of [undefined, ...operations]) {
      const team = seeded(one.current);
      const rest = operations.filter((operation) => operation !== without);
      for (const { request } of rest) await sent(team.mock, request);
      const difference = differenceOf(one, await team.entities());
      const where = `pair ${pair} without ${without?.action} ${without?.reason}: ${JSON.stringify(difference)?.slice(0, 2000)}`;
      assert.equal(difference === undefined, without === undefined, where);
      count++;
    }
  }
  t.diagnostic(`${count} results`);
  assert.ok(count > 3 * LEFT_OUT);
});

async function sent(mock, { url, ...request }) {
  const { status } = await mock(url, { ...request, headers: { ...request.headers, Authorization: "Bearer any" } });
  assert.ok(status < 300, `${status}`);
}
