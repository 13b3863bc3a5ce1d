// The enums of Shifts with their values, as v1.0's schema declares them.

const SENTINEL = "unknownFutureValue";

const enumeration = (members) => {
  const names = Object.keys(members);
  const hidden = new Set(names.filter((name) => members[name] > members[SENTINEL]));
  return { members, names: names.filter((name) => name !== SENTINEL), hidden, sentinel: SENTINEL };
};

const inOrder = (text) =>
  enumeration(
    Object.fromEntries(
      text
        .trim()
        .split(/\s+/)
        .map((name, value) => [name, value]),
    ),
  );

// https://learn.microsoft.com/graph/api/resources/shiftitem
export const scheduleEntityTheme =
  inOrder(`white blue green purple pink yellow gray darkBlue darkGreen darkPurple darkPink darkYellow ${SENTINEL}
    darkRed cranberry darkOrange bronze peach gold lime forest lightGreen jade lightTeal darkTeal steel skyBlue
    blueGray lavender lilac plum magenta darkBrown beige charcoal silver`);

// https://learn.microsoft.com/graph/api/resources/timeoffreason
export const timeOffReasonIconType =
  inOrder(`none car calendar running plane firstAid doctor notWorking clock juryDuty globe cup phone weather umbrella
    piggyBank dog cake trafficCone pin sunny ${SENTINEL}`);

// https://learn.microsoft.com/graph/api/resources/schedulechangerequest
export const scheduleChangeState = inOrder(`pending approved declined ${SENTINEL}`);
export const scheduleChangeRequestActor = inOrder(`sender recipient manager system ${SENTINEL}`);

// https://learn.microsoft.com/graph/api/resources/timecard
export const timeCardState = inOrder(`clockedIn onBreak clockedOut ${SENTINEL}`);
export const confirmedBy = enumeration({ none: 0, user: 1, manager: 2, [SENTINEL]: 1024 });

// https://learn.microsoft.com/graph/api/resources/itembody
export const bodyType = inOrder("text html");

// https://learn.microsoft.com/graph/api/resources/recurrencepattern
export const dayOfWeek = inOrder("sunday monday tuesday wednesday thursday friday saturday");
export const weekIndex = inOrder("first second third fourth last");
export const recurrencePatternType = inOrder("daily weekly absoluteMonthly relativeMonthly absoluteYearly relativeYearly");

// https://learn.microsoft.com/graph/api/resources/recurrencerange
export const recurrenceRangeType = inOrder("endDate noEnd numbered");

// https://learn.microsoft.com/graph/api/resources/workforceintegrationencryption
export const encryptionProtocol = enumeration({ sharedSecret: 0, [SENTINEL]: 1 });

// https://learn.microsoft.com/graph/api/resources/workforceintegration
export const supportedEntities = enumeration({
  none: 0,
  shift: 1,
  swapRequest: 2,
  userShiftPreferences: 8,
  openShift: 16,
  openShiftRequest: 32,
  offerShiftRequest: 64,
  [SENTINEL]: 1024,
  timeCard: 2048,
  timeOffReason: 4096,
  timeOff: 8192,
  timeOffRequest: 16384,
});

// https://learn.microsoft.com/graph/api/resources/workforceintegration
export const eligibilityFilteringEnabledEntities = enumeration({
  none: 0,
  swapRequest: 1,
  offerShiftRequest: 2,
  [SENTINEL]: 4,
  timeOffReason: 8,
});
