// Sends a request with its token, and looks at what is stored before and after.

import { operations } from "./operations.js";

const GET = { Prefer: "include-unknown-enum-members" };

const isReadable = (path) => operations.some((operation) => operation.method === "GET" && operation.path === path);

const parentOf = (path) => path.replace(/\/[^/]*$/, "");

/** What sharing changes are the shifts, beside others; everything else acts on what its path names. */
const ELSEWHERE = { shareSchedule: (path) => `${parentOf(path)}/shifts` };

/**
 * Where one sees what an operation changes: the object, the list it comes into, or the one it acts on.
 * @param {import("./operations.js").Operation} operation
 * @param {string} url of its request
 * @returns {string | null} null where it changes nothing
 */
export function storedAt({ name, method, path }, url) {
  if (method === "GET") return null;
  const [address] = url.split("?");
  if (ELSEWHERE[name]) return ELSEWHERE[name](address);
  return isReadable(path) ? address : parentOf(address);
}

/** Whether the page may send there: its policy lets it talk to its own server alone. */
export const isHome = (url) => new URL(url).origin === location.origin;

async function snapshot(url, authorization) {
  const response = await fetch(url, { headers: { ...GET, ...authorization } });
  return response.ok ? response.json() : null;
}

const HEADERS = ["content-type", "www-authenticate", "request-id", "client-request-id"];

const headersThatMatter = (headers) =>
  HEADERS.flatMap((name) => (headers.has(name) ? [[name, headers.get(name)]] : []));

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What Graph and, inside its message, Shifts say about a refusal. */
export function refusalIn(json) {
  const error = json?.error;
  if (!error) return null;
  const inner = parsed(error.message)?.error;
  return { code: inner?.innererror?.code ?? inner?.code ?? error.code, message: inner?.message ?? error.message };
}

/**
 * @param {import("./operations.js").Operation} operation
 * @param {import("graph-shifts").GraphRequest} request
 * @param {string} token
 */
export async function send(operation, request, token) {
  const authorization = token === "" ? {} : { Authorization: `Bearer ${token}` };
  const stored = storedAt(operation, request.url);
  const look = () => (stored === null ? null : snapshot(stored, authorization));
  const before = await look();
  const started = performance.now();
  const response = await fetch(request.url, { ...request, headers: { ...request.headers, ...authorization } });
  const text = await response.text();
  const milliseconds = performance.now() - started;
  return {
    status: response.status,
    ok: response.ok,
    statusText: response.statusText,
    headers: headersThatMatter(response.headers),
    json: parsed(text),
    text,
    milliseconds,
    isRead: stored === null,
    before,
    after: await look(),
  };
}

/** Lets the stand-in begin anew, with what it held at first. */
export async function renew() {
  const response = await fetch("/stand-in/fresh", { method: "POST" });
  if (!response.ok) throw new Error(`it answers ${response.status}`);
}
