// The failures of secrecy.test.js, each with the token repeated by the server, the network or the caller.
import { batch, items, send, sendAll } from "graph-shifts/send";
import { TOKEN, get, json, list, post, put, puts, refusal } from "./requests.js";

const BEARER = `Bearer ${TOKEN}`;
const base64 = (text) => Buffer.from(text).toString("base64");
const claims = base64(JSON.stringify({ access_token: { hint: TOKEN } }));
const echo = { code: TOKEN, message: `You sent ${BEARER}.`, innerError: { code: `x${TOKEN}`, "request-id": TOKEN } };
const wrapped = {
  code: "Forbidden",
  message: JSON.stringify({
    error: {
      code: TOKEN,
      message: BEARER,
      title: TOKEN,
      externalErrorMessage: TOKEN,
      externalSource: TOKEN,
      innererror: { code: TOKEN },
    },
  }),
};
const html = (status) =>
  new Response(`<h1>${BEARER}</h1>`, {
    status,
    headers: { "request-id": TOKEN, Location: `https://elsewhere.example/?${TOKEN}` },
  });
const failing = (error) => () => Promise.reject(error);
const answer = (body, init) => () => json(body, init);

/** Errors as HTTP clients create them, including the request. */
const init = { headers: { Authorization: BEARER } };
const cyclic = new Error("cyclic");
cyclic.self = Object.assign(cyclic, { config: { init } });
const late = new TypeError("fetch failed", { cause: Object.assign(new Error("inner"), { options: [init] }) });
const causes = {
  "an error that quotes it": new TypeError(`Invalid header value: ${BEARER}`),
  "an error that carries its config": Object.assign(new Error("Request failed"), {
    config: init,
    request: { _header: `GET / HTTP/1.1\r\nAuthorization: ${BEARER}` },
  }),
  "an error in an error": late,
  "many errors": new AggregateError([new Error("one"), new Error(BEARER)], "all failed"),
  "a cycle of errors": cyclic,
  "an error with Headers": Object.assign(new Error("x"), { headers: new Headers(init.headers) }),
  "an error with a Request": Object.assign(new Error("x"), { request: new Request("https://graph.microsoft.com/", init) }),
  "an error with a Map": Object.assign(new Error("x"), { headers: new Map([["Authorization", BEARER]]) }),
  "an error with a Map of names": Object.assign(new Error("x"), { seen: new Map([[{ BEARER }, 1]]) }),
  "an error with a Set": Object.assign(new Error("x"), { seen: new Set([BEARER]) }),
  "an error with a symbol": Object.assign(new Error("x"), { [Symbol("headers")]: init }),
  "an error with a function": Object.assign(new Error("x"), { retry: Object.assign(() => {}, init) }),
  "an error with a hidden property": Object.defineProperty(new Error("x"), "hidden", { value: init }),
  "an error with a property of that name": Object.assign(new Error("x"), { [BEARER]: true }),
  "an error with a URL": Object.assign(new Error("x"), { url: new URL(`https://graph.microsoft.com/?${TOKEN}`) }),
  "an error with bytes": Object.assign(new Error("x"), { sent: Buffer.from(`Authorization: ${BEARER}`) }),
  "a string": `cannot send ${BEARER}`,
  "an object": { init },
  "a function": Object.assign(() => {}, { init }),
};

const inBatch =
  (item) =>
  (_, { body }) =>
    json({ responses: JSON.parse(body).requests.map(({ id }) => ({ id, ...item })) });
const broken = () =>
  new Response(new ReadableStream({ pull: (controller) => controller.error(causes["an error that carries its config"]) }));

/** The `fetch` of each failure; all senders run against it. */
export const fetches = {
  "an error in JSON": answer({ error: echo }, { status: 400, headers: { "request-id": TOKEN, "client-request-id": TOKEN } }),
  "an error in JSON in JSON": answer({ error: wrapped }, { status: 403 }),
  "an error that is a string": answer({ error: BEARER }, { status: 400 }),
  "a claims challenge": () => refusal(401, { "WWW-Authenticate": `Bearer error="${TOKEN}", claims="${claims}"` }, TOKEN),
  "a throttled response": answer({ error: echo }, { status: 429, headers: { "Retry-After": TOKEN, "request-id": TOKEN } }),
  "an error in HTML": () => html(500),
  "a redirect": () => html(302),
  "truncated JSON": () => new Response(`{"id":"${BEARER}`),
  "a body that breaks off": broken,
  "a list with a link to another origin": answer({ value: [], "@odata.nextLink": `https://elsewhere.example/?${TOKEN}` }),
  "a batch of errors": inBatch({ status: 400, headers: { "request-id": TOKEN }, body: { error: echo } }),
  "a batch of claims": inBatch({
    status: 401,
    headers: { "WWW-Authenticate": `Bearer claims="${claims}"` },
    body: { error: wrapped },
  }),
  "a batch of HTML": inBatch({ status: 502, body: base64(`<h1>${BEARER}</h1>`) }),
  "a batch of throttled requests": inBatch({ status: 429, headers: { "Retry-After": TOKEN }, body: { error: echo } }),
  "a batch without responses": answer({ responses: TOKEN }),
  ...Object.fromEntries(Object.entries(causes).map(([what, cause]) => [`a rejection with ${what}`, failing(cause)])),
};

async function drained(list) {
  for await (const item of list) void item;
}

/** Runs all senders against a fetch, with a token as a string and as a function. Returns all errors and events. */
export async function told(fetch) {
  const all = [];
  const tell = (event) => void all.push(event);
  const sent = [];
  const counting = async (url, init) => {
    sent.push(init.headers.Authorization);
    tell({ url, body: init.body, method: init.method, "client-request-id": init.headers["client-request-id"] });
    return fetch(url, init);
  };
  for (const token of [TOKEN, async () => TOKEN]) {
    const options = { token, fetch: counting, retries: 1, maxWait: 0.001 };
    const sendings = [get(), put(), post(), batch(puts(2))[0]].map((request) => send(request, { ...options, onRetry: tell }));
    const many = sendAll([...puts(22), post(), undefined], { ...options, rate: Infinity, onProgress: tell });
    // Successful responses belong to the server and may contain anything.
    for (const sending of [...sendings, drained(items(list(), { ...options, onRetry: tell }))]) await sending.catch(tell);
    for (const { error } of await many) if (error) tell(error);
  }
  return { all, sent };
}
