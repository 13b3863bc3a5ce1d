// The Teams app as a zip: the manifest for a domain, checked against Microsoft's schema, and the icons.
//
// node www/teams/app.js --domain HOST [--client-id ID] --out DIRECTORY

import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";
import { zipSync } from "fflate";

const ICONS = ["color.png", "outline.png"];

const require = createRequire(import.meta.url);

const read = (name) => readFileSync(new URL(name, import.meta.url));

// Teams shows pages of the internet alone: a name with a dot, and neither a scheme, a port nor a path.
const DOMAIN = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$/i;

/** The app's id is the domain's own, so that a newer package takes the place of an older one. */
function idOf(domain) {
  const hex = createHash("sha256").update(`graph-shifts ${domain}`).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** What is wrong with a manifest, by Microsoft's schema of its version. @returns {string[]} */
export function faults(manifest) {
  const schema = require(
    `@microsoft/app-manifest/build/json-schemas/teams/v${manifest.manifestVersion}/MicrosoftTeams.schema.json`,
  );
  const ajv = new Ajv({ allErrors: true, strict: false });
  addFormats(ajv, ["uri", "email", "regex"]);
  const isValid = ajv.compile(schema);
  return isValid(manifest) ? [] : isValid.errors.map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/**
 * @param {{ domain: string, clientId?: string }} given
 * @throws {Error} for a domain that Teams does not take, or a client id that is no GUID
 */
export function manifestFor({ domain, clientId }) {
  if (!DOMAIN.test(domain))
    throw new Error(`\`${domain}\` is no domain: it is the bare name of a host, such as shifts.contoso.com`);
  const text = read("manifest.json").toString().replaceAll("{domain}", domain.toLowerCase());
  const manifest = { ...JSON.parse(text), id: idOf(domain.toLowerCase()) };
  if (clientId !== undefined) manifest.webApplicationInfo = { id: clientId };
  const found = faults(manifest);
  if (found.length > 0) throw new Error(`Microsoft's schema refuses the manifest: ${found.join("; ")}`);
  return manifest;
}

/** @param {{ domain: string, clientId?: string }} given @returns {Uint8Array} */
export function pack(given) {
  const manifest = Buffer.from(`${JSON.stringify(manifestFor(given), null, 2)}\n`);
  const icons = ICONS.map((name) => [name, new Uint8Array(read(name))]);
  return zipSync({ "manifest.json": new Uint8Array(manifest), ...Object.fromEntries(icons) });
}

function run() {
  const text = { type: "string" };
  const { values } = parseArgs({ options: { domain: text, "client-id": text, out: text } });
  if (!values.domain || !values.out) throw new Error("--domain HOST and --out DIRECTORY are needed");
  const zip = pack({ domain: values.domain, clientId: values["client-id"] });
  mkdirSync(values.out, { recursive: true });
  const path = join(values.out, `${values.domain.toLowerCase()}.zip`);
  writeFileSync(path, zip);
  console.log(path);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    run();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
