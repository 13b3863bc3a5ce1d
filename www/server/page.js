// Serves the built page from memory, with the headers of headers.js.
// @ts-check

import { readdirSync, readFileSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";

/** @import { OutgoingHttpHeaders, RequestListener } from "node:http" */
/** @import { PageHeaders } from "./headers.js" */

/**
 * @typedef {object} PageServer
 * @property {boolean} isEmpty whether there is no page to serve
 * @property {RequestListener} serve
 *
 * @typedef {{ bytes: Buffer, headers: OutgoingHttpHeaders }} ServedFile
 */

/** @type {Record<string, string>} */
const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

/** @param {string} directory */
function filesBelow(directory) {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** @param {string} directory */
function filesIfBuilt(directory) {
  try {
    return filesBelow(directory);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}

/** Where the builder puts files with a hash of their content in their names: they never change. */
const HASHED = /^\/assets\/[^/]+-[\w-]{8}\.\w+$/;

/** @param {string} path @param {string} address where it is served @param {PageHeaders} headers @returns {ServedFile} */
function readServedFile(path, address, headers) {
  const bytes = readFileSync(path);
  const type = TYPES[extname(path)] ?? "application/octet-stream";
  const caching = HASHED.test(address) ? "max-age=31536000, immutable" : "no-cache";
  return { bytes, headers: { ...headers, "Content-Type": type, "Content-Length": bytes.length, "Cache-Control": caching } };
}

/**
 * @param {string} directory the built page
 * @param {PageHeaders} headers
 * @returns {PageServer}
 */
export function servePage(directory, headers) {
  /** @type {Map<string, ServedFile>} */
  const files = new Map();
  for (const path of filesIfBuilt(directory)) {
    const address = `/${relative(directory, path).split(sep).join("/")}`;
    files.set(address, readServedFile(path, address, headers));
  }
  return {
    isEmpty: !files.has("/index.html"),
    serve(request, response) {
      const [pathname] = (request.url ?? "/").split("?");
      const file = files.get(pathname.endsWith("/") ? `${pathname}index.html` : pathname);
      if (file === undefined) {
        response.writeHead(404, headers).end();
      } else if (request.method !== "GET" && request.method !== "HEAD") {
        response.writeHead(405, { ...headers, Allow: "GET, HEAD" }).end();
      } else {
        response.writeHead(200, file.headers).end(request.method === "HEAD" ? undefined : file.bytes);
      }
    },
  };
}
