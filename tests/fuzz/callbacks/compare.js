// Opens containers by the package, with Web Crypto, and by the crate, with RustCrypto: no outcome may differ.
// @ts-check
import { decrypt } from "../../../pkg/callbacks/cipher.js";
import { containerOf } from "../../../pkg/callbacks/container.js";
import { Chance } from "../../judge/chance.js";
import { seed } from "../../js/seed.js";
import { containerFrom } from "./containers.js";
import { startCrate } from "./crate.js";

/** How many are opened at a time. */
const STEP = 500;

/** As the crate's program writes it. @param {import("./crate.js").Given} given @returns {Promise<Buffer>} */
async function outcomeOf({ secret, body }) {
  try {
    const container = containerOf(new Uint8Array(body));
    const text = await decrypt(container, secret);
    return Buffer.concat([Buffer.from(`opened ${container.trailing}\n`), text]);
  } catch (error) {
    const { code } = /** @type {{ code?: unknown }} */ (error);
    if (typeof code !== "string") throw error;
    return Buffer.from(code);
  }
}

/** The container of this number. @param {number} number */
const numbered = (number) => containerFrom(new Chance(seed * 1_000_003 + number));

/** @param {Buffer} outcome */
const kindOf = (outcome) => outcome.toString("latin1").split(/[ \n]/)[0];

/**
 * Compares so many containers, from the one of this number on. Throws for the first whose outcomes differ. Returns how many there were of each outcome.
 * @param {{ count: number, first?: number, onProgress?: (made: number) => void }} options
 */
export async function compare({ count, first = 0, onProgress = () => {} }) {
  const crate = startCrate();
  /** @type {Record<string, number>} */
  const kinds = {};
  try {
    for (let made = 0; made < count; ) {
      const list = Array.from({ length: Math.min(STEP, count - made) }, (_, at) => numbered(first + made + at));
      const [theirs, ours] = await Promise.all([crate.ask(list), Promise.all(list.map(outcomeOf))]);
      for (const [at, outcome] of ours.entries()) {
        const kind = kindOf(outcome);
        if (!outcome.equals(theirs[at])) throw new Error(difference(first + made + at, kind, kindOf(theirs[at]), list[at]));
        kinds[kind] = (kinds[kind] ?? 0) + 1;
      }
      made += list.length;
      onProgress(made);
    }
  } finally {
    crate.stop();
  }
  return kinds;
}

/** @param {number} number @param {string} ours @param {string} theirs @param {import("./crate.js").Given} given */
function difference(number, ours, theirs, { body }) {
  const repeat = `SEED=${seed} node tests/fuzz/callbacks/run.js 1 ${number}`;
  return `container ${number}: ${ours} by the package, ${theirs} by the crate; repeated by \`${repeat}\`: ${Buffer.from(body).toString("hex")}`;
}
