// The unsealed tokens of the jobs that a team sends, held only while it works.
// @ts-check

import { tokenUnreadableError } from "./errors.js";
import { unseal } from "./seal.js";

/** @import { Env } from "../env.js" */

/** @typedef {{ text: string, sealed: ArrayBuffer }} JobToken */

export class Tokens {
  #env;
  /** @type {Map<string, JobToken>} */
  #tokens = new Map();

  /** @param {Env} env */
  constructor(env) {
    this.#env = env;
  }

  /** Undefined if the job has no token, or one that cannot be read. @param {string} job */
  async of(job) {
    const known = this.#tokens.get(job);
    if (known) return known;
    const stub = this.#env.JOB.get(this.#env.JOB.idFromName(job));
    const sealed = await stub.token();
    if (!sealed) return undefined;
    const text = await unseal(sealed, job, this.#env);
    if (!text) {
      await stub.refuseToken(sealed, tokenUnreadableError());
      return undefined;
    }
    const token = { text, sealed };
    this.#tokens.set(job, token);
    return token;
  }

  /** @param {string} job */
  remove(job) {
    this.#tokens.delete(job);
  }

  clear() {
    this.#tokens.clear();
  }
}
