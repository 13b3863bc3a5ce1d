// The unsealed tokens of the jobs that a team sends, held only while it works.
// @ts-check

import { tokenRefusedError, tokenUnreadableError } from "./errors.js";
import { unseal } from "./seal.js";

/** @import { GraphError } from "graph-shifts/send" */
/** @import { Env } from "../env.js" */

/** @typedef {{ id: number, text: string }} JobToken */

export class Tokens {
  #env;
  /** @type {Map<string, JobToken>} */
  #tokens = new Map();
  /** The jobs whose token Graph has accepted. @type {Set<string>} */
  #accepted = new Set();

  /** @param {Env} env */
  constructor(env) {
    this.#env = env;
  }

  /** Undefined if the job has no token that can be read. @param {string} job @returns {Promise<JobToken | undefined>} */
  async of(job) {
    const known = this.#tokens.get(job);
    if (known) return known;
    const stub = this.#stubOf(job);
    for (let stored = await stub.token(); stored; stored = await stub.token()) {
      const text = await unseal(stored.sealed, job, this.#env);
      if (text) {
        const token = { id: stored.id, text };
        this.#tokens.set(job, token);
        return token;
      }
      await stub.refuseToken(stored.id, tokenUnreadableError());
    }
    return undefined;
  }

  /** Graph has accepted the job's token, which replaces its older ones. @param {string} job @param {JobToken} token */
  async accept(job, token) {
    if (this.#accepted.has(job)) return;
    await this.#stubOf(job).acceptToken(token.id);
    if (this.#tokens.get(job) === token) this.#accepted.add(job);
  }

  /**
   * Graph has refused the job's token. Returns whether the job has no other one.
   * @param {string} job
   * @param {JobToken} token
   * @param {GraphError} error
   */
  async refuse(job, token, error) {
    this.remove(job);
    return this.#stubOf(job).refuseToken(token.id, tokenRefusedError(error));
  }

  /** @param {string} job */
  #stubOf(job) {
    return this.#env.JOB.get(this.#env.JOB.idFromName(job));
  }

  /** @param {string} job */
  remove(job) {
    this.#tokens.delete(job);
    this.#accepted.delete(job);
  }

  clear() {
    this.#tokens.clear();
    this.#accepted.clear();
  }
}
