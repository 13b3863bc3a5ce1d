// The same rules in ajv 8's standalone code.
// @ts-check
import { createRequire } from "node:module";
import { _, Ajv } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import * as rules from "./rules.js";

/** @typedef {import("ajv").ErrorObject} Issue */
/** @typedef {Partial<Issue> & { instancePath: string }} Found */
/** @typedef {((body: unknown) => boolean) & { errors?: Issue[] | null }} Check */

/** @param {Record<string, object>} properties @param {string[]} required @param {object} [more] */
const object = (properties, required, more) => ({ type: "object", properties, required, additionalProperties: false, ...more });
const text = { type: ["string", "null"] };
/** @param {string} type */
const orNull = (type) => ({ type: [type, "null"] });
const instant = { type: "string", format: "instant" };
const theme = { enum: rules.themes };
const activity = object(
  {
    isPaid: { type: "boolean" },
    startDateTime: instant,
    endDateTime: instant,
    code: { type: "string" },
    displayName: { type: "string", maxLength: rules.MAX_ACTIVITY_NAME },
    theme,
  },
  ["isPaid", "startDateTime", "endDateTime", "code", "displayName"],
);
const item = object(
  {
    startDateTime: instant,
    endDateTime: instant,
    theme,
    notes: text,
    displayName: text,
    activities: { type: "array", items: activity, maxItems: rules.MAX_ACTIVITIES },
    openSlotCount: { type: "integer", minimum: 1, maximum: rules.MAX_INT32 },
  },
  ["startDateTime", "endDateTime", "activities", "openSlotCount"],
  { nullable: true },
);

/** @param {object} supportedEntities @param {object} eligibilityFilteringEnabledEntities */
const integration = (supportedEntities, eligibilityFilteringEnabledEntities) =>
  object(
    {
      displayName: text,
      apiVersion: { type: ["integer", "null"], minimum: 1, maximum: rules.MAX_INT32 },
      isActive: orNull("boolean"),
      encryption: object(
        { protocol: { const: "sharedSecret" }, secret: { type: "string", pattern: rules.secret.source } },
        ["protocol", "secret"],
        { nullable: true },
      ),
      url: { type: ["string", "null"], pattern: rules.url.source },
      supportedEntities,
      eligibilityFilteringEnabledEntities,
    },
    [],
  );

const schemas = {
  openShift: object(
    {
      schedulingGroupId: { type: ["string", "null"], pattern: rules.groupId.source },
      sharedOpenShift: item,
      draftOpenShift: item,
      isStagedForDeletion: orNull("boolean"),
    },
    [],
  ),
  integrationWithLists: integration(
    { type: "array", minItems: 1, items: { enum: rules.supported } },
    { type: "array", items: { enum: rules.filtering } },
  ),
  integrationWithText: integration(
    { type: "string", pattern: rules.flagsFormat(rules.supported).source },
    { type: "string", pattern: rules.flagsFormat(rules.filtering).source },
  ),
};

const formats = { instant: rules.isInstant };

/** The code that ajv writes for a schema, as a function. @param {object} schema @returns {Check} */
function standalone(schema) {
  const writer = new Ajv({ code: { source: true, formats: _`require("formats")` }, allErrors: true, strict: false, formats });
  const code = standaloneCode.default(writer, writer.compile(schema));
  const require = createRequire(import.meta.url);
  const module = { exports: /** @type {unknown} */ ({}) };
  const load = (/** @type {string} */ id) => (id === "formats" ? formats : require(id));
  new Function("module", "exports", "require", code)(module, module.exports, load);
  return /** @type {Check} */ (module.exports);
}

const checks = {
  openShift: standalone(schemas.openShift),
  integrationWithLists: standalone(schemas.integrationWithLists),
  integrationWithText: standalone(schemas.integrationWithText),
};

/** @param {rules.Item | null | undefined} version */
const holds = (version) =>
  version == null ||
  (rules.endsAfterStart(version) && version.activities.every(rules.endsAfterStart) && rules.isInShape(version));

/** The conditions between fields of a body that its schema accepts: no JSON Schema states them. @param {unknown} body */
function holdsBetweenFields(body) {
  const { sharedOpenShift, draftOpenShift } = /** @type {Record<"sharedOpenShift" | "draftOpenShift", rules.Item>} */ (body);
  return rules.isOneVersion({ sharedOpenShift, draftOpenShift }) && holds(sharedOpenShift) && holds(draftOpenShift);
}

/** @type {import("./peer.js").Peer<readonly Found[]>} */
export const ajv = {
  check(kind, body) {
    const check = checks[kind];
    if (!check(body)) return check.errors ?? [];
    return kind === "openShift" && !holdsBetweenFields(body) ? [{ instancePath: "" }] : undefined;
  },
  paths: (issues) => issues.map(({ instancePath }) => instancePath.slice(1).replaceAll("/", ".")),
  error: (issues) => new Ajv.ValidationError([...issues]),
};
