// The bodies about which the mock and the library disagree, each with the reason and an example.

import { TEAM } from "./mock.js";
import { ALICE, shiftItem } from "./seeds.js";

/** The ids and times that a change request is about. The mock refuses a request without them. */
const ABOUT = {
  createTimeOffRequest: ["startDateTime", "endDateTime", "timeOffReasonId"],
  createOpenShiftChangeRequest: ["openShiftId"],
  createOfferShiftRequest: ["senderShiftId", "recipientUserId"],
  createSwapShiftsChangeRequest: ["senderShiftId", "recipientShiftId", "recipientUserId"],
};

/** Whether a body is that of a change request without one of the ids or times that it is about. */
export const isAboutNothing = (operation, body) => ABOUT[operation]?.some((name) => body[name] == null) ?? false;

const many = (count, value) => Array(count).fill(value);
const deep = (depth) => JSON.parse("[".repeat(depth) + "]".repeat(depth));
const group = { displayName: "Bakers", isActive: true };

/**
 * Where the library accepts a body and the mock refuses it: `message` is that of the mock. `isWritten`: the mock refuses it as the
 * library writes it, too.
 */
export const refusedByMock = [
  {
    why: "Microsoft's pages mark no property of a change request as required, but a request without these is about nothing",
    message: /is required|null value/,
    fits: isAboutNothing,
    isWritten: true,
    example: { operation: "createOpenShiftChangeRequest", body: { senderMessage: "Please" } },
  },
  {
    why: "the library writes flags that are given as a list or a number as a string; the schema knows a string alone",
    message: /expected type 'Edm\.Enum'/,
    example: { operation: "createTimeCard", body: { confirmedBy: ["user"] } },
  },
  {
    why: "the library writes the flags of a workforce integration with upper-case first letters; Shifts refuses several without",
    message: /Requested value '.*' was not found/,
    example: { operation: "updateWorkforceIntegration", body: { supportedEntities: "shift,swapRequest" } },
  },
  {
    why: "the library leaves out what responses hold beyond the schema of v1.0, such as userInfo",
    message: /'(schedulingGroupInfo|teamInfo|userInfo|supports)' does not exist/,
    example: { operation: "createShift", body: { userId: ALICE, draftShift: shiftItem(), teamInfo: { teamId: TEAM } } },
  },
];

/** Where the library refuses a body under these codes and the mock accepts it. */
export const refusedByLibrary = [
  {
    why: "the library bounds the length of lists and the number of issues; Microsoft documents no bounds",
    codes: ["too_long", "too_many_issues"],
    example: { operation: "createSchedulingGroup", body: { ...group, userIds: many(10_001, ALICE) } },
  },
  {
    why: "the mock parses JSON with JSON.parse, which keeps the last of two members with one name",
    codes: ["duplicate_name", "too_many_issues"],
    example: { operation: "updateShiftPreferences", json: '{"availability":[],"availability":[]}' },
  },
  {
    why: "the library bounds the depth of JSON; Microsoft documents no bound",
    codes: ["too_deep"],
    example: { operation: "createSchedulingGroup", body: { ...group, userIds: [], "@deep": deep(65) } },
  },
];
