// What Microsoft's pages say about every operation, independently of the package.
// @ts-check

import { readdirSync, readFileSync } from "node:fs";

const FACTS = new URL("../../../tests/facts/operations/", import.meta.url);

/**
 * @typedef {{ status: number, withPrefer?: { status: number } }} Success
 * @typedef {{ id: string, method: string, path: string, success: Success }} DocumentedOperation
 */

/** @type {DocumentedOperation[]} */
export const documented = readdirSync(FACTS).flatMap((file) => JSON.parse(readFileSync(new URL(file, FACTS), "utf8")));
