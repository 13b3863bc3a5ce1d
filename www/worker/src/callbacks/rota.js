// Stores a team's verdicts and approved changes in one place, and delivers the changes in their order.
// @ts-check

import { DurableObject } from "cloudflare:workers";
import { Memory } from "./memory.js";
import { Outbox } from "./outbox.js";
import { sendChanges } from "./system.js";

/** @import { Env } from "../env.js" */
/** @import { Delivered } from "./system.js" */

const SECOND = 1000;

/** How long one delivery works, in milliseconds; the queue's consumer may take fifteen minutes. */
const WORK_TIME = 60 * SECOND;

/** The time until undelivered changes are announced again, in milliseconds: the queue may have given up. */
const ANNOUNCE_AGAIN = 15 * 60 * SECOND;

/** The wait after the queue failed, in milliseconds. */
const TRY_AGAIN = 5 * SECOND;

/**
 * A team without callbacks for a while leaves nothing: its object deletes itself.
 *
 * @extends {DurableObject<Env>}
 */
export class Rota extends DurableObject {
  /** @type {{ memory: Memory, outbox: Outbox } | undefined} */
  #opened;
  /** @type {Promise<Delivered> | undefined} */
  #delivery;

  /** Creates the tables if there are none. */
  get #stores() {
    const { sql } = this.ctx.storage;
    this.#opened ??= { memory: new Memory(sql), outbox: new Outbox(sql) };
    return this.#opened;
  }

  /** The text remembered under a key. @param {string} key */
  recall(key) {
    return this.#stores.memory.get(key);
  }

  /** @param {string} key @param {string} text @param {number} seconds */
  async remember(key, text, seconds) {
    this.#stores.memory.set(key, text, seconds);
    await this.#setAlarm(Date.now() + seconds * SECOND);
  }

  /**
   * Stores an approved change for the workforce-management system.
   * @param {string} key
   * @param {string[]} items their ids
   * @param {string} json
   */
  async put(key, items, json) {
    this.#stores.outbox.put(key, items, json);
    await this.#setAlarm(Date.now());
  }

  /** The system itself has changed these items. @param {string[]} items their ids */
  outdate(items) {
    this.#stores.outbox.outdate(items);
  }

  /** The change was refused after all. @param {string} key */
  withdraw(key) {
    this.#stores.outbox.withdraw(key);
  }

  /** Sends the changes one after the other, in the order of their approval. */
  deliver() {
    this.#delivery ??= sendChanges(this.#stores.outbox, this.env, Date.now() + WORK_TIME).finally(() => {
      this.#delivery = undefined;
    });
    return this.#delivery;
  }

  /** Announces changes to the queue, and removes what is too old. */
  async alarm() {
    const { memory, outbox } = this.#stores;
    const { lost, next } = outbox.removeOld();
    if (lost) console.error(`${lost} changes could not be delivered in time`);
    const again = outbox.first() ? Date.now() + (await this.#announce()) : Infinity;
    const at = Math.min(next, memory.removeOld(), again);
    if (at !== Infinity) return this.#setAlarm(at);
    this.#opened = undefined;
    await this.ctx.storage.deleteAll();
  }

  /** Returns when to announce again, in milliseconds. */
  async #announce() {
    try {
      await this.env.CHANGES.send({ rota: this.ctx.id.toString() }, { contentType: "json" });
      return ANNOUNCE_AGAIN;
    } catch (error) {
      // The runtime repeats an alarm that throws a few times only.
      console.error(`the queue takes no announcement: ${error instanceof Error ? error.message : "?"}`);
      return TRY_AGAIN;
    }
  }

  /** Sets the alarm, unless it comes earlier. @param {number} at in milliseconds */
  async #setAlarm(at) {
    const current = (await this.ctx.storage.getAlarm()) ?? Infinity;
    if (at < current) await this.ctx.storage.setAlarm(at);
  }
}
