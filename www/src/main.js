// Starts the page: its views, its theme, the mock or the sign-in, and its place in Teams.
// @ts-check

import "./dom/fluent.js";
import { createActions } from "./actions.js";
import { byId } from "./dom/element.js";
import { followTeams, startTheme } from "./dom/theme.js";
import { showMode } from "./mock/mode_view.js";
import { openWeek, showPage } from "./page.js";
import { describeService, settings } from "./service.js";
import { startSignIn } from "./sign_in/start.js";
import { findTeams } from "./teams/teams.js";
import { createZones } from "./week/time_zone.js";
import { createWeek } from "./week/week_state.js";
import { createWorkbenchStore, teamOf } from "./workbench_state.js";

/** @import { Switch } from "@fluentui/web-components" */
/** @import { Identity } from "./sign_in/start.js" */

const store = createWorkbenchStore();

/** Until somebody signs in, the token is the one that the reader enters. @type {Identity} */
let identity = { tokenOf: () => store.now.token, distrustToken() {} };

const actions = createActions(store, () => identity);

const shown = showPage(
  store,
  actions,
  createWeek(() => identity, teamOf(store)),
  createZones(() => identity),
);
describeService({ purpose: byId("purpose"), promise: byId("promise") });
const stopOwnTheme = startTheme(/** @type {Switch} */ (byId("dark")));

if (settings === null) {
  showMode(byId("mock-row"), store, actions.chooseMode);
  void actions.readMode().then(() => openWeek(store));
} else {
  openWeek(store);
}

const teams = await findTeams();
if (teams !== null) {
  stopOwnTheme();
  followTeams(byId("dark-field"), teams);
}
if (settings !== null) {
  identity = await startSignIn({ settings, place: byId("account-place"), store, isNested: teams !== null });
}
await shown;
document.documentElement.dataset.ready = "true";
teams?.ready();
