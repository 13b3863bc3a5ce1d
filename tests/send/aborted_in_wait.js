// A program that aborts in the middle of a long wait, and must end then by itself: a child of abort.test.js.
import { send } from "graph-shifts/send";
import { TOKEN, fetchOf, get, refusal } from "./requests.js";

const controller = new AbortController();
const { fetch } = fetchOf(refusal(429, { "Retry-After": "60" }));
setTimeout(() => controller.abort(new Error("the user went home")), 50);
await send(get(), { token: TOKEN, fetch, signal: controller.signal }).catch((error) => console.log(error.message));
