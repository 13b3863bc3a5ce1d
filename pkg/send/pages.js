// Iterates over a list, page by page or item by item.
// @ts-check
import { sendingError } from "./error.js";
import { sendWith } from "./send.js";
import { settingsOf } from "./settings.js";

/**
 * @template Entity
 * @typedef {import("../contract.js").GraphRequest<import("../contract.js").Collection<Entity>>} ListRequest
 */

/** @typedef {import("../send.js").SendOptions} SendOptions */

/**
 * @template Entity
 * @param {ListRequest<Entity>} request
 * @param {SendOptions} options
 * @returns {AsyncGenerator<import("../contract.js").Collection<Entity>, void, undefined>}
 */
export async function* pages(request, options) {
  const settings = settingsOf(options);
  /** @type {Set<string>} */
  const requested = new Set();
  /** @type {string | undefined} */
  let url = request?.url;
  do {
    const page = await sendWith({ ...request, url }, settings);
    if (!Array.isArray(page?.value))
      throw sendingError(request, "UnreadableAnswer", "got a response without a list", { status: 200 });
    yield page;
    requested.add(url);
    url = nextUrl(request, page["@odata.nextLink"] ?? undefined, requested);
  } while (url !== undefined);
}

/**
 * @template Entity
 * @param {ListRequest<Entity>} request
 * @param {SendOptions} options
 * @returns {AsyncGenerator<Entity, void, undefined>}
 */
export async function* items(request, options) {
  for await (const page of pages(request, options)) yield* page.value;
}

/**
 * The link to the next page. It must have the request's origin, since the token is sent there, and must not repeat a page.
 * @param {ListRequest<unknown>} request
 * @param {string | undefined} link
 * @param {Set<string>} requested
 */
function nextUrl(request, link, requested) {
  if (link === undefined) return link;
  const isRepeated = requested.has(link);
  if (!isRepeated && hasOriginOf(request.url, link)) return link;
  const where = isRepeated ? "a page that was already read" : "another origin";
  throw sendingError(request, "BadNextLink", `got a response with a link to ${where}`, { status: 200 });
}

/**
 * @param {string} url
 * @param {string} link
 */
const hasOriginOf = (url, link) => typeof link === "string" && URL.canParse(link) && new URL(link).origin === new URL(url).origin;
