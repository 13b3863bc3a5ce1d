// The structure of JSON text that may be unfinished: each object, array and literal with its place.
// @ts-check

/**
 * A value. `to` is behind its end; of what is not closed, the end of the text.
 * @typedef {object} Node
 * @property {"object" | "array" | "literal"} kind
 * @property {number} from
 * @property {number} to
 * @property {boolean} closed whether its bracket or quote is there
 * @property {Member[]} members
 *
 * A property, or an item of an array, whose name is its index and has no place.
 * @typedef {object} Member
 * @property {string | number} name
 * @property {number} from of the name, or of the item
 * @property {number} to
 * @property {number} colon -1 if there is none
 * @property {Node | null} value
 * @property {number} comma after it; -1 if there is none
 *
 * @typedef {{ text: string, from: number, to: number }} Token
 */

/** Deeper objects have no outline: the package refuses them. */
const MAX_DEPTH = 64;

/** A string, which a line break ends at the latest; a sign; or a word. */
const TOKEN = /"(?:[^"\\\n]|\\.)*"?|[{}[\],:]|[^\s{}[\],:"]+/g;

/** The characters of a string token. @param {string} token */
export function stringOf(token) {
  try {
    return String(JSON.parse(token));
  } catch {
    return token.replace(/^"|"$/g, "");
  }
}

/** Whether a string has its second quote. @param {string} token */
export const isTerminated = (token) => /^"(?:[^"\\\n]|\\.)*"$/.test(token);

/** @param {string} text @returns {Token[]} */
const tokensOf = (text) =>
  [...text.matchAll(TOKEN)].map(({ 0: token, index }) => ({ text: token, from: index, to: index + token.length }));

/** @param {Node["kind"]} kind @param {Token} token @returns {Node} */
const nodeAt = (kind, { text, from, to }) => ({
  kind,
  from,
  to,
  closed: kind === "literal" && (text[0] !== '"' || isTerminated(text)),
  members: [],
});

/** @param {string | number} name @param {Token} token @returns {Member} */
const memberAt = (name, { from, to }) => ({ name, from, to, colon: -1, value: null, comma: -1 });

/** Reads tokens into a tree; what does not fit is passed over. */
class Reader {
  /** @type {Node | null} */
  root = null;
  /** @type {Node[]} */
  #open = [];

  /** @param {Token} token */
  read(token) {
    if (token.text === "{" || token.text === "[") this.#begin(nodeAt(token.text === "{" ? "object" : "array", token));
    else if (token.text === "}" || token.text === "]") this.#close(token);
    else if (token.text === ",") this.#separate(token);
    else if (token.text === ":") this.#assign(token);
    else this.#literal(token);
  }

  get #holder() {
    return this.#open.at(-1);
  }

  /** The property that a value comes after, if one is expected. */
  get #waiting() {
    const last = this.#holder?.members.at(-1);
    return last !== undefined && last.colon >= 0 && last.value === null && last.comma < 0 ? last : undefined;
  }

  /** @param {Node} node */
  #place(node) {
    const holder = this.#holder;
    if (holder === undefined) this.root ??= node;
    else if (holder.kind === "array") holder.members.push({ ...memberAt(holder.members.length, toToken(node)), value: node });
    else if (this.#waiting !== undefined) this.#waiting.value = node;
  }

  /** @param {Node} node */
  #begin(node) {
    if (this.#open.length >= MAX_DEPTH) return;
    this.#place(node);
    this.#open.push(node);
  }

  /** @param {Token} token */
  #close({ text, to }) {
    const kind = text === "}" ? "object" : "array";
    if (!this.#open.some((node) => node.kind === kind)) return;
    for (let node = this.#open.pop(); node !== undefined; node = this.#open.pop()) {
      node.to = to;
      node.closed = node.kind === kind;
      if (node.closed) return;
    }
  }

  /** @param {Token} token */
  #separate({ from }) {
    const last = this.#holder?.members.at(-1);
    if (last !== undefined && last.comma < 0) last.comma = from;
  }

  /** @param {Token} token */
  #assign({ from }) {
    const last = this.#holder?.members.at(-1);
    if (this.#holder?.kind === "object" && last !== undefined && last.colon < 0) last.colon = from;
  }

  /** @param {Token} token */
  #literal(token) {
    const isName = this.#holder?.kind === "object" && this.#waiting === undefined;
    if (isName) this.#holder?.members.push(memberAt(stringOf(token.text), token));
    else this.#place(nodeAt("literal", token));
  }

  /** @param {number} end */
  finish(end) {
    for (const node of this.#open) node.to = end;
  }
}

/** @param {Node} node @returns {Token} */
const toToken = ({ from, to }) => ({ text: "", from, to });

/**
 * @param {string} text
 * @returns {Node | null} null if there is nothing
 */
export function outline(text) {
  const reader = new Reader();
  for (const token of tokensOf(text)) reader.read(token);
  reader.finish(text.length);
  return reader.root;
}

/**
 * The member at a path, in the value of the text; of two with a name, the last.
 * @param {Node | null} root
 * @param {(string | number)[]} path at least one step
 * @returns {{ holder: Node, member: Member } | undefined}
 */
export function memberOf(root, path) {
  /** @type {Node | null | undefined} */
  let holder = root;
  for (const [depth, step] of path.entries()) {
    /** @type {Member | undefined} */
    const member = holder?.members.findLast(({ name }) => name === step);
    if (holder === null || holder === undefined || member === undefined) return undefined;
    if (depth === path.length - 1) return { holder, member };
    holder = member.value;
  }
  return undefined;
}
