// Teams as the host: the team of the channel, the theme, and tokens by nested app authentication.

import { createNestablePublicClientApplication } from "@azure/msal-browser";
import { app } from "@microsoft/teams-js";
import { approveSwapShiftsChangeRequest } from "graph-shifts";
import type { Connection } from "./connection";

/** To read and approve, and to read the names of the members. */
const scopes = [approveSwapShiftsChangeRequest.permissions.delegated[0], "TeamMember.Read.All"].map(
  (permission) => `https://graph.microsoft.com/${permission}`,
);

function showTheme(theme: string) {
  document.documentElement.dataset.theme = theme;
}

export async function connectTeams(clientId: string): Promise<Connection> {
  await app.initialize();
  const { team, user, app: host } = await app.getContext();
  showTheme(host.theme);
  app.registerOnThemeChangeHandler(showTheme);
  app.notifySuccess();
  if (!team?.groupId) throw new Error("Add this tab to a channel of a team.");

  const authority = `https://login.microsoftonline.com/${user?.tenant?.id ?? "organizations"}`;
  const msal = await createNestablePublicClientApplication({ auth: { clientId, authority, clientCapabilities: ["CP1"] } });
  const token = async (claims?: string) => {
    const request = { scopes, loginHint: user?.loginHint, ...(claims && { claims }) };
    const { accessToken } = await msal.acquireTokenSilent(request).catch(() => msal.acquireTokenPopup(request));
    return accessToken;
  };
  return { teamId: team.groupId, options: { token } };
}
