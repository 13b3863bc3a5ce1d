// Tells whether a host is this machine under one of its own names.

const LOCAL = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;

/** A page elsewhere that points its own name at this machine is not let in. */
export const isLocal = (host) => LOCAL.test(host ?? "");

/** Whether an Origin header names a page of this machine. */
export const isLocalOrigin = (origin) => isLocal(origin?.replace(/^https?:\/\//i, ""));
