// The paths that Shifts calls below the url of an integration.
// https://learn.microsoft.com/microsoft-365/frontline/shifts-custom-wfm-integration
// @ts-check

/** @typedef {import("../callbacks.js").CallbackAddress} CallbackAddress */

/** What is no path of a URL: the origin before it, the query after it. */
const AROUND_PATH = /^[a-z][a-z\d+.-]*:\/\/[^/?#]*|[?#].*/gis;

/** Pages print `team` beside `teams`, and the version without `v`. The groups are the base, the version, a team and a user. */
const ROUTE = /^(.*)\/v?(\d{1,9})\/(?:connect|teams?\/([^/]+)\/(?:update|read)|users?\/([^/]+)\/update)$/i;

/** Doubled slashes are one: integrations are registered with a slash at the end of their url. @param {string} path */
const normalized = (path) => `/${path}`.replace(/\/+/g, "/").replace(/\/$/, "");

/**
 * The address that a URL or its path has; undefined if Shifts calls no such path, or what precedes the version is not `basePath`.
 * @param {unknown} url
 * @param {string} [basePath]
 * @returns {CallbackAddress | undefined}
 */
export function addressOf(url, basePath) {
  const path = normalized(String(url).replace(AROUND_PATH, ""));
  const [, base, version, team, user] = ROUTE.exec(path) ?? [];
  if (version === undefined || (basePath !== undefined && base !== normalized(basePath))) return undefined;
  const kind = /** @type {CallbackAddress["kind"]} */ (path.slice(path.lastIndexOf("/") + 1).toLowerCase());
  try {
    const [teamId, userId] = [team, user].map((id) => id && decodeURIComponent(id));
    return { kind, basePath: base, apiVersion: Number(version), teamId, userId };
  } catch {
    return undefined;
  }
}

/** @type {typeof import("../callbacks.js").callbackUrls} */
export function callbackUrls(integration) {
  const { url, apiVersion } = integration ?? {};
  if (typeof url !== "string") throw new TypeError("url must be a string");
  if (!Number.isInteger(apiVersion)) throw new TypeError("apiVersion must be an integer");
  const base = `${url.replace(/\/+$/, "")}/v${apiVersion}`;
  /** @param {string} owners @param {string} verb */
  const under = (owners, verb) => (/** @type {string} */ id) => `${base}/${owners}/${encodeURIComponent(id)}/${verb}`;
  const [update, read, userUpdate] = [under("teams", "update"), under("teams", "read"), under("users", "update")];
  return { connect: `${base}/connect`, update, read, userUpdate };
}
