// Runs the TypeScript compilers that the packed types must work with.
// @ts-check
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** The oldest supported compiler (before 5.0 there is no resolution `bundler` and no `export type *`) and the newest. */
export const COMPILERS = ["typescript-5.0", "typescript"];

/** Each module resolution with its kind of modules. */
export const RESOLUTIONS = { bundler: "es2022", node16: "node16", nodenext: "nodenext" };

/** @type {(compiler: string) => { path: string, version: string, bin: { tsc: string } }} */
function manifestOf(compiler) {
  const path = createRequire(import.meta.url).resolve(`${compiler}/package.json`);
  return { path, ...JSON.parse(readFileSync(path, "utf8")) };
}

/** @param {string} compiler */
export const versionOf = (compiler) => manifestOf(compiler).version;

/**
 * Compiles files of a project with these libraries and returns the output of tsc: empty if there is no error.
 * @param {string} compiler
 * @param {string} directory
 * @param {keyof typeof RESOLUTIONS} moduleResolution
 * @param {string[]} lib
 * @param {string[]} files
 * @returns {string}
 */
export function complaints(compiler, directory, moduleResolution, lib, files) {
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
    target: "es2022",
    types: [],
    module: RESOLUTIONS[moduleResolution],
    moduleResolution,
    lib,
  };
  writeFileSync(join(directory, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
  const { path, bin } = manifestOf(compiler);
  try {
    const tsc = join(dirname(path), bin.tsc);
    return execFileSync(process.execPath, [tsc, "--project", "."], { cwd: directory, encoding: "utf8" });
  } catch (error) {
    return /** @type {{ stdout: string }} */ (error).stdout;
  }
}
