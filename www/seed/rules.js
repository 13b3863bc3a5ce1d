// The rules by which the workforce integration of the mock's team judges, as the variables of the worker.
// @ts-check

export const rules = { MAX_HOURS: "10", CLOSED_WEEKS: "2026-11-16" };
