// Child process of send_all_abort.test.js: its signal aborts in a long wait with twenty batches in flight, and it must exit without a warning.
import { sendAll } from "graph-shifts/send";
import { setTimeout as wait } from "node:timers/promises";
import { TOKEN, json, puts, refusal } from "./requests.js";

const controller = new AbortController();
const settings = { token: TOKEN, rate: Infinity, concurrency: 20, signal: controller.signal };
const ok = async (_, { body }) => {
  await wait(20);
  return json({ responses: JSON.parse(body).requests.map(({ id }) => ({ id, status: 204 })) });
};

const answered = await sendAll(puts(400), { ...settings, fetch: ok });
setTimeout(() => controller.abort(), 50);
const aborted = await sendAll(puts(400), { ...settings, fetch: async () => refusal(429, { "Retry-After": "60" }) });
const count = (results, is) => results.filter(is).length;
console.log(
  `${count(answered, ({ error }) => !error)} answered, then ${count(aborted, ({ error }) => error?.code === "Aborted")} aborted`,
);
