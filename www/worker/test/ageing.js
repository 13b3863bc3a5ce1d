// The worker with a team that forgets verdicts at once, and with changes whose notes are `aged`: they are eight days old.
// @ts-check

import { Rota as WorkingRota } from "../src/worker.js";

export { Job, Key, Team, default } from "../src/worker.js";

const FORGETFUL = "00000000-0000-4000-8000-000000000000";

const EIGHT_DAYS = 8 * 24 * 3_600_000;

export class Rota extends WorkingRota {
  /** @param {string} key @param {string} text @param {number} seconds */
  async remember(key, text, seconds) {
    const isForgetful = this.ctx.id.name === `team:${FORGETFUL}`;
    return super.remember(key, text, isForgetful ? 0 : seconds);
  }

  /** @param {string} key @param {string[]} items @param {string} json */
  async put(key, items, json) {
    await super.put(key, items, json);
    if (json.includes('"aged"'))
      this.ctx.storage.sql.exec("UPDATE changes SET stored = stored - ? WHERE key = ?", EIGHT_DAYS, key);
  }
}
