// Keeps the requests of one team in order where they affect the same entity, or the whole schedule.
// @ts-check

/** @typedef {import("./item.js").Item} Item */

export class Order {
  /** The number of items that began and are not settled. */
  #open = 0;
  #isWholeOpen = false;
  /** The items that wait for each entity with an open item. @type {Map<string, Item[]>} */
  #waiting = new Map();

  /**
   * Whether an item may begin. One that changes the whole schedule waits for all before it, and all after it wait for that one.
   * @param {Item} item
   */
  allows({ parts }) {
    return !this.#isWholeOpen && !(parts.isWhole && this.#open > 0);
  }

  /** Begins an item. Returns whether it can be sent now, rather than wait for its entity. @param {Item} item */
  begin(item) {
    const { entity, isWhole } = item.parts;
    this.#open++;
    this.#isWholeOpen = isWhole;
    if (entity === undefined) return true;
    const waiting = this.#waiting.get(entity);
    if (waiting) waiting.push(item);
    else this.#waiting.set(entity, []);
    return !waiting;
  }

  /** Ends an item. Returns the next one for its entity. @param {Item} item */
  end({ parts: { entity, isWhole } }) {
    this.#open--;
    if (isWhole) this.#isWholeOpen = false;
    if (entity === undefined) return undefined;
    const next = this.#waiting.get(entity)?.shift();
    if (!next) this.#waiting.delete(entity);
    return next;
  }

  /** Removes and returns all items that wait. */
  clear() {
    return [...this.#waiting.values()].flatMap((waiting) => waiting.splice(0));
  }
}
