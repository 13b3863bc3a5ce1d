// The page that the provider's window returns to: it passes the response to the workbench and closes.
// @ts-check

import { broadcastResponseToMainFrame } from "@azure/msal-browser/redirect-bridge";
import { byId } from "../dom/element.js";

broadcastResponseToMainFrame().catch(() => {
  byId("said").textContent = "No sign-in is in progress; you can close this window.";
});
