// The Teams app: what the zip contains, and which domains are accepted.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { unzipSync } from "fflate";
import { manifestErrors, manifestFor } from "../../teams/app.js";

const APP = fileURLToPath(new URL("../../teams/app.js", import.meta.url));
const domain = "shifts.contoso.com";
const clientId = "8b0c9d2e-5b3a-4c1f-9a75-3f1f2a6d7e10";

/** Width and height, from the first chunk of a PNG. */
function sizeOf(png) {
  const bytes = Buffer.from(png);
  assert.equal(bytes.toString("latin1", 1, 4), "PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** Whether pixels can be transparent: colour type 6 of the first chunk. */
const hasAlpha = (png) => png[25] === 6;

describe("the Teams app's zip", () => {
  let directory;
  let entries;
  let manifest;
  before(() => {
    directory = mkdtempSync(join(tmpdir(), "graph-shifts-teams-"));
    const output = execFileSync(process.execPath, [APP, "--domain", domain, "--client-id", clientId, "--out", directory]);
    entries = unzipSync(readFileSync(output.toString().trim()));
    manifest = JSON.parse(Buffer.from(entries["manifest.json"]).toString());
  });
  after(() => rmSync(directory, { recursive: true }));

  test("holds the manifest and its two icons, and nothing else", () => {
    assert.deepEqual(Object.keys(entries).sort(), ["color.png", "manifest.json", "outline.png"]);
    assert.deepEqual(sizeOf(entries["color.png"]), [192, 192]);
    assert.deepEqual(sizeOf(entries["outline.png"]), [32, 32]);
    assert.ok(hasAlpha(entries["outline.png"]));
  });

  test("has a manifest that Microsoft's schema accepts, with the page on its domain", () => {
    assert.deepEqual(manifestErrors(manifest), []);
    assert.equal(manifest.staticTabs[0].contentUrl, `https://${domain}/`);
    assert.deepEqual(manifest.validDomains, [domain]);
    assert.equal(manifest.webApplicationInfo.id, clientId);
    assert.ok(!JSON.stringify(manifest).includes("{domain}"));
  });

  test("has the same id for the same domain, and another one for another", () => {
    assert.equal(manifestFor({ domain }).id, manifest.id);
    assert.notEqual(manifestFor({ domain: "shifts.fabrikam.com" }).id, manifest.id);
  });

  test("is refused by the schema if the manifest is wrong", () => {
    assert.ok(manifestErrors({ ...manifest, colour: "blue" }).length > 0);
    assert.ok(manifestErrors({ ...manifest, id: "workbench" }).length > 0);
    assert.ok(manifestErrors({ ...manifest, name: { short: "a name of more than thirty characters" } }).length > 0);
  });
});

describe("a domain is refused", () => {
  const refused = [
    "",
    "localhost",
    "https://shifts.contoso.com",
    "shifts.contoso.com:443",
    "shifts.contoso.com/",
    "*.contoso.com",
    "127.0.0.1",
  ];
  for (const wrong of [...refused, "-shifts.contoso.com", "shifts..contoso.com", 'contoso.com","x":"', `${"a".repeat(64)}.com`]) {
    test(`that is ${JSON.stringify(wrong)}`, () => {
      assert.throws(() => manifestFor({ domain: wrong }), /is not a domain/);
    });
  }

  test("with one message, and no zip is written", () => {
    const directory = mkdtempSync(join(tmpdir(), "graph-shifts-teams-"));
    const { status, stderr } = spawnSync(process.execPath, [APP, "--domain", "localhost", "--out", join(directory, "app")]);
    assert.equal(status, 1);
    assert.match(stderr.toString(), /^`localhost` is not a domain: .+\n$/);
    assert.throws(() => readFileSync(join(directory, "app", "localhost.zip")), { code: "ENOENT" });
    rmSync(directory, { recursive: true });
  });
});

test("a client id that is not a GUID is refused with the schema's message", () => {
  assert.throws(() => manifestFor({ domain, clientId: "my app" }), /webApplicationInfo\/id must match pattern/);
});
