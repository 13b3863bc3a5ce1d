// Sign-in with Microsoft as www/.env configures it: what the page requests from Entra, as far as that shows without a tenant.

import assert from "node:assert/strict";
import { rm } from "node:fs/promises";
import { after, before, test } from "node:test";
import { headersFor } from "../../server/headers.js";
import { servePage } from "../../server/page.js";
import { route } from "../../server/routes.js";
import { settingsOf } from "../../src/sign_in/settings.js";
import { launch } from "../browser/chromium.js";
import { logPages, popupOf } from "./workbench.js";
import { certificateFor } from "../../../pkg/cli/certificate.js";
import { listen } from "./https_server.js";
import { buildPage } from "./page_build.js";
import { clientId } from "./provider.js";

const environment = { VITE_CLIENT_ID: clientId, VITE_TENANT: "contoso.onmicrosoft.com", VITE_AUTHORITY: "", VITE_GRAPH: "" };

let server;
let browser;
let directory;
before(async () => {
  server = await listen(certificateFor(["localhost"]));
  directory = await buildPage(environment);
  server.serve(route({ page: servePage(directory, headersFor(settingsOf(environment))) }));
  browser = await launch();
});
after(async () => {
  await browser.close();
  server.stop();
  await rm(directory, { recursive: true });
});

test("signing in requests the least privileged permission from Entra in the tenant, and declares support for claims challenges", async () => {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  context.setDefaultTimeout(20_000);
  const log = await logPages(context, server.origin);
  await context.route("https://login.microsoftonline.com/**", (intercepted) =>
    intercepted.fulfill({ contentType: "text/html", body: "Entra" }),
  );
  const page = await context.newPage();
  await page.goto(server.origin);
  await page.getByText("Host: graph.microsoft.com").waitFor();
  const opened = await popupOf(page, () => page.locator("#sign-in").click());
  await opened.getByText("Entra").waitFor();
  const { origin, pathname, searchParams } = new URL(opened.url());
  assert.equal(origin + pathname, "https://login.microsoftonline.com/contoso.onmicrosoft.com/oauth2/v2.0/authorize");
  const asked = Object.fromEntries(searchParams);
  assert.equal(asked.client_id, clientId);
  assert.deepEqual(asked.scope.split(" ").sort(), ["Schedule.ReadWrite.All", "offline_access", "openid", "profile"]);
  assert.equal(asked.redirect_uri, `${server.origin}/redirect.html`);
  assert.equal(asked.prompt, "select_account");
  assert.equal(asked.code_challenge_method, "S256");
  assert.deepEqual(JSON.parse(asked.claims).access_token, { xms_cc: { values: ["CP1"] } });
  await context.close();
  assert.deepEqual(log.complaints, []);
});
