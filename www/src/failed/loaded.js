// Loads what reads a pasted text when it is needed.
// @ts-check

import { PasteError } from "../pasting/paste_error.js";

/**
 * @template Module
 * @param {Promise<Module>} module
 * @returns {Promise<Module>}
 * @throws {PasteError}
 */
export const loaded = (module) =>
  module.catch(() => {
    throw new PasteError("The parser could not be loaded. Reload the page.");
  });
