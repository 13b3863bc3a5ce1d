// Starts a program that serves, and asks what it serves.
// @ts-check
import { spawn } from "node:child_process";
import { once } from "node:events";

const LONGEST = 90_000;
/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();
process.once("exit", () => {
  for (const child of running) child.kill();
});

/**
 * Starts the program: the address on which it listens, once it has told its port in the words of `told`, and what ends it.
 *
 * @param {string} program
 * @param {string[]} words
 * @param {RegExp} told
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [settings]
 */
export async function start(program, words, told, { cwd, env } = {}) {
  const child = spawn(program, words, { cwd, env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
  running.add(child);
  const exited = once(child, "exit").finally(() => running.delete(child));
  const stop = () => {
    child.kill();
    return exited;
  };
  try {
    return { address: `http://127.0.0.1:${await portOf(child, told)}`, stop };
  } catch (error) {
    await stop();
    throw new Error(`${program} ${words.join(" ")}: ${/** @type {Error} */ (error).message}`);
  }
}

/** @param {import("node:child_process").ChildProcessByStdio<null, import("node:stream").Readable, import("node:stream").Readable>} child @param {RegExp} told @returns {Promise<string>} */
function portOf(child, told) {
  let written = "";
  return new Promise((resolve, reject) => {
    const fail = (/** @type {string} */ why) => reject(new Error(`${why}\n${written}`));
    const read = (/** @type {Buffer} */ text) => {
      written += text;
      const port = told.exec(written)?.[1];
      if (port) resolve(port);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("error", ({ message }) => fail(message));
    child.once("exit", () => fail("ended before it listened"));
    setTimeout(() => fail("does not listen"), LONGEST).unref();
  });
}

/** The status of the answer, and its JSON. @param {string} address @param {BodyInit} [body] */
export async function ask(address, body) {
  const response = await fetch(address, {
    method: body === undefined ? "GET" : "POST",
    body,
    signal: AbortSignal.timeout(LONGEST),
  });
  const text = await response.text();
  try {
    return { status: response.status, answer: JSON.parse(text) };
  } catch {
    throw new Error(`${response.status} from ${address}: ${text.slice(0, 2000)}`);
  }
}
