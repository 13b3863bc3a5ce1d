// Reads objects of options, and refuses names that they do not have: a reader would pass over them.
// @ts-check

/**
 * Throws a TypeError for a member of another name. One that is undefined counts as absent.
 * @param {object} given
 * @param {readonly string[]} known
 * @param {string} [what] what one of these names is
 */
export function checkNames(given, known, what = "an option") {
  const other = Object.entries(given).find(([name, value]) => value !== undefined && !known.includes(name));
  if (other) throw new TypeError(`${other[0]} is not ${what}; use one of ${known.join(", ")}`);
}

/**
 * The options, and the defaults of those that are absent.
 * @template {object} Options
 * @template {{ [Name in keyof Options]-?: unknown }} Defaults
 * @param {Options} given
 * @param {Defaults} defaults all options; undefined where one is required, or has no default
 * @returns {{
 *   [Name in keyof Options]-?: undefined extends Options[Name] ? Exclude<Options[Name], undefined> | Defaults[Name] : Options[Name]
 * }}
 */
export function withDefaults(given, defaults) {
  checkNames(given, Object.keys(defaults));
  const values = /** @type {Record<string, unknown>} */ (given);
  const read = Object.entries(defaults).map(([name, standard]) => [name, values[name] === undefined ? standard : values[name]]);
  return /** @type {any} */ (Object.fromEntries(read));
}
