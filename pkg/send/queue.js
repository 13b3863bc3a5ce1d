// The waiting requests of one team: new ones in their order, others by the time they may be sent again.
// @ts-check

/**
 * @typedef {import("./item.js").Item} Item
 * @typedef {{ item: Item, next: Node | undefined }} Node
 */

export class Queue {
  /** New items as a linked list: taking the first of a long array is slow. @type {Node | undefined} */
  #first;
  /** @type {Node | undefined} */
  #last;
  /** Items with a time, earliest first. @type {Item[]} */
  #timed = [];

  /** @param {Item} item */
  add(item) {
    /** @type {Node} */
    const node = { item, next: undefined };
    if (this.#first && this.#last) this.#last.next = node;
    else this.#first = node;
    this.#last = node;
  }

  /** The first new item. */
  get first() {
    return this.#first?.item;
  }

  takeFirst() {
    const item = this.#first?.item;
    this.#first = this.#first?.next;
    return item;
  }

  /**
   * Queues an item until a time; ties keep the order of the requests.
   * @param {Item} item
   * @param {number} at in milliseconds
   */
  addTimed(item, at) {
    item.readyAt = at;
    /** @param {Item} other */
    const isBefore = (other) => other.readyAt < at || (other.readyAt === at && other.index < item.index);
    this.#timed.splice(this.#timed.findLastIndex(isBefore) + 1, 0, item);
  }

  /** The earliest time of an item, in milliseconds; Infinity without any. */
  get timedAt() {
    return this.#timed[0]?.readyAt ?? Infinity;
  }

  takeTimed() {
    return this.#timed.shift();
  }

  /** Removes and returns all items. */
  clear() {
    const items = this.#timed.splice(0);
    for (; this.#first; this.#first = this.#first.next) items.push(this.#first.item);
    return items;
  }
}
