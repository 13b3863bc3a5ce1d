// What Microsoft's pages say of every operation, apart from the package.

import { readdirSync, readFileSync } from "node:fs";

const FACTS = new URL("../../tests/facts/operations/", import.meta.url);

/**
 * @typedef {{ status: number, withPrefer?: { status: number } }} Success
 * @type {{ id: string, method: string, path: string, success: Success }[]}
 */
export const documented = readdirSync(FACTS).flatMap((file) => JSON.parse(readFileSync(new URL(file, FACTS), "utf8")));
