// The same rules in valibot.
import * as v from "valibot";
import * as rules from "./rules.js";

const instant = v.pipe(v.string(), v.check(rules.isInstant));
const theme = v.optional(v.picklist(rules.themes));
const int32 = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2_147_483_647));
const activity = v.pipe(
  v.strictObject({
    isPaid: v.boolean(),
    startDateTime: instant,
    endDateTime: instant,
    code: v.string(),
    displayName: v.pipe(v.string(), v.maxLength(50)),
    theme,
  }),
  v.check(rules.endsAfterStart),
);
const item = v.pipe(
  v.strictObject({
    startDateTime: instant,
    endDateTime: instant,
    theme,
    notes: v.nullish(v.string()),
    displayName: v.nullish(v.string()),
    activities: v.pipe(v.array(activity), v.maxLength(10_000)),
    openSlotCount: int32,
  }),
  v.check(rules.endsAfterStart),
  v.check(rules.isInShape),
);

/** valibot's schemas of both bodies. */
export const valibot = {
  openShift: v.pipe(
    v.strictObject({
      schedulingGroupId: v.nullish(v.pipe(v.string(), v.startsWith("TAG_"))),
      sharedOpenShift: v.nullish(item),
      draftOpenShift: v.nullish(item),
      isStagedForDeletion: v.nullish(v.boolean()),
    }),
    v.check(rules.isOneVersion),
  ),
  workforceIntegration: v.strictObject({
    displayName: v.nullish(v.string()),
    apiVersion: v.nullish(int32),
    isActive: v.nullish(v.boolean()),
    encryption: v.nullish(
      v.strictObject({ protocol: v.literal("sharedSecret"), secret: v.pipe(v.string(), v.regex(rules.secret)) }),
    ),
    url: v.nullish(v.pipe(v.string(), v.regex(rules.url))),
    supportedEntities: v.pipe(v.array(v.picklist(rules.supported)), v.minLength(1)),
    eligibilityFilteringEnabledEntities: v.array(v.picklist(rules.filtering)),
  }),
};
