// The kinds of entities that have a draft and a shared version, and the names of their properties.
// @ts-check

/** @typedef {ReturnType<typeof kindOf>} Kind */

/** @typedef {Record<string, unknown>} Values */

const KINDS = ["shift", "openShift", "timeOff"].map(kindOf);

/** @param {string} name */
function kindOf(name) {
  const upper = name[0].toUpperCase() + name.slice(1);
  return { id: `${name}Id`, draft: `draft${upper}`, shared: `shared${upper}` };
}

/**
 * An own member of an object: what a page has put on all objects is none.
 * @param {unknown} object
 * @param {string} name
 * @returns {unknown}
 */
export const own = (object, name) => (isObject(object) && Object.hasOwn(object, name) ? object[name] : undefined);

/** @param {unknown} value @returns {value is Values} */
export const isObject = (value) => typeof value === "object" && value !== null;

/**
 * An entity's kind and its versions. Microsoft's own examples have a `draftTimeOff: null` on an open shift, so that it is the version that decides.
 *
 * @param {unknown} entity
 * @param {string} asking the function that was called, for the error
 * @throws {TypeError} for anything else
 */
export function versionsOf(entity, asking) {
  for (const kind of KINDS) {
    const [draft, shared] = [kind.draft, kind.shared].map((name) => own(entity, name) ?? undefined);
    const known = { kind, draft: isObject(draft) ? draft : undefined, shared: isObject(shared) ? shared : undefined };
    if (known.draft || known.shared) return known;
  }
  throw new TypeError(`${asking} takes a shift, an open shift or a time-off entry with a draft or a shared version`);
}

/** What bodies require beside the versions: those that the entity has. @param {unknown} entity */
export const besides = (entity) =>
  Object.fromEntries(
    ["userId", "schedulingGroupId"]
      .map((name) => [name, own(entity, name)])
      .filter(([, value]) => value !== undefined && value !== null),
  );
