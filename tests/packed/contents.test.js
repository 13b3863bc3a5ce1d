// What is in the packed package, and what is not: nothing of the machine that built it, nothing that runs at its installation.
import assert from "node:assert/strict";
import { cpSync, readFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join, resolve, sep } from "node:path";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { pack } from "../../xtask/pack.js";
import { temporary } from "../js/temporary.js";
import { bytes, contents, manifest, packed, project, textOf } from "./tarball.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

const EXPECTED = [
  "LICENSE-APACHE",
  "LICENSE-MIT",
  "README.md",
  "package.json",
  "callbacks.d.ts",
  "caller.d.ts",
  "contract.d.ts",
  "flags.d.ts",
  "index.d.ts",
  "options.js",
  "plan.d.ts",
  "received.d.ts",
  "send.d.ts",
  "testing.d.ts",
  "time.d.ts",
  ...[
    "callbacks",
    "certificate",
    "edge-light",
    "index",
    "js",
    "plan",
    "plan-edge-light",
    "plan-js",
    "plan-workerd",
    "plans",
    "send",
    "shifts",
    "time",
    "workerd",
  ].map((name) => `dist/${name}.js`),
  "dist/certificate.licenses.txt",
  ...[
    "body",
    "certificate",
    "control",
    "controlled",
    "data",
    "flags",
    "graph-shifts",
    "listener",
    "local",
    "mock",
    "refusals",
    "seeded_ids",
    "server",
    "trust_file",
    "usage",
  ].map((name) => `cli/${name}.js`),
  "wasm/core.wasm",
  "wasm/planner.wasm",
  ...["callbacks", "codes", "enums", "operations", "schemas", "shifts"].map((name) => `generated/${name}.d.ts`),
  "generated/mock.js",
  "generated/openapi.json",
  "generated/reference.md",
  "testing.js",
  ...[
    "approval",
    "assignment",
    "batch",
    "callback_body",
    "callback_items",
    "caller",
    "change_requests",
    "collection",
    "context",
    "date_times",
    "day_notes",
    "dispatch",
    "draft",
    "entities",
    "enumerations",
    "errors",
    "filters",
    "fresh_ids",
    "integration_error",
    "latency",
    "objects",
    "offer_shift_requests",
    "open_shift_change_requests",
    "open_shifts",
    "options",
    "query",
    "questions",
    "refusals",
    "registration",
    "request",
    "response",
    "routes",
    "scalars",
    "schedule",
    "scheduling_groups",
    "schema",
    "seal",
    "seed",
    "server",
    "service_rules",
    "shift_preferences",
    "shifts",
    "state",
    "steps",
    "swap_shifts_change_requests",
    "switches",
    "throttling",
    "time_cards",
    "time_clock",
    "time_off",
    "time_off_reasons",
    "time_off_requests",
    "tries",
    "verdicts",
    "versions",
    "workforce_integrations",
  ].map((name) => `testing/${name}.js`),
];

/** The hosts that Microsoft, the standards and the examples have. */
const HOSTS = [
  "127.0.0.1",
  "datatracker.ietf.org",
  "devblogs.microsoft.com",
  "developers.cloudflare.com",
  "docs.rs",
  "entra.microsoft.com",
  "fetch.spec.whatwg.org",
  "github.com",
  "graph.microsoft.com",
  "learn.microsoft.com",
  "localhost",
  "login.microsoftonline.com",
  "res.cdn.office.net",
  "shifts.example.com",
  "standardschema.dev",
  "teams.microsoft.com",
  "www.apache.org",
  "www.rfc-editor.org",
];

/** Every path that the exports map names, under whatever condition. */
const targets = (value) => (typeof value === "string" ? [value] : Object.values(value).flatMap(targets));

test("these files are in it and no others", () => {
  assert.deepEqual([...contents.keys()].sort(), EXPECTED.toSorted());
});

test("every export is there, and every file with an effect", () => {
  const paths = targets(manifest.exports);
  assert.ok(paths.length > 6);
  for (const path of [...paths, ...manifest.sideEffects]) assert.ok(contents.has(path.replace("./", "")), path);
});

test("the licences are the repository's", () => {
  for (const name of ["LICENSE-APACHE", "LICENSE-MIT"]) assert.equal(textOf(name), readFileSync(join(root, name), "utf8"));
});

