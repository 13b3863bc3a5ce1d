// Opens containers by the package and by the crate: so many, from a number on.
//
// node tests/fuzz/callbacks/run.js CONTAINERS [FIRST]

import { seed } from "../../js/seed.js";
import { compare } from "./compare.js";

const [count, first = 0] = process.argv.slice(2).map(Number);
if (!(Number.isSafeInteger(count) && count > 0 && Number.isSafeInteger(first) && first >= 0))
  throw new Error("node tests/fuzz/callbacks/run.js CONTAINERS [FIRST], both integers");

const begun = performance.now();
const seconds = () => Math.round((performance.now() - begun) / 1000);
const kinds = await compare({
  count,
  first,
  onProgress: (made) => made % 50_000 === 0 && console.log(`${made} containers in ${seconds()} s`),
});
const list = Object.entries(kinds).map(([kind, times]) => `${times} ${kind}`);
console.log(`${count} containers from seed ${seed} opened alike in ${seconds()} s: ${list.join(", ")}`);
