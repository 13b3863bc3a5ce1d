// The names of the people in the mock's initial data: Graph's own lists have ids only.
// @ts-check

import { people } from "../seed/ids.js";

const NAMES = new Map(Object.entries(people).map(([name, id]) => [id, name[0].toUpperCase() + name.slice(1)]));

/** @param {string} id */
export const nameOf = (id) => NAMES.get(id);

/** The id of a person, by name in any casing. @param {string} name */
export const idOf = (name) => Object.entries(people).find(([own]) => own === name.toLowerCase())?.[1];
