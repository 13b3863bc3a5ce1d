// A draft of the state: a write runs on it, its changes are read off, and it is kept or dropped.
// @ts-check

/**
 * @typedef {import("./entities.js").Entity} Entity
 * @typedef {import("./state.js").State} State
 *
 * An entity that a draft creates, changes or deletes.
 * @typedef {object} Change
 * @property {string} path of its collection
 * @property {"POST" | "PUT" | "DELETE"} method
 * @property {Entity} entity as it is after the write; a deleted one as it was last
 *
 * @typedef {object} Draft
 * @property {State} state
 * @property {() => Change[]} changes in the order in which collections are touched; in each, what is changed, deleted and created
 * @property {() => void} keep makes the changes
 */

/** A change replaces properties and never alters their values, so a copy of both levels is enough. @param {Entity} entity @returns {Entity} */
const copyOf = (entity) => ({ ...entity, properties: { ...entity.properties } });

/**
 * @param {State} state
 * @param {Pick<State, "now" | "newId">} sources of times and ids
 * @returns {Draft}
 */
export function draftOf(state, sources) {
  /** @type {Map<string, { before: Map<string, Entity>, copies: Map<string, Entity>, after: Map<string, Entity> }>} */
  const touched = new Map();
  /** @param {string} path */
  const copied = (path) => {
    const before = state.collections.get(path) ?? new Map();
    const copies = new Map([...before].map(([id, entity]) => [id, copyOf(entity)]));
    return { before, copies, after: new Map(copies) };
  };
  /** @param {string} path */
  const get = (path) => {
    const collection = touched.get(path) ?? copied(path);
    touched.set(path, collection);
    return collection.after;
  };
  return {
    // What is read is already part of the draft.
    state: { ...state, ...sources, collections: { get, set() {} } },
    changes: () => [...touched].flatMap(([path, collection]) => changesIn(path, collection)),
    keep() {
      for (const [path, { after }] of touched) state.collections.set(path, after);
    },
  };
}

/**
 * @param {string} path
 * @param {{ before: Map<string, Entity>, copies: Map<string, Entity>, after: Map<string, Entity> }} collection
 * @returns {Change[]}
 */
function changesIn(path, { before, copies, after }) {
  const deleted = [...copies].filter(([id]) => !after.has(id));
  const created = [...after].filter(([id]) => !before.has(id));
  const changed = [...after].filter(([id, { etag }]) => before.has(id) && before.get(id)?.etag !== etag);
  /** @type {[Change["method"], [string, Entity][]][]} */
  const groups = [
    ["PUT", changed],
    ["DELETE", deleted],
    ["POST", created],
  ];
  return groups.flatMap(([method, entries]) => entries.map(([, entity]) => ({ path, method, entity })));
}
