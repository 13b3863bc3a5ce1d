// A worker that is an integration: it responds to callbacks, counts the calls of its handler, and runs the tests of callbacks.
import * as callbacks from "graph-shifts/callbacks";
import { createShiftsCaller } from "graph-shifts/testing";
import { callbacksSuite } from "./callbacks.js";
import { vectors } from "./callback_vectors.js";

const [{ secret }] = vectors;
const { approve, handleCallbacks } = callbacks;
let count = 0;

const handle = handleCallbacks({
  secret,
  async update() {
    count++;
    await new Promise((resolve) => setTimeout(resolve, 500));
    return approve({ eTag: `${count}` });
  },
});

const responses = {
  "/suite": async () => Response.json(await callbacksSuite({ ...callbacks, createShiftsCaller }, vectors)),
  "/count": () => Response.json(count),
};

export default {
  fetch: (request) => (responses[new URL(request.url).pathname] ?? (() => handle(request)))(),
};
