// Reads a request that is written as a curl command.
// @ts-check

import { PasteError } from "../pasting/paste_error.js";
import { withType } from "./http_text.js";
import { loaded } from "./loaded.js";

/** @import { Header } from "./http_text.js" */
/** @import { PastedRequest } from "./read_request.js" */

/** The letters of options that take a value: https://curl.se/docs/manpage.html */
const WITH_VALUE = "XHdAbceEmoQTuUwxyYzCDFKPrt";

/** The names of options that take a value, and matter or could be taken for the URL. */
const LONG_WITH_VALUE = [
  ...["--request", "--header", "--url", "--data", "--data-raw", "--data-binary", "--data-ascii", "--json"],
  ...["--referer", "--proxy", "--user", "--cookie", "--user-agent", "--output", "--oauth2-bearer"],
];

const DATA = ["-d", "--data", "--data-raw", "--data-binary", "--data-ascii", "--json"];

/** @param {string} text */
export const isCurl = (text) => /^[$>%\s]*curl(?:\.exe)?\s/.test(text);

/**
 * The words of the command, as a POSIX shell reads them. Its variables stay as they are written.
 * @param {string} text
 */
async function wordsOf(text) {
  const { default: parse } = await loaded(import("shell-quote/parse.js"));
  // Lines also continue after the marks of cmd and PowerShell.
  const line = text.replace(/^[$>%\s]+/, "").replace(/[\\^`][ \t]*\r?\n/g, " ");
  const words = parse(line, (name) => `$${name}`);
  const end = words.findIndex((word) => typeof word === "object" && "op" in word && word.op !== "glob");
  return words.slice(0, end < 0 ? undefined : end).flatMap((word) => {
    if (typeof word === "string") return word === "" ? [] : [word];
    return "op" in word && word.op === "glob" ? [word.pattern] : [];
  });
}

/**
 * The options with their values, and the arguments as those of the option "".
 * @param {string[]} words
 */
function optionsOf(words) {
  /** @type {[name: string, value: string][]} */
  const options = [];
  const rest = words.slice(1);
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (!/^-./.test(word)) options.push(["", word]);
    else if (word.startsWith("--")) options.push([word, LONG_WITH_VALUE.includes(word) ? (rest.shift() ?? "") : ""]);
    else {
      const at = [...word].findIndex((letter, i) => i > 0 && WITH_VALUE.includes(letter));
      const flags = at < 0 ? word.slice(1) : word.slice(1, at);
      for (const flag of flags) options.push([`-${flag}`, ""]);
      if (at > 0) options.push([`-${word[at]}`, word.slice(at + 1) || (rest.shift() ?? "")]);
    }
  }
  return options;
}

/** @param {string} text @returns {Header} */
function headerIn(text) {
  const [, name = "", value = ""] = /^([^:]*):?(.*)$/s.exec(text) ?? [];
  return [name.trim(), value.trim()];
}

/** @param {string[]} data */
function bodyOf(data) {
  const file = data.find((one) => /^@./.test(one));
  if (file !== undefined) throw new PasteError(`The body is in the file ${file.slice(1)}: put its text in place of ${file}.`);
  return data.join("&");
}

/**
 * @param {string} text
 * @returns {Promise<PastedRequest>}
 */
export async function readCurl(text) {
  const options = optionsOf(await wordsOf(text));
  /** @param {...string} names */
  const valuesOf = (...names) => options.filter(([name]) => names.includes(name)).map(([, value]) => value);
  const data = valuesOf(...DATA);
  const url = valuesOf("--url", "").find((one) => one.includes("/"));
  if (url === undefined) throw new PasteError("The curl command has no URL.");
  const body = bodyOf(data);
  const headers = valuesOf("-H", "--header").map(headerIn);
  const type = valuesOf("--json").length > 0 ? "application/json" : "application/x-www-form-urlencoded";
  const method = valuesOf("-X", "--request").at(-1) ?? (body === "" ? "GET" : "POST");
  return { method: method.toUpperCase(), url, headers: withType(headers, body === "" ? "" : type), body };
}
