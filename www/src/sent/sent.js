// The requests that this window has sent, newest first, without their tokens, secrets and responses.
// @ts-check

import { storedText, storeText } from "../dom/window_storage.js";
import { operationNamed } from "../operations.js";
import { withoutSecrets } from "../secrets.js";

/** @import { FieldValues } from "../form/options.js" */
/** @import { Form } from "../request/build.js" */

/**
 * @typedef {object} SentRequest
 * @property {number} time when it was sent, in milliseconds since 1970
 * @property {string} operation
 * @property {string} method
 * @property {number} status 0 without a response
 * @property {FieldValues} values
 * @property {string} text the body as it was written, without its secrets
 */

const PLACE = "sent";

/** The number of requests that are kept. */
const MAX_REQUESTS = 50;

/** How many characters of them are stored at most: windows have about 5 million for everything. */
const MAX_LENGTH = 1_000_000;

/** @param {SentRequest[]} requests */
const isTooLong = (requests) => JSON.stringify(requests).length > MAX_LENGTH;

/**
 * The requests with another one; the oldest make room for it.
 * @param {SentRequest[]} requests
 * @param {SentRequest} request
 */
export function withSent(requests, request) {
  const all = [request, ...requests].slice(0, MAX_REQUESTS);
  while (isTooLong(all)) all.pop();
  return all;
}

/**
 * @param {Form} form as it was sent
 * @param {Pick<SentRequest, "time" | "method" | "status">} sent
 * @returns {SentRequest}
 */
export const sentRequest = ({ operation, values, text }, { time, method, status }) => ({
  ...{ time, operation: operation.name, method, status },
  ...{ values, text: withoutSecrets(text) },
});

/** @param {unknown} value @returns {value is Record<string, unknown>} */
const isObject = (value) => typeof value === "object" && value !== null;

/** @param {unknown} value @returns {value is SentRequest} */
const isRequest = (value) =>
  isObject(value) &&
  [value.time, value.status].every(Number.isFinite) &&
  [value.operation, value.method, value.text].every((one) => typeof one === "string") &&
  isObject(value.values) &&
  operationNamed(String(value.operation)) !== undefined;

/** What the window has stored. @returns {SentRequest[]} */
export function storedSent() {
  try {
    return [...JSON.parse(storedText(PLACE) ?? "[]")].filter(isRequest);
  } catch {
    return [];
  }
}

/** @param {SentRequest[]} requests */
export const storeSent = (requests) => storeText(PLACE, JSON.stringify(requests));
