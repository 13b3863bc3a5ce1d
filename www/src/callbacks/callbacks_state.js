// The state of the panel: what the reader has chosen, and the last rehearsal.
// @ts-check

import { createStore } from "../store.js";
import { changes } from "./changes.js";
import { choicesOf, rehearse } from "./rehearsal.js";
import { repliesTo } from "./replies.js";

/** @import { Change, Question } from "./changes.js" */
/** @import { Rehearsal } from "./rehearsal.js" */
/** @import { Reply, Words } from "./replies.js" */

/**
 * @typedef {object} CallbacksState
 * @property {Change} change
 * @property {Reply} reply
 * @property {Words} words
 * @property {string[]} choices what a user could choose without the integration; empty unless the change is a question
 * @property {boolean} isRunning
 * @property {Rehearsal | null} rehearsal null until the reader asks
 * @property {string} problem why there is none; empty without one
 *
 * @typedef {ReturnType<typeof createCallbacks>} Callbacks
 */

/** @type {Words} */
const words = { message: "The rota for this week is closed.", code: "RotaClosed", status: "403", ids: [] };

export function createCallbacks() {
  /** @type {CallbacksState} */
  const initial = {
    change: changes[0],
    reply: repliesTo(changes[0])[0],
    words,
    choices: [],
    isRunning: false,
    rehearsal: null,
    problem: "",
  };
  const store = createStore(initial);
  const none = { rehearsal: null, problem: "", isRunning: false };
  /** Shows what the user of a question could choose. @param {Question} change */
  async function offer(change) {
    const choices = await choicesOf(change);
    // An integration that filters leaves the last one out.
    if (store.now.change === change) store.set({ choices, words: { ...store.now.words, ids: choices.slice(0, -1) } });
  }
  let number = 0;
  let choosing = Promise.resolve();
  return {
    store,
    /** @param {Change} change */
    choose(change) {
      const possible = repliesTo(change);
      const reply = possible.find(({ id }) => id === store.now.reply.id) ?? possible[0];
      number += 1;
      store.set({ ...none, change, reply, choices: [] });
      if (change.kind === "question") choosing = offer(change);
    },
    /** @param {string} id */
    reply(id) {
      number += 1;
      store.set({ ...none, reply: repliesTo(store.now.change).find((one) => one.id === id) ?? store.now.reply });
    },
    /** @param {Partial<Words>} entered */
    enter: (entered) => store.set({ words: { ...store.now.words, ...entered } }),
    async ask() {
      await choosing;
      const { change, reply, words: entered } = store.now;
      number += 1;
      const mine = number;
      store.set({ ...none, isRunning: true });
      try {
        const rehearsal = await rehearse(change, reply, entered);
        if (mine === number) store.set({ ...none, rehearsal });
      } catch (error) {
        if (mine === number) store.set({ ...none, problem: error instanceof Error ? error.message : String(error) });
      }
    },
  };
}
