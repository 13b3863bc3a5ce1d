// One batch on its way: what it is made of, and what becomes of each request in it.
import { answerInBatch, isGood, outcomeOf } from "./answer.js";
import { batchOf, entryOf } from "./batch.js";
import { unanswered } from "./error.js";
import { exchange, newClientRequestId } from "./exchange.js";
import { isPassing } from "./retry.js";

/**
 * Sends items of one base url and gives the outcome of each, in their order. What gets the token, and the signal, may reject it.
 * @param {import("./lane.js").Item[]} items
 * @returns {Promise<{ outcomes: object[], token: string, isRefused: boolean }>} with the token it was sent with, and whether the batch was refused as a whole
 */
export async function postBatch(items, settings) {
  const [{ parts }] = items;
  const request = batchOf(
    parts.base,
    items.map((item) => entryOf(item.index, item.parts)),
  );
  const { answer, sent } = await exchange(request, settings, newClientRequestId());
  return { outcomes: outcomesOf(items, answer, sent), token: sent.token, isRefused: !isGood(answer) };
}

/** What is said of a batch as a whole is said of each request in it. */
function outcomesOf(items, answer, sent) {
  if (!isGood(answer)) return items.map(({ request }) => outcomeOf(answer, request, sent));
  const answers = answersIn(answer);
  return items.map(({ index, request }) => {
    const one = answers.get(`${index}`);
    return one ? outcomeOf(one, request, sent) : { error: missing(request, answer, sent) };
  });
}

const missing = (request, { status }, { clientRequestId }) =>
  unanswered(request, "MissingAnswer", "was left out of the batch's answer", { status, clientRequestId });

/** The answers by id, in whatever order they come. Of two to one request that counts which asks for no other try. */
function answersIn(batch) {
  const answers = new Map();
  for (const response of Array.isArray(batch.json?.responses) ? batch.json.responses : []) {
    if (!Number.isInteger(response?.status) || typeof response.id === "object") continue;
    const known = answers.get(`${response.id}`);
    if (!known || isPassing(known.status)) answers.set(`${response.id}`, answerInBatch(response, batch));
  }
  return answers;
}
