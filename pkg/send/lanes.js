// The lanes of all teams, and whose turn is next.
// @ts-check
import { MAX_IN_BATCH } from "./batch.js";
import { Lane } from "./lane.js";

/** @typedef {import("./item.js").Item} Item */

export class Lanes {
  #rate;
  /** By base URL and team. @type {Map<string, Lane>} */
  #lanes = new Map();
  #pausedUntil = 0;
  /** The position of the lane that comes first in the next batch. */
  #turn = 0;

  /** @param {number} rate requests per second and team */
  constructor(rate) {
    this.#rate = rate;
  }

  /**
   * The lane of a request. Requests without a team share one without a rate.
   * @param {Pick<import("./request.js").Parts, "base" | "team">} parts
   */
  laneOf({ base, team }) {
    const key = `${base} ${team?.toLowerCase()}`;
    const known = this.#lanes.get(key);
    if (known) return known;
    const lane = new Lane(base, team ? this.#rate : Infinity);
    this.#lanes.set(key, lane);
    return lane;
  }

  /**
   * Removes and returns the items of the next batch, all with the same base URL; none if nothing may be sent now.
   * @param {number} now
   */
  take(now) {
    /** @type {Item[]} */
    const items = [];
    if (this.#pausedUntil > now) return items;
    const lanes = [...this.#lanes.values()];
    for (const lane of [...lanes.slice(this.#turn), ...lanes.slice(0, this.#turn)]) {
      if (items.length && lane.base !== items[0].lane.base) continue;
      items.push(...lane.take(now, MAX_IN_BATCH - items.length));
      if (items.length === MAX_IN_BATCH) break;
    }
    if (items.length) this.#turn = (lanes.indexOf(items[0].lane) + 1) % lanes.length;
    return items;
  }

  /** When an item may be sent, in milliseconds; Infinity until an item settles or a batch returns. @param {number} now */
  nextAt(now) {
    let soonest = Infinity;
    for (const lane of this.#lanes.values()) soonest = Math.min(soonest, lane.nextAt(now));
    return Math.max(soonest, this.#pausedUntil);
  }

  /** Sends nothing until a time. @param {number} until in milliseconds */
  pause(until) {
    this.#pausedUntil = Math.max(this.#pausedUntil, until);
  }

  /** Removes and returns all items that wait. */
  clear() {
    return [...this.#lanes.values()].flatMap((lane) => lane.clear());
  }
}
