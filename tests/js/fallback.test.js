// The JavaScript fallback does, byte for byte, what the module does: each call of these tests goes to both.
import assert from "node:assert/strict";
import { test } from "node:test";
import { instantiate } from "../../pkg/wasm/core.js";
import { beyond } from "../judge/beyond.js";
import { breaks } from "../judge/breaks.js";
import { Chance } from "../judge/chance.js";
import { bodies, types } from "../judge/facts.js";
import { Good } from "../judge/good.js";
import { walk } from "../judge/slots.js";
import { both, compared } from "./fallback.js";
import { seed } from "./seed.js";

const { Instance } = WebAssembly;
WebAssembly.Instance = new Proxy(Instance, {
  construct(_, given) {
    const { exports } = new Instance(...given);
    return { exports: exports.check ? both(exports, instantiate()) : exports };
  },
});
const shifts = await import("graph-shifts");

const BODIES = Number(process.env.BODIES ?? 8_000);
const kinds = Object.values({ ...breaks, ...beyond });

/** A random body of an operation, broken in one place in two of three cases, where a kind of break finds one. */
function made(number, operation) {
  const chance = new Chance(seed + number);
  const good = new Good(types, chance);
  const body = good.body(operation);
  const found = walk(body, operation.of, types);
  return (number % 3 && chance.pick(kinds).make(found, chance, { form: operation.form, good })?.body) || body;
}

test("random bodies of every operation, good and broken", (t) => {
  t.diagnostic(`seed ${seed}`);
  const before = compared.calls;
  for (let number = 0; number < BODIES; number++) {
    const operation = bodies[number % bodies.length];
    const body = made(number, operation);
    shifts[operation.id].try({
      body,
      ...Object.fromEntries(shifts[operation.id].parameters.map((name) => [name, "3d88b7a2-f988-4f4b-bb34-d66df66af126"])),
    });
    shifts[operation.id].check(body);
  }
  assert.ok(compared.calls >= before + 2 * BODIES);
});

for (const file of ["random", "json_text", "vectors"]) await import(`./${file}.test.js`);

test("so much was compared", (t) => {
  t.diagnostic(JSON.stringify(compared));
  assert.ok(compared.calls > 100_000 && compared.memories > 500 && compared.most > 2 ** 23);
});
