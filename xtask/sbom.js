// Makes the package's SBOMs: npm's own, extended by the Rust crates that are compiled into the module and the npm packages in its bundles.
// @ts-check
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundledPackages } from "./bundled.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const npm = process.platform === "win32" ? "npm.cmd" : "npm";

/**
 * A part of the package: a crate that is compiled into the module, or an npm package in a bundle.
 * @typedef {object} Crate
 * @property {string} name
 * @property {string} version
 * @property {string} licence
 * @property {string | null} page its repository
 * @property {string} purl
 * @property {string[]} uses the names of its dependencies
 */

/**
 * The part of `cargo metadata` that is read here.
 * @typedef {object} Metadata
 * @property {{ id: string, name: string, version: string, license: string, repository: string | null }[]} packages
 * @property {{ nodes: { id: string, deps: { pkg: string, dep_kinds: { kind: string | null }[] }[] }[] }} resolve
 */

/**
 * The part of npm's CycloneDX SBOM that is read here.
 * @typedef {object} CycloneDx
 * @property {string} specVersion
 * @property {{ component: { name: string, version: string, purl: string, "bom-ref": string } }} metadata
 */

/**
 * The part of npm's SPDX SBOM that is read here.
 * @typedef {object} Spdx
 * @property {string} spdxVersion
 * @property {string[]} documentDescribes
 * @property {{ name: string, SPDXID: string, versionInfo: string, licenseDeclared: string }[]} packages
 * @property {{ spdxElementId: string, relatedSpdxElement: string, relationshipType: string }[]} relationships
 */

/** @type {(program: string, words: string[], cwd?: string) => string} */
const read = (program, words, cwd = root) => execFileSync(program, words, { cwd, encoding: "utf8", maxBuffer: 2 ** 26 });

/** The npm package. */
const PACKAGE = "graph-shifts";

/** The own crate of the module of the checks, which in an SBOM is the package itself. The planner is made of the same crates. */
const MODULE = "graph-shifts-module";

/**
 * The crates that the module is compiled from: its own first, Rust's standard library last. Macros are left out, since they only run
 * during compilation.
 * @returns {[Crate, ...Crate[]]}
 */
export function crates() {
  const target = "wasm32-unknown-unknown";
  /** @type {Metadata} */
  const { packages, resolve } = JSON.parse(
    read(process.env.CARGO ?? "cargo", ["metadata", "--format-version", "1", "--locked", "--filter-platform", target]),
  );
  const known = byId(packages);
  const nodes = byId(resolve.nodes);
  const compiled = compiledFor(target);
  /** @param {string} id */
  const isCompiled = (id) => compiled.has(`${known(id).name} v${known(id).version}`);
  /** @type {(id: string) => string[]} */
  const usedBy = (id) =>
    nodes(id)
      .deps.filter(({ pkg, dep_kinds }) => isCompiled(pkg) && dep_kinds.some(({ kind }) => kind === null))
      .map(({ pkg }) => pkg);
  /** @type {Map<string, Crate>} */
  const found = new Map();
  const open = packages.filter(({ name }) => name === MODULE).map(({ id }) => id);
  for (const id of open) {
    if (found.has(id)) continue;
    const { name, version, license, repository } = known(id);
    found.set(id, { name, version, licence: license, page: repository, purl: `pkg:cargo/${name}@${version}`, uses: usedBy(id) });
    open.push(...usedBy(id));
  }
  const rows = [...found.values()].map((row) => ({ ...row, uses: [...row.uses.map((id) => known(id).name), "std"] }));
  const [own, ...others] = rows;
  if (!own) throw new Error(`cargo metadata does not list ${MODULE}`);
  return [own, ...others, standardLibrary()];
}

/**
 * The crates of the module without macros, as `name v1.2.3`. `cargo metadata` lists more, for it turns on what any package of the workspace
 * asks of a crate.
 * @param {string} target
 */
function compiledFor(target) {
  const words = [
    "tree",
    "--locked",
    "--package",
    MODULE,
    "--target",
    target,
    "--edges",
    "normal,no-proc-macro",
    "--prefix",
    "none",
  ];
  const lines = read(process.env.CARGO ?? "cargo", words).split("\n");
  return new Set(lines.map((line) => line.split(" ", 2).join(" ")));
}

/**
 * Finds an item of a list by its id.
 * @template {{ id: string }} T
 * @param {T[]} list
 * @returns {(id: string) => T}
 */
