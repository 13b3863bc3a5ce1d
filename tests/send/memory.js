// A program that tells how much memory is held at the end of sending few and many, beyond the results: a child of send_all_many.test.js.
import { sendAll } from "graph-shifts/send";
import { TOKEN, json, put } from "./requests.js";

const fetch = async (_, { body }) =>
  json({
    responses: JSON.parse(body).requests.map(({ id }, at) => ({
      id,
      status: at % 5 ? 204 : 429,
      headers: { "Retry-After": "0" },
    })),
  });

function* list(count) {
  for (let at = 0; at < count; at++) yield put({ openShiftId: `OPNSHFT_${at}` });
}

const held = () => (gc(), gc(), process.memoryUsage().heapUsed);

/** What is held when the last request is done, less what is held when all but the results are gone; and what is left without these. */
async function beyond(count) {
  let atEnd;
  const onProgress = ({ done }) => done === count && (atEnd = held());
  let results = await sendAll(list(count), { token: TOKEN, fetch, rate: Infinity, retries: 1, onProgress });
  await new Promise((resolve) => setTimeout(resolve, 20));
  const after = held();
  if (results.length !== count) throw new Error("a result is missing");
  results = undefined;
  return { sending: atEnd - after, left: held() };
}

await beyond(1000);
console.log(JSON.stringify({ few: await beyond(1000), many: await beyond(10_000) }));
