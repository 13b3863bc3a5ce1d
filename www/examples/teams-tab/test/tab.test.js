// The tab in Chromium: in a host that acts like Teams, with Microsoft's own teams-js and MSAL, and alone with its mock.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { createShiftsStandIn } from "graph-shifts/testing";
import { headersFor } from "../../../server/headers.js";
import { servePage } from "../../../server/page.js";
import { manifestErrors } from "../../../teams/app.js";
import { seriousViolations } from "../../../test/browser/axe.js";
import { launch } from "../../../test/browser/chromium.js";
import { complaintsOf, onViolation } from "../../../test/browser/complaints.js";
import { buildExample, serveExample } from "../../../test/browser/example.js";
import { screenshot } from "../../../test/browser/screenshots.js";
import { certificateFor } from "../../../../pkg/cli/certificate.js";
import { listen } from "../../../test/identity/https_server.js";
import { names, startHost } from "../../../test/teams/host_server.js";

const PROJECT = fileURLToPath(new URL("..", import.meta.url));
const GRAPH = "https://graph.microsoft.com";
const LOGIN = "https://login.microsoftonline.com";
const clientId = "8b0c9d2e-5b3a-4c1f-9a75-3f1f2a6d7e10";
const teamId = "3d88b7a2-f988-4f4b-bb34-d66df66af126";
const SWAP = `/teams/${teamId}/schedule/swapShiftsChangeRequests/SREQ_1`;

/** The Wednesday of the week that the page shows. */
const NOW = "2026-11-25T12:00:00Z";

const channel = {
  teamId: "19:general@thread.tacv2",
  groupId: teamId,
  userObjectId: "adele",
  loginHint: "adele@contoso.com",
  tid: "6d9f2c61-5b0e-4b8e-8d0b-6f6c3a1c7a11",
};

const members = [
  { userId: "c5d0c76b-80c4-481c-be50-923cd8d680a1", displayName: "Adele Vance" },
  { userId: "567c8ea5-9e32-422a-a663-8270201699cd", displayName: "Alex Wilber" },
];

const shift = (id, { userId }, startDateTime, endDateTime) => ({
  id,
  userId,
  sharedShift: { startDateTime, endDateTime, theme: "blue", activities: [] },
});

function createGraph() {
  const [adele, alex] = members;
  const shifts = [
    shift("SHFT_2", alex, "2026-11-29T20:00:00Z", "2026-11-30T04:00:00Z"),
    shift("SHFT_1", adele, "2026-11-23T07:00:00Z", "2026-11-23T15:00:00Z"),
    shift("SHFT_past", adele, "2026-11-22T22:59:00Z", "2026-11-23T06:00:00Z"),
    shift("SHFT_next", alex, "2026-11-29T23:00:00Z", "2026-11-30T07:00:00Z"),
  ];
  const ids = { senderShiftId: "SHFT_1", recipientShiftId: "SHFT_2", senderUserId: adele.userId, recipientUserId: alex.userId };
  const swapShiftsChangeRequests = [
    { id: "SREQ_1", assignedTo: "manager", senderMessage: "We agreed", ...ids },
    { id: "SREQ_2", assignedTo: "recipient", senderMessage: "Would you?", ...ids },
  ];
  const schedule = { enabled: true, timeZone: "Europe/Berlin" };
  return createShiftsStandIn({ now: () => new Date(NOW), teams: [{ id: teamId, schedule, shifts, swapShiftsChangeRequests }] });
}

const base64 = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");

/** What the host needs of an identity provider: tokens of the user, which nobody checks here. */
const provider = {
  issuer: `${LOGIN}/common`,
  mint: async ({ user, tenantId }) => ({
    access_token: "from.teams",
    id_token: `${base64({ alg: "none" })}.${base64({ sub: user, oid: user, tid: tenantId, preferred_username: user })}.`,
  }),
};

const shifts = (tab) => tab.locator("#shifts li").allTextContents();
const approveButton = (tab) => tab.getByRole("button", { name: "Approve" });

