// The pace and order of sendAll: requests per second and team, throttling, and requests that wait for others.
import assert from "node:assert/strict";
import { setTimeout as wait } from "node:timers/promises";
import { before, describe, test } from "node:test";
import { getSchedule, putSchedule, shareSchedule } from "graph-shifts";
import { sendAll } from "graph-shifts/send";
import { createShiftsStandIn } from "graph-shifts/testing";
import { item, teamId } from "../js/samples.js";
import { randomFrom } from "./random.js";
import { TOKEN, get, post, put, puts, remove, seeds, team } from "./requests.js";
import { served } from "./servers.js";

/** A mock Graph that records its responses and their times. */
function keeping(more) {
  const answered = [];
  const onAnswer = (answer) => answer.path !== "/$batch" && answered.push({ ...answer, at: performance.now() });
  return { answered, fetch: createShiftsStandIn({ teams: [seeds(50)], onAnswer, ...more }) };
}

/** The maximum number of these times within any second; a shorter span tolerates delays on a busy machine. */
const mostInASecond = (times, second = 1000) =>
  Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + second).length));

/** A busy machine may be late once or twice; a wrong pace fails each time. */
const paced = (what, check) =>
  test(what, async () => {
    for (let tries = 3; ; tries--) {
      try {
        return await check();
      } catch (error) {
        if (tries === 1) throw error;
      }
    }
  });

/** Warms up: the very first call is slow. */
const warmed = () => sendAll(puts(3), { token: TOKEN, fetch: keeping().fetch, rate: Infinity });

const teamOf = ({ path }) => path.split("/")[2];
const well = (results) =>
  assert.deepEqual(
    results.filter(({ error }) => error).map(({ error }) => error.message),
    [],
  );

describe("a team", () => {
  before(warmed);

  paced("is sent four requests in any second, and others no fewer for it", async () => {
    const ids = [1, 2, 3].map(team);
    const { fetch, answered } = keeping({ teams: ids.map((id) => seeds(10, id)), throttling: { rate: 4 } });
    const requests = ids.flatMap((id) => puts(10, { teamId: id }));
    const began = performance.now();
    well(await sendAll(requests, { token: TOKEN, fetch }));
    const took = performance.now() - began;
    for (const id of ids) {
      const ofTeam = answered.filter((one) => teamOf(one) === id);
      assert.deepEqual(
        ofTeam.map(({ status }) => status),
        Array(10).fill(204),
      );
      assert.equal(mostInASecond(ofTeam.map(({ at }) => at)), 4);
    }
    assert.ok(took > 2000 && took < 4000, `${took} ms`);
  });

  paced("is sent no more where the first batch is late, since a connection has to be made", async () => {
    const { fetch, answered } = keeping({ throttling: { rate: 4 } });
    let isLate = true;
    const connecting = async (...all) => {
      if (isLate) await wait(300);
      isLate = false;
      return fetch(...all);
    };
    well(await sendAll(puts(12), { token: TOKEN, fetch: connecting }));
    assert.equal(mostInASecond(answered.map(({ at }) => at)), 4);
  });

  paced("is one whatever the casing of its id", async () => {
    const id = "3d88b7a2-f988-4f4b-bb34-d66df66af126";
    const { fetch, answered } = keeping();
    well(
      await sendAll(
        puts(8).map((request, at) => (at % 2 ? { ...request, url: request.url.replace(id, id.toUpperCase()) } : request)),
        { token: TOKEN, fetch },
      ),
    );
    assert.equal(mostInASecond(answered.map(({ at }) => at)), 4);
  });

  test("receives `rate` requests per second at a real server", async (t) => {
    const { fetch, answered } = keeping();
    const baseUrl = await served(t, fetch);
    const began = performance.now();
    well(await sendAll(puts(21, { baseUrl }), { token: TOKEN, rate: 10 }));
    assert.ok(performance.now() - began > 2000);
    assert.equal(
      mostInASecond(
        answered.map(({ at }) => at),
        800,
      ),
      10,
    );
  });

  paced("may be sent less than one a second", async () => {
    const { fetch, answered } = keeping();
    well(await sendAll(puts(3), { token: TOKEN, fetch, rate: 0.8 }));
    const times = answered.map(({ at }) => at);
    for (const [at, time] of times.slice(1).entries()) assert.ok(time - times[at] >= 1240, `${times}`);
  });

  test("with a limit of four a second succeeds even if `rate` is Infinity", async () => {
    const { fetch, answered } = keeping({ teams: [seeds(40)], throttling: { rate: 4, retryAfter: 1 } });
    well(await sendAll(puts(40), { token: TOKEN, fetch, rate: Infinity }));
    assert.equal(answered.filter(({ status }) => status === 204).length, 40);
  });
});

describe("batches in flight", () => {
  for (const concurrency of [1, 3]) {
    test(`are at most ${concurrency} if concurrency is ${concurrency}`, async () => {
      const { fetch } = keeping({ latency: 10, teams: [seeds(200)] });
      let underWay = 0;
      let most = 0;
      const counting = async (...all) => {
        most = Math.max(most, ++underWay);
        return fetch(...all).finally(() => underWay--);
      };
      well(await sendAll(puts(200), { token: TOKEN, fetch: counting, rate: Infinity, concurrency }));
      assert.equal(most, concurrency);
    });
  }
});

