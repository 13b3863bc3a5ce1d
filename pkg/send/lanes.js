// The lanes of all teams, and who goes next in a batch.
import { MOST_IN_BATCH } from "./batch.js";
import { Lane } from "./lane.js";

export class Lanes {
  #rate;
  /** By base url and team. */
  #lanes = new Map();
  #pausedUntil = 0;
  /** How many lanes stand before the one that may begin. */
  #turn = 0;

  /** @param {number} rate how many requests a second go to a team */
  constructor(rate) {
    this.#rate = rate;
  }

  /** What is of no team has no pace. */
  add(item) {
    const { base, team } = item.parts;
    const key = `${base} ${team?.toLowerCase()}`;
    if (!this.#lanes.has(key)) this.#lanes.set(key, Object.assign(new Lane(team ? this.#rate : Infinity), { base }));
    item.lane = this.#lanes.get(key);
    item.lane.add(item);
  }

  /** The items of the next batch, all of one base url; none where nothing may go now. */
  take(now) {
    const items = [];
    if (this.#pausedUntil > now) return items;
    const lanes = [...this.#lanes.values()];
    const inTurn = [...lanes.slice(this.#turn), ...lanes.slice(0, this.#turn)];
    for (const lane of inTurn) {
      if (items.length && lane.base !== items[0].parts.base) continue;
      items.push(...lane.take(now, MOST_IN_BATCH - items.length));
      if (items.length === MOST_IN_BATCH) break;
    }
    if (items.length) this.#turn = (lanes.indexOf(items[0].lane) + 1) % lanes.length;
    return items;
  }

  /** When something may go, in milliseconds; Infinity where only an answer can change that. */
  nextAt(now) {
    let soonest = Infinity;
    for (const lane of this.#lanes.values()) soonest = Math.min(soonest, lane.nextAt(now));
    return Math.max(soonest, this.#pausedUntil);
  }

  /** Nothing goes before that time. */
  pause(until) {
    this.#pausedUntil = Math.max(this.#pausedUntil, until);
  }

  /** All that wait, which then wait no more. */
  *clear() {
    for (const lane of this.#lanes.values()) yield* lane.clear();
  }
}
