// A callback in types: read from its address, its headers and its decrypted text.
// @ts-check
import { actionOf } from "./action.js";
import { headerOf, languagesOf } from "./headers.js";
import { itemOf } from "./item.js";
import { itemHeader, jsonOf, requestsIn, textIn } from "./json.js";
import { keyOf } from "./meaning.js";
import { questionOf } from "./question.js";
import { timeOf } from "./times.js";

/**
 * @typedef {import("../callbacks.js").CallbackAddress} CallbackAddress
 * @typedef {import("../callbacks.js").Call} Call
 * @typedef {import("../callbacks.js").Connect} Connect
 * @typedef {import("../callbacks.js").Read} Read
 * @typedef {import("../callbacks.js").Update} Update
 * @typedef {import("../callbacks.js").Item} Item
 */

/**
 * What a call has of the message that carried it.
 * @typedef {Omit<Call, "apiVersion" | "language" | "passthrough" | "isEcho" | "warnings">} Message
 */

/**
 * @param {CallbackAddress} address
 * @param {import("../callbacks.js").CallbackInput["headers"]} headers
 * @param {readonly (string | undefined)[]} own the passthrough values of the integration's own writes
 * @param {Message} message
 * @param {Uint8Array<ArrayBuffer>} plaintext
 * @returns {Promise<Connect | Update | Read>}
 */
export async function callOf(address, headers, own, message, plaintext) {
  const json = jsonOf(plaintext);
  const passthrough = headerOf(headers, "x-ms-wfmpassthrough");
  const call = {
    apiVersion: address.apiVersion,
    language: languagesOf(headerOf(headers, "accept-language")),
    passthrough,
    isEcho: Boolean(passthrough) && own.includes(passthrough),
    ...message,
    warnings: [],
  };
  if (address.kind === "connect")
    return { ...call, kind: "connect", tenantId: textIn(json, "tenantId"), userId: textIn(json, "userId") };
  const requests = requestsIn(json);
  const shared = { ...call, transactionId: itemHeader(requests[0], "x-ms-transaction-id"), expires: earliest(requests) };
  if (address.kind === "read") return { ...shared, kind: "read", teamId: `${address.teamId}`, items: requests.map(questionOf) };
  return updateOf(address, shared, requests.map(itemOf));
}

/**
 * @param {CallbackAddress} address
 * @param {Call & Pick<Update, "transactionId" | "expires">} call
 * @param {Item[]} items
 * @returns {Promise<Update>}
 */
async function updateOf(address, call, items) {
  const { teamId, userId } = address;
  const warnings = items.flatMap((item, at) =>
    item.warnings.map((issue) => ({ ...issue, path: ["requests", at, "body", ...issue.path] })),
  );
  const key = await keyOf(address, items);
  return { ...call, kind: "update", teamId, userId, items, action: actionOf(items), key, warnings };
}

/** When the first of the items expires. @param {unknown[]} requests */
function earliest(requests) {
  const times = requests.map((request) => timeOf(itemHeader(request, "x-ms-expires"))?.getTime() ?? Infinity);
  const first = times.reduce((one, other) => Math.min(one, other));
  return first < Infinity ? new Date(first) : undefined;
}
