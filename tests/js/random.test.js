// Random texts survive, random ids stay in their place, and no garbage whatever harms the next good call.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import * as shifts from "graph-shifts";
import { valueCases } from "./cases.js";
import { holds } from "./random.js";
import { integration, openShift, openShiftId, teamId, workforceIntegrationId } from "./samples.js";

const { flags, ShiftsValidationError, updateOpenShift, updateWorkforceIntegration } = shifts;

const good = JSON.stringify(updateOpenShift(openShift()));
const alive = () => assert.equal(JSON.stringify(updateOpenShift(openShift())), good);

const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: fc.constantFrom("\u2028", "\\", '"', "/", "\0", "😀", "\ufeff", "a") }),
);

test("random texts go out byte for byte", (t) => {
  holds(
    t,
    fc.property(text, text, (notes, displayName) => {
      const input = openShift({ notes, displayName });
      assert.equal(updateOpenShift(input).body, JSON.stringify(input.body));
    }),
  );
});

test("random texts stay byte for byte beside edits", (t) => {
  holds(
    t,
    fc.property(text, fc.boolean(), (displayName, first) => {
      const edited = { id: "x", supportedEntities: ["shift"] };
      const body = first ? { ...edited, displayName } : { displayName, ...edited };
      const wanted = first ? { supportedEntities: "Shift", displayName } : { displayName, supportedEntities: "Shift" };
      assert.equal(updateWorkforceIntegration(integration(body)).body, JSON.stringify(wanted));
    }),
  );
});

test("random escapes of JSON text stay as they were written", (t) => {
  const written = fc.array(fc.tuple(fc.string({ unit: "binary", minLength: 1, maxLength: 2 }), fc.boolean()), { maxLength: 12 });
  const escapes = (part) =>
    [...Array(part.length).keys()].map((at) => `\\u${part.charCodeAt(at).toString(16).padStart(4, "0")}`).join("");
  holds(
    t,
    fc.property(written, (parts) => {
      const json = `{"displayName":"${parts.map(([part, escaped]) => (escaped ? escapes(part) : JSON.stringify(part).slice(1, -1))).join("")}"}`;
      assert.equal(updateWorkforceIntegration.fromJson({ workforceIntegrationId }, json).body, json);
      assert.equal(updateWorkforceIntegration.fromJson({ workforceIntegrationId }, new TextEncoder().encode(json)).body, json);
    }),
  );
});

test("random ids are one segment of the path, percent-encoded but for unreserved characters", (t) => {
  const encode = (id) =>
    encodeURIComponent(id).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  const plain = fc.string({ unit: fc.constantFrom(..."ABCxyz019-._~"), minLength: 1 });
  holds(
    t,
    fc.property(fc.oneof(text, plain, fc.string()), (id) => {
      const { request, issues } = updateOpenShift.try({ ...openShift(), openShiftId: id });
      if (id === "" || id === "." || id === ".." || /\p{Cc}/u.test(id)) {
        assert.deepEqual(
          issues.map(({ code, path }) => [code, ...path]),
          [["bad_id", "openShiftId"]],
        );
        return;
      }
      assert.equal(request.url, `https://graph.microsoft.com/v1.0/teams/${teamId}/schedule/openShifts/${encode(id)}`);
      assert.equal(new URL(request.url).href, request.url);
      assert.equal(updateOpenShift.fromJson({ teamId, openShiftId: id }, "{}").url, request.url);
    }),
    3000,
  );
});

test("random GUIDs are teams, and a changed character makes them none", (t) => {
  holds(
    t,
    fc.property(fc.uuid(), fc.nat(35), fc.constantFrom("g", "-", " ", "/", "é"), (id, at, sign) => {
      assert.ok(updateOpenShift({ ...openShift(), teamId: id }).url.includes(`/teams/${id}/`));
      const changed = id.slice(0, at) + sign + id.slice(at + 1);
      if (changed !== id)
        assert.deepEqual(
          updateOpenShift.try({ ...openShift(), teamId: changed }).issues.map(({ code }) => code),
          ["not_a_guid"],
        );
    }),
  );
});

