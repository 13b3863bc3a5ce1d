// Asks the crate, in a native program, what it makes of inputs.
// @ts-check
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** An input for the crate: `input` is JSON text, and the body is text or bytes in hexadecimal. @typedef {{ operation: string, input: string, body?: string, bytes?: string }} Given */

/** Starts the program. */
export function startCrate() {
  const cwd = fileURLToPath(new URL("../..", import.meta.url));
  const program = spawn(process.env.CARGO ?? "cargo", ["run", "--quiet", "--package", "xtask", "--", "outcomes"], {
    cwd,
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines = createInterface({ input: program.stdout })[Symbol.asyncIterator]();
  /** @param {number} count @returns {Promise<unknown[][]>} */
  async function read(count) {
    const outcomes = [];
    while (outcomes.length < count) {
      const { value, done } = await lines.next();
      if (done) throw new Error(`the crate's program ended after ${outcomes.length} of ${count} outcomes`);
      outcomes.push(JSON.parse(value));
    }
    return outcomes;
  }

  /** The outcomes that were asked for last. @type {Promise<unknown>} */
  let last = Promise.resolve();
  return {
    /** The crate's outcomes. Several may be asked for at a time. @param {Given[]} list */
    ask(list) {
      program.stdin.write(list.map((given) => `${JSON.stringify(given)}\n`).join(""));
      const outcomes = last.then(() => read(list.length));
      last = outcomes;
      return outcomes;
    },
    stop: () => program.stdin.end(),
  };
}
