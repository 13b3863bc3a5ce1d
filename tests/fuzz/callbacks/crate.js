// Asks the crate, in a native program, what it makes of containers.
// @ts-check
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** A container, and the secret that is to open it. @typedef {{ secret: string, body: Uint8Array }} Given */

const cwd = fileURLToPath(new URL("../../..", import.meta.url));

/** @param {Given} given */
function frame({ secret, body }) {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(body.length);
  return [Buffer.from(secret, "latin1"), length, body];
}

/** Starts the program. */
export function startCrate() {
  const program = spawn(process.env.CARGO ?? "cargo", ["run", "--quiet", "--package", "xtask", "--", "opened"], {
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
    /** The outcomes of containers: a code, or `opened`, the number of trailing bytes, a line break and the text. @param {Given[]} list */
    async ask(list) {
      program.stdin.write(Buffer.concat(list.flatMap(frame)));
      /** @type {Buffer[]} */
      const outcomes = [];
      while (outcomes.length < list.length) outcomes.push(await bytes((await bytes(4)).readUInt32LE()));
      return outcomes;
    },
    stop: () => program.stdin.end(),
  };
}
