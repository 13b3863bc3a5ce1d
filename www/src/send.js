// Sends a request, keeps the answer as it came, and looks at what is stored before and after.

import { GraphError, send as sendRequest } from "graph-shifts/send";
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

/** What is stored there; null where it is not shown. */
async function snapshot(url, options) {
  try {
    return await sendRequest({ operation: "The look at what is stored", method: "GET", url, headers: GET }, options);
  } catch (error) {
    if (error instanceof GraphError) return null;
    throw error;
  }
}

/** Without a token no header goes out, so that one sees what Graph says to that. */
const NO_TOKEN = "none";

function fetchBare(url, init) {
  const headers = new Headers(init.headers);
  headers.delete("Authorization");
  return fetch(url, { ...init, headers });
}

const HEADERS = ["content-type", "www-authenticate", "retry-after", "request-id", "client-request-id"];

const headersThatMatter = (headers) => HEADERS.flatMap((name) => (headers.has(name) ? [[name, headers.get(name)]] : []));

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Sends, and gives the last answer as it came beside the error that it stands for; throws where none came. */
async function exchange(request, options) {
  let response;
  let milliseconds;
  const keep = async (url, init) => {
    response = undefined;
    const started = performance.now();
    const answer = await options.fetch(url, init);
    milliseconds = performance.now() - started;
    response = answer.clone();
    return answer;
  };
  const error = await sendRequest(request, { ...options, fetch: keep }).then(
    () => null,
    (failure) => failure,
  );
  if (error !== null && !(error instanceof GraphError && response)) throw error;
  const text = await response.text().catch(() => "");
  const { status, statusText, headers } = response;
  return { status, statusText, headers: headersThatMatter(headers), text, json: parsed(text), milliseconds, error };
}

/**
 * @param {import("./operations.js").Operation} operation
 * @param {import("graph-shifts").GraphRequest} request
 * @param {Pick<import("graph-shifts/send").SendOptions, "token" | "signal" | "onRetry">} given an empty token is none
 */
export async function send(operation, request, given) {
  const isBare = given.token === "";
  const options = { ...given, token: isBare ? NO_TOKEN : given.token, fetch: isBare ? fetchBare : (...of) => fetch(...of) };
  const stored = storedAt(operation, request.url);
  const look = () => (stored === null ? null : snapshot(stored, options));
  const before = await look();
  const answer = await exchange(request, options);
  return { ...answer, ok: answer.error === null, isRead: stored === null, before, after: await look() };
}
