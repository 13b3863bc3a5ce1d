// The ways from an input to a request that are compared, each doing the whole work.
import { updateOpenShift, updateWorkforceIntegration } from "graph-shifts";
import { safeParse } from "valibot";
import { ajv, between } from "./ajv.js";
import { openShift, workforceIntegration } from "./inputs.js";
import { requests } from "./requests.js";
import { valibot } from "./valibot.js";
import { zod } from "./zod.js";

function withZod(name, input) {
  const { success, error } = zod[name].safeParse(input.body);
  if (!success) throw error;
  return requests[name](input);
}

function withValibot(name, input) {
  const { success, issues } = safeParse(valibot[name], input.body);
  if (!success) throw new Error(issues[0].message);
  return requests[name](input);
}

function withAjv(name, input) {
  if (!ajv[name](input.body) || !between[name](input.body)) throw new Error("the body is wrong");
  return requests[name](input);
}

const ways = (name, operation, input) => ({
  name,
  input,
  base: () => JSON.stringify(input.body),
  ways: {
    "graph-shifts": () => operation(input),
    "zod 4": () => withZod(name, input),
    "valibot 1": () => withValibot(name, input),
    "ajv 8 standalone": () => withAjv(name, input),
  },
});

/** Both inputs, each with its ways. */
export const races = [
  ways("openShift", updateOpenShift, openShift),
  ways("workforceIntegration", updateWorkforceIntegration, workforceIntegration),
];

/** Fails where a way gives another request, or where a way does not refuse what the others refuse. */
export function prove({ name, ways, input }) {
  const [first, ...rest] = Object.values(ways).map((way) => JSON.stringify(Object.entries(way()).sort()));
  for (const other of rest) if (other !== first) throw new Error(`${name}: two ways give two requests\n${first}\n${other}`);
  const good = structuredClone(input.body);
  for (const [what, spoil] of Object.entries(spoils[name])) {
    input.body = structuredClone(good);
    spoil(input.body);
    for (const [way, run] of Object.entries(ways)) if (!refuses(run)) throw new Error(`${way} does not refuse ${what}`);
  }
  input.body = good;
}

function refuses(run) {
  try {
    return run().warnings.length > 0;
  } catch {
    return true;
  }
}

const spoils = {
  openShift: {
    "both versions": (body) => {
      body.draftOpenShift = body.sharedOpenShift;
    },
    "an unknown property": (body) => {
      body.sharedOpenShift.colour = "red";
    },
    "a theme": (body) => {
      body.sharedOpenShift.activities[2].theme = "Pink";
    },
    "February 30": (body) => {
      body.sharedOpenShift.activities[1].startDateTime = "2026-02-30T08:00:00Z";
    },
    "no offset": (body) => {
      body.sharedOpenShift.startDateTime = "2026-11-23T08:00:00";
    },
    "an end before its start": (body) => {
      body.sharedOpenShift.activities[1].endDateTime = "2026-11-23T11:00:00Z";
    },
    "a shift of two days": (body) => {
      body.sharedOpenShift.endDateTime = "2026-11-25T16:00:00Z";
    },
    "an activity outside": (body) => {
      body.sharedOpenShift.activities[2].endDateTime = "2026-11-23T16:01:00Z";
    },
    "activities that overlap": (body) => {
      body.sharedOpenShift.activities[1].startDateTime = "2026-11-23T08:30:00Z";
    },
    "no slots": (body) => {
      body.sharedOpenShift.openSlotCount = 0;
    },
    "a long name": (body) => {
      body.sharedOpenShift.activities[0].displayName = "x".repeat(51);
    },
    "another group's prefix": (body) => {
      body.schedulingGroupId = "SHFT_1";
    },
  },
  workforceIntegration: {
    "a short secret": (body) => {
      body.encryption.secret = "x";
    },
    "an unknown flag": (body) => {
      body.supportedEntities.push("shifts");
    },
    "no flags": (body) => {
      body.supportedEntities = [];
    },
    "a version 0": (body) => {
      body.apiVersion = 0;
    },
    "a slash at the end": (body) => {
      body.url += "/";
    },
    "an unknown property": (body) => {
      body.colour = "red";
    },
    "another protocol": (body) => {
      body.encryption.protocol = "aes";
    },
  },
};
