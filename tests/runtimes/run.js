// Runs a program in a project and gives what it wrote.
import { execFile } from "node:child_process";

const LONGEST = 600_000;

/** What the program wrote to its standard output; a failure tells what it wrote to either. */
export function run(program, words, { cwd, env } = {}) {
  // On Windows npm is a script, which only a shell starts.
  const options = { cwd, shell: program.endsWith(".cmd"), env: { ...process.env, ...env }, timeout: LONGEST, maxBuffer: 2 ** 28 };
  return new Promise((resolve, reject) => {
    execFile(program, words, options, (error, stdout, stderr) => {
      if (error) reject(new Error(`${program} ${words.join(" ")} failed: ${error.signal ?? error.code}\n${stdout}\n${stderr}`));
      else resolve(stdout);
    });
  });
}

/** The report that a program writes as the last line of its standard output. */
export async function reportOf(program, words, options) {
  const written = await run(program, words, options);
  return JSON.parse(written.trimEnd().split("\n").at(-1));
}