test("README leads to what lies beside it", () => {
  const links = [...textOf("README.md").matchAll(/\]\((?!https?:|#)([^)#]+)|^\[[^\]]+\]: (?!https?:)([^#\s]+)/gm)].map(
    ([, one, other]) => one ?? other,
  );
  assert.ok(links.length > 0);
  for (const link of links) assert.ok(contents.has(link), link);
});

test("nothing runs at its installation, and nothing is installed with it", () => {
  const kinds = [
    "scripts",
    "gypfile",
    "dependencies",
    "optionalDependencies",
    "peerDependencies",
    "bundleDependencies",
    "bundledDependencies",
  ];
  assert.deepEqual(
    kinds.filter((kind) => kind in manifest),
    [],
  );
});

test("every file may be read by everybody and run by nobody, except the command", () => {
  const command = manifest.bin["graph-shifts"];
  assert.deepEqual(
    packed.files.filter(({ mode }) => mode !== 0o644).map(({ path, mode }) => [path, mode]),
    [[command, 0o755]],
  );
  assert.ok(textOf(command).startsWith("#!/usr/bin/env node\n"));
});

test("there is no source map, and nothing asks for one", () => {
  assert.deepEqual(
    [...contents.keys()].filter((path) => path.endsWith(".map")),
    [],
  );
  for (const [path, data] of contents) assert.ok(!Buffer.from(data).includes("sourceMappingURL"), path);
});

/** The module that each default entry carries: how it is had, and the file with the same bytes. */
const CARRIED = {
  "index.js": { call: ({ updateOpenShift }) => updateOpenShift.check({}), file: "wasm/core.wasm" },
  "plan.js": { call: ({ plan }) => assert.throws(() => plan({ current: [], desired: [] })), file: "wasm/planner.wasm" },
};

/** The files whose bytes are looked through, the modules that the default entries carry among them. */
async function searched() {
  const modules = [];
  for (const entry of Object.keys(CARRIED)) modules.push([`the module in dist/${entry}`, await unpacked(entry)]);
  return new Map([...contents, ...modules]);
}

/** The bytes from which an entry makes its module at the first call. */
async function unpacked(entry) {
  const { Module } = WebAssembly;
  let last;
  WebAssembly.Module = class extends Module {
    constructor(source) {
      super(source);
      last = new Uint8Array(source).slice();
    }
  };
  try {
    const directory = project({});
    CARRIED[entry].call(await import(pathToFileURL(join(directory, "node_modules/graph-shifts/dist", entry))));
  } finally {
    WebAssembly.Module = Module;
  }
  return last;
}

test("the default entries carry the modules", async () => {
  for (const [entry, { file }] of Object.entries(CARRIED))
    assert.deepEqual(await unpacked(entry), new Uint8Array(contents.get(file)), entry);
});

test("no file names a place of the machine that built it", async () => {
  const own = [homedir(), resolve(root), process.env.CARGO_HOME ?? join(homedir(), ".cargo"), tmpdir()].filter(
    (place) => place.length > 1,
  );
  // With what follows it: a short one alone could begin another word.
  const places = [...own.map((place) => place + sep), "/root/", "/home/", "/Users/", "C:\\"];
  for (const [path, data] of await searched()) {
    for (const place of places) assert.ok(!Buffer.from(data).includes(place), `${path} names ${place}`);
  }
});

test("the sources that the module and its fallback name are Rust's own", async () => {
  for (const [path, data] of await searched()) {
    if (!/dist|wasm/.test(path)) continue;
    const text = Buffer.from(data).toString("latin1");
    // Looked for from its end: from its start, the search would be quadratic in the module's hexadecimal text.
    for (const { index } of text.matchAll(/\.rs\b/g)) {
      const [source] = /[\w./\\-]*$/.exec(text.slice(Math.max(0, index - 200), index + 3)) ?? [""];
      assert.match(source, /^\/rustc\/\w{40}\/library\//, path);
    }
  }
});

test("no file names a host but those that a reader knows", () => {
  for (const [path, data] of contents) {
    if (path.endsWith(".wasm")) continue;
    for (const [, host] of Buffer.from(data)
      .toString("utf8")
      .matchAll(/https?:\/\/([\w.-]+\w)/g))
      assert.ok(HOSTS.includes(host), `${path} names ${host}`);
  }
});

test("packed again, and from another place, it is the same to the byte", () => {
  assert.ok(readFileSync(pack(temporary("packed")).path).equals(bytes));
  const elsewhere = join(temporary("packed"), "pkg");
  cpSync(join(root, "pkg"), elsewhere, { recursive: true });
  assert.equal(pack(temporary("packed"), elsewhere).integrity, packed.integrity);
});
