// A worker in JavaScript that sends messages to the Rust worker, as a queue delivers them: with `Date` objects.
// @ts-check

/**
 * @typedef {{ startDateTime: string, endDateTime: string }} Times
 * @typedef {{ body?: { sharedOpenShift?: Times } }} Change
 * @typedef {{ RUST: { queue: (name: string, messages: object[]) => Promise<object> } }} Bindings
 */

/** The change as JavaScript has it. @param {Change | null} change */
function withDates(change) {
  const item = change?.body?.sharedOpenShift;
  if (!item) return change;
  const dates = { startDateTime: new Date(item.startDateTime), endDateTime: new Date(item.endDateTime) };
  return { ...change, body: { ...change.body, sharedOpenShift: { ...item, ...dates } } };
}

export default {
  /** The outcome of messages with these bodies. @param {Request} request @param {Bindings} env */
  async fetch(request, env) {
    /** @type {(Change | null)[]} */
    const changes = await request.json();
    const message = (/** @type {Change | null} */ change, /** @type {number} */ id) => ({
      id: `${id}`,
      timestamp: new Date(),
      attempts: 1,
      body: withDates(change),
    });
    return Response.json(await env.RUST.queue("open-shifts", changes.map(message)));
  },
};
