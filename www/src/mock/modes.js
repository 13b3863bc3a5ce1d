// The modes of the mock, by the names that the page and its server exchange.
// @ts-check

/** @typedef {"prompt" | "throttling" | "slow"} Mode */

/** @type {Record<Mode, import("graph-shifts/testing").StandInSwitches>} */
export const modes = {
  prompt: {},
  throttling: { throttling: { share: 0.5, retryAfter: 2 } },
  slow: { latency: 3000 },
};

/** @param {string} name @returns {name is Mode} */
export const isMode = (name) => Object.hasOwn(modes, name);
