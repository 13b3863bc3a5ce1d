// Creates the Teams app as a zip: the manifest for a domain, checked against Microsoft's schema, and the icons.
// @ts-check
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

/**
 * @typedef {Record<string, unknown> & { manifestVersion: string, id: string }} Manifest
 * @typedef {{ domain: string, clientId?: string }} App
 */

const ICONS = ["color.png", "outline.png"];

const require = createRequire(import.meta.url);

/** @param {string} name */
const read = (name) => readFileSync(new URL(name, import.meta.url));

/** Teams shows public pages only: a host name with a dot, without scheme, port or path. */
const DOMAIN = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$/i;

/**
 * A domain always gets the same id, so that a newer package replaces an older one.
 * @param {string} domain
 */
function idOf(domain) {
  const hex = createHash("sha256").update(`graph-shifts ${domain}`).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/**
 * The errors that Microsoft's schema for the manifest's version finds.
 * @param {Manifest} manifest
 */
export function manifestErrors(manifest) {
  const schema = require(
    `@microsoft/app-manifest/build/json-schemas/teams/v${manifest.manifestVersion}/MicrosoftTeams.schema.json`,
  );
  const ajv = new Ajv.default({ allErrors: true, strict: false });
  addFormats.default(ajv, ["uri", "email", "regex"]);
  const validate = ajv.compile(schema);
  if (validate(manifest)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/**
 * @param {App} app
 * @returns {Manifest}
 * @throws {Error} for a domain that Teams does not accept, or a client id that is not a GUID
 */
export function manifestFor({ domain, clientId }) {
  if (!DOMAIN.test(domain))
    throw new Error(`\`${domain}\` is not a domain: it must be the bare name of a host, such as shifts.contoso.com`);
  const text = read("manifest.json").toString().replaceAll("{domain}", domain.toLowerCase());
  const webApplicationInfo = clientId === undefined ? {} : { webApplicationInfo: { id: clientId } };
  const template = /** @type {Manifest} */ (JSON.parse(text));
  const manifest = { ...template, id: idOf(domain.toLowerCase()), ...webApplicationInfo };
  const errors = manifestErrors(manifest);
  if (errors.length > 0) throw new Error(`Microsoft's schema rejects the manifest: ${errors.join("; ")}`);
  return manifest;
}

/** @param {App} app */
function zipOf(app) {
  const manifest = Buffer.from(`${JSON.stringify(manifestFor(app), null, 2)}\n`);
  const icons = ICONS.map((name) => [name, new Uint8Array(read(name))]);
  return zipSync({ "manifest.json": new Uint8Array(manifest), ...Object.fromEntries(icons) });
}

function run() {
  const { values } = parseArgs({
    options: { domain: { type: "string" }, "client-id": { type: "string" }, out: { type: "string" } },
  });
  if (!values.domain || !values.out) throw new Error("--domain HOST and --out DIRECTORY are required");
  const zip = zipOf({ domain: values.domain, clientId: values["client-id"] });
  mkdirSync(values.out, { recursive: true });
  const path = join(values.out, `${values.domain.toLowerCase()}.zip`);
  writeFileSync(path, zip);
  console.log(path);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
