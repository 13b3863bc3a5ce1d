// Reads containers or calls by the package and by the crate: so many, from a number on.
//
// node tests/fuzz/callbacks/run.js containers|calls COUNT [FIRST]

import { seed } from "../../js/seed.js";
import { SUBJECTS, compare } from "./compare.js";

const [subject, ...numbers] = process.argv.slice(2);
const [count, first = 0] = numbers.map(Number);
if (!(Object.hasOwn(SUBJECTS, subject) && Number.isSafeInteger(count) && count > 0 && Number.isSafeInteger(first) && first >= 0))
  throw new Error("node tests/fuzz/callbacks/run.js containers|calls COUNT [FIRST], both integers");

const begun = performance.now();
const seconds = () => Math.round((performance.now() - begun) / 1000);
const kinds = await compare({
  subject,
  count,
  first,
  onProgress: (made) => made % 50_000 === 0 && console.log(`${made} ${subject} in ${seconds()} s`),
});
const list = Object.entries(kinds).map(([kind, times]) => `${times} ${kind}`);
console.log(`${count} ${subject} from seed ${seed} read alike in ${seconds()} s: ${list.join(", ")}`);
