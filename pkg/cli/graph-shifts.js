#!/usr/bin/env node
// The command `graph-shifts`: reads which command is meant, and runs it.
// @ts-check

import { readFileSync } from "node:fs";
import { mock } from "./mock.js";
import { BadUsage } from "./usage.js";

/** @type {Record<string, (words: string[]) => Promise<void>>} */
const COMMANDS = { mock };

const HELP = `graph-shifts COMMAND

  mock       serves a mock of Microsoft Graph's Shifts API; "graph-shifts mock --help" lists its options
  --help     prints this text
  --version  prints the version of the package
`;

const version = () => JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")).version;

/** @param {string[]} words */
async function run([name, ...words]) {
  if (name === "--help" || name === "-h") console.log(HELP);
  else if (name === "--version" || name === "-v" || words.includes("--version")) console.log(version());
  else if (name !== undefined && Object.hasOwn(COMMANDS, name)) await COMMANDS[name](words);
  else throw new BadUsage(name === undefined ? "no command given" : `${name} is not a command`, "graph-shifts --help");
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof BadUsage)) throw error;
  console.error(`graph-shifts: ${error.message}\n${error.help} lists what it takes`);
  process.exitCode = 2;
}
