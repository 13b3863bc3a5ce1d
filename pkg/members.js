// Members that are made when they are first asked for, so that importing 74 operations costs next to nothing.

/** Where an object keeps what gives the facts that its members are made from; it is found through a proxy, too. */
const FACTS = Symbol();

/** A prototype whose members are made from their object's facts, once for each object that is not frozen, or are what an app's tests put there. */
export function prototype(parent, makers) {
  const member = ([name, make]) => [
    name,
    {
      get() {
        return (this[name] = make(this[FACTS]()));
      },
      set(value) {
        Reflect.defineProperty(this, name, { value, writable: true, configurable: true });
      },
    },
  ];
  return Object.create(parent, Object.fromEntries(Object.entries(makers).map(member)));
}

/** Gives an object the members of a prototype. */
export function endow(object, members, known) {
  Object.defineProperty(object, FACTS, { value: known });
  return Object.setPrototypeOf(object, members);
}
