// The same rules in valibot 1.
// @ts-check
import * as v from "valibot";
import * as rules from "./rules.js";

const instant = v.pipe(v.string(), v.check(rules.isInstant));
const theme = v.optional(v.picklist(rules.themes));
const int32 = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(rules.MAX_INT32));
const activity = v.pipe(
  v.strictObject({
    isPaid: v.boolean(),
    startDateTime: instant,
    endDateTime: instant,
    code: v.string(),
    displayName: v.pipe(v.string(), v.maxLength(rules.MAX_ACTIVITY_NAME)),
    theme,
  }),
  v.check((span) => rules.endsAfterStart(span)),
);
const item = v.pipe(
  v.strictObject({
    startDateTime: instant,
    endDateTime: instant,
    theme,
    notes: v.nullish(v.string()),
    displayName: v.nullish(v.string()),
    activities: v.pipe(v.array(activity), v.maxLength(rules.MAX_ACTIVITIES)),
    openSlotCount: int32,
  }),
  v.check((span) => rules.endsAfterStart(span)),
  v.check((item) => rules.isInShape(item)),
);

/**
 * @template {v.GenericSchema} S
 * @template {v.GenericSchema} F
 * @param {S} supportedEntities
 * @param {F} eligibilityFilteringEnabledEntities
 */
const integration = (supportedEntities, eligibilityFilteringEnabledEntities) =>
  v.strictObject({
    displayName: v.nullish(v.string()),
    apiVersion: v.nullish(int32),
    isActive: v.nullish(v.boolean()),
    encryption: v.nullish(
      v.strictObject({ protocol: v.literal("sharedSecret"), secret: v.pipe(v.string(), v.regex(rules.secret)) }),
    ),
    url: v.nullish(v.pipe(v.string(), v.regex(rules.url))),
    supportedEntities,
    eligibilityFilteringEnabledEntities,
  });

const schemas = {
  openShift: v.pipe(
    v.strictObject({
      schedulingGroupId: v.nullish(v.pipe(v.string(), v.regex(rules.groupId))),
      sharedOpenShift: v.nullish(item),
      draftOpenShift: v.nullish(item),
      isStagedForDeletion: v.nullish(v.boolean()),
    }),
    v.check((body) => rules.isOneVersion(body)),
  ),
  integrationWithLists: integration(
    v.pipe(v.array(v.picklist(rules.supported)), v.minLength(1)),
    v.array(v.picklist(rules.filtering)),
  ),
  integrationWithText: integration(
    v.pipe(v.string(), v.regex(rules.flagsFormat(rules.supported))),
    v.pipe(v.string(), v.regex(rules.flagsFormat(rules.filtering))),
  ),
};

/** @typedef {[v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]} Issues */

/** @type {import("./peer.js").Peer<Issues>} */
export const valibot = {
  check: (kind, body) => v.safeParse(/** @type {v.GenericSchema} */ (schemas[kind]), body).issues,
  paths: (issues) => issues.map((issue) => v.getDotPath(issue) ?? ""),
  error: (issues) => new v.ValiError(issues),
};
