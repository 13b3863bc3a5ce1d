// Serves the built page from memory, with the headers it is given.

import { readdirSync, readFileSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

function filesBelow(directory) {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

function read(directory) {
  try {
    return filesBelow(directory);
  } catch (error) {
    if (error.code === "ENOENT") return [];
    throw error;
  }
}

/**
 * @param {string} directory the built page
 * @param {ReturnType<typeof import("./headers.js").headersFor>} headers
 * @returns what serves it, and whether there is nothing to serve
 */
export function servePage(directory, headers) {
  const files = new Map(
    read(directory).map((path) => [`/${relative(directory, path).split(sep).join("/")}`, file(path, headers)]),
  );
  const serve = (request, response) => {
    const [pathname] = request.url.split("?");
    const found = files.get(pathname === "/" ? "/index.html" : pathname);
    if (found === undefined) {
      response.writeHead(404, headers).end();
    } else if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { ...headers, Allow: "GET, HEAD" }).end();
    } else {
      response.writeHead(200, found.headers).end(request.method === "HEAD" ? undefined : found.bytes);
    }
  };
  return { isEmpty: !files.has("/index.html"), serve };
}

function file(path, headers) {
  const bytes = readFileSync(path);
  const type = TYPES[extname(path)] ?? "application/octet-stream";
  return {
    bytes,
    headers: { ...headers, "Content-Type": type, "Content-Length": bytes.length, "Cache-Control": "no-cache" },
  };
}
