// The routes: the open shifts of a team, read and written with the token of the caller.
// @ts-check

import { createOpenShift, listOpenShifts, updateOpenShift } from "graph-shifts";
import { items, send } from "graph-shifts/send";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { cors } from "hono/cors";
import { problem, problemOf } from "./problem.js";

/** @import { SendOptions } from "graph-shifts/send" */
/** @import { Context } from "hono" */

/**
 * @typedef {object} Env
 * @property {{ GRAPH: string, ALLOWED_ORIGINS: string }} Bindings
 * @property {{ token: string }} Variables
 */

/** An open shift has at most a few activities. In bytes. */
const MAX_BODY = 64 * 1024;

const corsOfPages = cors({
  origin: (origin, c) => (c.env.ALLOWED_ORIGINS.split(",").includes(origin) ? origin : null),
  exposeHeaders: ["WWW-Authenticate", "Retry-After"],
});

const limit = bodyLimit({
  maxSize: MAX_BODY,
  onError: () => problem(413, "The body is too large", `An open shift has at most ${MAX_BODY} bytes.`),
});

/** @param {Pick<SendOptions, "fetch">} [sending] a `fetch` in place of the platform's */
export function createApp(sending) {
  /** @type {Hono<Env>} */
  const app = new Hono();
  /** @param {Context<Env>} c @returns {SendOptions} */
  const optionsOf = (c) => ({ ...sending, token: c.var.token, signal: c.req.raw.signal });

  app.use(corsOfPages, limit);
  app.use("/teams/*", async (c, next) => {
    const [, token] = /^Bearer (\S+)$/i.exec(c.req.header("Authorization") ?? "") ?? [];
    if (!token)
      return problem(401, "There is no token", "Send a token for Graph.", { headers: { "WWW-Authenticate": "Bearer" } });
    c.set("token", token);
    await next();
  });

  app.get("/teams/:teamId/openShifts", async (c) => {
    const request = listOpenShifts({ ...c.req.param(), baseUrl: c.env.GRAPH });
    const openShifts = [];
    for await (const openShift of items(request, optionsOf(c))) openShifts.push(openShift);
    return c.json(openShifts);
  });

  app.post("/teams/:teamId/openShifts", async (c) => {
    const request = createOpenShift.fromJson({ ...c.req.param(), baseUrl: c.env.GRAPH }, await c.req.arrayBuffer());
    return c.json(await send(request, optionsOf(c)), 201);
  });

  app.put("/teams/:teamId/openShifts/:openShiftId", async (c) => {
    const input = { ...c.req.param(), baseUrl: c.env.GRAPH };
    await send(updateOpenShift.fromJson(input, await c.req.arrayBuffer()), optionsOf(c));
    return c.body(null, 204);
  });

  app.notFound(() => problem(404, "There is no such route", "See the README."));
  app.onError(problemOf);
  return app;
}
