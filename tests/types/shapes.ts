// Shapes as schemas, enumerations as lists.
import {
  createShift,
  daysOfWeek,
  getShift,
  itemBody,
  openShift,
  openShiftItem,
  scheduleEntityThemes,
  shift,
  shiftPreferences,
  workforceIntegration,
} from "graph-shifts";
import type * as shifts from "graph-shifts";
import { none, same } from "./same.js";
import type { Same } from "./same.js";

/** The interface of Standard Schema as its specification prints it. */
interface StandardSchemaV1<Input = unknown, Output = Input> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => Result<Output> | Promise<Result<Output>>;
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
}
type Result<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | {
      readonly issues: ReadonlyArray<{
        readonly message: string;
        readonly path?: ReadonlyArray<PropertyKey | { readonly key: PropertyKey }> | undefined;
      }>;
    };

const item: StandardSchemaV1<shifts.OpenShiftItemBody> = openShiftItem;
const body: StandardSchemaV1<shifts.CreateShiftBody> = createShift;
// @ts-expect-error another shape's schema
const wrong: StandardSchemaV1<shifts.OpenShiftItemBody> = itemBody;
console.log(item, body, wrong);

/** Of each shape: what bodies hold of it. */
interface Shapes {
  geoCoordinates: shifts.GeoCoordinatesBody;
  timeClockSettings: shifts.TimeClockSettingsBody;
  schedule: shifts.PutScheduleBody;
  identity: shifts.IdentityBody;
  identitySet: shifts.IdentitySetBody;
  shiftActivity: shifts.ShiftActivityBody;
  shiftItem: shifts.ShiftItemBody;
  shift: shifts.CreateShiftBody;
  openShiftItem: shifts.OpenShiftItemBody;
  openShift: shifts.CreateOpenShiftBody;
  timeOffItem: shifts.TimeOffItemBody;
  timeOff: shifts.CreateTimeOffBody;
  timeOffReason: shifts.CreateTimeOffReasonBody;
  timeOffRequest: shifts.CreateTimeOffRequestBody;
  schedulingGroup: shifts.CreateSchedulingGroupBody;
  openShiftChangeRequest: shifts.CreateOpenShiftChangeRequestBody;
  offerShiftRequest: shifts.CreateOfferShiftRequestBody;
  swapShiftsChangeRequest: shifts.CreateSwapShiftsChangeRequestBody;
  itemBody: shifts.ItemBodyBody;
  timeCardEvent: shifts.TimeCardEventBody;
  timeCardBreak: shifts.TimeCardBreakBody;
  timeCardEntry: shifts.TimeCardEntryBody;
  timeCard: shifts.CreateTimeCardBody;
  dayNote: shifts.CreateDayNoteBody;
  recurrencePattern: shifts.RecurrencePatternBody;
  recurrenceRange: shifts.RecurrenceRangeBody;
  patternedRecurrence: shifts.PatternedRecurrenceBody;
  timeRange: shifts.TimeRangeBody;
  shiftAvailability: shifts.ShiftAvailabilityBody;
  shiftPreferences: shifts.UpdateShiftPreferencesBody;
  workforceIntegrationEncryption: shifts.WorkforceIntegrationEncryptionBody;
  workforceIntegration: shifts.CreateWorkforceIntegrationBody;
}

/** Of each list: the enumeration whose members it has. */
interface Lists {
  operationStatuses: shifts.OperationStatus;
  daysOfWeek: shifts.DayOfWeek;
  scheduleEntityThemes: shifts.ScheduleEntityTheme;
  timeOffReasonIconTypes: shifts.TimeOffReasonIconType;
  scheduleChangeRequestActors: shifts.ScheduleChangeRequestActor;
  scheduleChangeStates: shifts.ScheduleChangeState;
  bodyTypes: shifts.BodyType;
  timeCardStates: shifts.TimeCardState;
  confirmedByMembers: shifts.ConfirmedBy;
  recurrencePatternTypes: shifts.RecurrencePatternType;
  weekIndexes: shifts.WeekIndex;
  recurrenceRangeTypes: shifts.RecurrenceRangeType;
  encryptionProtocols: shifts.WorkforceIntegrationEncryptionProtocol;
  supportedEntities: shifts.WorkforceIntegrationSupportedEntities;
  eligibilityFilteringEnabledEntities: shifts.EligibilityFilteringEnabledEntities;
}

type All = typeof shifts;
type ShapeName = {
  [N in keyof All]: All[N] extends shifts.OperationMembers ? never : All[N] extends shifts.Schema<infer _> ? N : never;
}[keyof All];
type ListName = { [N in keyof All]: All[N] extends readonly string[] ? N : never }[keyof All];
none<Exclude<ShapeName, keyof Shapes> | Exclude<keyof Shapes, ShapeName>>();
none<Exclude<ListName, keyof Lists> | Exclude<keyof Lists, ListName>>();
none<{ [N in keyof Shapes]: Same<All[N], shifts.Schema<Shapes[N]>> extends true ? never : N }[keyof Shapes]>();
none<{ [N in keyof Lists]: Same<All[N][number], Lists[N]> extends true ? never : N }[keyof Lists]>();

const issues = openShiftItem.check({}).concat(shift.checkJson("{}"), openShift.checkJson(new ArrayBuffer(0)));
same<typeof issues, shifts.Issue[]>(true);
const validated = shiftPreferences["~standard"].validate({});
if (!validated.issues) same<typeof validated.value, shifts.UpdateShiftPreferencesBody>(true);
const integration = workforceIntegration["~standard"].types?.output;
same<typeof integration, shifts.CreateWorkforceIntegrationBody | undefined>(true);
// @ts-expect-error a shape is no operation
openShiftItem.fromJson({}, "{}");
// @ts-expect-error an operation without a body checks none
getShift.check({});
// @ts-expect-error an operation without a body checks none
getShift.checkJson("{}");
// @ts-expect-error an operation without a body reads none
getShift.fromJson({ teamId: "x", shiftId: "y" }, "{}");
// @ts-expect-error an operation without a body is no schema
console.log(getShift["~standard"]);

same<typeof daysOfWeek, readonly ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"]>(true);
// @ts-expect-error the sentinel is in no list
const sentinel: (typeof scheduleEntityThemes)[number] = "unknownFutureValue";
// @ts-expect-error a list is read-only
scheduleEntityThemes.push("white");
console.log(
  sentinel,
  daysOfWeek.map((day) => day.length),
);
