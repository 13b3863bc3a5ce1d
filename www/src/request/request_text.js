// A request as text: as an HTTP message, and as JavaScript that calls the package.
// @ts-check

/** @import { GraphRequest } from "../operations.js" */

/** @typedef {Pick<GraphRequest, "url" | "headers" | "body"> & { method: string }} PlainRequest */

/** @param {string} json */
const indented = (json) => JSON.stringify(JSON.parse(json), null, 2);

/**
 * The HTTP message with its body indented, and with a placeholder for the token.
 * @param {PlainRequest} request
 */
export function asHttp({ method, url, headers, body }) {
  const { host, pathname, search } = new URL(url);
  const lines = [`${method} ${pathname}${search} HTTP/1.1`, `Host: ${host}`, "Authorization: Bearer {token}"];
  for (const [name, value] of Object.entries(headers)) lines.push(`${name}: ${value}`);
  return body === undefined ? lines.join("\n") : `${lines.join("\n")}\n\n${indented(body)}`;
}

/** @param {string} name @param {string} value */
const property = (name, value) => `  ${name}: ${value.replaceAll("\n", "\n  ")},`;

/**
 * The lines that build the request and send it.
 * @param {string} name the operation
 * @param {Record<string, unknown>} input everything but the body
 * @param {string | undefined} text the body as it was written
 */
export function asPackage(name, input, text) {
  const lines = Object.entries(input).map(([key, value]) => property(key, JSON.stringify(value)));
  if (text !== undefined && text.trim() !== "") lines.push(property("body", text.trim()));
  return [
    `import { ${name} } from "graph-shifts";`,
    'import { send } from "graph-shifts/send";',
    "",
    `const request = ${name}({`,
    ...lines,
    "});",
    "const response = await send(request, { token: accessToken });",
  ].join("\n");
}
