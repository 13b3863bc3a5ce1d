// Makes random calls of the package's functions: so many, from a number on.
//
// node tests/fuzz/run.js CALLS [FIRST]

import { seed } from "../js/seed.js";
import { fuzz } from "./fuzz.js";

const [calls, first = 0] = process.argv.slice(2).map(Number);
if (!(Number.isSafeInteger(calls) && calls > 0 && Number.isSafeInteger(first) && first >= 0))
  throw new Error("node tests/fuzz/run.js CALLS [FIRST], both integers");

const begun = performance.now();
const seconds = () => Math.round((performance.now() - begun) / 1000);
await fuzz({
  calls,
  first,
  onProgress: (made) => made % 50_000 === 0 && console.log(`${made} calls in ${seconds()} s`),
});
console.log(`${calls} calls from seed ${seed} kept every promise, in ${seconds()} s`);
