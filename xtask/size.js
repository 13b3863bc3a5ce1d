// Prints the sizes of the built package, their change since size.json and their budgets; with `--write` it renews size.json.
// @ts-check
import * as budgets from "../tests/bench/budgets.js";
import { measure, record, recorded } from "../tests/bench/sizes.js";
import { inBytes, inChange, table } from "../tests/bench/table.js";

const before = recorded();
const sizes = await measure();

const rows = Object.entries(sizes).map(([name, size]) => [
  name,
  ...Object.entries(size).flatMap(([unit, bytes]) => {
    const old = before[name]?.[/** @type {keyof typeof size} */ (unit)];
    return [inBytes(bytes), old === undefined ? "new" : inChange(bytes - old)];
  }),
]);
console.log(table(["bytes", "raw", "change", "gzip -9", "change", "brotli", "change"], rows));
for (const { entry, unit, bar, aim } of budgets.sizes) {
  const bytes = sizes[entry][unit];
  const verdict = budgets.verdict(bytes, { bar, aim });
  console.log(`${entry}, ${unit}: ${inBytes(bytes)} of ${inBytes(bar)} bytes (aim ${inBytes(aim)}): ${verdict}`);
}

if (process.argv.includes("--write")) {
  record(sizes);
  console.log("wrote size.json");
} else if (JSON.stringify(sizes) !== JSON.stringify(before)) {
  console.log("size.json has other sizes: `cargo xtask build --write-sizes` renews it");
}
