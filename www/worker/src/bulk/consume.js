// Passes messages from the queue to their teams, which store them.
// @ts-check

/** @import { Env } from "../env.js" */
/** @import { Message } from "./messages.js" */
/** @import { Team } from "./team.js" */

const DEAD_LETTERS = /-dead$/;

/** How long a message waits after its team could not store it, in seconds. */
const RETRY_DELAY = 5;

/** @typedef {{ message: QueueMessage, body: Message }} Received */

/**
 * A message is acknowledged after its team has stored it, so none is lost; the team recognizes one that arrives twice by its job and place.
 * What the queue could not deliver arrives through its dead letter queue, and the team stores it as lost, so that later requests do not wait for it.
 * @param {QueueBatch} batch
 * @param {Pick<Env, "TEAM">} env
 */
export async function consume(batch, env) {
  /** @type {Map<string, Received[]>} */
  const lanes = new Map();
  for (const message of batch.messages) {
    const { body } = message;
    if (isMessage(body)) lanes.set(body.lane, [...(lanes.get(body.lane) ?? []), { message, body }]);
  }
  const areLost = DEAD_LETTERS.test(batch.queue);
  await Promise.all([...lanes].map(([lane, received]) => handOver(env.TEAM.get(env.TEAM.idFromName(lane)), received, areLost)));
}

/** @param {DurableObjectStub<Team>} team @param {Received[]} received @param {boolean} areLost */
async function handOver(team, received, areLost) {
  try {
    await team.put(
      received.map(({ body: { job, seq, index, request } }) => ({
        job,
        seq,
        index,
        operation: request.operation,
        request: areLost ? undefined : request,
      })),
    );
    for (const { message } of received) message.ack();
  } catch (error) {
    console.error(`a team stored no messages: ${error instanceof Error ? error.message : error}`);
    for (const { message } of received) message.retry({ delaySeconds: RETRY_DELAY });
  }
}

/**
 * Others can put anything on a queue; what is not a message of the worker is acknowledged with the batch.
 * @param {unknown} body
 * @returns {body is Message}
 */
function isMessage(body) {
  const { job, lane, seq, request } = /** @type {Partial<Message>} */ (body ?? {});
  return typeof job === "string" && typeof lane === "string" && Number.isInteger(seq) && typeof request?.url === "string";
}
