// Sends a request with its token, and looks at the object before and after.

const GET = { Prefer: "include-unknown-enum-members" };

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
 * @param {import("graph-shifts").GraphRequest} request
 * @param {string} token
 */
export async function send(request, token) {
  const authorization = token === "" ? {} : { Authorization: `Bearer ${token}` };
  const before = await snapshot(request.url, authorization);
  const started = performance.now();
  const response = await fetch(request.url, { ...request, headers: { ...request.headers, ...authorization } });
  const text = await response.text();
  const milliseconds = performance.now() - started;
  const after = await snapshot(request.url, authorization);
  return {
    status: response.status,
    ok: response.ok,
    statusText: response.statusText,
    headers: headersThatMatter(response.headers),
    json: parsed(text),
    text,
    milliseconds,
    before,
    after,
  };
}
