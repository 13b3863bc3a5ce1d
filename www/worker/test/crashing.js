// The worker with a consumer that crashes in the middle of its third batch, once half of it is handed over; that tells every message it is given
// where it is to; and that gets the messages about `lost` by the dead letter queue.
import worker from "../src/worker.js";

export { Job, Team } from "../src/worker.js";

let batches = 0;

const isLost = ({ body }) => JSON.stringify(body).includes('\\"lost\\"');

async function queue(batch, env) {
  if (env.TELLS_MESSAGES) console.log(JSON.stringify(batch.messages.map(({ body }) => body)));
  const lost = batch.messages.filter(isLost);
  if (lost.length) await worker.queue({ queue: `${batch.queue}-dead`, messages: lost }, env);
  const messages = batch.messages.filter((message) => !isLost(message));
  if (++batches !== 3) return worker.queue({ queue: batch.queue, messages }, env);
  await worker.queue({ queue: batch.queue, messages: messages.slice(0, messages.length / 2) }, env);
  throw new Error("the consumer crashes");
}

export default { ...worker, queue };
