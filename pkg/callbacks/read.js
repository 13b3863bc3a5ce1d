// The results of a read: each question is put to the handler alone, so that it has the response to it and not to another one.
// @ts-check
import { EXPIRED, FAILED, LATE, UNSUPPORTED, resultOfQuestion } from "./results.js";

/**
 * @typedef {import("../callbacks.js").Read} Read
 * @typedef {import("../callbacks.js").Question} Question
 * @typedef {import("./results.js").Result} Result
 * @typedef {import("./context.js").Context} Context
 */

/**
 * @param {Context} context
 * @param {Read} call
 * @param {boolean} isExpired
 * @returns {Promise<import("./results.js").Outcome>}
 */
export async function answered(context, call, isExpired) {
  const { read } = context.settings;
  if (!read) return { results: call.items.map(() => UNSUPPORTED), by: "library" };
  if (isExpired) return { results: call.items.map(() => EXPIRED), by: "library" };
  const results = await Promise.all(call.items.map((question) => one(context, read, call, question)));
  return { results, by: "handler" };
}

/** @param {Context} context @param {NonNullable<Context["settings"]["read"]>} read @param {Read} call @param {Question} question */
async function one({ deadline, fault }, read, call, question) {
  const asked = async () => resultOfQuestion(await read({ ...call, items: [question] }), question);
  const failed = (/** @type {unknown} */ error) => {
    fault("read", error, call);
    return FAILED;
  };
  return Promise.race([asked().catch(failed), deadline.reached.then(() => LATE)]);
}
