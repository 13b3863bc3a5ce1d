// The examples of each operation; the first is what the form starts with.

import { updateOpenShift } from "./examples/update_open_shift.js";
import { updateWorkforceIntegration } from "./examples/update_workforce_integration.js";

/**
 * @typedef {object} Example
 * @property {string} title
 * @property {Record<string, string | boolean>} values the path's fields and the options
 * @property {string} text the body
 */

const examples = { updateOpenShift, updateWorkforceIntegration };

const empty = [{ title: "Empty", values: {}, text: "{}" }];

/** @returns {Example[]} */
export const examplesOf = ({ name }) => (Object.hasOwn(examples, name) ? examples[name] : empty);
