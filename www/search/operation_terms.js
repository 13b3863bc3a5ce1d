// What an operation is found by besides its name: its method, its path and what else users call it.
// @ts-check

import { words } from "../generated/words.js";

/** The names of the path's parameters say no more than the path. @param {{ name: string, method: string, path: string }} operation */
export const termsOf = ({ name, method, path }) => `${method} ${path.replace(/\{\w+\}/g, "")} ${words[name] ?? ""}`;
