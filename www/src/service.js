// The service that the page sends to: Microsoft Graph if sign-in is configured, otherwise a mock in its server or in the page itself.
// @ts-check

import { canStore, storedText, storeText } from "./dom/window_storage.js";
import { pageMock } from "./mock/page_mock.js";
import { serverMock } from "./mock/server_mock.js";
import { settingsOf } from "./sign_in/settings.js";

/** @import { MockClient } from "./mock/mock_client.js" */
/** @import { Fetch } from "./request/exchange.js" */

/** Sign-in as the page was built with it. */
const configured = settingsOf(import.meta.env);

/** Where the reader's choice is stored. */
const CHOICE = "service";

/** Whether the reader can choose between Graph and the mock. */
export const canChoose = configured !== null && canStore;

/** Null if the page sends to a mock. */
export const settings = storedText(CHOICE) === "mock" ? null : configured;

/** Sends to the other service from now on: with other content and another sign-in, so the page loads again. */
export function switchService() {
  storeText(CHOICE, settings === null ? "graph" : "mock");
  location.reload();
}

/**
 * @typedef {object} Service
 * @property {string} name
 * @property {string} origin
 * @property {Fetch} fetch
 * @property {MockClient | null} mock null if it is Graph
 * @property {string} elsewhere why a request to another origin is not sent
 * @property {string} silence what to report if there is no response
 * @property {string} remedy
 */

/** Where the mock runs: in the page of a static host, and beside Graph. */
const isInPage = configured !== null || import.meta.env.VITE_MOCK === "page";

/** @param {MockClient} mock @returns {Service} */
const mocked = (mock) => ({
  name: "the mock",
  origin: mock.origin,
  fetch: mock.fetch,
  mock,
  elsewhere: "This page sends to its own mock only; copy the request to send it elsewhere.",
  silence: isInPage ? "The mock in this page does not respond" : "The server of this page does not respond",
  remedy: isInPage ? "Load the page again." : "Is it still running?",
});

/** @param {string} origin @returns {Service} */
const graph = (origin) => ({
  name: "Microsoft Graph",
  origin,
  fetch: (url, init) => fetch(url, init),
  mock: null,
  elsewhere: `This page sends to ${origin} only; copy the request to send it elsewhere.`,
  silence: "Microsoft Graph does not respond",
  remedy: "Is there a network connection?",
});

export const service = settings === null ? mocked(isInPage ? pageMock() : serverMock()) : graph(settings.graph);

/**
 * Whether the page may send there: its Content-Security-Policy allows its own service only.
 * @param {string} url
 */
export const isOwnService = (url) => new URL(url).origin === service.origin;

const IN_PAGE =
  "The mock runs in this page: no request leaves it, and loading the page again restores the mock's data. " +
  "Microsoft, Graph and Teams are Microsoft's; this page is not.";

const IN_GRAPH =
  "The page connects to its own server, the sign-in service and Graph only; requests to Graph change real schedules. Tokens stay in " +
  "MSAL's cache until you close this window and never appear in a request shown here. Microsoft, Graph and Teams are Microsoft's; this page is not.";

/**
 * Replaces the introduction and the footer of index.html, which are written for the mock of the page's server.
 * @param {{ purpose: HTMLElement, promise: HTMLElement }} places
 */
export function describeService({ purpose, promise }) {
  if (service.mock === null) {
    purpose.textContent = "Write a request, see every problem, send it to Microsoft Graph";
    promise.textContent = IN_GRAPH;
  } else if (isInPage) {
    promise.textContent = IN_PAGE;
  }
}
