// The requests to one team: which may be sent next, and when.
// @ts-check
import { Order } from "./order.js";
import { Pace } from "./pace.js";
import { Queue } from "./queue.js";

/** @typedef {import("./item.js").Item} Item */

export class Lane {
  #queue = new Queue();
  #order = new Order();
  #pace;

  /**
   * @param {string} base the base URL
   * @param {number} rate requests per second; Infinity for no limit
   */
  constructor(base, rate) {
    this.base = base;
    this.#pace = new Pace(rate);
  }

  /** @param {Item} item */
  add(item) {
    this.#queue.add(item);
  }

  /** When an item may be sent, in milliseconds; Infinity until an item settles or a batch returns. @param {number} now */
  nextAt(now) {
    const { first, timedAt } = this.#queue;
    const readyAt = first && this.#order.allows(first) ? 0 : timedAt;
    return readyAt === Infinity ? Infinity : Math.max(readyAt, this.#pace.nextAt(now));
  }

  /**
   * Removes and returns the items to send now.
   * @param {number} now
   * @param {number} max
   */
  take(now, max) {
    /** @type {Item[]} */
    const items = [];
    const room = Math.min(max, this.#pace.room);
    while (items.length < room && this.nextAt(now) <= now) {
      const item = this.#takeOne(now);
      if (!item) continue;
      items.push(item);
      this.#pace.reserve();
    }
    if (items.length) this.#pace.begin();
    return items;
  }

  /** The next item; undefined if it has to wait for its entity. @param {number} now */
  #takeOne(now) {
    if (this.#queue.timedAt <= now) return this.#queue.takeTimed();
    const item = this.#queue.takeFirst();
    return item && this.#order.begin(item) ? item : undefined;
  }

  /**
   * Counts an item that is sent, for the first time or again with its batch.
   * @param {number} now
   * @param {boolean} isFirst
   */
  send(now, isFirst) {
    this.#pace.send(now, isFirst);
  }

  /**
   * Adapts the pace to a batch that returned.
   * @param {import("./verdict.js").Tally} tally
   * @param {number} now
   */
  end(tally, now) {
    this.#pace.end(tally, now);
  }

  /**
   * Queues an item to be sent again.
   * @param {Item} item
   * @param {number} at in milliseconds
   */
  retry(item, at) {
    this.#queue.addTimed(item, at);
  }

  /** Frees the item that waits for a settled one. @param {Item} item */
  settle(item) {
    const next = this.#order.end(item);
    if (next) this.#queue.addTimed(next, 0);
  }

  /** Removes and returns all items that wait. */
  clear() {
    return [...this.#queue.clear(), ...this.#order.clear()];
  }
}
