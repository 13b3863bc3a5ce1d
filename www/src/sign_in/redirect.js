// The page the provider's window comes back to: it hands the answer to the workbench and closes.

import { broadcastResponseToMainFrame } from "@azure/msal-browser/redirect-bridge";

broadcastResponseToMainFrame().catch(() => {
  document.getElementById("said").textContent = "There is nothing to sign in to here; this window can be closed.";
});
