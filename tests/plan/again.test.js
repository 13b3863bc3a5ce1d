// What failed is planned again: the next plan has what is left, and the one after it is empty.
import assert from "node:assert/strict";
import { test } from "node:test";
import { apply, plan } from "graph-shifts/plan";
import { seed } from "../js/seed.js";
import { chanceOf } from "./chance.js";
import { textsOf, wantedTexts } from "./state.js";
import { teamId, teamOf } from "./team.js";
import { currentWeek, DAYS, desiredWeek, KINDS, kindOf, midnight, PEOPLE, rowOf } from "./weeks.js";

const scope = { from: midnight(0), to: midnight(DAYS) };

/** Whether a write is about one of these people: it names them, or the entity that it changes is theirs. */
const about = (people, entities) => (path, body) => {
  const user = body?.userId ?? entities.find(({ id }) => path.includes(id))?.userId;
  return people.includes(user?.toLowerCase());
};

for (const mode of ["shared", "draft"]) {
  test(`in mode ${mode}, after failures of some people`, async (t) => {
    t.diagnostic(`seed ${seed}`);
    const chance = chanceOf(seed);
    const current = currentWeek(chance);
    const wanted = desiredWeek(chance, current, { share: 0.2, moves: false });
    const desired = wanted.map((one) => rowOf(chance, one, "none"));
    const team = teamOf(
      Object.fromEntries(KINDS.map((kind) => [kind.collection, current.filter((one) => kindOf(one) === kind)])),
    );
    const next = async () => plan({ teamId, current: await team.entities(), desired, mode, scope });

    const isFailing = about(PEOPLE.slice(0, 10), current);
    team.mock.refusals = ({ method, path, body }) => (method !== "GET" && isFailing(path, body) ? { status: 403 } : undefined);
    const first = await next();
    const { results, failed } = await apply(first, team.sending);
    assert.ok(failed > 0 && failed < results.length, `${failed} of ${results.length}`);
    assert.ok(results.some(({ outcome }) => outcome === "withheld"));

    team.mock.refusals = undefined;
    const second = await next();
    assert.equal(second.operations.length, failed);
    assert.equal((await apply(second, team.sending)).failed, 0);
    assert.deepEqual((await next()).operations, []);
    assert.deepEqual(textsOf(await team.entities(), mode), wantedTexts(wanted));
  });
}

test("what both rosters have is there at every moment", async (t) => {
  t.diagnostic(`seed ${seed}`);
  const chance = chanceOf(seed + 2);
  const current = currentWeek(chance);
  const wanted = desiredWeek(chance, current, { share: 0.2, moves: false });
  const desired = wanted.map((one) => rowOf(chance, one, "none"));
  const team = teamOf(Object.fromEntries(KINDS.map((kind) => [kind.collection, current.filter((one) => kindOf(one) === kind)])));
  const lasting = wanted.flatMap(({ id }) => (id ? [id] : []));
  let writes = 0;
  team.mock.refusals = ({ method }) => {
    if (method !== "GET") writes++;
    for (const id of lasting) {
      const kind = KINDS.find(({ collection }) => team.read(`${collection}/${id}`));
      assert.ok(kind, `${id} is gone after ${writes} writes`);
    }
    return undefined;
  };
  const { operations } = plan({ teamId, current: await team.entities(), desired, mode: "shared", scope });
  assert.equal((await apply({ operations }, team.sending)).failed, 0);
  assert.ok(writes >= operations.length);
});
