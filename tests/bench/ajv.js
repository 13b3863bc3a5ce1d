// The same rules in ajv 8's standalone code.
import { createRequire } from "node:module";
import Ajv, { _ } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import * as rules from "./rules.js";

const object = (properties, required, more) => ({ type: "object", properties, required, additionalProperties: false, ...more });
const text = { type: ["string", "null"] };
const flag = (type) => ({ type: [type, "null"] });
const moment = { type: "string", format: "instant" };
const colour = { enum: rules.themes };
const ajvActivity = object(
  {
    isPaid: { type: "boolean" },
    startDateTime: moment,
    endDateTime: moment,
    code: { type: "string" },
    displayName: { type: "string", maxLength: 50 },
    theme: colour,
  },
  ["isPaid", "startDateTime", "endDateTime", "code", "displayName"],
);
const ajvItem = object(
  {
    startDateTime: moment,
    endDateTime: moment,
    theme: colour,
    notes: text,
    displayName: text,
    activities: { type: "array", items: ajvActivity, maxItems: 10_000 },
    openSlotCount: { type: "integer", minimum: 1, maximum: 2_147_483_647 },
  },
  ["startDateTime", "endDateTime", "activities", "openSlotCount"],
  { nullable: true },
);
const schemas = {
  openShift: object(
    {
      schedulingGroupId: { type: ["string", "null"], pattern: "^TAG_" },
      sharedOpenShift: ajvItem,
      draftOpenShift: ajvItem,
      isStagedForDeletion: flag("boolean"),
    },
    [],
  ),
  workforceIntegration: object(
    {
      displayName: text,
      apiVersion: { type: ["integer", "null"], minimum: 1, maximum: 2_147_483_647 },
      isActive: flag("boolean"),
      encryption: object(
        { protocol: { const: "sharedSecret" }, secret: { type: "string", pattern: rules.secret.source } },
        ["protocol", "secret"],
        { nullable: true },
      ),
      url: { type: ["string", "null"], pattern: rules.url.source },
      supportedEntities: { type: "array", minItems: 1, items: { enum: rules.supported } },
      eligibilityFilteringEnabledEntities: { type: "array", items: { enum: rules.filtering } },
    },
    [],
  ),
};

const formats = { instant: rules.isInstant };

/** The code that ajv writes for a schema, as a function. */
function standalone(schema) {
  const writer = new Ajv({ code: { source: true, formats: _`require("formats")` }, allErrors: true, strict: false, formats });
  const code = standaloneCode(writer, writer.compile(schema));
  const require = createRequire(import.meta.url);
  const module = { exports: {} };
  new Function("module", "exports", "require", code)(module, module.exports, (id) => (id === "formats" ? formats : require(id)));
  return module.exports;
}

/** ajv's functions of both bodies, as standalone code. */
export const ajv = Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, standalone(schema)]));
const holds = (version) =>
  version == null ||
  (rules.endsAfterStart(version) && version.activities.every(rules.endsAfterStart) && rules.isInShape(version));

/** The rules between fields that a schema cannot say. */
export const between = {
  openShift: (body) => rules.isOneVersion(body) && holds(body.sharedOpenShift) && holds(body.draftOpenShift),
  workforceIntegration: () => true,
};