describe("in Teams", () => {
  let directory;
  let page;
  let teams;
  let browser;
  before(async () => {
    directory = await buildExample(PROJECT, { VITE_CLIENT_ID: clientId });
    const certificate = await certificateFor(["localhost", ...names]);
    page = await listen(certificate);
    page.serve(servePage(directory, headersFor({ clientId, authority: LOGIN, isMicrosofts: true, graph: GRAPH })).serve);
    teams = await startHost({ address: page.origin, certificate, provider });
    browser = await launch(teams.flag);
  });
  after(async () => {
    await browser?.close();
    teams?.stop();
    page?.stop();
    await rm(directory, { recursive: true });
  });

  /** Opens the host with the tab in it, runs the test with the mock Graph, and asserts that the page kept its policy and asked no other server. */
  async function inTeams(use, { graph = createGraph(), ...switches } = {}) {
    teams.reset();
    Object.assign(teams.host, { team: channel, ...switches });
    const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1024, height: 700 } });
    context.setDefaultTimeout(20_000);
    const tokens = new Set();
    const hosts = new Set();
    const violations = [];
    await onViolation(context, (text) => violations.push(text));
    context.on("request", (request) => hosts.add(new URL(request.url()).hostname));
    await context.route(`${GRAPH}/**`, async (route) => {
      const request = route.request();
      const headers = await request.allHeaders();
      tokens.add(headers.authorization);
      const init = {
        method: request.method(),
        headers: { authorization: headers.authorization },
        body: request.postData() ?? undefined,
      };
      if (init.body) init.headers["content-type"] = headers["content-type"];
      const isMembers = new URL(request.url()).pathname === `/v1.0/teams/${teamId}/members`;
      const response = isMembers ? Response.json({ value: members }) : await graph(request.url(), init);
      const allowed = { "Access-Control-Allow-Origin": "*" };
      await route.fulfill({
        status: response.status,
        headers: { ...Object.fromEntries(response.headers), ...allowed },
        body: await response.text(),
      });
    });
    const opened = await context.newPage();
    await opened.clock.setFixedTime(NOW);
    await opened.goto(teams.address);
    const tab = opened.frameLocator("iframe");
    await use(tab, { graph, tokens, page: opened });
    await context.close();
    assert.deepEqual(violations, []);
    const expected = ["graph.microsoft.com", "localhost", "res.cdn.office.net", "teams.microsoft.com"];
    assert.deepEqual(
      [...hosts].filter((host) => !expected.includes(host)),
      [],
    );
  }

  test("it lists the week of the channel's team with names and wall times, and only swaps that wait for a manager", async () => {
    await inTeams(async (tab, { tokens, page }) => {
      await approveButton(tab).waitFor();
      const [adele, alex] = ["Adele Vance: Monday 08:00 to 16:00", "Alex Wilber: Sunday 21:00 to 05:00"];
      assert.deepEqual(await shifts(tab), [adele, alex]);
      assert.deepEqual(await tab.locator("#swaps li").allTextContents(), [`${adele} for ${alex} “We agreed” Approve`]);
      assert.deepEqual([...tokens], ["Bearer from.teams"]);
      const scopes = teams.host.asked.flatMap(({ tokenParams }) => tokenParams?.scope ?? []);
      assert.match(scopes[0], /Schedule\.ReadWrite\.All.*TeamMember\.Read\.All/);
      await screenshot(page, "example-teams-tab");
    });
  });

  test("a manager approves a swap, and the shifts change hands", async () => {
    await inTeams(async (tab, { graph }) => {
      await approveButton(tab).click();
      await tab.getByText("Approved.").waitFor();
      assert.deepEqual(await shifts(tab), ["Alex Wilber: Monday 08:00 to 16:00", "Adele Vance: Sunday 21:00 to 05:00"]);
      assert.equal(await approveButton(tab).count(), 0);
      assert.equal(graph.read(SWAP).state, "approved");
    });
  });

  test("an approval that Graph refuses is reported, and the swap stays", async () => {
    const graph = createGraph();
    graph.refusals = ({ method }) => (method === "POST" ? { status: 403, message: "Only managers can approve." } : undefined);
    await inTeams(
      async (tab) => {
        await approveButton(tab).click();
        await tab.locator("#status:not(:empty)").waitFor();
        assert.notEqual(await tab.locator("#status").textContent(), "Approved.");
        assert.equal(graph.read(SWAP).state, "pending");
        assert.equal(await approveButton(tab).count(), 1);
      },
      { graph },
    );
  });

  test("Teams asks a user who has to consent", async () => {
    await inTeams(
      async (tab) => {
        await approveButton(tab).waitFor();
        const methods = new Set(teams.host.asked.map(({ method }) => method));
        assert.deepEqual([...methods], ["GetInitContext", "GetToken", "GetTokenPopup"]);
      },
      { needsUser: true },
    );
  });

  test("a tab outside of a channel says where it belongs", async () => {
    await inTeams((tab) => tab.getByText("Add this tab to a channel of a team.").waitFor(), { team: {} });
  });

  test("the colours are those of Teams' theme, and follow it", async () => {
    await inTeams(
      async (tab, { page }) => {
        await approveButton(tab).waitFor();
        const frame = page.frames()[1];
        for (const theme of ["dark", "contrast", "default"]) {
          await page.evaluate((name) => globalThis.changeTheme(name), theme);
          await tab.locator(`html[data-theme="${theme}"]`).waitFor();
          assert.deepEqual(await seriousViolations(frame), [], theme);
        }
      },
      { theme: "dark" },
    );
  });
});

test("without a client id, the page runs alone with its mock", async () => {
  const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'";
  const example = await serveExample(PROJECT, policy);
  const browser = await launch();
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    const complaints = await complaintsOf(page);
    await page.goto(example.address);
    await approveButton(page).click();
    await page.getByText("Approved.").waitFor();
    assert.deepEqual(await shifts(page), ["Alex Wilber: Monday 08:00 to 16:00", "Adele Vance: Tuesday 12:00 to 20:00"]);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    assert.deepEqual(complaints, []);
  } finally {
    await browser.close();
    await example.stop();
  }
});

test("its manifest is valid by Microsoft's schema, with a tab for channels", () => {
  const manifest = JSON.parse(readFileSync(new URL("../app/manifest.json", import.meta.url), "utf8"));
  assert.deepEqual(manifestErrors(manifest), []);
  assert.deepEqual(manifest.staticTabs[0].scopes, ["team"]);
});
