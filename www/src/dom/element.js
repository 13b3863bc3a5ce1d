// Creates an element with its attributes, listeners and children.
// @ts-check

/**
 * @template {string} Tag
 * @typedef {Tag extends keyof HTMLElementTagNameMap ? HTMLElementTagNameMap[Tag] : HTMLElement} ElementOf
 */

/** @typedef {string | number | boolean | null | undefined | (() => unknown)} Attribute */

/**
 * `on…` adds a listener and `true` an empty attribute; false, null and undefined add nothing.
 * @template {string} Tag
 * @param {Tag} tag
 * @param {Record<string, Attribute>} [attributes]
 * @param {...(Node | string | null | undefined)} children
 * @returns {ElementOf<Tag>}
 */
export function element(tag, attributes = {}, ...children) {
  const created = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") created.addEventListener(name.slice(2), () => value());
    else if (value === true) created.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) created.setAttribute(name, String(value));
  }
  created.append(...children.filter((child) => child !== null && child !== undefined));
  return /** @type {ElementOf<Tag>} */ (created);
}

/**
 * The element of index.html with this id.
 * @param {string} id
 */
export function byId(id) {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no element #${id}`);
  return found;
}
