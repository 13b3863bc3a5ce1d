// The manners in which the stand-in may answer, by the names that the page sends.

/** @type {Record<string, import("graph-shifts/testing").StandInSwitches>} */
export const manners = {
  prompt: {},
  throttling: { throttling: { share: 0.5, retryAfter: 2 } },
  slow: { latency: 3000 },
};
