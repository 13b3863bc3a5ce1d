// Serves a directory's files as they are, as a plain web server does.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".wasm": "application/wasm",
};

async function answer(directory, headers, pathname, response) {
  // Browsers ask for an icon of their own accord.
  if (pathname === "/favicon.ico") return response.writeHead(204).end();
  try {
    const content = await readFile(join(directory, pathname));
    response.writeHead(200, { "Content-Type": TYPES[extname(pathname)], ...headers }).end(content);
  } catch {
    response.writeHead(404, { "Content-Type": "text/plain" }).end(`no file ${pathname}`);
  }
}

async function take(request, onReport, response) {
  const parts = [];
  for await (const part of request) parts.push(part);
  response.writeHead(204).end();
  onReport(JSON.parse(Buffer.concat(parts)));
}

/** A server of the directory: its address, and what ends it. Each answer has these headers; a report that is posted goes to `onReport`. */
export async function serve(directory, headers = {}, onReport = () => {}) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    return request.method === "POST" ? take(request, onReport, response) : answer(directory, headers, pathname, response);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const stop = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { address: `http://127.0.0.1:${server.address().port}`, stop };
}