describe("a throttled request", () => {
  test("is retried until it succeeds, and done once", async () => {
    const { fetch, answered } = keeping({
      teams: [seeds(200)],
      throttling: { share: 0.4, retryAfter: 0 },
      random: randomFrom(7),
    });
    well(await sendAll(puts(200), { token: TOKEN, fetch, rate: Infinity }));
    const written = answered.filter(({ status }) => status === 204).map(({ path }) => path);
    assert.equal(written.length, 200);
    assert.equal(new Set(written).size, 200);
    assert.ok(answered.some(({ status }) => status === 429));
  });

  test("waits as long as Retry-After asks", async () => {
    const { fetch, answered } = keeping({ refusals: throttledOnce("OPNSHFT_1", "1") });
    well(await sendAll(puts(3), { token: TOKEN, fetch }));
    const [first, second] = answered.filter(({ path }) => path.endsWith("_1"));
    assert.deepEqual([first.status, second.status], [429, 204]);
    assert.ok(second.at - first.at >= 990, `${second.at - first.at} ms`);
  });
});

/** Throttles the first request to an open shift. */
function throttledOnce(id, retryAfter) {
  let isOver = false;
  return ({ path }) => {
    if (isOver || !path.endsWith(id)) return undefined;
    isOver = true;
    return { status: 429, headers: { "Retry-After": retryAfter } };
  };
}

describe("the order", () => {
  const slots = (openShiftId, openSlotCount) => put({ openShiftId, body: { sharedOpenShift: item({ openSlotCount }) } });

  test("of requests to one entity is kept although the first is throttled and its batch lists the last response first", async () => {
    const { fetch, answered } = keeping({ refusals: throttledOnce("OPNSHFT_1", "0") });
    const requests = [
      slots("OPNSHFT_1", 2),
      slots("OPNSHFT_2", 2),
      slots("OPNSHFT_1", 3),
      slots("OPNSHFT_2", 3),
      get({ openShiftId: "OPNSHFT_1" }),
      remove({ openShiftId: "OPNSHFT_2" }),
    ];
    const results = await sendAll(requests, { token: TOKEN, fetch, rate: Infinity });
    well(results);
    assert.equal(results[4].value.sharedOpenShift.openSlotCount, 3);
    const of = (id) => answered.filter(({ path }) => path.endsWith(id)).map(({ method, status }) => `${method} ${status}`);
    assert.deepEqual(of("_1"), ["PUT 429", "PUT 204", "PUT 204", "GET 200"]);
    assert.deepEqual(of("_2"), ["PUT 204", "PUT 204", "DELETE 204"]);
  });

  test("of many requests to one entity is kept although they are throttled repeatedly", async () => {
    const { fetch } = keeping({ throttling: { share: 0.3, retryAfter: 0 }, random: randomFrom(3) });
    const counts = Array.from({ length: 30 }, (_, at) => at + 1);
    const results = await sendAll(
      counts.flatMap((count) => [slots("OPNSHFT_1", count), get({ openShiftId: "OPNSHFT_1" })]),
      { token: TOKEN, fetch, rate: Infinity, retries: 40 },
    );
    well(results);
    assert.deepEqual(
      results.filter((_, at) => at % 2).map(({ value }) => value.sharedOpenShift.openSlotCount),
      counts,
    );
  });

  test("continues after a request that fails", async () => {
    const { fetch } = keeping();
    const results = await sendAll(
      [remove({ openShiftId: "OPNSHFT_1" }), get({ openShiftId: "OPNSHFT_1" }), slots("OPNSHFT_2", 2)],
      { token: TOKEN, fetch, rate: Infinity },
    );
    assert.deepEqual(
      results.map(({ error }) => error?.status),
      [undefined, 404, undefined],
    );
  });

  for (const [what, whole] of Object.entries({
    shareSchedule: () =>
      shareSchedule({
        teamId,
        body: { notifyTeam: false, startDateTime: "2026-11-01T00:00:00Z", endDateTime: "2026-12-01T00:00:00Z" },
      }),
    putSchedule: () => putSchedule({ teamId, body: { enabled: true, timeZone: "UTC" } }),
  })) {
    test(`puts ${what} after all earlier requests of its team, although some are throttled, and before all later ones`, async () => {
      const { fetch, answered } = keeping({ throttling: { share: 0.3, retryAfter: 0 }, random: randomFrom(11) });
      const requests = [...puts(30), whole(), ...puts(50).slice(30), post()];
      well(await sendAll(requests, { token: TOKEN, fetch, rate: Infinity, retries: 40 }));
      const good = answered.filter(({ status }) => status < 300).map(({ path }) => path.split("/").at(-1));
      const at = good.findIndex((name) => name === "share" || name === "schedule");
      assert.equal(at, 30);
      assert.ok(
        good.slice(0, 30).every((name) => Number(name.split("_")[1]) < 30),
        `${good}`,
      );
    });
  }

  test("does not delay reads of the whole schedule, nor another team", async () => {
    const other = team(2);
    const { fetch, answered } = keeping({ teams: [seeds(3), seeds(3, other)], refusals: throttledOnce("OPNSHFT_0", "0.2") });
    const requests = [
      put({ openShiftId: "OPNSHFT_0" }),
      getSchedule({ teamId }),
      shareSchedule({
        teamId,
        body: { notifyTeam: false, startDateTime: "2026-11-01T00:00:00Z", endDateTime: "2026-12-01T00:00:00Z" },
      }),
      put({ teamId: other, openShiftId: "OPNSHFT_1" }),
    ];
    well(await sendAll(requests, { token: TOKEN, fetch, rate: Infinity, maxWait: 0.2 }));
    const names = answered.filter(({ status }) => status < 300).map(({ method, path }) => `${method} ${path.split("/").at(-1)}`);
    assert.deepEqual(names.slice(0, 2).sort(), ["GET schedule", "PUT OPNSHFT_1"]);
    assert.deepEqual(names.slice(2), ["PUT OPNSHFT_0", "POST share"]);
  });
});
