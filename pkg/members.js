// Members that are made when they are first asked for, so that importing 74 operations costs next to nothing.

/** What gives the facts that an object's members are made from. */
const facts = new WeakMap();

/** A prototype whose members are made from their object's facts, once for each object. */
export function prototype(parent, makers) {
  const member = ([name, make]) => [name, {
    get() {
      const value = make(facts.get(this)());
      Object.defineProperty(this, name, { value });
      return value;
    },
  }];
  return Object.create(parent, Object.fromEntries(Object.entries(makers).map(member)));
}

/** Gives an object the members of a prototype. */
export function endow(object, members, known) {
  facts.set(object, known);
  return Object.setPrototypeOf(object, members);
}
