// The Rust worker, with a route by which JavaScript sends its queue a change with `Date` objects.
// @ts-check

import Worker from "./index.js";
import { withDates } from "./dates.js";

export default class extends Worker {
  /** @param {Request} request */
  async fetch(request) {
    if (new URL(request.url).pathname !== "/changes") return super.fetch(request);
    await this.env.OPEN_SHIFTS.send(withDates(await request.json()));
    return new Response(null, { status: 202 });
  }
}
