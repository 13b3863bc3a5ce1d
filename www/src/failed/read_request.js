// Reads a request from a text in any of the forms in which people pass requests on.
// @ts-check

import { PasteError } from "../pasting/paste_error.js";
import { isCurl, readCurl } from "./curl.js";
import { isFetch, readFetch } from "./fetch_call.js";
import { readHttpRequest } from "./http_text.js";
import { recognise } from "./recognise.js";

/** @import { Header } from "./http_text.js" */

/**
 * @typedef {object} PastedRequest
 * @property {string} method in capitals
 * @property {string} url
 * @property {Header[]} headers
 * @property {string} body
 * @property {string[]} [unknown] placeholders of values that only running a program gives
 */

const EXPECTED =
  "This request cannot be read. Expected: a line such as PUT https://graph.microsoft.com/v1.0/teams/…, then headers, an empty line " +
  "and the JSON body; or a curl command; or a JavaScript call to fetch.";

/** Headers that carry a secret. */
const SECRET = ["authorization", "proxy-authorization", "cookie"];

/** @param {string} text @returns {Promise<PastedRequest | undefined>} */
async function requestIn(text) {
  const request = readHttpRequest(text);
  if (request !== undefined) return request;
  if (isCurl(text)) return readCurl(text);
  return isFetch(text) ? readFetch(text) : undefined;
}

/**
 * The request without its token, as the form of its operation.
 * @param {string} text
 * @throws {PasteError}
 */
export async function readRequest(text) {
  const request = await requestIn(text);
  if (request === undefined) throw new PasteError(EXPECTED);
  return recognise({ ...request, headers: request.headers.filter(([name]) => !SECRET.includes(name.toLowerCase())) });
}
