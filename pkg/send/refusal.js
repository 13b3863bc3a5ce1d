// Reads what Graph's error JSON says, and the JSON that Shifts puts inside its message.

const isObject = (value) => typeof value === "object" && value !== null;
const text = (value) => (typeof value === "string" && value !== "" ? value : undefined);

/**
 * The code and message of an error's JSON, as far as it has them.
 * @param {unknown} json
 * @returns {{ code?: string, innerCode?: string, message?: string, requestId?: string }}
 */
export function refusalIn(json) {
  const outer = errorIn(json);
  const inner = errorIn(parsed(outer.message));
  const code = text(outer.code) ?? text(inner.code);
  const innermost = innerCodeIn(inner) ?? text(inner.code) ?? innerCodeIn(outer);
  return {
    code,
    innerCode: innermost === code ? undefined : innermost,
    message: sayingOf(inner) ?? sayingOf(outer),
    requestId: text(outer.innerError?.["request-id"]) ?? text(outer.innererror?.["request-id"]),
  };
}

/** Graph puts an error under this name; what it is put into may be missing. */
function errorIn(json) {
  const error = isObject(json) ? (json.error ?? json) : {};
  return isObject(error) ? error : { message: error };
}

function parsed(message) {
  if (typeof message !== "string") return undefined;
  try {
    return JSON.parse(message);
  } catch {
    return undefined;
  }
}

/** The code that lies deepest. */
function innerCodeIn(error) {
  let code;
  for (let inner = error; isObject(inner); inner = inner.innererror ?? inner.innerError) {
    // Some repeat the status there.
    if (inner !== error && !/^\d+$/.test(text(inner.code))) code = text(inner.code) ?? code;
  }
  return code;
}

/**
 * Its message; where a workforce integration refused, what Shifts and the integration say of it.
 * https://github.com/OfficeDev/Microsoft-Teams-Shifts-WFM-Connectors/issues/35
 */
function sayingOf({ title, message, externalErrorMessage, externalSource }) {
  const [external, source] = [text(externalErrorMessage), text(externalSource)];
  const sayings = [text(title), text(message), external && source ? `${source}: ${external}` : external].filter(Boolean);
  return sayings.length
    ? sayings.map((saying) => saying.replace(/(?<![.!?:])$/, sayings.length > 1 ? "." : "")).join(" ")
    : undefined;
}
