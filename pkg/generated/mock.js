// The enumerations and types of Shifts as the mock reads and shows them. Printed from the tables by `cargo xtask print`.

// @ts-check

/**
 * An enumeration. `spelling` says how the service reads its members: exactly as they are declared, in any casing, or with an
 * upper-case first letter.
 * @typedef {object} Enumeration
 * @property {"asDeclared" | "anyCasing" | "upperFirst"} spelling
 * @property {Record<string, number>} members each with its value, for flags its bit
 * @property {string[]} afterUnknownFutureValue the members that Graph hides unless the request asks for them
 *
 * A property. `of` names its enumeration or, for an object, its type.
 * @typedef {object} Property
 * @property {Scalar | "enumeration" | "flags" | "object"} type
 * @property {string} [of]
 * @property {boolean} [list] an array of such values
 * @property {boolean} nullable as the schema has it
 * @property {boolean} [required] a body without it, or with null in its place, is invalid
 * @property {boolean} [readOnly] the service sets it and ignores it in bodies
 * @property {number} [min] the smallest integer accepted
 * @property {boolean} [notEmpty] the empty string is refused
 *
 * A type with its own properties; those of its base come first.
 * @typedef {object} ObjectType
 * @property {string} [base]
 * @property {Range} [range]
 * @property {Record<string, Property>} properties
 *
 * The properties that hold the start and the end of an object: the end comes after the start. `withinDay`: they are 1 minute
 * to 24 hours apart. It is not inherited.
 * @typedef {{ start: string, end: string, withinDay?: boolean }} Range
 *
 * @typedef {"boolean" | "int32" | "double" | "string" | "dateTimeOffset" | "date" | "timeOfDay"} Scalar
 */

/** @satisfies {Record<string, Enumeration>} */
export const enumerations = {
  operationStatus: {
    spelling: "asDeclared",
    members: {
      NotStarted: 0,
      Running: 1,
      Completed: 2,
      Failed: 3,
    },
    afterUnknownFutureValue: [],
  },
  dayOfWeek: {
    spelling: "anyCasing",
    members: {
      sunday: 0,
      monday: 1,
      tuesday: 2,
      wednesday: 3,
      thursday: 4,
      friday: 5,
      saturday: 6,
    },
    afterUnknownFutureValue: [],
  },
  scheduleEntityTheme: {
    spelling: "asDeclared",
    members: {
      white: 0,
      blue: 1,
      green: 2,
      purple: 3,
      pink: 4,
      yellow: 5,
      gray: 6,
      darkBlue: 7,
      darkGreen: 8,
      darkPurple: 9,
      darkPink: 10,
      darkYellow: 11,
      darkRed: 13,
      cranberry: 14,
      darkOrange: 15,
      bronze: 16,
      peach: 17,
      gold: 18,
      lime: 19,
      forest: 20,
      lightGreen: 21,
      jade: 22,
      lightTeal: 23,
      darkTeal: 24,
      steel: 25,
      skyBlue: 26,
      blueGray: 27,
      lavender: 28,
      lilac: 29,
      plum: 30,
      magenta: 31,
      darkBrown: 32,
      beige: 33,
      charcoal: 34,
      silver: 35,
    },
    afterUnknownFutureValue: [
      "darkRed",
      "cranberry",
      "darkOrange",
      "bronze",
      "peach",
      "gold",
      "lime",
      "forest",
      "lightGreen",
      "jade",
      "lightTeal",
      "darkTeal",
      "steel",
      "skyBlue",
      "blueGray",
      "lavender",
      "lilac",
      "plum",
      "magenta",
      "darkBrown",
      "beige",
      "charcoal",
      "silver",
    ],
  },
  timeOffReasonIconType: {
    spelling: "asDeclared",
    members: {
      none: 0,
      car: 1,
      calendar: 2,
      running: 3,
      plane: 4,
      firstAid: 5,
      doctor: 6,
      notWorking: 7,
      clock: 8,
      juryDuty: 9,
      globe: 10,
      cup: 11,
      phone: 12,
      weather: 13,
      umbrella: 14,
      piggyBank: 15,
      dog: 16,
      cake: 17,
      trafficCone: 18,
      pin: 19,
      sunny: 20,
    },
    afterUnknownFutureValue: [],
  },
  scheduleChangeRequestActor: {
    spelling: "asDeclared",
    members: {
      sender: 0,
      recipient: 1,
      manager: 2,
      system: 3,
    },
    afterUnknownFutureValue: [],
  },
  scheduleChangeState: {
    spelling: "asDeclared",
    members: {
      pending: 0,
      approved: 1,
      declined: 2,
    },
    afterUnknownFutureValue: [],
  },
  bodyType: {
    spelling: "asDeclared",
    members: {
      text: 0,
      html: 1,
    },
    afterUnknownFutureValue: [],
  },
  timeCardState: {
    spelling: "asDeclared",
    members: {
      clockedIn: 0,
      onBreak: 1,
      clockedOut: 2,
    },
    afterUnknownFutureValue: [],
  },
  confirmedBy: {
    spelling: "asDeclared",
    members: {
      none: 0,
      user: 1,
      manager: 2,
    },
    afterUnknownFutureValue: [],
  },
  recurrencePatternType: {
    spelling: "anyCasing",
    members: {
      daily: 0,
      weekly: 1,
      absoluteMonthly: 2,
      relativeMonthly: 3,
      absoluteYearly: 4,
      relativeYearly: 5,
    },
    afterUnknownFutureValue: [],
  },
  weekIndex: {
    spelling: "anyCasing",
    members: {
      first: 0,
      second: 1,
      third: 2,
      fourth: 3,
      last: 4,
    },
    afterUnknownFutureValue: [],
  },
  recurrenceRangeType: {
    spelling: "anyCasing",
    members: {
      endDate: 0,
      noEnd: 1,
      numbered: 2,
    },
    afterUnknownFutureValue: [],
  },
  workforceIntegrationEncryptionProtocol: {
    spelling: "asDeclared",
    members: {
      sharedSecret: 0,
    },
    afterUnknownFutureValue: [],
  },
  workforceIntegrationSupportedEntities: {
    spelling: "upperFirst",
    members: {
      none: 0,
      shift: 1,
      swapRequest: 2,
      userShiftPreferences: 8,
      openShift: 16,
      openShiftRequest: 32,
      offerShiftRequest: 64,
      timeCard: 2048,
      timeOffReason: 4096,
      timeOff: 8192,
      timeOffRequest: 16384,
    },
    afterUnknownFutureValue: [
      "timeCard",
      "timeOffReason",
      "timeOff",
      "timeOffRequest",
    ],
  },
  eligibilityFilteringEnabledEntities: {
    spelling: "upperFirst",
    members: {
      none: 0,
      swapRequest: 1,
      offerShiftRequest: 2,
      timeOffReason: 8,
    },
    afterUnknownFutureValue: [
      "timeOffReason",
    ],
  },
};

