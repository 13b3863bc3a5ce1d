// The package's SBOMs are valid and name every crate that is compiled into the module and every npm package in a bundle.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Spec, Validation } from "@cyclonedx/cyclonedx-library";
import { bundledPackages } from "../../xtask/bundled.js";
import { crates, sboms } from "../../xtask/sbom.js";
import { manifest, textOf } from "./tarball.js";

const { cyclonedx, spdx } = sboms();
const rows = crates();
const bundled = bundledPackages();
const names = (list) => list.map(({ name }) => name).sort();

const pick = ({ version, license }) => ({ version, licence: license });

/** Every component that an SBOM links to from the package. */
function reached(first, usedBy) {
  const found = new Set([first]);
  for (const one of found) for (const used of usedBy(one)) found.add(used);
  return found;
}

test("the crates are those which the module is known to be made of", () => {
  assert.deepEqual(names(rows), [
    "allocator-api2",
    "cfg-if",
    "graph-shifts",
    "graph-shifts-module",
    "lock_api",
    "scopeguard",
    "std",
    "talc",
    "unicode-ident",
    "wasm-bindgen",
    "wasm-bindgen-shared",
  ]);
  for (const { name, version, licence, page } of rows) assert.ok(/^\d+\.\d+\.\d+/.test(version) && licence && page, name);
});

test("the planner is made of the same crates as the module of the checks, which stands for both", () => {
  const [one, other] = ["module", "planner"].map((name) => {
    const manifest = readFileSync(new URL(`../../pkg/${name}/Cargo.toml`, import.meta.url), "utf8");
    return manifest.slice(manifest.indexOf("[dependencies]"));
  });
  assert.ok(one.length > 50);
  assert.equal(other, one);
});

test("each crate has the version of Cargo.lock", () => {
  const lock = readFileSync(new URL("../../Cargo.lock", import.meta.url), "utf8");
  for (const { name, version } of rows) {
    if (name !== "std") assert.ok(lock.includes(`name = "${name}"\nversion = "${version}"\n`), name);
  }
});

test("the bundled packages are those which issue certificates, with the versions of package-lock.json", () => {
  const lock = JSON.parse(readFileSync(new URL("../../package-lock.json", import.meta.url), "utf8"));
  assert.deepEqual(names(bundled), [
    "@peculiar/asn1-schema",
    "@peculiar/asn1-x509",
    "@peculiar/utils",
    "asn1js",
    "pvtsutils",
    "pvutils",
    "tslib",
  ]);
  for (const { name, version, licence } of bundled) {
    assert.deepEqual({ version, licence }, pick(lock.packages[`node_modules/${name}`]), name);
  }
});

test("the licence of each bundled package is in the package", () => {
  const notices = textOf("dist/certificate.licenses.txt");
  for (const { name, version, text } of bundled) {
    assert.match(text, /copyright/i);
    assert.ok(notices.includes(`\n${name} ${version}, `) && notices.includes(text), name);
  }
});

test("the SBOM as CycloneDX is valid", async () => {
  const validator = new Validation.JsonStrictValidator(Spec.Version[`v${cyclonedx.specVersion.replace(".", "dot")}`]);
  assert.equal(await validator.validate(JSON.stringify(cyclonedx)), null);
  assert.notEqual(await validator.validate(JSON.stringify({ ...cyclonedx, components: [{ name: "no type" }] })), null);
});

test("the SBOM as CycloneDX is the package's, and leads to every crate and bundled package", () => {
  const { name, version, purl, "bom-ref": ref } = cyclonedx.metadata.component;
  assert.deepEqual(
    { name, version, purl },
    { name: manifest.name, version: manifest.version, purl: `pkg:npm/${manifest.name}@${manifest.version}` },
  );
  assert.deepEqual(
    names(cyclonedx.components),
    names([...rows, ...bundled]).filter((one) => one !== "graph-shifts-module"),
  );
  const found = reached(ref, (one) => cyclonedx.dependencies.find((row) => row.ref === one).dependsOn);
  assert.deepEqual([...found].sort(), [ref, ...cyclonedx.components.map((one) => one["bom-ref"])].sort());
});

test("the SBOM as SPDX is the package's, and leads to every crate", () => {
  assert.equal(spdx.spdxVersion, "SPDX-2.3");
  const [first, ...others] = spdx.packages;
  assert.deepEqual([first.name, first.versionInfo, first.licenseDeclared], [manifest.name, manifest.version, manifest.license]);
  assert.deepEqual(names(others), names(cyclonedx.components));
  for (const { SPDXID, licenseDeclared } of others)
    assert.ok(/^SPDXRef-[\w.-]+$/.test(SPDXID) && !SPDXID.includes("_") && licenseDeclared, SPDXID);
  const links = spdx.relationships.filter(({ relationshipType }) => relationshipType === "STATIC_LINK");
  const found = reached(first.SPDXID, (one) =>
    links.filter(({ spdxElementId }) => spdxElementId === one).map((link) => link.relatedSpdxElement),
  );
  assert.deepEqual([...found].sort(), spdx.packages.map(({ SPDXID }) => SPDXID).sort());
});
