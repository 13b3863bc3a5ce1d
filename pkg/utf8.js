// Text to UTF-8 and back.

export const encoder = /*#__PURE__*/ new TextEncoder();

/** Keeps a byte order mark, so that no place moves. */
export const decoder = /*#__PURE__*/ new TextDecoder("utf-8", { ignoreBOM: true });
