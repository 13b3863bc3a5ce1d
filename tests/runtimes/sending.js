// Tests of `graph-shifts/send` for every runtime, with the mock Graph as `fetch`; each throws if it fails.
import { same } from "./contract.js";

const teamId = "3d88b7a2-f988-4f4b-bb34-d66df66af126";
const strangeTeamId = "00000000-0000-4000-8000-000000000000";
const path = `/teams/${teamId}/schedule/openShifts`;
const item = { startDateTime: "2026-11-23T08:00:00Z", endDateTime: "2026-11-23T16:00:00Z", openSlotCount: 1, activities: [] };
const openShifts = [{ id: "OPNSHFT_one", sharedOpenShift: item }];
const one = { teamId, openShiftId: "OPNSHFT_one" };
const missing = { teamId, openShiftId: "OPNSHFT_gone" };
const token = "the.secret-token";

/** A mock Graph with one open shift. */
const opened = ({ createShiftsStandIn }, options = {}) =>
  createShiftsStandIn({ teams: [{ id: teamId, openShifts }], ...options });

/** Requests that create open shifts, numbered from 0 in their notes. */
const creations = ({ createOpenShift }, count) =>
  Array.from({ length: count }, (_, at) => createOpenShift({ teamId, body: { sharedOpenShift: { ...item, notes: `${at}` } } }));

async function rejected(promise) {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}