/** Calls every member of `operation` with `given`; only a ShiftsValidationError may come out. */
function storm(operation, given) {
  const calls = [
    () => operation(given),
    () => operation.try(given),
    () => operation.check(given),
    () => operation.checkJson(given),
    () => operation.fromJson(given, given),
    () => operation.fromJson({ teamId, openShiftId }, given),
    () => operation["~standard"].validate(given),
    () => operation({ teamId, openShiftId, workforceIntegrationId, body: given }),
    () => operation.try({ ...(typeof given === "object" ? given : {}), teamId, openShiftId }),
    () =>
      operation.try({
        teamId: given,
        openShiftId: given,
        body: given,
        allow: given,
        actsAs: given,
        baseUrl: given,
        passthrough: given,
      }),
  ];
  calls.forEach((call, at) => {
    try {
      call();
    } catch (error) {
      assert.ok(error instanceof ShiftsValidationError && ![1, 2, 3, 6, 8, 9].includes(at), `call ${at}: ${error?.stack}`);
    }
  });
}

const anything = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withObjectString: true,
  withSparseArray: true,
  withTypedArray: true,
  withUnicodeString: true,
});

test("no garbage whatever harms the next good call", (t) => {
  holds(
    t,
    fc.property(anything, (given) => {
      for (const operation of [updateOpenShift, updateWorkforceIntegration]) storm(operation, given);
      alive();
    }),
    2000,
  );
});

/** A deep copy of `value` with `garbage` at one random place. */
function spoil(value, at, garbage) {
  if (value === null || typeof value !== "object" || at.length === 0) return garbage;
  const keys = Object.keys(value);
  if (keys.length === 0) return garbage;
  const key = keys[at[0] % keys.length];
  const copy = Array.isArray(value) ? [...value] : { ...value };
  copy[key] = spoil(value[key], at.slice(1), garbage);
  return copy;
}

test("good inputs with garbage in one place do no harm", (t) => {
  const cases = valueCases();
  holds(
    t,
    fc.property(
      fc.nat(cases.length - 1),
      fc.array(fc.nat(20), { minLength: 1, maxLength: 6 }),
      anything,
      (which, at, garbage) => {
        const { operation, input, body } = cases[which];
        const given = spoil({ ...input, body }, at, garbage);
        const outcome = shifts[operation].try(given);
        assert.equal("request" in outcome, !("issues" in outcome));
        if (outcome.request && !given.allow) assert.equal(typeof JSON.parse(outcome.request.body), "object");
        alive();
      },
    ),
    3000,
  );
});

test("JSON texts with changed bytes do no harm, and what passes is JSON", (t) => {
  const texts = valueCases().map(({ body }) => new TextEncoder().encode(JSON.stringify(body)));
  const changes = fc.array(fc.tuple(fc.nat(), fc.oneof(fc.nat(255), fc.constantFrom(...Buffer.from('"\\{}[]:, '))), fc.nat(3)), {
    minLength: 1,
    maxLength: 4,
  });
  holds(
    t,
    fc.property(fc.nat(texts.length - 1), changes, (which, list) => {
      let bytes = [...texts[which]];
      for (const [at, byte, how] of list) bytes.splice(at % (bytes.length + 1), how % 2, ...(how < 2 ? [byte] : []));
      bytes = Uint8Array.from(bytes);
      for (const operation of [updateOpenShift, updateWorkforceIntegration]) {
        const issues = operation.checkJson(bytes);
        if (issues.every(({ severity }) => severity === "warning"))
          JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
        for (const { offset, length } of issues)
          assert.ok(offset === undefined || (offset >= 0 && offset + length <= bytes.length + 1));
      }
      alive();
    }),
    3000,
  );
});

test("flags takes any text, and a list it gave gives the same list again", (t) => {
  holds(
    t,
    fc.property(text, (given) => {
      const list = flags(given);
      assert.ok(list.every((member) => typeof member === "string"));
      assert.deepEqual(flags(list.join(",")), list);
    }),
  );
});
