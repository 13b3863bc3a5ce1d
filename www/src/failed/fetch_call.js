// Reads a request that is written as a call of fetch in JavaScript, without running it.
// @ts-check

import { PasteError } from "../pasting/paste_error.js";
import { withType } from "./http_text.js";
import { loaded } from "./loaded.js";

/** @import { AnyNode, CallExpression, Expression, Node, Property, TemplateLiteral } from "acorn" */
/** @import { Header } from "./http_text.js" */
/** @import { PastedRequest } from "./read_request.js" */

/** @typedef {{ source: string, variables: Map<string, AnyNode>, unknown: Set<string> }} Program `unknown` takes the placeholders */

/** @param {string} text */
export const isFetch = (text) => /\bfetch\s*\(/.test(text);

/** @param {string} source @returns {Promise<Node>} */
async function parse(source) {
  const { parse: parseProgram } = await loaded(import("acorn"));
  const lenient = { allowAwaitOutsideFunction: true, allowReturnOutsideFunction: true };
  try {
    return parseProgram(source, { ecmaVersion: "latest", sourceType: "module", ...lenient });
  } catch (cause) {
    const line = /** @type {{ loc?: { line: number } }} */ (cause).loc?.line ?? 1;
    throw new PasteError(`This is not valid JavaScript: see line ${line}. Remove the types from TypeScript.`);
  }
}

/** Every node of a program, outer ones first. @param {Node} node @returns {Generator<AnyNode>} */
function* nodesIn(node) {
  yield/** @type {AnyNode} */ (node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child?.type === "string") yield* nodesIn(child);
    }
  }
}

/** @param {AnyNode} node */
const nameOf = (node) => (node.type === "Identifier" ? node.name : node.type === "Literal" ? String(node.value) : "");

/** @param {AnyNode} node @returns {node is CallExpression} */
const isFetchCall = (node) =>
  node.type === "CallExpression" &&
  nameOf(/** @type {AnyNode} */ (node.callee.type === "MemberExpression" ? node.callee.property : node.callee)) === "fetch";

/** The longest expression that a placeholder repeats. */
const LONG = 40;

/** Stands for a value that only running the program gives. @param {Node} node @param {Program} program */
function placeholder({ start, end }, { source, unknown }) {
  const text = `{${source.slice(start, end).slice(0, LONG)}}`;
  unknown.add(text);
  return text;
}

/** @param {TemplateLiteral} node @param {Program} program */
const templateText = ({ quasis, expressions }, program) =>
  quasis
    .map(({ value }, i) => (value.cooked ?? "") + (i < expressions.length ? String(valueIn(expressions[i], program)) : ""))
    .join("");

/** @param {AnyNode[]} properties @param {Program} program */
function objectOf(properties, program) {
  /** @type {[string, unknown][]} */
  const entries = properties.flatMap((property) => {
    if (property.type === "SpreadElement") {
      const value = valueIn(property.argument, program);
      return typeof value === "object" && value !== null ? Object.entries(value) : [];
    }
    const { key, value, computed } = /** @type {Property} */ (property);
    const name = computed ? String(valueIn(key, program)) : nameOf(/** @type {AnyNode} */ (key));
    return [/** @type {[string, unknown]} */ ([name, valueIn(value, program)])];
  });
  return Object.fromEntries(entries);
}

/** `JSON.stringify(value)` is the value's text, `new Headers(init)` its headers, and so on. @param {Expression} node @param {Program} program */
function callValue(node, program) {
  if (node.type !== "CallExpression" && node.type !== "NewExpression") return placeholder(node, program);
  const callee = program.source.slice(node.callee.start, node.callee.end);
  const [first] = node.arguments;
  if (callee === "JSON.stringify") return first === undefined ? "" : JSON.stringify(valueIn(first, program), null, 2);
  return ["Headers", "URL", "String"].includes(callee) && first !== undefined
    ? valueIn(first, program)
    : placeholder(node, program);
}

/**
 * The value of an expression as far as it is written there.
 * @param {Node} given
 * @param {Program} program
 * @returns {unknown}
 */
function valueIn(given, program) {
  const node = /** @type {AnyNode} */ (given);
  switch (node.type) {
    case "Literal":
      // JSON has neither.
      return typeof node.value === "bigint" || node.value instanceof RegExp ? placeholder(node, program) : node.value;
    case "TemplateLiteral":
      return templateText(node, program);
    case "ObjectExpression":
      return objectOf(node.properties, program);
    case "ArrayExpression":
      return node.elements.map((one) => (one === null ? null : valueIn(one, program)));
    case "UnaryExpression":
      return node.operator === "-" ? -Number(valueIn(node.argument, program)) : placeholder(node, program);
    case "BinaryExpression":
      return node.operator === "+" ? sum(node, program) : placeholder(node, program);
    case "Identifier":
      return variableValue(node, program);
    default:
      return callValue(/** @type {Expression} */ (node), program);
  }
}

/** @param {{ left: Node, right: Node }} node @param {Program} program */
const sum = ({ left, right }, program) => `${valueIn(left, program)}${valueIn(right, program)}`;

/** A variable is read once, so that one that is made of itself ends. @param {Node & { name: string }} node @param {Program} program */
function variableValue(node, program) {
  if (node.name === "undefined") return undefined;
  const value = program.variables.get(node.name);
  if (value === undefined) return placeholder(node, program);
  const others = new Map(program.variables);
  others.delete(node.name);
  return valueIn(value, { ...program, variables: others });
}

/** @param {Node} tree */
function variablesIn(tree) {
  /** @type {Map<string, AnyNode>} */
  const variables = new Map();
  for (const node of nodesIn(tree)) {
    if (node.type !== "VariableDeclarator" || node.id.type !== "Identifier" || !node.init) continue;
    variables.set(node.id.name, /** @type {AnyNode} */ (node.init));
  }
  return variables;
}

/** @param {unknown} value @returns {Record<string, unknown>} */
const objectIn = (value) => (typeof value === "object" && value !== null ? /** @type {Record<string, unknown>} */ (value) : {});

/** @param {unknown} headers an object, or pairs @returns {Header[]} */
const headersOf = (headers) =>
  (Array.isArray(headers) ? headers : Object.entries(objectIn(headers))).map(([name, value]) => [String(name), String(value)]);

/**
 * @param {string} source
 * @returns {Promise<PastedRequest>}
 */
export async function readFetch(source) {
  const tree = await parse(source);
  const call = [...nodesIn(tree)].find(isFetchCall);
  if (call?.arguments[0] === undefined) throw new PasteError("No call to fetch has a URL.");
  /** @type {Program} */
  const program = { source, variables: variablesIn(tree), unknown: new Set() };
  const [url, init] = call.arguments.map((argument) => valueIn(argument, program));
  const { method = "GET", headers, body: given = "" } = objectIn(init);
  const body = typeof given === "string" ? given : JSON.stringify(given, null, 2);
  return {
    ...{ method: String(method).toUpperCase(), url: String(url), body },
    headers: withType(headersOf(headers), body === "" ? "" : "text/plain;charset=UTF-8"),
    unknown: [...program.unknown].filter((text) => `${url}${body}`.includes(text)),
  };
}
