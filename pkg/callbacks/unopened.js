// Why a callback cannot be opened.
// @ts-check

/** @typedef {import("../callbacks.js").OpenCode} OpenCode */

/** The HTTP statuses that say more than 400. Everything else is alike, so that nobody outside learns what is wrong. @type {Partial<Record<OpenCode, 404 | 405 | 413>>} */
const STATUSES = { not_found: 404, wrong_method: 405, too_large: 413 };

/** Thrown while a callback is opened, and caught where it has been. */
export class Unopened extends Error {
  code;

  /** @param {OpenCode} code */
  constructor(code) {
    super(code);
    this.code = code;
  }
}

/** @param {OpenCode} code @returns {import("../callbacks.js").NotOpened} */
export const notOpened = (code) => ({ ok: false, code, status: STATUSES[code] ?? 400 });
