// Recognizes hosts and origins of this machine.
// @ts-check

const LOCAL = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;

/**
 * Whether a Host header is one of this machine's own names: a page elsewhere that resolves its name to this machine is refused.
 * @param {string | undefined} host
 */
export const isLocal = (host) => LOCAL.test(host ?? "");

/**
 * Whether an Origin header names a page of this machine.
 * @param {string | undefined} origin
 */
export const isLocalOrigin = (origin) => isLocal(origin?.replace(/^https?:\/\//i, ""));
