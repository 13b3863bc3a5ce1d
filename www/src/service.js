// Where the page sends: to Microsoft Graph where one can sign in, else to the stand-in of its own server.

import { settingsOf } from "./sign_in/settings.js";

/** Null without sign-in. */
export const settings = settingsOf(import.meta.env);

const standIn = {
  name: "the stand-in",
  origin: location.origin,
  elsewhere: "This page sends to its own stand-in only; copy the request to send it elsewhere.",
  silence: "The server of this page does not answer",
  remedy: "Is it still running?",
};

const graph = (origin) => ({
  name: "Microsoft Graph",
  origin,
  elsewhere: `This page sends to ${origin} only; copy the request to send it elsewhere.`,
  silence: "Microsoft Graph does not answer",
  remedy: "Is there a network?",
});

export const service = settings === null ? standIn : graph(settings.graph);

/** Whether the page may send there: its policy lets it talk to its service alone. */
export const isHome = (url) => new URL(url).origin === service.origin;

/** Says in the page what it does, where that is not what it says by itself. */
export function tellService({ purpose, promise }) {
  if (settings === null) return;
  purpose.textContent = "Write a request, see every problem, send it to Microsoft Graph";
  promise.textContent =
    "The page talks to its own server, to the sign-in service and to Graph alone; what it sends there changes real schedules. Tokens stay in " +
    "MSAL's cache for as long as this window is open, and are in no request shown here. Microsoft, Graph and Teams are Microsoft's; this page is not.";
}
