// A browser on the workbench as a tab of a host that acts like Teams.
// @ts-check

import assert from "node:assert/strict";
import { launch } from "../browser/chromium.js";
import { startServices } from "../identity/services.js";
import { logPages } from "../identity/workbench.js";
import { names, startHost } from "./host_server.js";

/** @import { FrameLocator, Page } from "playwright-core" */
/** @import { PageLog } from "../identity/workbench.js" */
/** @import { HostSwitches } from "./host_server.js" */

/** Starts what one file of tests needs; `stop` ends it. */
export async function startTab() {
  const services = await startServices({ names });
  const teams = await startHost(services);
  const browser = await launch(teams.flag);
  return {
    services,
    host: teams.host,
    /**
     * Opens the host with the tab in it, runs the test, and asserts that the host's page did not complain.
     * @param {(tab: FrameLocator, page: Page, log: PageLog) => Promise<unknown>} use
     * @param {Partial<HostSwitches>} [switches]
     */
    async inTeams(use, switches = {}) {
      services.reset();
      teams.reset();
      Object.assign(teams.host, switches);
      const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1366, height: 900 } });
      context.setDefaultTimeout(20_000);
      const log = await logPages(context, teams.address);
      const page = await context.newPage();
      await page.goto(teams.address);
      const tab = page.frameLocator("iframe");
      await tab.locator("html[data-ready]").waitFor();
      await use(tab, page, log);
      await context.close();
      assert.deepEqual(log.complaints, []);
    },
    /**
     * Opens a host that is not Teams, with the tab in it.
     * @param {(page: Page, log: PageLog) => Promise<unknown>} use
     */
    async inOtherHost(use) {
      const context = await browser.newContext({ ignoreHTTPSErrors: true });
      const page = await context.newPage();
      const log = await logPages(context, teams.otherHost);
      await page.goto(teams.otherHost);
      await use(page, log);
      await context.close();
    },
    async stop() {
      await browser.close();
      teams.stop();
      await services.stop();
    },
  };
}
