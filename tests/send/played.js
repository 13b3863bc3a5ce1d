// Plays a case of tests/sending: one request, and what comes after each response.
import { setImmediate } from "node:timers";
import * as shifts from "graph-shifts";
import { send, sendAll } from "graph-shifts/send";

/** When all cases happen. */
export const NOW = Date.UTC(2026, 10, 1);

/** The members of an error that a case contains. */
const MEMBERS = ["status", "code", "innerCode", "message", "requestId", "retryAfter", "claims", "operation", "mayBeDone", "hint"];

/** An error as a case contains it: the members that it has. */
const facts = (error) =>
  Object.fromEntries(MEMBERS.map((name) => [name, error[name]]).filter(([, value]) => value !== undefined));

const bodyOf = (body) => (typeof body === "string" ? body : JSON.stringify(body));

/** The response as `fetch` returns it. */
function fetched({ missing, status, headers, body, isCut }) {
  if (missing !== undefined) throw new TypeError(missing);
  const text = async () => {
    if (isCut) throw new TypeError("terminated");
    return body === undefined ? "" : bodyOf(body);
  };
  return { status, headers: new Headers(headers), text };
}

/**
 * What comes after each response of a case. The clock stands at `NOW`, waits pass at once, and nothing is random.
 * @param {import("node:test").TestContext} t
 */
export async function play(t, { operation, input, token, retries, maxWait, responses }) {
  t.mock.timers.enable({ apis: ["setTimeout", "Date"], now: NOW });
  t.mock.method(Math, "random", () => 0);
  const events = [];
  let sent = 0;
  let next = { renew: null };
  const fetch = async () => {
    if (sent++ > 0) events.push(next);
    next = { renew: null };
    return fetched(responses[Math.min(sent, responses.length) - 1]);
  };
  const asked = async (claims) => {
    if (claims !== undefined) next = { renew: claims };
    return claims === undefined ? "old.token" : "new.token";
  };
  const onRetry = ({ wait, error }) => {
    next = { wait: wait * 1000, error: facts(error) };
    setImmediate(() => {
      t.mock.timers.tick(wait * 1000);
      t.mock.timers.setTime(NOW);
    });
  };
  const options = { token: token ?? asked, fetch, onRetry, retries, maxWait };
  await send(shifts[operation](input), options).then(
    (value) => events.push({ done: value ?? null }),
    (error) => events.push({ error: facts(error) }),
  );
  return events;
}

/**
 * What is sent in each batch of a case of tests/sending/many, and what becomes of each request.
 */
export async function playAll({ requests, token, retries, responses }) {
  const sent = [];
  const fetch = async (_, { body }) => {
    sent.push(JSON.parse(body).requests.map(({ id }) => id));
    return fetched(responses[Math.min(sent.length, responses.length) - 1]);
  };
  const asked = async (claims) => (claims === undefined ? "old.token" : "new.token");
  const options = { token: token ?? asked, fetch, retries, maxWait: 0, rate: Infinity, concurrency: 1 };
  const made = requests.map(({ operation, input }) => shifts[operation](input));
  const results = await sendAll(made, options);
  const then = results.map(({ value, error }) => (error ? { error: facts(error) } : { done: value ?? null }));
  return { sent, then };
}
