// Asks the crate, in a native program, what it makes of callbacks.
// @ts-check
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const cwd = fileURLToPath(new URL("../../..", import.meta.url));

/** A text after its length. @param {string | Uint8Array} text */
function frame(text) {
  const bytes = Buffer.from(text);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(bytes.length);
  return Buffer.concat([length, bytes]);
}

/** Starts the program with a command of xtask: `opened` or `called`. @param {string} command */
export function startCrate(command) {
  const program = spawn(process.env.CARGO ?? "cargo", ["run", "--quiet", "--package", "xtask", "--", command], {
    cwd,
    stdio: ["pipe", "pipe", "inherit"],
  });
  const chunks = program.stdout[Symbol.asyncIterator]();
  let unread = Buffer.alloc(0);

  /** @param {number} count */
  async function bytes(count) {
    while (unread.length < count) {
      const { value, done } = await chunks.next();
      if (done) throw new Error("the crate's program ended");
      unread = Buffer.concat([unread, value]);
    }
    const read = unread.subarray(0, count);
    unread = unread.subarray(count);
    return read;
  }

  return {
    /** The outcomes of pairs of texts. @param {readonly (string | Uint8Array)[][]} pairs */
    async ask(pairs) {
      program.stdin.write(Buffer.concat(pairs.flat().map(frame)));
      /** @type {Buffer[]} */
      const outcomes = [];
      while (outcomes.length < pairs.length) outcomes.push(await bytes((await bytes(4)).readUInt32LE()));
      return outcomes;
    },
    stop: () => program.stdin.end(),
  };
}
