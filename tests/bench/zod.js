// The same rules in zod 4.
import * as z from "zod";
import * as rules from "./rules.js";

const instant = z.string().refine(rules.isInstant);
const theme = z.enum(rules.themes).optional();
const activity = z
  .strictObject({
    isPaid: z.boolean(),
    startDateTime: instant,
    endDateTime: instant,
    code: z.string(),
    displayName: z.string().max(50),
    theme,
  })
  .refine(rules.endsAfterStart);
const item = z
  .strictObject({
    startDateTime: instant,
    endDateTime: instant,
    theme,
    notes: z.string().nullish(),
    displayName: z.string().nullish(),
    activities: z.array(activity).max(10_000),
    openSlotCount: z.int32().min(1),
  })
  .refine(rules.endsAfterStart)
  .refine(rules.isInShape);

/** zod's schemas of both bodies. */
export const zod = {
  openShift: z
    .strictObject({
      schedulingGroupId: z.string().startsWith("TAG_").nullish(),
      sharedOpenShift: item.nullish(),
      draftOpenShift: item.nullish(),
      isStagedForDeletion: z.boolean().nullish(),
    })
    .refine(rules.isOneVersion),
  workforceIntegration: z.strictObject({
    displayName: z.string().nullish(),
    apiVersion: z.int32().min(1).nullish(),
    isActive: z.boolean().nullish(),
    encryption: z.strictObject({ protocol: z.literal("sharedSecret"), secret: z.string().regex(rules.secret) }).nullish(),
    url: z.string().regex(rules.url).nullish(),
    supportedEntities: z.array(z.enum(rules.supported)).min(1),
    eligibilityFilteringEnabledEntities: z.array(z.enum(rules.filtering)),
  }),
};
