// Bundles what the mock's command needs of other packages into pkg/dist/, with their licences.
// @ts-check
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const OUT = "pkg/dist/certificate.js";

/**
 * A package that is part of the bundle.
 * @typedef {object} Bundled
 * @property {string} name
 * @property {string} version
 * @property {string} licence its SPDX expression
 * @property {string} text the text of its licence
 * @property {string | null} page its repository
 * @property {string} purl
 */

/** @param {boolean} write */
const bundle = (write) =>
  buildSync({
    absWorkingDir: root,
    entryPoints: ["pkg/cli/certificate.js"],
    outfile: OUT,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    // Modules, where there are any, so that unused parts are left out.
    mainFields: ["module", "main"],
    minify: true,
    lineLimit: 160,
    charset: "utf8",
    legalComments: "none",
    metafile: true,
    write,
    logLevel: "warning",
  });

/** @param {string} directory of a package @returns {Bundled} */
function bundledIn(directory) {
  /** @param {string} file */
  const read = (file) => readFileSync(join(root, directory, file), "utf8");
  const { name, version, license, repository } = JSON.parse(read("package.json"));
  const [file] = readdirSync(join(root, directory)).filter((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined || typeof license !== "string") throw new Error(`${name} has no licence`);
  const page = String(repository?.url ?? repository ?? "").replace(/^git\+|\.git$/g, "");
  const purl = `pkg:npm/${name.replace("@", "%40")}@${version}`;
  return { name, version, licence: license, text: read(file).trim(), page: page.startsWith("https://") ? page : null, purl };
}

/** The packages whose code is in the bundle. @param {import("esbuild").Metafile} metafile */
function packagesOf({ outputs }) {
  const inputs = Object.entries(outputs[OUT].inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  const directories = inputs.flatMap(([path]) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []);
  return [...new Set(directories)].sort().map(bundledIn);
}

/** The packages whose code is part of this package. */
export const bundledPackages = () => packagesOf(bundle(false).metafile);

/** @param {Bundled} one */
const notice = ({ name, version, licence, text }) => `${name} ${version}, ${licence}\n\n${text}\n`;

function make() {
  const notices = packagesOf(bundle(true).metafile).map(notice);
  writeFileSync(
    join(root, OUT.replace(".js", ".licenses.txt")),
    ["certificate.js contains these packages.\n", ...notices].join(`\n${"-".repeat(80)}\n\n`),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) make();
