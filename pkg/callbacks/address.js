// The paths that Shifts calls below the url of an integration.
// https://learn.microsoft.com/microsoft-365/frontline/shifts-custom-wfm-integration
// @ts-check

/** @typedef {import("../callbacks.js").CallbackAddress} CallbackAddress */

/** What precedes the path of an absolute URL. */
const ORIGIN = /^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i;

/** Pages print `team` beside `teams`, and the version without `v`. The first group is what precedes it. */
const ROUTE = /^(.*)\/v?(\d{1,9})\/(?:(connect)|(team|user)s?\/([^/]+)\/(update|read))$/i;

/** Doubled slashes are one: integrations are registered with a slash at the end of their url. @param {string} path */
const normalized = (path) =>
  path
    .split("/")
    .map((segment) => segment && `/${segment}`)
    .join("");

/**
 * The address that a URL or its path has; undefined if Shifts calls no such path, or what precedes the version is not `basePath`.
 * @param {unknown} url
 * @param {string} [basePath]
 * @returns {CallbackAddress | undefined}
 */
export function addressOf(url, basePath) {
  const [path] = String(url).replace(ORIGIN, "").split(/[?#]/);
  const [, base, version, connect, owner, encodedId, verb] = ROUTE.exec(normalized(path)) ?? [];
  if (version === undefined || (basePath !== undefined && base !== normalized(basePath))) return undefined;
  const apiVersion = Number(version);
  if (connect) return { kind: "connect", basePath: base, apiVersion };
  const id = decoded(encodedId);
  const kind = verb.toLowerCase() === "read" ? "read" : "update";
  if (id === undefined) return undefined;
  if (owner.toLowerCase() === "team") return { kind, basePath: base, apiVersion, teamId: id };
  return kind === "update" ? { kind, basePath: base, apiVersion, userId: id } : undefined;
}

/** @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** @type {typeof import("../callbacks.js").callbackUrls} */
export function callbackUrls({ url, apiVersion }) {
  const base = `${url.replace(/\/+$/, "")}/v${apiVersion}`;
  const id = encodeURIComponent;
  return {
    connect: `${base}/connect`,
    update: (teamId) => `${base}/teams/${id(teamId)}/update`,
    read: (teamId) => `${base}/teams/${id(teamId)}/read`,
    userUpdate: (userId) => `${base}/users/${id(userId)}/update`,
  };
}