function byId(list) {
  const items = new Map(list.map((item) => [item.id, item]));
  return (id) => {
    const item = items.get(id);
    if (!item) throw new Error(`cargo metadata does not list ${id}`);
    return item;
  };
}

/** @returns {Crate} */
function standardLibrary() {
  const [, version = ""] = /^release: (.*)$/m.exec(read(process.env.RUSTC ?? "rustc", ["-vV"])) ?? [];
  const purl = `pkg:github/rust-lang/rust@${version}#library/std`;
  return { name: "std", version, licence: "MIT OR Apache-2.0", page: "https://github.com/rust-lang/rust", purl, uses: [] };
}

/**
 * npm's SBOM of the package alone: npm cannot make one of a workspace whose root has no version.
 * @param {"cyclonedx" | "spdx"} format
 */
function npmSbom(format) {
  const directory = mkdtempSync(join(tmpdir(), "graph-shifts-sbom-"));
  try {
    // npm names the package after the directory.
    const project = join(directory, PACKAGE);
    mkdirSync(project);
    copyFileSync(join(root, "pkg/package.json"), join(project, "package.json"));
    return JSON.parse(read(npm, ["sbom", "--sbom-format", format, "--sbom-type", "library", "--loglevel=error"], project));
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/**
 * The SBOM as CycloneDX: each crate as a component with its dependencies.
 * @param {[Crate, ...Crate[]]} crates
 */
function cyclonedx([own, ...others]) {
  /** @type {CycloneDx} */
  const sbom = npmSbom("cyclonedx");
  const packageRef = sbom.metadata.component["bom-ref"];
  /** @type {Record<string, string>} */
  const refs = { [own.name]: packageRef, ...Object.fromEntries(others.map(({ name, purl }) => [name, purl])) };
  /** @param {Crate} crate */
  const component = ({ name, version, licence, page, purl }) => ({
    "bom-ref": purl,
    type: "library",
    name,
    version,
    scope: "required",
    licenses: [{ expression: licence }],
    purl,
    externalReferences: page ? [{ type: "vcs", url: page }] : [],
  });
  const dependencies = [own, ...others].map(({ name, uses }) => ({
    ref: refs[name],
    dependsOn: uses.map((used) => refs[used]),
  }));
  return { ...sbom, components: others.map(component), dependencies };
}

/**
 * The SBOM as SPDX: each crate as a package that is linked into its users.
 * @param {[Crate, ...Crate[]]} crates
 */
function spdx([own, ...others]) {
  /** @type {Spdx} */
  const sbom = npmSbom("spdx");
  /** @param {Crate} crate */
  const idOf = ({ name, version, purl }) =>
    `SPDXRef-${purl.startsWith("pkg:npm/") ? "Npm" : "Crate"}-${name.replace(/[^A-Za-z0-9.]+/g, "-")}-${version}`;
  /** @type {Record<string, string>} */
  const ids = { [own.name]: sbom.documentDescribes[0], ...Object.fromEntries(others.map((one) => [one.name, idOf(one)])) };
  const packages = others.map((one) => ({
    name: one.name,
    SPDXID: idOf(one),
    versionInfo: one.version,
    primaryPackagePurpose: "LIBRARY",
    downloadLocation: "NOASSERTION",
    filesAnalyzed: false,
    homepage: one.page ?? "NOASSERTION",
    licenseDeclared: one.licence,
    externalRefs: [{ referenceCategory: "PACKAGE-MANAGER", referenceType: "purl", referenceLocator: one.purl }],
  }));
  /** @type {(name: string, used: string) => Spdx["relationships"][number]} */
  const link = (name, used) => ({
    spdxElementId: ids[name],
    relatedSpdxElement: ids[used],
    relationshipType: "STATIC_LINK",
  });
  const relationships = [own, ...others].flatMap(({ name, uses }) => uses.map((used) => link(name, used)));
  return { ...sbom, packages: [...sbom.packages, ...packages], relationships: [...sbom.relationships, ...relationships] };
}

/** The package's SBOM in both formats. */
export function sboms() {
  const [own, ...others] = crates();
  const bundled = bundledPackages().map((one) => ({ ...one, uses: [] }));
  /** @type {[Crate, ...Crate[]]} */
  const rows = [{ ...own, uses: [...own.uses, ...bundled.map(({ name }) => name)] }, ...others, ...bundled];
  return { cyclonedx: cyclonedx(rows), spdx: spdx(rows) };
}
