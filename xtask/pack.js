// Packs the built package into the directory named on the command line, its bills of materials beside it, and tells what is in it.
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { bills } from "./bill.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const npm = process.platform === "win32" ? "npm.cmd" : "npm";

/** The package as npm packs it into a directory: its path, its sizes, its integrity and its files. `from` is where it lies. */
export function pack(directory, from = join(root, "pkg")) {
  const settings = ["--json", "--ignore-scripts", "--loglevel=error", "--pack-destination", resolve(directory)];
  // On Windows npm is a script, which only a shell starts.
  const options = { cwd: root, encoding: "utf8", shell: npm.endsWith(".cmd") };
  const [told] = JSON.parse(execFileSync(npm, ["pack", from, ...settings], options));
  return { ...told, path: join(resolve(directory), told.filename) };
}

/** Writes the package and its bills of materials into a directory, and prints what they are. */
function release(directory) {
  mkdirSync(directory, { recursive: true });
  const { path, filename, size, unpackedSize, integrity, files } = pack(directory);
  for (const { path, size } of files) console.log(`${String(size).padStart(8)}  ${path}`);
  console.log(
    `${String(unpackedSize).padStart(8)}  ${files.length} files in ${filename}, which has ${size} bytes\n\n${path}\n${integrity}`,
  );
  for (const [format, bill] of Object.entries(bills())) {
    const file = path.replace(/\.tgz$/, `.${format}.json`);
    writeFileSync(file, `${JSON.stringify(bill, null, 2)}\n`);
    console.log(file);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) release(process.argv[2]);
