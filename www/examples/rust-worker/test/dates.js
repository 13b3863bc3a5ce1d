// A change of an open shift as JavaScript has it: its times are `Date` objects.
// @ts-check

/**
 * @typedef {object} Change
 * @property {{ sharedOpenShift?: { startDateTime: string, endDateTime: string } }} [body]
 */

/** @param {Change | null} change */
export function withDates(change) {
  const item = change?.body?.sharedOpenShift;
  if (!item) return change;
  const dates = { startDateTime: new Date(item.startDateTime), endDateTime: new Date(item.endDateTime) };
  return { ...change, body: { ...change.body, sharedOpenShift: { ...item, ...dates } } };
}
