// The requests to one team that wait, and when how many of them may go.
import { MOST_IN_BATCH } from "./batch.js";

/** A second, and what the ways to Graph may differ by, in milliseconds. */
const SECOND = 1050;

/**
 * @typedef {object} Item a request on its way
 * @property {number} index its place in the list
 * @property {import("../send.js").GraphRequest} request
 * @property {import("./batch.js").Parts} parts
 * @property {Lane} lane
 * @property {number} tries how often it was sent
 * @property {number} readyAt when it may be sent again, in milliseconds
 * @property {boolean} hasRenewed whether it was sent again with other claims
 * @property {boolean} isInDoubt whether it may have been done, whatever was answered
 * @property {boolean} isUnderWay whether it left and is not answered
 */

export class Lane {
  /** Those never sent, in their order. */
  #first;
  #last;
  /** Those to be sent again, or freed by the one before them, soonest first. */
  #again = [];
  /** When the last ones were sent, as many as may go in a span of time; Infinity of those that wait for their token. */
  #sent = [];
  #most;
  #span;
  #pausedUntil = 0;
  /** How many go at once: fewer once most were throttled, until all went well again. */
  #burst = MOST_IN_BATCH;
  #batches = 0;
  /** Whether the first batch came back: it may have been late, since a connection had to be made. */
  #isMet = false;
  /** How many were sent or held back, and are not settled. */
  #open = 0;
  #isWholeUnderWay = false;
  /** Of each entity under way, those that wait for it. */
  #entities = new Map();

  /** @param {number} rate how many may go in a second */
  constructor(rate) {
    this.#most = Math.max(1, Math.floor(rate));
    this.#span = SECOND * Math.max(1, 1 / rate);
  }

  add(item) {
    const place = { item, next: undefined };
    if (this.#first) this.#last.next = place;
    else this.#first = place;
    this.#last = place;
  }

  /** When something may go, in milliseconds; Infinity where only a settled item can change that. */
  nextAt(now) {
    const [again] = this.#again;
    const isReady = this.#first && !this.#isBarred();
    const isWaiting = this.#burst < MOST_IN_BATCH || (!this.#isMet && this.#most < Infinity);
    if ((!again && !isReady) || (isWaiting && this.#batches)) return Infinity;
    this.#sent = this.#sent.filter((at) => at + this.#span > now);
    const paced = this.#sent.length < this.#most ? 0 : this.#sent[this.#sent.length - this.#most] + this.#span;
    return Math.max(this.#pausedUntil, paced, isReady ? 0 : again.readyAt);
  }

  /** A request about the whole schedule waits for all before it, and all after it wait for it. */
  #isBarred() {
    return this.#isWholeUnderWay || (this.#first.item.parts.isWhole && this.#open > 0);
  }

  /** Those that go now, so many at most. */
  take(now, most) {
    const items = [];
    const room = Math.min(most, this.#burst, this.#most);
    while (items.length < room && this.nextAt(now) <= now) {
      const item = this.#takeOne(now);
      if (!item) continue;
      items.push(item);
      if (this.#most < Infinity) this.#sent.push(Infinity);
    }
    if (items.length) this.#batches++;
    return items;
  }

  /** So many that were taken are sent now, for the first time or once more. */
  left(count, now, isFirst) {
    if (this.#most === Infinity) return;
    const at = isFirst ? this.#sent.indexOf(Infinity) : this.#sent.findLastIndex((sent) => sent < Infinity) + 1;
    this.#sent.splice(at, isFirst ? count : 0, ...Array(count).fill(now));
  }

  /** The next one; none where it has to wait for its entity first. */
  #takeOne(now) {
    if (this.#again[0]?.readyAt <= now) return this.#again.shift();
    const { item } = this.#first;
    this.#first = this.#first.next;
    this.#open++;
    this.#isWholeUnderWay = item.parts.isWhole;
    const { entity } = item.parts;
    const waiting = this.#entities.get(entity);
    if (waiting) return void waiting.push(item);
    if (entity) this.#entities.set(entity, []);
    return item;
  }

  /** To be sent again, at a time. */
  again(item, at) {
    item.readyAt = at;
    const isBefore = ({ readyAt, index }) => readyAt < at || (readyAt === at && index < item.index);
    this.#again.splice(this.#again.findLastIndex(isBefore) + 1, 0, item);
  }

  /** An item is through. */
  settle({ parts: { entity, isWhole } }) {
    this.#open--;
    if (isWhole) this.#isWholeUnderWay = false;
    const next = this.#entities.get(entity)?.shift();
    if (next) this.again(next, 0);
    else this.#entities.delete(entity);
  }

  /** A batch came back, so many of its items through and so many throttled, the longest until a time. */
  back(through, throttled, until, now) {
    this.#batches--;
    if (!this.#isMet) this.#sent.fill(now);
    this.#isMet = true;
    if (throttled > through) {
      this.#burst = Math.max(1, through);
      this.#pausedUntil = Math.max(this.#pausedUntil, until);
    } else if (!throttled) {
      this.#burst = Math.min(MOST_IN_BATCH, this.#burst * 2);
    }
  }

  /** All that wait, which then wait no more; those that are settled free none of the others. */
  clear() {
    const items = this.#again.splice(0);
    for (; this.#first; this.#first = this.#first.next) items.push(this.#first.item);
    for (const waiting of this.#entities.values()) for (const item of waiting.splice(0)) items.push(item);
    return items;
  }
}
