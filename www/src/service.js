// The service that the page sends to: Microsoft Graph if sign-in is configured, otherwise the mock of its own server.
// @ts-check

import { settingsOf } from "./sign_in/settings.js";

/** Null without sign-in. */
export const settings = settingsOf(import.meta.env);

/**
 * @typedef {object} Service
 * @property {string} name
 * @property {string} origin
 * @property {string} elsewhere why a request to another origin is not sent
 * @property {string} silence what to report if there is no response
 * @property {string} remedy
 */

/** @returns {Service} */
const mock = () => ({
  name: "the mock",
  origin: location.origin,
  elsewhere: "This page sends to its own mock only; copy the request to send it elsewhere.",
  silence: "The server of this page does not respond",
  remedy: "Is it still running?",
});

/** @param {string} origin @returns {Service} */
const graph = (origin) => ({
  name: "Microsoft Graph",
  origin,
  elsewhere: `This page sends to ${origin} only; copy the request to send it elsewhere.`,
  silence: "Microsoft Graph does not respond",
  remedy: "Is there a network connection?",
});

export const service = settings === null ? mock() : graph(settings.graph);

/**
 * Whether the page may send there: its Content-Security-Policy allows its own service only.
 * @param {string} url
 */
export const isOwnService = (url) => new URL(url).origin === service.origin;

/**
 * Replaces the introduction and the footer of index.html, which are written for the mock.
 * @param {{ purpose: HTMLElement, promise: HTMLElement }} places
 */
export function describeService({ purpose, promise }) {
  if (settings === null) return;
  purpose.textContent = "Write a request, see every problem, send it to Microsoft Graph";
  promise.textContent =
    "The page connects to its own server, the sign-in service and Graph only; requests to Graph change real schedules. Tokens stay in " +
    "MSAL's cache until you close this window and never appear in a request shown here. Microsoft, Graph and Teams are Microsoft's; this page is not.";
}
