// Edits of each kind in each state: what the update leaves on the mock, and what cannot be edited.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { discardDraft, edit, publish, unpublish } from "graph-shifts/plan";
import { send } from "graph-shifts/send";
import { kinds, version } from "./kinds.js";
import { teamId, teamOf } from "./team.js";

const DRAFT = 16;
const SHARED = 17;
const EDITED = 18;

/** The hours at which the draft and the shared version end, by state. */
const STATES = { "draft only": [DRAFT, null], "shared only": [null, SHARED], both: [DRAFT, SHARED] };

/** The same after an edit, or why it is none. */
const EDITS = [
  ["publish", publish, { "draft only": [null, DRAFT], "shared only": /takes an entity with a draft/, both: [null, DRAFT] }],
  ["unpublish", unpublish, { "draft only": /shared version/, "shared only": [SHARED, null], both: [DRAFT, null] }],
  [
    "discardDraft",
    discardDraft,
    { "draft only": /so delete it/, "shared only": /takes an entity with a draft/, both: [null, SHARED] },
  ],
  [
    "edit",
    (entity) => edit(entity, { endDateTime: `2026-11-23T${EDITED}:00:00Z` }),
    { "draft only": [EDITED, null], "shared only": [null, EDITED], both: [EDITED, SHARED] },
  ],
];

/** An entity of a kind, as a list returns it, on a mock of its own. */
async function entityOf(kind, [draft, shared], more) {
  const versions = { [kind.draft]: draft && version(kind, draft), [kind.shared]: shared && version(kind, shared) };
  const seed = { id: kind.id, ...kind.beside, ...versions, ...more };
  const team = teamOf({ [kind.collection]: [seed] });
  const [entity] = await team.entities();
  const after = async (input) => {
    const request = kind.update({ teamId, ...input });
    await send(request, team.reading);
    return { request, entity: team.read(`${kind.collection}/${kind.id}`) };
  };
  return { entity, after };
}

for (const kind of kinds) {
  describe(`a ${kind.name}`, () => {
    for (const [name, make, outcomes] of EDITS) {
      for (const [state, outcome] of Object.entries(outcomes)) {
        if (outcome instanceof RegExp) {
          test(`with ${state}: ${name} throws`, async () => {
            const { entity } = await entityOf(kind, STATES[state]);
            assert.throws(() => make(entity), { name: "TypeError", message: outcome });
          });
          continue;
        }
        test(`with ${state}: ${name} leaves what it says`, async () => {
          const { entity, after } = await entityOf(kind, STATES[state]);
          const before = structuredClone(entity);
          const result = await after(make(entity));
          assert.deepEqual(entity, before, "the entity is not changed");
          assert.deepEqual(result.request.warnings, []);
          const [draft, shared] = outcome;
          const { lastModifiedDateTime, ...rest } = result.entity;
          const { lastModifiedDateTime: _, "@odata.etag": __, ...unchanged } = before;
          assert.deepEqual(rest, {
            ...unchanged,
            [kind.draft]: draft && version(kind, draft),
            [kind.shared]: shared && version(kind, shared),
          });
        });
      }
    }

    test("edit sets what is of the entity there, and leaves its versions", async () => {
      const { entity, after } = await entityOf(kind, STATES.both);
      const result = await after(edit(entity, { isStagedForDeletion: true }));
      assert.equal(result.entity.isStagedForDeletion, true);
      assert.deepEqual([result.entity[kind.draft], result.entity[kind.shared]], [version(kind, DRAFT), version(kind, SHARED)]);
    });

    // Each property of a time-off entry has a value.
    if (kind.name === "timeOff") return;
    test("edit keeps what is undefined and resets what is null", async () => {
      const { entity, after } = await entityOf(kind, STATES["shared only"]);
      const { [kind.shared]: shared } = (await after(edit(entity, { notes: null, displayName: undefined }))).entity;
      assert.deepEqual([shared.notes, shared.displayName], [null, "d"]);
    });
  });
}

test("an edit gives a new person and version at once", async () => {
  const [shift] = kinds;
  const { entity, after } = await entityOf(shift, STATES["shared only"]);
  const other = "11111111-1111-4111-8111-111111111111";
  const result = await after(edit(entity, { userId: other, notes: "taken over" }));
  assert.deepEqual([result.entity.userId, result.entity.sharedShift.notes], [other, "taken over"]);
});

test("an open shift with a null of time off, as in Microsoft's example, is an open shift", () => {
  const [, openShift] = kinds;
  const { openShiftId } = publish({ id: "OPNSHFT_1", draftTimeOff: null, draftOpenShift: version(openShift, DRAFT) });
  assert.equal(openShiftId, "OPNSHFT_1");
});

for (const nothing of [
  undefined,
  null,
  1,
  "x",
  [],
  {},
  { id: "SHFT_1", draftShift: null, sharedShift: null },
  { sharedShift: "x" },
]) {
  test(`${JSON.stringify(nothing)} is nothing to edit`, () => {
    for (const make of [publish, unpublish, discardDraft, (entity) => edit(entity, {})])
      assert.throws(() => make(nothing), { name: "TypeError", message: /takes a shift, an open shift or a time-off entry/ });
  });
}

test("a change must be an object", () => {
  const entity = { id: "SHFT_1", sharedShift: version(kinds[0], SHARED), draftShift: null };
  for (const change of [undefined, null, "notes"])
    assert.throws(() => edit(entity, change), { name: "TypeError", message: /properties/ });
});

test("what a page has put on all objects is no version", () => {
  const entity = { id: "SHFT_1", userId: "u", sharedShift: version(kinds[0], SHARED), draftShift: null };
  Object.defineProperty(Object.prototype, "draftShift", { value: version(kinds[0], DRAFT), configurable: true });
  try {
    assert.throws(() => publish({ id: "SHFT_1", sharedShift: version(kinds[0], SHARED) }), TypeError);
    assert.equal(unpublish(entity).body.draftShift.endDateTime, "2026-11-23T17:00:00Z");
  } finally {
    delete Object.prototype.draftShift;
  }
});
