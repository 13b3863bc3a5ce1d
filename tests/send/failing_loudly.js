// Child process of secrecy.test.js: fails in every way and logs the errors, stays silent, or leaves one uncaught.
import { send } from "graph-shifts/send";
import { fetches, told } from "./failures.js";
import { TOKEN, get } from "./requests.js";

const [how] = process.argv.slice(2);
if (how === "uncaught") await send(get(), { token: TOKEN, fetch: fetches["a rejection with an error that carries its config"] });
for (const fetch of Object.values(fetches)) {
  const { all } = await told(fetch);
  if (how === "silent") continue;
  for (const event of all) {
    console.log(event);
    console.error("%o %j", event, event);
  }
}
