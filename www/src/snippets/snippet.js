// Writes a request in the format of a snippet.
// @ts-check

import { TOKEN } from "./formats.js";

/** @import { PlainRequest } from "../request/request_text.js" */
/** @import { SnippetFormat } from "./formats.js" */

/** @param {PlainRequest} request */
const headersOf = ({ headers }) =>
  Object.entries({ Authorization: `Bearer ${TOKEN}`, ...headers }).map(([name, value]) => ({ name, value }));

/** A body is always JSON. @param {PlainRequest} request */
const bodyOf = ({ body }) => (body === undefined ? {} : { postData: { mimeType: "application/json", text: body } });

/**
 * The snippet, with a variable for the token.
 * @param {SnippetFormat} format
 * @param {PlainRequest} request
 */
export async function snippet({ token: [literal, expression], load }, request) {
  const plugin = await load();
  // An apostrophe, which a URL may contain, ends the string in which some formats write it.
  const url = request.url.replaceAll("'", "%27");
  const text = plugin.generate({ method: request.method, url, headers: headersOf(request), ...bodyOf(request) });
  return text.replace(literal, () => expression);
}
