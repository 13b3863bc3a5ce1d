// Child process of send_all_many.test.js: prints the memory that each of many errors holds, and the stack of one.
import { sendAll } from "graph-shifts/send";
import { TOKEN, json, puts } from "./requests.js";

const COUNT = 10_000;
const error = { code: "BadRequest", message: "It is refused." };
const fetch = async (_, { body }) =>
  json({ responses: JSON.parse(body).requests.map(({ id }) => ({ id, status: 400, body: { error } })) });

function held() {
  gc();
  gc();
  return process.memoryUsage().heapUsed;
}

const options = { token: TOKEN, fetch, rate: Infinity };
await sendAll(puts(1000), options);
const requests = puts(COUNT);
const before = held();
const results = await sendAll(requests, options);
const bytes = (held() - before) / COUNT;
console.log(JSON.stringify({ bytes, stack: results[0].error.stack }));
