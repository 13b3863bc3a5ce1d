// Takes messages from the queue and hands them to their teams, which write down what they are given.

const DEAD = /-dead$/;

/** How long a message waits after a team could not take it, in seconds. */
const WAIT = 5;

/**
 * A message is acknowledged once its team has stored it, so none is lost; one that comes twice is known to the team by its job and place.
 * What the queue could not deliver comes by its dead letter queue, and is handed over as lost, so that what follows need not wait for it.
 */
export async function consume(batch, env) {
  const ours = batch.messages.filter(({ body }) => isOurs(body));
  const lanes = new Map(ours.map(({ body }) => [body.lane, []]));
  for (const message of ours) lanes.get(message.body.lane).push(message);
  const isDead = DEAD.test(batch.queue);
  await Promise.all([...lanes].map(([lane, messages]) => handOver(env.TEAM.get(env.TEAM.idFromName(lane)), messages, isDead)));
}

async function handOver(team, messages, isDead) {
  try {
    await team.put(
      messages.map(({ body: { job, seq, index, request } }) => ({
        job,
        seq,
        index,
        operation: request.operation,
        request: isDead ? undefined : request,
      })),
    );
    for (const message of messages) message.ack();
  } catch (fault) {
    console.error(`a team took no messages: ${fault?.message}`);
    for (const message of messages) message.retry({ delaySeconds: WAIT });
  }
}

/** Anything can be put on a queue. What is not ours is acknowledged with the batch. */
const isOurs = (body) =>
  typeof body?.job === "string" &&
  typeof body.lane === "string" &&
  Number.isInteger(body.seq) &&
  typeof body.request?.url === "string";
