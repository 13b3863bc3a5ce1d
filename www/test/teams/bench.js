// A browser on the workbench as a tab of a host like Teams.

import assert from "node:assert/strict";
import { launch } from "../chromium.js";
import { watch } from "../identity/bench.js";
import { startPlace } from "../identity/place.js";
import { names, startHost } from "./host_server.js";

/** One file of tests; `stop` ends what was started. */
export async function startTabBench() {
  const place = await startPlace({ names });
  const teams = await startHost(place);
  const browser = await launch(teams.flag);
  return {
    place,
    host: teams.host,
    /** Opens the host with the tab in it, gives both to the test, and holds the tab to have made no complaint. */
    async inTeams(use, given = {}) {
      place.renew();
      teams.renew();
      Object.assign(teams.host, given);
      const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1366, height: 900 } });
      context.setDefaultTimeout(20_000);
      const told = await watch(context);
      told.address = teams.address;
      const page = await context.newPage();
      await page.goto(teams.address);
      const tab = page.frameLocator("iframe");
      await tab.locator("html[data-ready]").waitFor();
      await use(tab, page, told);
      await context.close();
      assert.deepEqual(told.faults, []);
    },
    /** Opens a host that is not Teams, with the tab in it. */
    async inStranger(use) {
      const context = await browser.newContext({ ignoreHTTPSErrors: true });
      const page = await context.newPage();
      const told = await watch(context);
      await page.goto(teams.stranger);
      await use(page, told);
      await context.close();
    },
    async stop() {
      await browser.close();
      teams.stop();
      await place.stop();
    },
  };
}
