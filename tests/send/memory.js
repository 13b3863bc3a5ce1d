// Child process of send_all_many.test.js: prints the memory held after sending few and many requests, in addition to the results.
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

function held() {
  gc();
  gc();
  return process.memoryUsage().heapUsed;
}

/** The memory held after the last request, minus that of the results alone; and the memory left without the results. */
async function beyond(count) {
  let atEnd;
  const onProgress = ({ done }) => {
    if (done === count) atEnd = held();
  };
  let results = await sendAll(list(count), { token: TOKEN, fetch, rate: Infinity, retries: 1, onProgress });
  await new Promise((resolve) => setTimeout(resolve, 20));
  const after = held();
  if (results.length !== count) throw new Error("a result is missing");
  results = undefined;
  return { sending: atEnd - after, left: held() };
}

await beyond(1000);
console.log(JSON.stringify({ few: await beyond(1000), many: await beyond(10_000) }));
