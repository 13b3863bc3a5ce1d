// Reads Graph's error JSON, including the JSON that Shifts embeds in its message.
// @ts-check
import { isObject, stringIn } from "./untrusted.js";

/**
 * The codes and message of an error response's JSON, as far as it has them.
 * @param {unknown} json
 */
export function errorBodyOf(json) {
  const outer = errorIn(json);
  const inner = errorIn(parsed(outer.message));
  const code = stringIn(outer.code) ?? stringIn(inner.code);
  const innermost = innerCodeIn(inner) ?? stringIn(inner.code) ?? innerCodeIn(outer);
  return {
    code,
    innerCode: innermost === code ? undefined : innermost,
    message: messageIn(inner) ?? messageIn(outer),
    requestId: requestIdIn(outer.innerError) ?? requestIdIn(outer.innererror),
  };
}

/**
 * The error object, with or without Graph's `{ error }` around it.
 * @param {unknown} json
 * @returns {Record<string, unknown>}
 */
function errorIn(json) {
  const error = isObject(json) ? (json.error ?? json) : {};
  return isObject(error) ? error : { message: error };
}

/**
 * @param {unknown} message
 * @returns {unknown}
 */
function parsed(message) {
  // Most messages are prose, for which parsing would create an error each.
  if (typeof message !== "string" || !message.trimStart().startsWith("{")) return undefined;
  try {
    return JSON.parse(message);
  } catch {
    return undefined;
  }
}

/** @param {unknown} inner */
const requestIdIn = (inner) => (isObject(inner) ? stringIn(inner["request-id"]) : undefined);

/**
 * The innermost code.
 * @param {Record<string, unknown>} error
 */
function innerCodeIn(error) {
  let code;
  /** @type {unknown} */
  let inner = error.innererror ?? error.innerError;
  for (; isObject(inner); inner = inner.innererror ?? inner.innerError) {
    const own = stringIn(inner.code);
    // Some services repeat the status there.
    if (own !== undefined && !/^\d+$/.test(own)) code = own;
  }
  return code;
}

/**
 * The message, and the details that Shifts adds when a workforce integration refuses a change.
 * https://github.com/OfficeDev/Microsoft-Teams-Shifts-WFM-Connectors/issues/35
 * @param {Record<string, unknown>} error
 */
function messageIn({ title, message, externalErrorMessage, externalSource }) {
  const [external, source] = [stringIn(externalErrorMessage), stringIn(externalSource)];
  const parts = [stringIn(title), stringIn(message), external && source ? `${source}: ${external}` : external].filter(
    (part) => part !== undefined,
  );
  if (!parts.length) return undefined;
  return parts.map((part) => part.replace(/(?<![.!?:])$/, parts.length > 1 ? "." : "")).join(" ");
}
