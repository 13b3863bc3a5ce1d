// Makes the package's SBOMs: npm's own, extended by the Rust crates that are compiled into the module.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const npm = process.platform === "win32" ? "npm.cmd" : "npm";

const read = (program, words, cwd = root) => execFileSync(program, words, { cwd, encoding: "utf8", maxBuffer: 2 ** 26 });

/** The crate of this project. */
const OWN = "graph-shifts";

/**
 * The crates that the module is compiled from: this project's first, Rust's standard library last. Macros are left out, since they only run
 * during compilation.
 */
export function crates() {
  const settings = [
    "--format-version",
    "1",
    "--locked",
    "--no-default-features",
    "--features",
    "js",
    "--filter-platform",
    "wasm32-unknown-unknown",
  ];
  const { packages, resolve } = JSON.parse(read(process.env.CARGO ?? "cargo", ["metadata", ...settings]));
  const known = new Map(packages.map((one) => [one.id, one]));
  const nodes = new Map(resolve.nodes.map((node) => [node.id, node]));
  const isMacro = (id) => known.get(id).targets.some(({ kind }) => kind.includes("proc-macro"));
  const usedBy = (id) =>
    nodes
      .get(id)
      .deps.filter(({ pkg, dep_kinds }) => !isMacro(pkg) && dep_kinds.some(({ kind }) => kind === null))
      .map(({ pkg }) => pkg);
  const found = new Map();
  const open = [packages.find(({ name }) => name === OWN).id];
  for (const id of open) {
    if (found.has(id)) continue;
    const { name, version, license, repository } = known.get(id);
    found.set(id, { name, version, licence: license, page: repository, purl: `pkg:cargo/${name}@${version}`, uses: usedBy(id) });
    open.push(...usedBy(id));
  }
  const rows = [...found.values()];
  const nameOf = (id) => found.get(id).name;
  return [...rows.map((row) => ({ ...row, uses: [...row.uses.map(nameOf), "std"] })), standardLibrary()];
}

function standardLibrary() {
  const [, version] = /^release: (.*)$/m.exec(read(process.env.RUSTC ?? "rustc", ["-vV"]));
  const purl = `pkg:github/rust-lang/rust@${version}#library/std`;
  return { name: "std", version, licence: "MIT OR Apache-2.0", page: "https://github.com/rust-lang/rust", purl, uses: [] };
}

/** npm's SBOM of the package alone: npm cannot make one of a workspace whose root has no version. */
function npmSbom(format) {
  const directory = mkdtempSync(join(tmpdir(), "graph-shifts-sbom-"));
  try {
    // npm names the package after the directory.
    const project = join(directory, OWN);
    mkdirSync(project);
    copyFileSync(join(root, "pkg/package.json"), join(project, "package.json"));
    return JSON.parse(read(npm, ["sbom", "--sbom-format", format, "--sbom-type", "library", "--loglevel=error"], project));
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** The SBOM as CycloneDX: each crate as a component with its dependencies. */
function cyclonedx([own, ...others]) {
  const sbom = npmSbom("cyclonedx");
  const packageRef = sbom.metadata.component["bom-ref"];
  const refs = new Map([[own.name, packageRef], ...others.map(({ name, purl }) => [name, purl])]);
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
    ref: refs.get(name),
    dependsOn: uses.map((used) => refs.get(used)),
  }));
  return { ...sbom, components: others.map(component), dependencies };
}

/** The SBOM as SPDX: each crate as a package that is linked into its users. */
function spdx([own, ...others]) {
  const sbom = npmSbom("spdx");
  const idOf = ({ name, version }) => `SPDXRef-Crate-${name.replaceAll("_", "-")}-${version}`;
  const ids = new Map([[own.name, sbom.documentDescribes[0]], ...others.map((one) => [one.name, idOf(one)])]);
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
  const link = (name, used) => ({
    spdxElementId: ids.get(name),
    relatedSpdxElement: ids.get(used),
    relationshipType: "STATIC_LINK",
  });
  const relationships = [own, ...others].flatMap(({ name, uses }) => uses.map((used) => link(name, used)));
  return { ...sbom, packages: [...sbom.packages, ...packages], relationships: [...sbom.relationships, ...relationships] };
}

/** The package's SBOM in both formats. */
export function sboms() {
  const rows = crates();
  return { cyclonedx: cyclonedx(rows), spdx: spdx(rows) };
}
