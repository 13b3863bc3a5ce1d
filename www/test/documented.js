// What Microsoft's pages say of every operation, apart from the package.

import { readdirSync, readFileSync } from "node:fs";

const FACTS = new URL("../../tests/facts/operations/", import.meta.url);

/** @type {{ id: string, method: string, path: string, success: { status: number, withPrefer?: { status: number } } }[]} */
export const documented = readdirSync(FACTS).flatMap((file) => JSON.parse(readFileSync(new URL(file, FACTS), "utf8")));