/** A pseudorandom number generator with a fixed seed. */
function chance() {
  let state = 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

const CLAIMS = '{"access_token":{"nbf":{"essential":true}}}';

/** Refuses every token except this one with a claims challenge. */
const wantingClaims =
  (good) =>
  ({ headers }) => {
    if (headers.get("authorization") === `Bearer ${good}`) return undefined;
    return { status: 401, headers: { "WWW-Authenticate": `Bearer realm="", claims="${btoa(CLAIMS)}"` } };
  };

/** Everything that a log could print of an error and its causes. */
function shown(error) {
  const { name, message, stack, cause } = error;
  return JSON.stringify({ ...error, name, message, stack }) + String(error) + (cause ? shown(cause) : "");
}

export const sending = {
  async "send returns an entity, a page or undefined"(given) {
    const { send, getOpenShift, listOpenShifts, deleteOpenShift } = given;
    const fetch = opened(given);
    same((await send(getOpenShift(one), { token, fetch })).id, one.openShiftId, "the entity");
    same(
      (await send(listOpenShifts({ teamId }), { token, fetch })).value.map(({ id }) => id),
      [one.openShiftId],
      "the page",
    );
    same(await send(deleteOpenShift(one), { token, fetch }), undefined, "nothing");
    same(fetch.read(`${path}/${one.openShiftId}`), undefined, "what is kept");
  },

  async "an error response is a GraphError with a hint"(given) {
    const { send, listOpenShifts, GraphError } = given;
    const error = await rejected(send(listOpenShifts({ teamId: strangeTeamId }), { token, fetch: opened(given) }));
    same(
      [error instanceof GraphError, error instanceof Error, error.name, error.operation],
      [true, true, "GraphError", "listOpenShifts"],
      "its names",
    );
    same([error.status, error.code, error.innerCode], [404, "NotFound", "TeamNotFound"], "its codes");
    same(
      [error.message, error.requestId, error.clientRequestId].map((text) => /\w{4}/.test(text)),
      [true, true, true],
      "its words and numbers",
    );
    same(error.hint.includes("putSchedule"), true, "its hint");
  },

  async "an error has the status of a response that is not JSON, or the cause of a missing one"(given) {
    const { send, getOpenShift } = given;
    const fetch = opened(given, { refusals: () => ({ status: 502, body: "<h1>Bad gateway</h1>" }) });
    const html = await rejected(send(getOpenShift(one), { token, fetch }));
    same([html.status, html.code], [502, "UnreadableAnswer"], "HTML");
    const cause = new TypeError("the line is dead");
    const dead = await rejected(send(getOpenShift(one), { token, fetch: () => Promise.reject(cause) }));
    same([dead.status, dead.code, dead.cause.message], [0, "NetworkError", cause.message], "no answer");
  },

  async "a throttled request is reported and retried until it succeeds"(given) {
    const { send, getOpenShift } = given;
    const draws = [0, 0];
    const retries = [];
    const fetch = opened(given, { throttling: { share: 0.5, retryAfter: 0 }, random: () => draws.shift() ?? 0.9 });
    const answer = await send(getOpenShift(one), { token, fetch, onRetry: (retry) => retries.push(retry) });
    same(answer.id, one.openShiftId, "the answer");
    const told = retries.map(({ operation, attempt, wait, error }) => [operation, attempt, wait, error.status, error.retryAfter]);
    same(
      told,
      [2, 3].map((attempt) => ["getOpenShift", attempt, 0, 429, 0]),
      "what is told",
    );
  },

  async "after a claims challenge, the token is requested again with the claims"(given) {
    const { send, getOpenShift } = given;
    const asked = [];
    const getToken = async (claims) => {
      asked.push(claims);
      return claims ? "second" : "first";
    };
    const fetch = opened(given, { refusals: wantingClaims("second") });
    same((await send(getOpenShift(one), { token: getToken, fetch })).id, one.openShiftId, "the answer");
    same([asked.length, asked[0], asked[1]], [2, undefined, CLAIMS], "what was asked");
    same((await rejected(send(getOpenShift(one), { token, fetch }))).claims, CLAIMS, "what the error tells");
  },

  async "an abort ends a wait and a fetch at once, with the signal's reason"(given) {
    const { send, getOpenShift } = given;
    const slow = [{ throttling: { share: 1, retryAfter: 100 } }, { latency: 100_000 }];
    for (const options of slow) {
      const controller = new AbortController();
      const reason = new Error("enough");
      setTimeout(() => controller.abort(reason), 20);
      const begun = Date.now();
      const error = await rejected(send(getOpenShift(one), { token, fetch: opened(given, options), signal: controller.signal }));
      same([error === reason, Date.now() - begun < 50_000], [true, true], "its end");
    }
  },

  async "items are read page by page, when they are needed"(given) {
    const { items, listTimeCards, createShiftsStandIn } = given;
    const clockInEvent = { dateTime: "2026-11-23T08:00:00Z" };
    const timeCards = ["a", "b", "c", "d", "e"].map((id) => ({ id: `TCK_${id}`, userId: id, clockInEvent }));
    const asked = [];
    const fetch = createShiftsStandIn({ teams: [{ id: teamId, timeCards }], onAnswer: ({ status }) => asked.push(status) });
    const got = [];
    for await (const { id } of items(listTimeCards({ teamId, top: 2 }), { token, fetch })) got.push(`${id} ${asked.length}`);
    same(got, ["TCK_a 1", "TCK_b 1", "TCK_c 2", "TCK_d 2", "TCK_e 3"], "the items, and how many pages were there");
  },

  async "batch packs 20 requests, whose responses have their indexes as ids"(given) {
    const { send, batch } = given;
    const fetch = opened(given);
    const batches = batch(creations(given, 23));
    same(
      batches.map(({ operation, method }) => [operation, method]),
      Array(2).fill(["batch", "POST"]),
      "the batches",
    );
    const answers = [];
    for (const request of batches) answers.push(...(await send(request, { token, fetch })).responses);
    const told = answers
      .map(({ id, status, body }) => [Number(id), status, body.sharedOpenShift.notes])
      .sort(([a], [b]) => a - b);
    same(
      told,
      Array.from({ length: 23 }, (_, at) => [at, 200, `${at}`]),
      "the answers",
    );
  },

  async "300 requests, one in five throttled, are each done once, with results in order"(given) {
    const { sendAll, send, listOpenShifts } = given;
    const counts = {};
    const fetch = opened(given, {
      throttling: { share: 0.2, retryAfter: 0 },
      random: chance(),
      onAnswer({ path, status }) {
        if (path !== "/$batch") counts[status] = (counts[status] ?? 0) + 1;
      },
    });
    let last;
    const results = await sendAll(creations(given, 300), {
      token,
      fetch,
      rate: Infinity,
      onProgress: (progress) => (last = progress),
    });
    same(
      results.map(({ value, error }) => error?.message ?? value.sharedOpenShift.notes),
      Array.from({ length: 300 }, (_, at) => `${at}`),
      "the results",
    );
    same([counts[200], counts[429] > 30], [300, true], "what was done");
    same(last, { done: 300, failed: 0, total: 300, retries: counts[429] }, "what was told");
    fetch.throttling = undefined;
    same((await send(listOpenShifts({ teamId }), { token, fetch })).value.length, 301, "what is kept");
  },

  async "sendAll keeps the pace of a team, and each error is in the result of its request"(given) {
    const { sendAll, getOpenShift, GraphError } = given;
    const requests = Array.from({ length: 25 }, (_, at) => getOpenShift(at % 2 ? missing : one));
    const begun = Date.now();
    const results = await sendAll(requests, { token, fetch: opened(given), rate: 20 });
    same(Date.now() - begun >= 1000, true, "a second for those above 20");
    const told = results.map(({ value, error }) => value?.id ?? (error instanceof GraphError && error.status));
    same(
      told,
      requests.map((_, at) => (at % 2 ? 404 : one.openShiftId)),
      "the results",
    );
    same(
      results.every(({ request }, at) => request === requests[at]),
      true,
      "their requests",
    );
  },

  async "the token is in the header only, and in no error or event"(given) {
    const { send, sendAll, getOpenShift } = given;
    const sent = [];
    const told = [];
    const refusals = ({ path, headers }) => {
      sent.push([path, headers.get("authorization")]);
      return { status: 429, message: `too much of ${token}`, headers: { "Retry-After": "0", "request-id": token } };
    };
    const fetch = opened(given, { refusals });
    told.push(shown(await rejected(send(getOpenShift(one), { token, fetch, onRetry: ({ error }) => told.push(shown(error)) }))));
    const [{ error }] = await sendAll([getOpenShift(one)], { token, fetch, retries: 1 });
    told.push(shown(error));
    const failing = () => Promise.reject(new Error(`fetch failed with ${token}`));
    told.push(shown(await rejected(send(getOpenShift(one), { token, fetch: failing }))));
    same([told.length, told.filter((text) => text.includes(token))], [6, []], "what is told");
    same(
      sent.filter(([path, header]) => path.includes(token) || header !== `Bearer ${token}`),
      [],
      "what is sent",
    );
  },
};
