// The same rules in zod 4.
// @ts-check
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
    displayName: z.string().max(rules.MAX_ACTIVITY_NAME),
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
    activities: z.array(activity).max(rules.MAX_ACTIVITIES),
    openSlotCount: z.int32().min(1),
  })
  .refine(rules.endsAfterStart)
  .refine(rules.isInShape);

/** @template {z.ZodType} S @template {z.ZodType} F @param {S} supportedEntities @param {F} eligibilityFilteringEnabledEntities */
const integration = (supportedEntities, eligibilityFilteringEnabledEntities) =>
  z.strictObject({
    displayName: z.string().nullish(),
    apiVersion: z.int32().min(1).nullish(),
    isActive: z.boolean().nullish(),
    encryption: z.strictObject({ protocol: z.literal("sharedSecret"), secret: z.string().regex(rules.secret) }).nullish(),
    url: z.string().regex(rules.url).nullish(),
    supportedEntities,
    eligibilityFilteringEnabledEntities,
  });

const schemas = {
  openShift: z
    .strictObject({
      schedulingGroupId: z.string().regex(rules.groupId).nullish(),
      sharedOpenShift: item.nullish(),
      draftOpenShift: item.nullish(),
      isStagedForDeletion: z.boolean().nullish(),
    })
    .refine(rules.isOneVersion),
  integrationWithLists: integration(z.array(z.enum(rules.supported)).min(1), z.array(z.enum(rules.filtering))),
  integrationWithText: integration(
    z.string().regex(rules.flagsFormat(rules.supported)),
    z.string().regex(rules.flagsFormat(rules.filtering)),
  ),
};

/** @type {import("./peer.js").Peer<z.ZodError>} */
export const zod = {
  check: (kind, body) => schemas[kind].safeParse(body).error,
  paths: ({ issues }) => issues.map(({ path }) => path.join(".")),
  error: (error) => error,
};
