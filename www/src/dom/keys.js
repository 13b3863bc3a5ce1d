// Names keys by what they do in the page.
// @ts-check

/** Whether a key sends: Ctrl+Enter, on a Mac Cmd+Enter. @param {KeyboardEvent} event */
export const sends = ({ key, ctrlKey, metaKey }) => key === "Enter" && (ctrlKey || metaKey);
