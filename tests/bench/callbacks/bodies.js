// The callbacks that the bench opens: encrypted bodies of three sizes, and what is in them.
// @ts-check
import { readFileSync } from "node:fs";
import { createShiftsCaller } from "graph-shifts/testing";

const { vectors } = JSON.parse(readFileSync(new URL("../../callbacks/vectors.json", import.meta.url), "utf8"));
const named = (/** @type {string} */ name) => vectors.find((/** @type {{ name: string }} */ one) => one.name === name);

/** How many shifts the large body creates. */
const MANY = 125;

const oneShift = named("update-create-shift");
const [shift] = JSON.parse(oneShift.plaintext).requests;

/** The shared secret of every body. @type {string} */
export const secret = oneShift.secret;

/** Where Shifts posts them. @type {string} */
export const path = oneShift.path;

/** A moment at which none of them has expired. */
export const now = () => new Date("2026-11-23T08:00:00Z");

const { seal } = createShiftsCaller({ secret, url: "http://127.0.0.1" });

/** The plaintexts, each with a name. @type {ReadonlyArray<readonly [string, string]>} */
const PLAINTEXTS = [
  ["a new shift", oneShift.plaintext],
  ["a swap is approved, five items", named("update-swap-approved").plaintext],
  [`${MANY} new shifts`, JSON.stringify({ requests: Array.from({ length: MANY }, () => shift) })],
];

/** @typedef {{ name: string, plaintext: string, body: Uint8Array<ArrayBuffer> }} Sealed */

/** @type {readonly Sealed[]} */
export const bodies = await Promise.all(
  PLAINTEXTS.map(async ([name, plaintext]) => ({ name, plaintext, body: new Uint8Array(await seal(plaintext)) })),
);
