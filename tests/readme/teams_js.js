// Plays `@microsoft/teams-js` for the guides: a tab in a channel of a team.
// @ts-check

import { teamId } from "../js/samples.js";

export const app = {
  isReady: false,
  isShown: false,

  async initialize() {
    this.isReady = true;
    this.isShown = false;
  },

  async getContext() {
    if (!this.isReady) throw new Error("The library has not yet been initialized");
    return { team: { groupId: teamId }, user: { loginHint: "alex@example.com" } };
  },

  notifySuccess() {
    this.isShown = true;
  },
};
