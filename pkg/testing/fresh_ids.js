// New ids for the entities that a change creates, since a retry makes the change anew.
// https://github.com/OfficeDev/Microsoft-Teams-Shifts-WFM-Connectors (WFM-Teams-Adapter)
// @ts-check

/** @typedef {import("./tries.js").Item} Item */

const GUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const PREFIX = /^[A-Z]+_/;

/** The part of an id before its GUID; undefined for what is no id, such as the "1" of a time card. @param {string} id */
const prefixOf = (id) => PREFIX.exec(id)?.[0] ?? (GUID.test(id) ? id.replace(GUID, "") : undefined);

/** The ids of a created entity. @param {Item} item @returns {unknown[]} */
const idsOf = ({ method, id, body }) => (method === "POST" ? [id, Object(body).id] : []);

/**
 * The items with a new id for each entity that they create, wherever it is named.
 * @param {readonly Item[]} items
 * @param {() => string} newId
 * @returns {Item[]}
 */
export function withFreshIds(items, newId) {
  /** @type {Map<unknown, string>} */
  const renewed = new Map();
  for (const id of new Set(items.flatMap(idsOf))) {
    const prefix = prefixOf(`${id}`);
    if (prefix !== undefined) renewed.set(id, prefix + newId());
  }
  /** @type {Item[]} */
  const copies = JSON.parse(JSON.stringify(items), (_, value) => renewed.get(value) ?? value);
  const urlOf = (/** @type {string} */ url) =>
    url
      .split("/")
      .map((segment) => renewed.get(segment) ?? segment)
      .join("/");
  return copies.map((item) => ({ ...item, url: urlOf(item.url) }));
}
