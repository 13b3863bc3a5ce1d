// The tokens that a call has used, and their replacement in text by a placeholder.
// @ts-check

/** Shorter tokens are placeholders, not secrets; hiding them would corrupt ordinary words. */
const MIN_SECRET = 16;

/** The distance of the pieces by which a token is found. Every part of 23 characters contains a whole piece of 16. */
const STEP = 8;

const PLACEHOLDER = "(token)";

/** Longer texts are cut: searching them takes time, and nobody reads an error of that length. */
const MAX_TEXT = 20_000;

/** Characters of tokens, percent-encoding and JSON's `\/`, as many as a piece has. Ordinary words are shorter. */
const RUN = /[\w.~+/=%\\-]{16,}/g;

/** Characters of base64, base64url and hexadecimal text, as many as encode a piece. */
const ENCODED = /[\w+/-]{22,}/g;

export class Secrets {
  /** The tokens whose pieces are not listed since they were added: a call without errors needs none. @type {Set<string>} */
  #unlisted = new Set();
  #lastRun = "";
  #lastShown = "";
  /** @type {Map<string, { token: string, at: number }>} */
  #pieces = new Map();

  /** @param {string} token */
  add(token) {
    this.#unlisted.add(token);
    this.#lastRun = "";
  }

  /**
   * The text, or its beginning, without tokens and parts of them, also where they are percent-encoded, or encoded in base64 or hexadecimal.
   * @param {string} text
   */
  hide(text) {
    const short = text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}...` : text;
    return short.replace(RUN, (run) => this.#hideInRun(run));
  }

  /** Whether a text contains a token or a part of one. @param {string} text */
  isIn(text) {
    return this.#hideParts(text) !== text;
  }

  /** @param {string} run */
  #hideInRun(run) {
    // All errors of a batch repeat its ids.
    if (run !== this.#lastRun) {
      this.#lastShown = this.#hiddenIn(run);
      this.#lastRun = run;
    }
    return this.#lastShown;
  }

  /** @param {string} run */
  #hiddenIn(run) {
    const plain = run.includes("%") || run.includes("\\") ? unescaped(run) : run;
    const hidden = this.#hideParts(plain);
    const shown = hidden === plain ? run : hidden;
    return decodingsOf(shown).some((text) => this.isIn(text)) ? PLACEHOLDER : shown;
  }

  /** @param {string} text */
  #hideParts(text) {
    this.#listPieces();
    let shown = "";
    let end = 0;
    for (let at = 0; at + MIN_SECRET <= text.length; at++) {
      const piece = this.#pieces.get(text.slice(at, at + MIN_SECRET));
      if (!piece) continue;
      const { token, at: inToken } = piece;
      let before = 0;
      while (at - before > end && before < inToken && text[at - before - 1] === token[inToken - before - 1]) before++;
      shown += text.slice(end, at - before);
      if (!shown.endsWith(PLACEHOLDER)) shown += PLACEHOLDER;
      end = at + MIN_SECRET;
      while (end < text.length && text[end] === token[inToken + end - at]) end++;
      at = end - 1;
    }
    return shown + text.slice(end);
  }

  #listPieces() {
    for (const token of this.#unlisted) {
      const last = token.length - MIN_SECRET;
      // The piece of a shorter token is shorter, too, and never found.
      for (let at = 0; at < last + STEP; at += STEP) {
        const start = Math.min(at, last);
        this.#pieces.set(token.slice(start, start + MIN_SECRET), { token, at: start });
      }
    }
    this.#unlisted.clear();
  }
}

/** @param {string} code */
const characterOf = (code) => String.fromCharCode(Number.parseInt(code, 16));

/** @param {string} run */
const unescaped = (run) => run.replace(/%([\da-f]{2})/gi, (_, code) => characterOf(code)).replaceAll("\\", "");

/**
 * What base64 and hexadecimal text may stand for, wherever it begins.
 * @param {string} run
 */
function decodingsOf(run) {
  /** @type {string[]} */
  const texts = [];
  for (const [encoded] of run.matchAll(ENCODED)) {
    const base64 = encoded.replaceAll("-", "+").replaceAll("_", "/");
    for (let from = 0; from < 4; from++) texts.push(atob(base64.slice(from, base64.length - ((base64.length - from) % 4))));
    for (const [hex] of encoded.matchAll(/[\da-f]{32,}/gi))
      for (const from of [0, 1]) texts.push(hex.slice(from).replace(/../g, characterOf));
  }
  return texts;
}