/** @satisfies {Record<string, ObjectType>} */
export const types = {
  entity: {
    properties: {
      id: { type: "string", nullable: false, readOnly: true },
    },
  },
  geoCoordinates: {
    properties: {
      altitude: { type: "double", nullable: true },
      latitude: { type: "double", nullable: true },
      longitude: { type: "double", nullable: true },
    },
  },
  timeClockSettings: {
    properties: {
      approvedLocation: { type: "object", of: "geoCoordinates", nullable: true },
    },
  },
  schedule: {
    base: "entity",
    properties: {
      enabled: { type: "boolean", nullable: true, required: true },
      timeZone: { type: "string", nullable: true, required: true },
      provisionStatus: { type: "enumeration", of: "operationStatus", nullable: true, readOnly: true },
      provisionStatusCode: { type: "string", nullable: true, readOnly: true },
      timeClockEnabled: { type: "boolean", nullable: true },
      openShiftsEnabled: { type: "boolean", nullable: true },
      swapShiftsRequestsEnabled: { type: "boolean", nullable: true },
      offerShiftRequestsEnabled: { type: "boolean", nullable: true },
      timeOffRequestsEnabled: { type: "boolean", nullable: true },
      startDayOfWeek: { type: "enumeration", of: "dayOfWeek", nullable: true },
      isActivitiesIncludedWhenCopyingShiftsEnabled: { type: "boolean", nullable: true },
      timeClockSettings: { type: "object", of: "timeClockSettings", nullable: true },
      workforceIntegrationIds: { type: "string", list: true, nullable: true },
    },
  },
  identity: {
    properties: {
      displayName: { type: "string", nullable: true },
      id: { type: "string", nullable: true },
    },
  },
  identitySet: {
    properties: {
      application: { type: "object", of: "identity", nullable: true },
      device: { type: "object", of: "identity", nullable: true },
      user: { type: "object", of: "identity", nullable: true },
    },
  },
  changeTrackedEntity: {
    base: "entity",
    properties: {
      createdDateTime: { type: "dateTimeOffset", nullable: true, readOnly: true },
      lastModifiedDateTime: { type: "dateTimeOffset", nullable: true, readOnly: true },
      createdBy: { type: "object", of: "identitySet", nullable: true, readOnly: true },
      lastModifiedBy: { type: "object", of: "identitySet", nullable: true, readOnly: true },
    },
  },
  scheduleEntity: {
    properties: {
      startDateTime: { type: "dateTimeOffset", nullable: true, required: true },
      endDateTime: { type: "dateTimeOffset", nullable: true, required: true },
      theme: { type: "enumeration", of: "scheduleEntityTheme", nullable: false },
    },
  },
  shiftActivity: {
    range: { start: "startDateTime", end: "endDateTime" },
    properties: {
      isPaid: { type: "boolean", nullable: true, required: true },
      startDateTime: { type: "dateTimeOffset", nullable: true, required: true },
      endDateTime: { type: "dateTimeOffset", nullable: true, required: true },
      code: { type: "string", nullable: true, required: true },
      displayName: { type: "string", nullable: true, required: true },
      theme: { type: "enumeration", of: "scheduleEntityTheme", nullable: false },
    },
  },
  shiftItem: {
    base: "scheduleEntity",
    range: { start: "startDateTime", end: "endDateTime", withinDay: true },
    properties: {
      notes: { type: "string", nullable: true },
      displayName: { type: "string", nullable: true },
      activities: { type: "object", of: "shiftActivity", list: true, nullable: true },
    },
  },
  shift: {
    base: "changeTrackedEntity",
    properties: {
      userId: { type: "string", nullable: true, required: true },
      schedulingGroupId: { type: "string", nullable: true },
      draftShift: { type: "object", of: "shiftItem", nullable: true },
      sharedShift: { type: "object", of: "shiftItem", nullable: true },
      isStagedForDeletion: { type: "boolean", nullable: true },
    },
  },
  openShiftItem: {
    base: "shiftItem",
    range: { start: "startDateTime", end: "endDateTime" },
    properties: {
      openSlotCount: { type: "int32", nullable: false, min: 0 },
    },
  },
  openShift: {
    base: "changeTrackedEntity",
    properties: {
      schedulingGroupId: { type: "string", nullable: true },
      sharedOpenShift: { type: "object", of: "openShiftItem", nullable: true },
      draftOpenShift: { type: "object", of: "openShiftItem", nullable: true },
      isStagedForDeletion: { type: "boolean", nullable: true },
    },
  },
  timeOffItem: {
    base: "scheduleEntity",
    range: { start: "startDateTime", end: "endDateTime" },
    properties: {
      timeOffReasonId: { type: "string", nullable: true, required: true },
    },
  },
  timeOff: {
    base: "changeTrackedEntity",
    properties: {
      userId: { type: "string", nullable: true, required: true },
      sharedTimeOff: { type: "object", of: "timeOffItem", nullable: true },
      draftTimeOff: { type: "object", of: "timeOffItem", nullable: true },
      isStagedForDeletion: { type: "boolean", nullable: true },
    },
  },
  timeOffReason: {
    base: "changeTrackedEntity",
    properties: {
      displayName: { type: "string", nullable: true, required: true },
      iconType: { type: "enumeration", of: "timeOffReasonIconType", nullable: true, required: true },
      isActive: { type: "boolean", nullable: true, required: true },
      code: { type: "string", nullable: true },
    },
  },
  scheduleChangeRequest: {
    base: "changeTrackedEntity",
    properties: {
      assignedTo: { type: "enumeration", of: "scheduleChangeRequestActor", nullable: true },
      state: { type: "enumeration", of: "scheduleChangeState", nullable: true },
      senderUserId: { type: "string", nullable: true },
      senderDateTime: { type: "dateTimeOffset", nullable: true, readOnly: true },
      senderMessage: { type: "string", nullable: true },
      managerUserId: { type: "string", nullable: true, readOnly: true },
      managerActionDateTime: { type: "dateTimeOffset", nullable: true, readOnly: true },
      managerActionMessage: { type: "string", nullable: true },
    },
  },
  timeOffRequest: {
    base: "scheduleChangeRequest",
    range: { start: "startDateTime", end: "endDateTime" },
    properties: {
      startDateTime: { type: "dateTimeOffset", nullable: true },
      endDateTime: { type: "dateTimeOffset", nullable: true },
      timeOffReasonId: { type: "string", nullable: true },
    },
  },
  schedulingGroup: {
    base: "changeTrackedEntity",
    properties: {
      displayName: { type: "string", nullable: true, required: true },
      isActive: { type: "boolean", nullable: true },
      userIds: { type: "string", list: true, nullable: true, required: true },
      code: { type: "string", nullable: true },
    },
  },
  openShiftChangeRequest: {
    base: "scheduleChangeRequest",
    properties: {
      openShiftId: { type: "string", nullable: true },
    },
  },
  offerShiftRequest: {
    base: "scheduleChangeRequest",
    properties: {
      senderShiftId: { type: "string", nullable: true },
      recipientUserId: { type: "string", nullable: true },
      recipientActionDateTime: { type: "dateTimeOffset", nullable: true, readOnly: true },
      recipientActionMessage: { type: "string", nullable: true },
    },
  },
  swapShiftsChangeRequest: {
    base: "offerShiftRequest",
    properties: {
      recipientShiftId: { type: "string", nullable: true },
    },
  },
  itemBody: {
    properties: {
      contentType: { type: "enumeration", of: "bodyType", nullable: true },
      content: { type: "string", nullable: true },
    },
  },
  timeCardEvent: {
    properties: {
      dateTime: { type: "dateTimeOffset", nullable: false, required: true },
      isAtApprovedLocation: { type: "boolean", nullable: true },
      notes: { type: "object", of: "itemBody", nullable: true },
    },
  },
  timeCardBreak: {
    range: { start: "start", end: "end" },
    properties: {
      breakId: { type: "string", nullable: true },
      notes: { type: "object", of: "itemBody", nullable: true },
      start: { type: "object", of: "timeCardEvent", nullable: false, required: true },
      end: { type: "object", of: "timeCardEvent", nullable: true },
    },
  },
  timeCardEntry: {
    properties: {
      clockInEvent: { type: "object", of: "timeCardEvent", nullable: true },
      clockOutEvent: { type: "object", of: "timeCardEvent", nullable: true },
      breaks: { type: "object", of: "timeCardBreak", list: true, nullable: true },
    },
  },
  timeCard: {
    base: "changeTrackedEntity",
    range: { start: "clockInEvent", end: "clockOutEvent" },
    properties: {
      userId: { type: "string", nullable: true },
      state: { type: "enumeration", of: "timeCardState", nullable: true },
      confirmedBy: { type: "flags", of: "confirmedBy", nullable: true },
      notes: { type: "object", of: "itemBody", nullable: true },
      lastModifiedBy: { type: "object", of: "identitySet", nullable: true },
      clockInEvent: { type: "object", of: "timeCardEvent", nullable: true },
      clockOutEvent: { type: "object", of: "timeCardEvent", nullable: true },
      breaks: { type: "object", of: "timeCardBreak", list: true, nullable: true },
      originalEntry: { type: "object", of: "timeCardEntry", nullable: true, readOnly: true },
    },
  },
  dayNote: {
    base: "changeTrackedEntity",
    properties: {
      dayNoteDate: { type: "date", nullable: true },
      sharedDayNote: { type: "object", of: "itemBody", nullable: true },
      draftDayNote: { type: "object", of: "itemBody", nullable: true },
    },
  },
  recurrencePattern: {
    properties: {
      type: { type: "enumeration", of: "recurrencePatternType", nullable: true },
      daysOfWeek: { type: "enumeration", of: "dayOfWeek", list: true, nullable: true },
      interval: { type: "int32", nullable: false },
      firstDayOfWeek: { type: "enumeration", of: "dayOfWeek", nullable: true },
      index: { type: "enumeration", of: "weekIndex", nullable: true },
      dayOfMonth: { type: "int32", nullable: false },
      month: { type: "int32", nullable: false },
    },
  },
  recurrenceRange: {
    properties: {
      type: { type: "enumeration", of: "recurrenceRangeType", nullable: true },
      startDate: { type: "date", nullable: true },
      endDate: { type: "date", nullable: true },
      recurrenceTimeZone: { type: "string", nullable: true },
      numberOfOccurrences: { type: "int32", nullable: false },
    },
  },
  patternedRecurrence: {
    properties: {
      pattern: { type: "object", of: "recurrencePattern", nullable: true },
      range: { type: "object", of: "recurrenceRange", nullable: true },
    },
  },
  timeRange: {
    properties: {
      startTime: { type: "timeOfDay", nullable: true },
      endTime: { type: "timeOfDay", nullable: true },
    },
  },
  shiftAvailability: {
    properties: {
      recurrence: { type: "object", of: "patternedRecurrence", nullable: true },
      timeZone: { type: "string", nullable: true },
      timeSlots: { type: "object", of: "timeRange", list: true, nullable: true },
    },
  },
  shiftPreferences: {
    base: "changeTrackedEntity",
    properties: {
      availability: { type: "object", of: "shiftAvailability", list: true, nullable: true },
    },
  },
  workforceIntegrationEncryption: {
    properties: {
      protocol: { type: "enumeration", of: "workforceIntegrationEncryptionProtocol", nullable: false },
      secret: { type: "string", nullable: true, notEmpty: true },
    },
  },
  workforceIntegration: {
    base: "changeTrackedEntity",
    properties: {
      displayName: { type: "string", nullable: true },
      apiVersion: { type: "int32", nullable: true, min: 1 },
      isActive: { type: "boolean", nullable: true },
      encryption: { type: "object", of: "workforceIntegrationEncryption", nullable: true },
      url: { type: "string", nullable: true },
      supportedEntities: { type: "flags", of: "workforceIntegrationSupportedEntities", nullable: true },
      eligibilityFilteringEnabledEntities: { type: "flags", of: "eligibilityFilteringEnabledEntities", nullable: true },
    },
  },
  share: {
    range: { start: "startDateTime", end: "endDateTime" },
    properties: {
      notifyTeam: { type: "boolean", nullable: true, required: true },
      startDateTime: { type: "dateTimeOffset", nullable: true, required: true },
      endDateTime: { type: "dateTimeOffset", nullable: true },
    },
  },
  startFilter: {
    properties: {
      ge: { type: "dateTimeOffset", nullable: false },
    },
  },
  endFilter: {
    properties: {
      le: { type: "dateTimeOffset", nullable: false },
    },
  },
  rangeFilter: {
    properties: {
      startDateTime: { type: "object", of: "startFilter", nullable: false },
      endDateTime: { type: "object", of: "endFilter", nullable: false },
    },
  },
  listShiftsFilter: {
    properties: {
      sharedShift: { type: "object", of: "rangeFilter", nullable: false },
      draftShift: { type: "object", of: "rangeFilter", nullable: false },
    },
  },
  listTimesOffFilter: {
    properties: {
      sharedTimeOff: { type: "object", of: "rangeFilter", nullable: false },
      draftTimeOff: { type: "object", of: "rangeFilter", nullable: false },
    },
  },
  scheduleChangeStateFilter: {
    properties: {
      eq: { type: "enumeration", of: "scheduleChangeState", nullable: false },
    },
  },
  scheduleChangeRequestsFilter: {
    properties: {
      state: { type: "object", of: "scheduleChangeStateFilter", nullable: false },
    },
  },
  approve: {
    properties: {
      message: { type: "string", nullable: true },
    },
  },
  decline: {
    properties: {
      message: { type: "string", nullable: true },
    },
  },
  timeCardStateFilter: {
    properties: {
      eq: { type: "enumeration", of: "timeCardState", nullable: false },
    },
  },
  listTimeCardsFilter: {
    properties: {
      state: { type: "object", of: "timeCardStateFilter", nullable: false },
    },
  },
  clockIn: {
    properties: {
      isAtApprovedLocation: { type: "boolean", nullable: true },
      notes: { type: "object", of: "itemBody", nullable: true },
      onBehalfOfUserId: { type: "string", nullable: true },
    },
  },
  clockOut: {
    properties: {
      isAtApprovedLocation: { type: "boolean", nullable: true },
      notes: { type: "object", of: "itemBody", nullable: true },
    },
  },
  startBreak: {
    properties: {
      isAtApprovedLocation: { type: "boolean", nullable: true },
      notes: { type: "object", of: "itemBody", nullable: true },
    },
  },
  endBreak: {
    properties: {
      isAtApprovedLocation: { type: "boolean", nullable: true },
      notes: { type: "object", of: "itemBody", nullable: true },
    },
  },
  dayNoteDateFilter: {
    properties: {
      eq: { type: "date", nullable: false },
    },
  },
  listDayNotesFilter: {
    properties: {
      dayNoteDate: { type: "object", of: "dayNoteDateFilter", nullable: false },
    },
  },
};

/** The types of callbacks, each with its word in urls as Shifts writes it, and its member of supportedEntities. */
export const callbacks = {
  shift: { path: "shifts", entity: "shift" },
  openShift: { path: "openshifts", entity: "openShift" },
  timeOff: { path: "timesoff", entity: "timeOff" },
  timeOffReason: { path: "timeoffReasons", entity: "timeOffReason" },
  timeOffRequest: { path: "timeOffRequests", entity: "timeOffRequest" },
  openShiftChangeRequest: { path: "openshiftrequests", entity: "openShiftRequest" },
  offerShiftRequest: { path: "offershiftrequests", entity: "offerShiftRequest" },
  swapShiftsChangeRequest: { path: "swapRequests", entity: "swapRequest" },
  timeCard: { path: "timecards", entity: "timeCard" },
  shiftPreferences: { path: "settings/shiftpreferences", entity: "userShiftPreferences" },
};
