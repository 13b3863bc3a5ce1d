// Shows a call as it is on the wire, decrypted, and as a handler gets it.
// @ts-check

import { jsonBlock } from "../code/code.js";
import { indented } from "../code/indented.js";
import { copyButton } from "../dom/copy_button.js";
import { element } from "../dom/element.js";
import { group } from "../views/calls_view.js";

/** @import { Part, Try } from "./tries.js" */

/** @param {string} label @param {string} text */
export const pre = (label, text) => element("pre", { tabindex: "0", "aria-label": label }, element("code", {}, text));

/** How many bytes of a part are shown next to its name. */
const SHOWN = 16;

/** @param {Uint8Array} bytes */
const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join(" ");

/** @param {Part} part */
const partView = ({ name, bytes }) =>
  element(
    "div",
    {},
    element("dt", {}, name),
    element("dd", {}, `${bytes.length} bytes: ${hex(bytes.slice(0, SHOWN))}${bytes.length > SHOWN ? " …" : ""}`),
  );

/** @param {Try} call */
function sealedView({ url, headers, bytes, parts }) {
  const lines = [`POST ${new URL(url).pathname} HTTP/1.1`, `Host: ${new URL(url).host}`];
  const head = [...lines, ...headers.map(([name, value]) => `${name}: ${value}`)].join("\n");
  const text = `${head}\n\n${hex(bytes)}`;
  return group(
    `On the wire: ${bytes.length} bytes, encrypted`,
    element("dl", { class: "facts" }, ...parts.map(partView)),
    element(
      "div",
      { class: "forms" },
      pre("The call on the wire", text),
      copyButton("the body in hexadecimal", () => hex(bytes)),
    ),
  );
}

/** @param {Try} call */
function decryptedView({ plaintext }) {
  const view = group("Decrypted", jsonBlock("The call, decrypted", JSON.stringify(JSON.parse(plaintext), null, 2)));
  view.open = true;
  return view;
}

/** @param {Try} call */
function openedView({ opened }) {
  const { signal: _, ...call } = opened.call ?? { signal: null };
  return group("As your handler gets it", jsonBlock("The call as your handler gets it", indented(call)));
}

/** @param {Try} call */
export const wireView = (call) =>
  element("div", { class: "callback-wire" }, decryptedView(call), sealedView(call), openedView(call));
