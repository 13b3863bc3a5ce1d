// A worker in JavaScript that sends messages to the Rust worker, as a queue delivers them.
// @ts-check

import { withDates } from "./dates.js";

/** @import { Change } from "./dates.js" */

export default {
  /**
   * Responds with the outcome of messages with these changes.
   * @param {Request} request
   * @param {{ RUST: { queue: (name: string, messages: object[]) => Promise<object> } }} env
   */
  async fetch(request, env) {
    /** @type {(Change | null)[]} */
    const changes = await request.json();
    const messages = changes.map((change, id) => ({ id: `${id}`, timestamp: new Date(), attempts: 1, body: withDates(change) }));
    return Response.json(await env.RUST.queue("open-shifts", messages));
  },
};
