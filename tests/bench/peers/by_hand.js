// The same rules in plain JavaScript, as a careful developer writes them for these two bodies.
// @ts-check
import * as rules from "./rules.js";

/** @typedef {{ path: Array<string | number>, message: string }} Issue */
/** @typedef {Record<string, unknown>} Data */

/** Every issue of a body, as an error. */
class RefusedError extends Error {
  /** @param {readonly Issue[]} issues */
  constructor(issues) {
    super(issues.map(({ path, message }) => `${path.join(".")} ${message}`).join("; "));
    this.issues = issues;
  }
}

const themes = new Set(rules.themes);

/** The properties of each object. */
const known = {
  openShift: new Set(["schedulingGroupId", "sharedOpenShift", "draftOpenShift", "isStagedForDeletion"]),
  item: new Set(["startDateTime", "endDateTime", "theme", "notes", "displayName", "activities", "openSlotCount"]),
  activity: new Set(["isPaid", "startDateTime", "endDateTime", "code", "displayName", "theme"]),
  integration: new Set([
    "displayName",
    "apiVersion",
    "isActive",
    "encryption",
    "url",
    "supportedEntities",
    "eligibilityFilteringEnabledEntities",
  ]),
  encryption: new Set(["protocol", "secret"]),
};

/** @param {unknown} value @returns {value is Data} */
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** @param {unknown} value */
const isInstant = (value) => typeof value === "string" && rules.isInstant(value);
/** @param {unknown} value @param {RegExp} format */
const matches = (value, format) => typeof value === "string" && format.test(value);
/** @param {unknown} value */
const isPositiveInt32 = (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= rules.MAX_INT32;
/** @param {unknown} value @param {string} type */
const isOptional = (value, type) => value === undefined || value === null || typeof value === type;
/** @param {unknown} value */
const isOptionalTheme = (value) => value === undefined || themes.has(/** @type {string} */ (value));

/**
 * Whether a value is an object without unknown properties; reports what is wrong.
 *
 * @param {unknown} value
 * @param {ReadonlySet<string>} properties
 * @param {Issue[]} issues
 * @returns {value is Data}
 */
function isKnownObject(value, properties, issues) {
  if (!isObject(value)) {
    issues.push({ path: [], message: "must be an object" });
    return false;
  }
  for (const name in value) if (!properties.has(name)) issues.push({ path: [name], message: "is unknown" });
  return true;
}

/**
 * Puts a path in front of the issues from the index `first` on.
 *
 * @param {Issue[]} issues
 * @param {number} first
 * @param {Array<string | number>} path
 */
function place(issues, first, path) {
  for (let index = first; index < issues.length; index++) issues[index].path.unshift(...path);
}

/** @param {unknown} activity @param {Issue[]} issues */
function checkActivity(activity, issues) {
  if (!isKnownObject(activity, known.activity, issues)) return;
  const { isPaid, startDateTime, endDateTime, code, displayName, theme } = activity;
  if (typeof isPaid !== "boolean") issues.push({ path: ["isPaid"], message: "must be a boolean" });
  if (!isInstant(startDateTime)) issues.push({ path: ["startDateTime"], message: "must be a date-time with an offset" });
  if (!isInstant(endDateTime)) issues.push({ path: ["endDateTime"], message: "must be a date-time with an offset" });
  if (typeof code !== "string") issues.push({ path: ["code"], message: "must be a string" });
  if (typeof displayName !== "string" || displayName.length > rules.MAX_ACTIVITY_NAME)
    issues.push({ path: ["displayName"], message: "must be a string of at most 50 characters" });
  if (!isOptionalTheme(theme)) issues.push({ path: ["theme"], message: "must be a theme" });
}

/** @param {unknown} item @param {Issue[]} issues */
function checkItem(item, issues) {
  const before = issues.length;
  if (!isKnownObject(item, known.item, issues)) return;
  const { startDateTime, endDateTime, theme, notes, displayName, activities, openSlotCount } = item;
  if (!isInstant(startDateTime)) issues.push({ path: ["startDateTime"], message: "must be a date-time with an offset" });
  if (!isInstant(endDateTime)) issues.push({ path: ["endDateTime"], message: "must be a date-time with an offset" });
  if (!isOptionalTheme(theme)) issues.push({ path: ["theme"], message: "must be a theme" });
  if (!isOptional(notes, "string")) issues.push({ path: ["notes"], message: "must be a string" });
  if (!isOptional(displayName, "string")) issues.push({ path: ["displayName"], message: "must be a string" });
  if (!isPositiveInt32(openSlotCount)) issues.push({ path: ["openSlotCount"], message: "must be a positive integer" });
  if (!Array.isArray(activities) || activities.length > rules.MAX_ACTIVITIES) {
    issues.push({ path: ["activities"], message: "must be an array of at most 10,000 activities" });
    return;
  }
  for (let index = 0; index < activities.length; index++) {
    const first = issues.length;
    checkActivity(activities[index], issues);
    if (issues.length > first) place(issues, first, ["activities", index]);
  }
  if (issues.length === before) checkSpans(/** @type {rules.Item} */ (/** @type {unknown} */ (item)), issues);
}

/** The conditions between the fields of an item that is right otherwise. @param {rules.Item} item @param {Issue[]} issues */
function checkSpans(item, issues) {
  if (!rules.endsAfterStart(item) || !item.activities.every(rules.endsAfterStart))
    issues.push({ path: ["endDateTime"], message: "must be after the start" });
  else if (!rules.isInShape(item))
    issues.push({ path: ["activities"], message: "must be within the shift, which lasts at most a day, and not overlap" });
}

/** @param {string} name @param {unknown} version @param {Issue[]} issues */
function checkVersion(name, version, issues) {
  const first = issues.length;
  checkItem(version, issues);
  if (issues.length > first) place(issues, first, [name]);
}

/** @param {unknown} body @param {Issue[]} issues */
function checkOpenShift(body, issues) {
  if (!isKnownObject(body, known.openShift, issues)) return;
  const { schedulingGroupId, sharedOpenShift, draftOpenShift, isStagedForDeletion } = body;
  if (schedulingGroupId != null && !matches(schedulingGroupId, rules.groupId))
    issues.push({ path: ["schedulingGroupId"], message: "must be the id of a scheduling group" });
  if (sharedOpenShift != null) checkVersion("sharedOpenShift", sharedOpenShift, issues);
  if (draftOpenShift != null) checkVersion("draftOpenShift", draftOpenShift, issues);
  if (!isOptional(isStagedForDeletion, "boolean")) issues.push({ path: ["isStagedForDeletion"], message: "must be a boolean" });
  if (!rules.isOneVersion(body)) issues.push({ path: [], message: "must have at most one version" });
}

/** @param {unknown} encryption @param {Issue[]} issues */
function checkEncryption(encryption, issues) {
  const first = issues.length;
  if (isKnownObject(encryption, known.encryption, issues)) {
    const { protocol, secret } = encryption;
    if (protocol !== "sharedSecret") issues.push({ path: ["protocol"], message: "must be sharedSecret" });
    if (!matches(secret, rules.secret)) issues.push({ path: ["secret"], message: "must have 64 ASCII characters" });
  }
  if (issues.length > first) place(issues, first, ["encryption"]);
}

/** @param {readonly string[]} members @param {number} min */
function flagsCheck(members, min) {
  const format = rules.flagsFormat(members);
  return (/** @type {unknown} */ value) =>
    Array.isArray(value) ? value.length >= min && value.every((name) => members.includes(name)) : matches(value, format);
}

const isSupported = flagsCheck(rules.supported, 1);
const isFiltering = flagsCheck(rules.filtering, 0);

/** @param {unknown} body @param {Issue[]} issues */
function checkIntegration(body, issues) {
  if (!isKnownObject(body, known.integration, issues)) return;
  const { displayName, apiVersion, isActive, encryption, url } = body;
  if (!isOptional(displayName, "string")) issues.push({ path: ["displayName"], message: "must be a string" });
  if (apiVersion != null && !isPositiveInt32(apiVersion))
    issues.push({ path: ["apiVersion"], message: "must be a positive integer" });
  if (!isOptional(isActive, "boolean")) issues.push({ path: ["isActive"], message: "must be a boolean" });
  if (encryption != null) checkEncryption(encryption, issues);
  if (url != null && !matches(url, rules.url))
    issues.push({ path: ["url"], message: "must begin with https:// and not end in a slash" });
  if (!isSupported(body.supportedEntities)) issues.push({ path: ["supportedEntities"], message: "must be known flags" });
  if (!isFiltering(body.eligibilityFilteringEnabledEntities))
    issues.push({ path: ["eligibilityFilteringEnabledEntities"], message: "must be known flags" });
}

const checks = { openShift: checkOpenShift, integrationWithLists: checkIntegration, integrationWithText: checkIntegration };

/** @type {import("./peer.js").Peer<readonly Issue[]>} */
export const byHand = {
  check(kind, body) {
    /** @type {Issue[]} */
    const issues = [];
    checks[kind](body, issues);
    return issues.length ? issues : undefined;
  },
  paths: (issues) => issues.map(({ path }) => path.join(".")),
  error: (issues) => new RefusedError(issues),
};
