// The bodies of operations as the workbench's editor completes and describes them. Printed from the tables by `cargo xtask print`.

// @ts-check

/**
 * What is described: in one sentence, on Microsoft's page, and on the page of the docs, if it has one.
 * @typedef {{ sentence: string, page: string, docs?: string }} Described
 *
 * An operation with a body: the name of the body's type, and whether it creates something.
 * @typedef {{ body: string, creates: boolean, page: string, docs: string }} BodyOperation
 *
 * A property. `of` names its enumeration or, for an object, its type; `words` describe what it holds.
 * @typedef {object} OwnProperty
 * @property {Kind} kind
 * @property {string} words
 * @property {string} [of]
 * @property {boolean} [list] an array of such values
 * @property {"required" | "advised"} [need] in a body that creates
 * @property {boolean} [readOnly] the service writes it; bodies leave it out
 * @property {boolean} [nullable]
 * @property {string} [excludes] the property that must be null if this one is set
 * @property {unknown} [example] absent if a reader has to choose the value
 * @typedef {Described & OwnProperty} Property
 *
 * A type with its properties, those that it inherits included.
 * @typedef {Described & { properties: Record<string, Property> }} ObjectType
 *
 * An enumeration.
 * @typedef {Described & { members: string[] }} Enumeration
 *
 * @typedef {"boolean" | "integer" | "number" | "string" | "dateTime" | "date" | "time" | "enumeration" | "flags" | "object"} Kind
 */

/** @type {Record<string, BodyOperation>} */
export const operations = {
  "putSchedule": {
    "body": "schedule",
    "creates": true,
    "page": "https://learn.microsoft.com/graph/api/team-put-schedule?view=graph-rest-1.0",
    "docs": "reference/schedule.html#putschedule"
  },
  "shareSchedule": {
    "body": "share",
    "creates": true,
    "page": "https://learn.microsoft.com/graph/api/schedule-share?view=graph-rest-1.0",
    "docs": "reference/schedule.html#shareschedule"
  },
  "createShift": {
    "body": "shift",
    "creates": true,
    "page": "https://learn.microsoft.com/graph/api/schedule-post-shifts?view=graph-rest-1.0",
    "docs": "reference/shifts.html#createshift"
  },
  "replaceShift": {
    "body": "shift",
    "creates": true,
    "page": "https://learn.microsoft.com/graph/api/shift-put?view=graph-rest-1.0",
    "docs": "reference/shifts.html#replaceshift"
  },
  "createOpenShift": {
    "body": "openShift",
    "creates": true,
    "page": "https://learn.microsoft.com/graph/api/openshift-post?view=graph-rest-1.0",
    "docs": "reference/openShifts.html#createopenshift"
  },
  "updateOpenShift": {
    "body": "openShift",
    "creates": false,
    "page": "https://learn.microsoft.com/graph/api/openshift-update?view=graph-rest-1.0",
    "docs": "reference/openShifts.html#updateopenshift"
  },
  "createTimeOff": {
    "body": "timeOff",
    "creates": true,
    "page": "https://learn.microsoft.com/graph/api/schedule-post-timesoff?view=graph-rest-1.0",
    "docs": "reference/timesOff.html#createtimeoff"
  },
  "replaceTimeOff": {
    "body": "timeOff",
    "creates": true,
    "page": "https://learn.microsoft.com/graph/api/timeoff-put?view=graph-rest-1.0",
    "docs": "reference/timesOff.html#replacetimeoff"
  },
  "createTimeOffReason": {
    "body": "timeOffReason",
    "creates": true,
    "page": "https://learn.microsoft.com/graph/api/schedule-post-timeoffreasons?view=graph-rest-1.0",
    "docs": "reference/timeOffReasons.html#createtimeoffreason"
  },
  "replaceTimeOffReason": {
    "body": "timeOffReason",
    "creates": true,
    "page": "https://learn.microsoft.com/graph/api/timeoffreason-put?view=graph-rest-1.0",
    "docs": "reference/timeOffReasons.html#replacetimeoffreason"
  },
  "createTimeOffRequest": {
    "body": "timeOffRequest",
    "creates": true,
    "page": "https://learn.microsoft.com/graph/api/timeoffrequest-post?view=graph-rest-1.0",
    "docs": "reference/timeOffRequests.html#createtimeoffrequest"
  },
  "approveTimeOffRequest": {
    "body": "approve",
    "creates": true,
    "page": "https://learn.microsoft.com/graph/api/timeoffrequest-approve?view=graph-rest-1.0",
    "docs": "reference/timeOffRequests.html#approvetimeoffrequest"
  },
  "declineTimeOffRequest": {
    "body": "decline",
    "creates": true,
    "page": "https://learn.microsoft.com/graph/api/timeoffrequest-decline?view=graph-rest-1.0",
    "docs": "reference/timeOffRequests.html#declinetimeoffrequest"
  },
  "createSchedulingGroup": {
    "body": "schedulingGroup",
    "creates": true,
    "page": "https://learn.microsoft.com/graph/api/schedule-post-schedulinggroups?view=graph-rest-1.0",
    "docs": "reference/schedulingGroups.html#createschedulinggroup"
  },
  "replaceSchedulingGroup": {
    "body": "schedulingGroup",
    "creates": true,
    "page": "https://learn.microsoft.com/graph/api/schedulinggroup-put?view=graph-rest-1.0",
    "docs": "reference/schedulingGroups.html#replaceschedulinggroup"
  },
  "createOpenShiftChangeRequest": {
    "body": "openShiftChangeRequest",
    "creates": true,
    "page": "https://learn.microsoft.com/graph/api/openshiftchangerequest-post?view=graph-rest-1.0",
    "docs": "reference/openShiftChangeRequests.html#createopenshiftchangerequest"
  },
  "approveOpenShiftChangeRequest": {
    "body": "approve",
    "creates": true,
    "page": "https://learn.microsoft.com/graph/api/openshiftchangerequest-approve?view=graph-rest-1.0",
    "docs": "reference/openShiftChangeRequests.html#approveopenshiftchangerequest"
  },
  "declineOpenShiftChangeRequest": {
    "body": "decline",
    "creates": true,
    "page": "https://learn.microsoft.com/graph/api/openshiftchangerequest-decline?view=graph-rest-1.0",
    "docs": "reference/openShiftChangeRequests.html#declineopenshiftchangerequest"
  },
  "createOfferShiftRequest": {
    "body": "offerShiftRequest",
    "creates": true,
    "page": "https://learn.microsoft.com/graph/api/offershiftrequest-post?view=graph-rest-1.0",
    "docs": "reference/offerShiftRequests.html#createoffershiftrequest"
  },
  "approveOfferShiftRequest": {
    "body": "approve",
    "creates": true,
    "page": "https://learn.microsoft.com/graph/api/offershiftrequest-approve?view=graph-rest-1.0",
    "docs": "reference/offerShiftRequests.html#approveoffershiftrequest"
  },
  "declineOfferShiftRequest": {
    "body": "decline",
    "creates": true,
    "page": "https://learn.microsoft.com/graph/api/offershiftrequest-decline?view=graph-rest-1.0",
    "docs": "reference/offerShiftRequests.html#declineoffershiftrequest"
  },
  "createSwapShiftsChangeRequest": {
    "body": "swapShiftsChangeRequest",
    "creates": true,
    "page": "https://learn.microsoft.com/graph/api/swapshiftschangerequest-post?view=graph-rest-1.0",
    "docs": "reference/swapShiftsChangeRequests.html#createswapshiftschangerequest"
  },
  "approveSwapShiftsChangeRequest": {
    "body": "approve",
    "creates": true,
    "page": "https://learn.microsoft.com/graph/api/swapshiftschangerequest-approve?view=graph-rest-1.0",
    "docs": "reference/swapShiftsChangeRequests.html#approveswapshiftschangerequest"
  },
  "declineSwapShiftsChangeRequest": {
    "body": "decline",
    "creates": true,
    "page": "https://learn.microsoft.com/graph/api/swapshiftschangerequest-decline?view=graph-rest-1.0",
    "docs": "reference/swapShiftsChangeRequests.html#declineswapshiftschangerequest"
  },
  "createTimeCard": {
    "body": "timeCard",
    "creates": true,
    "page": "https://learn.microsoft.com/graph/api/schedule-post-timecards?view=graph-rest-1.0",
    "docs": "reference/timeCards.html#createtimecard"
  },
  "replaceTimeCard": {
    "body": "timeCard",
    "creates": true,
    "page": "https://learn.microsoft.com/graph/api/timecard-replace?view=graph-rest-1.0",
    "docs": "reference/timeCards.html#replacetimecard"
  },
  "clockIn": {
    "body": "clockIn",
    "creates": true,
    "page": "https://learn.microsoft.com/graph/api/timecard-clockin?view=graph-rest-1.0",
    "docs": "reference/timeCards.html#clockin"
  },
  "clockOut": {
    "body": "clockOut",
    "creates": true,
    "page": "https://learn.microsoft.com/graph/api/timecard-clockout?view=graph-rest-1.0",
    "docs": "reference/timeCards.html#clockout"
  },
  "startBreak": {
    "body": "startBreak",
    "creates": true,
    "page": "https://learn.microsoft.com/graph/api/timecard-startbreak?view=graph-rest-1.0",
    "docs": "reference/timeCards.html#startbreak"
  },
  "endBreak": {
    "body": "endBreak",
    "creates": true,
    "page": "https://learn.microsoft.com/graph/api/timecard-endbreak?view=graph-rest-1.0",
    "docs": "reference/timeCards.html#endbreak"
  },
  "createDayNote": {
    "body": "dayNote",
    "creates": true,
    "page": "https://learn.microsoft.com/graph/api/schedule-post-daynotes?view=graph-rest-1.0",
    "docs": "reference/dayNotes.html#createdaynote"
  },
  "updateDayNote": {
    "body": "dayNote",
    "creates": false,
    "page": "https://learn.microsoft.com/graph/api/daynote-update?view=graph-rest-1.0",
    "docs": "reference/dayNotes.html#updatedaynote"
  },
  "updateShiftPreferences": {
    "body": "shiftPreferences",
    "creates": false,
    "page": "https://learn.microsoft.com/graph/api/shiftpreferences-put?view=graph-rest-1.0",
    "docs": "reference/shiftPreferences.html#updateshiftpreferences"
  },
  "createWorkforceIntegration": {
    "body": "workforceIntegration",
    "creates": true,
    "page": "https://learn.microsoft.com/graph/api/workforceintegration-post?view=graph-rest-1.0",
    "docs": "reference/workforceIntegrations.html#createworkforceintegration"
  },
  "updateWorkforceIntegration": {
    "body": "workforceIntegration",
    "creates": false,
    "page": "https://learn.microsoft.com/graph/api/workforceintegration-update?view=graph-rest-1.0",
    "docs": "reference/workforceIntegrations.html#updateworkforceintegration"
  }
};

/** @type {Record<string, ObjectType>} */
export const types = {
  "entity": {
    "sentence": "An object with an id.",
    "page": "https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-1.0",
    "properties": {
      "id": {
        "sentence": "Its id.",
        "page": "https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-1.0",
        "kind": "string",
        "words": "string",
        "readOnly": true
      }
    }
  },
  "geoCoordinates": {
    "sentence": "A place on Earth.",
    "page": "https://learn.microsoft.com/graph/api/resources/geocoordinates?view=graph-rest-1.0",
    "docs": "reference/schedule.html#shape-geocoordinates",
    "properties": {
      "altitude": {
        "sentence": "Its altitude above sea level, in feet.",
        "page": "https://learn.microsoft.com/graph/api/resources/geocoordinates?view=graph-rest-1.0",
        "kind": "number",
        "words": "number",
        "nullable": true,
        "example": 594.2
      },
      "latitude": {
        "sentence": "Its latitude in degrees.",
        "page": "https://learn.microsoft.com/graph/api/resources/geocoordinates?view=graph-rest-1.0",
        "kind": "number",
        "words": "number",
        "nullable": true,
        "example": 41.8781
      },
      "longitude": {
        "sentence": "Its longitude in degrees.",
        "page": "https://learn.microsoft.com/graph/api/resources/geocoordinates?view=graph-rest-1.0",
        "kind": "number",
        "words": "number",
        "nullable": true,
        "example": -87.6298
      }
    }
  },
  "timeClockSettings": {
    "sentence": "Where employees may clock in and out.",
    "page": "https://learn.microsoft.com/graph/api/resources/timeclocksettings?view=graph-rest-1.0",
    "docs": "reference/schedule.html#shape-timeclocksettings",
    "properties": {
      "approvedLocation": {
        "sentence": "The approved location.",
        "page": "https://learn.microsoft.com/graph/api/resources/timeclocksettings?view=graph-rest-1.0",
        "kind": "object",
        "words": "geoCoordinates",
        "of": "geoCoordinates",
        "nullable": true,
        "example": {
          "altitude": 594.2,
          "latitude": 41.8781,
          "longitude": -87.6298
        }
      }
    }
  },
  "schedule": {
    "sentence": "The schedule of a team; a team has one.",
    "page": "https://learn.microsoft.com/graph/api/resources/schedule?view=graph-rest-1.0",
    "docs": "reference/schedule.html#shape-schedule",
    "properties": {
      "id": {
        "sentence": "Its id.",
        "page": "https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-1.0",
        "kind": "string",
        "words": "string",
        "readOnly": true
      },
      "enabled": {
        "sentence": "Whether the team uses Shifts.",
        "page": "https://learn.microsoft.com/graph/api/resources/schedule?view=graph-rest-1.0",
        "kind": "boolean",
        "words": "boolean",
        "need": "required",
        "example": true
      },
      "timeZone": {
        "sentence": "Its IANA time zone, such as America/Chicago.",
        "page": "https://learn.microsoft.com/graph/api/resources/schedule?view=graph-rest-1.0",
        "kind": "string",
        "words": "time zone",
        "need": "required"
      },
      "provisionStatus": {
        "sentence": "The status of its provisioning.",
        "page": "https://learn.microsoft.com/graph/api/resources/schedule?view=graph-rest-1.0",
        "kind": "enumeration",
        "words": "operationStatus",
        "of": "operationStatus",
        "readOnly": true,
        "nullable": true
      },
      "provisionStatusCode": {
        "sentence": "Why its provisioning failed.",
        "page": "https://learn.microsoft.com/graph/api/resources/schedule?view=graph-rest-1.0",
        "kind": "string",
        "words": "string",
        "readOnly": true,
        "nullable": true
      },
      "timeClockEnabled": {
        "sentence": "Whether employees clock in and out.",
        "page": "https://learn.microsoft.com/graph/api/resources/schedule?view=graph-rest-1.0",
        "kind": "boolean",
        "words": "boolean",
        "nullable": true,
        "example": true
      },
      "openShiftsEnabled": {
        "sentence": "Whether there are open shifts.",
        "page": "https://learn.microsoft.com/graph/api/resources/schedule?view=graph-rest-1.0",
        "kind": "boolean",
        "words": "boolean",
        "nullable": true,
        "example": true
      },
      "swapShiftsRequestsEnabled": {
        "sentence": "Whether employees may ask to swap shifts.",
        "page": "https://learn.microsoft.com/graph/api/resources/schedule?view=graph-rest-1.0",
        "kind": "boolean",
        "words": "boolean",
        "nullable": true,
        "example": true
      },
      "offerShiftRequestsEnabled": {
        "sentence": "Whether employees may offer a shift to another.",
        "page": "https://learn.microsoft.com/graph/api/resources/schedule?view=graph-rest-1.0",
        "kind": "boolean",
        "words": "boolean",
        "nullable": true,
        "example": true
      },
      "timeOffRequestsEnabled": {
        "sentence": "Whether employees may ask for time off.",
        "page": "https://learn.microsoft.com/graph/api/resources/schedule?view=graph-rest-1.0",
        "kind": "boolean",
        "words": "boolean",
        "nullable": true,
        "example": true
      },
      "startDayOfWeek": {
        "sentence": "The day on which its week starts.",
        "page": "https://learn.microsoft.com/graph/api/resources/schedule?view=graph-rest-1.0",
        "kind": "enumeration",
        "words": "dayOfWeek",
        "of": "dayOfWeek",
        "nullable": true
      },
      "isActivitiesIncludedWhenCopyingShiftsEnabled": {
        "sentence": "Whether a copied shift includes its activities.",
        "page": "https://learn.microsoft.com/graph/api/resources/schedule?view=graph-rest-1.0",
        "kind": "boolean",
        "words": "boolean",
        "nullable": true,
        "example": true
      },
      "timeClockSettings": {
        "sentence": "Where employees may clock in and out.",
        "page": "https://learn.microsoft.com/graph/api/resources/schedule?view=graph-rest-1.0",
        "kind": "object",
        "words": "timeClockSettings",
        "of": "timeClockSettings",
        "nullable": true,
        "example": {
          "approvedLocation": {
            "altitude": 594.2,
            "latitude": 41.8781,
            "longitude": -87.6298
          }
        }
      },
      "workforceIntegrationIds": {
        "sentence": "The workforce integration that is called when it changes. The service reads only the first id.",
        "page": "https://learn.microsoft.com/microsoft-365/frontline/shifts-custom-wfm-integration",
        "kind": "string",
        "words": "array of id, WFI_…, of which the service reads the first",
        "list": true,
        "nullable": true
      }
    }
  },
  "share": {
    "sentence": "The time range that is shared, and who is notified.",
    "page": "https://learn.microsoft.com/graph/api/schedule-share?view=graph-rest-1.0",
    "properties": {
      "notifyTeam": {
        "sentence": "Whether the whole team is notified, or only users whose shifts are shared.",
        "page": "https://learn.microsoft.com/graph/api/schedule-share?view=graph-rest-1.0",
        "kind": "boolean",
        "words": "boolean",
        "need": "required",
        "example": true
      },
      "startDateTime": {
        "sentence": "The start of the shared range.",
        "page": "https://learn.microsoft.com/graph/api/schedule-share?view=graph-rest-1.0",
        "kind": "dateTime",
        "words": "date-time",
        "need": "required",
        "example": "2026-03-02T00:00:00Z"
      },
      "endDateTime": {
        "sentence": "The end of the shared range.",
        "page": "https://learn.microsoft.com/graph/api/schedule-share?view=graph-rest-1.0",
        "kind": "dateTime",
        "words": "date-time",
        "need": "advised",
        "nullable": true,
        "example": "2026-03-09T00:00:00Z"
      }
    }
  },
  "identity": {
    "sentence": "A user, an application or a device.",
    "page": "https://learn.microsoft.com/graph/api/resources/identity?view=graph-rest-1.0",
    "docs": "reference/shapes.html#shape-identity",
    "properties": {
      "displayName": {
        "sentence": "Its name, which may be out of date.",
        "page": "https://learn.microsoft.com/graph/api/resources/identity?view=graph-rest-1.0",
        "kind": "string",
        "words": "string",
        "nullable": true
      },
      "id": {
        "sentence": "Its id.",
        "page": "https://learn.microsoft.com/graph/api/resources/identity?view=graph-rest-1.0",
        "kind": "string",
        "words": "GUID, with a warning for other strings",
        "nullable": true
      }
    }
  },
  "identitySet": {
    "sentence": "The application, the device and the user that acted together.",
    "page": "https://learn.microsoft.com/graph/api/resources/identityset?view=graph-rest-1.0",
    "docs": "reference/shapes.html#shape-identityset",
    "properties": {
      "application": {
        "sentence": "The application that acted.",
        "page": "https://learn.microsoft.com/graph/api/resources/identityset?view=graph-rest-1.0",
        "kind": "object",
        "words": "identity",
        "of": "identity",
        "nullable": true,
        "example": {
          "displayName": "displayName",
          "id": "5ca83ce7-291d-43b7-bf53-af79eef4bc1d"
        }
      },
      "device": {
        "sentence": "The device that acted.",
        "page": "https://learn.microsoft.com/graph/api/resources/identityset?view=graph-rest-1.0",
        "kind": "object",
        "words": "identity",
        "of": "identity",
        "nullable": true,
        "example": {
          "displayName": "displayName",
          "id": "5ca83ce7-291d-43b7-bf53-af79eef4bc1d"
        }
      },
      "user": {
        "sentence": "The user that acted.",
        "page": "https://learn.microsoft.com/graph/api/resources/identityset?view=graph-rest-1.0",
        "kind": "object",
        "words": "identity",
        "of": "identity",
        "nullable": true,
        "example": {
          "displayName": "displayName",
          "id": "5ca83ce7-291d-43b7-bf53-af79eef4bc1d"
        }
      }
    }
  },
  "changeTrackedEntity": {
    "sentence": "An object for which the service records who changed it and when.",
    "page": "https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0",
    "properties": {
      "id": {
        "sentence": "Its id.",
        "page": "https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-1.0",
        "kind": "string",
        "words": "string",
        "readOnly": true
      },
      "createdDateTime": {
        "sentence": "When it was created, in UTC.",
        "page": "https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0",
        "kind": "dateTime",
        "words": "date-time",
        "readOnly": true,
        "nullable": true
      },
      "lastModifiedDateTime": {
        "sentence": "When it was last changed, in UTC.",
        "page": "https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0",
        "kind": "dateTime",
        "words": "date-time",
        "readOnly": true,
        "nullable": true
      },
      "createdBy": {
        "sentence": "Who created it.",
        "page": "https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0",
        "kind": "object",
        "words": "identitySet",
        "of": "identitySet",
        "readOnly": true,
        "nullable": true
      },
      "lastModifiedBy": {
        "sentence": "Who last changed it.",
        "page": "https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0",
        "kind": "object",
        "words": "identitySet",
        "of": "identitySet",
        "readOnly": true,
        "nullable": true
      }
    }
  },
  "scheduleEntity": {
    "sentence": "An entry of the schedule, with its start, end and color.",
    "page": "https://learn.microsoft.com/graph/api/resources/scheduleentity?view=graph-rest-1.0",
    "properties": {
      "startDateTime": {
        "sentence": "When it starts.",
        "page": "https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0",
        "kind": "dateTime",
        "words": "date-time",
        "need": "required",
        "example": "2026-03-04T08:00:00Z"
      },
      "endDateTime": {
        "sentence": "When it ends.",
        "page": "https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0",
        "kind": "dateTime",
        "words": "date-time",
        "need": "required",
        "example": "2026-03-04T16:00:00Z"
      },
      "theme": {
        "sentence": "Its color; never null.",
        "page": "https://github.com/microsoftgraph/msgraph-metadata/blob/master/schemas/v1.0-Prod.csdl",
        "kind": "enumeration",
        "words": "scheduleEntityTheme",
        "of": "scheduleEntityTheme"
      }
    }
  },
  "shiftActivity": {
    "sentence": "A piece of a shift, such as a break or a training.",
    "page": "https://learn.microsoft.com/graph/api/resources/shiftactivity?view=graph-rest-1.0",
    "docs": "reference/shapes.html#shape-shiftactivity",
    "properties": {
      "isPaid": {
        "sentence": "Whether it is paid.",
        "page": "https://learn.microsoft.com/graph/api/resources/shiftactivity?view=graph-rest-1.0",
        "kind": "boolean",
        "words": "boolean",
        "need": "required",
        "example": false
      },
      "startDateTime": {
        "sentence": "When it starts.",
        "page": "https://learn.microsoft.com/graph/api/resources/shiftactivity?view=graph-rest-1.0",
        "kind": "dateTime",
        "words": "date-time",
        "need": "required",
        "example": "2026-03-04T12:00:00Z"
      },
      "endDateTime": {
        "sentence": "When it ends.",
        "page": "https://learn.microsoft.com/graph/api/resources/shiftactivity?view=graph-rest-1.0",
        "kind": "dateTime",
        "words": "date-time",
        "need": "required",
        "example": "2026-03-04T12:30:00Z"
      },
      "code": {
        "sentence": "A code of the customer's own; may be empty.",
        "page": "https://learn.microsoft.com/graph/api/resources/shiftactivity?view=graph-rest-1.0",
        "kind": "string",
        "words": "string",
        "need": "required"
      },
      "displayName": {
        "sentence": "Its name. Teams shows its first 50 characters.",
        "page": "https://learn.microsoft.com/graph/api/resources/shiftactivity?view=graph-rest-1.0",
        "kind": "string",
        "words": "string, with a warning above 50 characters",
        "need": "required"
      },
      "theme": {
        "sentence": "Its color; never null.",
        "page": "https://github.com/microsoftgraph/msgraph-metadata/blob/master/schemas/v1.0-Prod.csdl",
        "kind": "enumeration",
        "words": "scheduleEntityTheme",
        "of": "scheduleEntityTheme"
      }
    }
  },
  "shiftItem": {
    "sentence": "One version of a shift.",
    "page": "https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0",
    "docs": "reference/shifts.html#shape-shiftitem",
    "properties": {
      "startDateTime": {
        "sentence": "When it starts.",
        "page": "https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0",
        "kind": "dateTime",
        "words": "date-time",
        "need": "required",
        "example": "2026-03-04T08:00:00Z"
      },
      "endDateTime": {
        "sentence": "When it ends.",
        "page": "https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0",
        "kind": "dateTime",
        "words": "date-time",
        "need": "required",
        "example": "2026-03-04T16:00:00Z"
      },
      "theme": {
        "sentence": "Its color; never null.",
        "page": "https://github.com/microsoftgraph/msgraph-metadata/blob/master/schemas/v1.0-Prod.csdl",
        "kind": "enumeration",
        "words": "scheduleEntityTheme",
        "of": "scheduleEntityTheme"
      },
      "notes": {
        "sentence": "Notes on it, for those who see it.",
        "page": "https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0",
        "kind": "string",
        "words": "string",
        "nullable": true
      },
      "displayName": {
        "sentence": "Its label.",
        "page": "https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0",
        "kind": "string",
        "words": "string",
        "nullable": true
      },
      "activities": {
        "sentence": "The activities within it; may be empty.",
        "page": "https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0",
        "kind": "object",
        "words": "array of shiftActivity",
        "of": "shiftActivity",
        "list": true,
        "need": "advised",
        "nullable": true,
        "example": [
          {
            "isPaid": false,
            "startDateTime": "2026-03-04T12:00:00Z",
            "endDateTime": "2026-03-04T12:30:00Z",
            "code": "",
            "displayName": "Lunch",
            "theme": "blue"
          }
        ]
      }
    }
  },
  "shift": {
    "sentence": "A shift that is assigned to a user.",
    "page": "https://learn.microsoft.com/graph/api/resources/shift?view=graph-rest-1.0",
    "docs": "reference/shifts.html#shape-shift",
    "properties": {
      "id": {
        "sentence": "Its id.",
        "page": "https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-1.0",
        "kind": "string",
        "words": "string",
        "readOnly": true
      },
      "createdDateTime": {
        "sentence": "When it was created, in UTC.",
        "page": "https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0",
        "kind": "dateTime",
        "words": "date-time",
        "readOnly": true,
        "nullable": true
      },
      "lastModifiedDateTime": {
        "sentence": "When it was last changed, in UTC.",
        "page": "https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0",
        "kind": "dateTime",
        "words": "date-time",
        "readOnly": true,
        "nullable": true
      },
      "createdBy": {
        "sentence": "Who created it.",
        "page": "https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0",
        "kind": "object",
        "words": "identitySet",
        "of": "identitySet",
        "readOnly": true,
        "nullable": true
      },
      "lastModifiedBy": {
        "sentence": "Who last changed it.",
        "page": "https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0",
        "kind": "object",
        "words": "identitySet",
        "of": "identitySet",
        "readOnly": true,
        "nullable": true
      },
      "userId": {
        "sentence": "The user to whom it is assigned.",
        "page": "https://learn.microsoft.com/graph/api/resources/shift?view=graph-rest-1.0",
        "kind": "string",
        "words": "GUID, with a warning for other strings",
        "need": "required"
      },
      "schedulingGroupId": {
        "sentence": "The scheduling group that it belongs to.",
        "page": "https://learn.microsoft.com/graph/api/resources/shift?view=graph-rest-1.0",
        "kind": "string",
        "words": "id, TAG_…",
        "need": "advised",
        "nullable": true
      },
      "draftShift": {
        "sentence": "The version that only managers see until it is shared.",
        "page": "https://learn.microsoft.com/graph/api/schedule-post-shifts?view=graph-rest-1.0",
        "kind": "object",
        "words": "shiftItem",
        "of": "shiftItem",
        "nullable": true,
        "excludes": "sharedShift",
        "example": {
          "startDateTime": "2026-03-04T08:00:00Z",
          "endDateTime": "2026-03-04T16:00:00Z",
          "theme": "blue",
          "notes": "Please count the till at noon.",
          "displayName": "Day shift",
          "activities": [
            {
              "isPaid": false,
              "startDateTime": "2026-03-04T12:00:00Z",
              "endDateTime": "2026-03-04T12:30:00Z",
              "code": "",
              "displayName": "Lunch",
              "theme": "blue"
            }
          ]
        }
      },
      "sharedShift": {
        "sentence": "The version that managers and employees see; Teams notifies the user of it.",
        "page": "https://learn.microsoft.com/graph/api/schedule-post-shifts?view=graph-rest-1.0",
        "kind": "object",
        "words": "shiftItem",
        "of": "shiftItem",
        "nullable": true,
        "excludes": "draftShift",
        "example": {
          "startDateTime": "2026-03-04T08:00:00Z",
          "endDateTime": "2026-03-04T16:00:00Z",
          "theme": "blue",
          "notes": "Please count the till at noon.",
          "displayName": "Day shift",
          "activities": [
            {
              "isPaid": false,
              "startDateTime": "2026-03-04T12:00:00Z",
              "endDateTime": "2026-03-04T12:30:00Z",
              "code": "",
              "displayName": "Lunch",
              "theme": "blue"
            }
          ]
        }
      },
      "isStagedForDeletion": {
        "sentence": "Whether it is deleted when the schedule is next shared.",
        "page": "https://learn.microsoft.com/graph/api/resources/shift?view=graph-rest-1.0",
        "kind": "boolean",
        "words": "boolean",
        "nullable": true,
        "example": false
      }
    }
  },
  "openShiftItem": {
    "sentence": "One version of an open shift.",
    "page": "https://learn.microsoft.com/graph/api/resources/openshiftitem?view=graph-rest-1.0",
    "docs": "reference/openShifts.html#shape-openshiftitem",
    "properties": {
      "startDateTime": {
        "sentence": "When it starts.",
        "page": "https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0",
        "kind": "dateTime",
        "words": "date-time",
        "need": "required",
        "example": "2026-03-04T08:00:00Z"
      },
      "endDateTime": {
        "sentence": "When it ends.",
        "page": "https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0",
        "kind": "dateTime",
        "words": "date-time",
        "need": "required",
        "example": "2026-03-04T16:00:00Z"
      },
      "theme": {
        "sentence": "Its color; never null.",
        "page": "https://github.com/microsoftgraph/msgraph-metadata/blob/master/schemas/v1.0-Prod.csdl",
        "kind": "enumeration",
        "words": "scheduleEntityTheme",
        "of": "scheduleEntityTheme"
      },
      "notes": {
        "sentence": "Notes on it, for those who see it.",
        "page": "https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0",
        "kind": "string",
        "words": "string",
        "nullable": true
      },
      "displayName": {
        "sentence": "Its label.",
        "page": "https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0",
        "kind": "string",
        "words": "string",
        "nullable": true
      },
      "activities": {
        "sentence": "The activities within it; may be empty.",
        "page": "https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0",
        "kind": "object",
        "words": "array of shiftActivity",
        "of": "shiftActivity",
        "list": true,
        "need": "advised",
        "nullable": true,
        "example": [
          {
            "isPaid": false,
            "startDateTime": "2026-03-04T12:00:00Z",
            "endDateTime": "2026-03-04T12:30:00Z",
            "code": "",
            "displayName": "Lunch",
            "theme": "blue"
          }
        ]
      },
      "openSlotCount": {
        "sentence": "How many users can still take it.",
        "page": "https://learn.microsoft.com/graph/api/resources/openshiftitem?view=graph-rest-1.0",
        "kind": "integer",
        "words": "integer, at least 0, below 1 with a warning",
        "need": "advised",
        "example": 2
      }
    }
  },
  "openShift": {
    "sentence": "A shift that is not assigned to anyone yet.",
    "page": "https://learn.microsoft.com/graph/api/resources/openshift?view=graph-rest-1.0",
    "docs": "reference/openShifts.html#shape-openshift",
    "properties": {
      "id": {
        "sentence": "Its id.",
        "page": "https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-1.0",
        "kind": "string",
        "words": "string",
        "readOnly": true
      },
      "createdDateTime": {
        "sentence": "When it was created, in UTC.",
        "page": "https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0",
        "kind": "dateTime",
        "words": "date-time",
        "readOnly": true,
        "nullable": true
      },
      "lastModifiedDateTime": {
        "sentence": "When it was last changed, in UTC.",
        "page": "https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0",
        "kind": "dateTime",
        "words": "date-time",
        "readOnly": true,
        "nullable": true
      },
      "createdBy": {
        "sentence": "Who created it.",
        "page": "https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0",
        "kind": "object",
        "words": "identitySet",
        "of": "identitySet",
        "readOnly": true,
        "nullable": true
      },
      "lastModifiedBy": {
        "sentence": "Who last changed it.",
        "page": "https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0",
        "kind": "object",
        "words": "identitySet",
        "of": "identitySet",
        "readOnly": true,
        "nullable": true
      },
      "schedulingGroupId": {
        "sentence": "The scheduling group that it belongs to.",
        "page": "https://learn.microsoft.com/graph/api/openshift-post?view=graph-rest-1.0",
        "kind": "string",
        "words": "id, TAG_…",
        "need": "advised",
        "nullable": true
      },
      "sharedOpenShift": {
        "sentence": "The version that managers and employees see.",
        "page": "https://learn.microsoft.com/graph/api/openshift-post?view=graph-rest-1.0",
        "kind": "object",
        "words": "openShiftItem",
        "of": "openShiftItem",
        "nullable": true,
        "excludes": "draftOpenShift",
        "example": {
          "startDateTime": "2026-03-04T08:00:00Z",
          "endDateTime": "2026-03-04T16:00:00Z",
          "theme": "blue",
          "notes": "Two more are needed at the till.",
          "displayName": "Day shift",
          "activities": [
            {
              "isPaid": false,
              "startDateTime": "2026-03-04T12:00:00Z",
              "endDateTime": "2026-03-04T12:30:00Z",
              "code": "",
              "displayName": "Lunch",
              "theme": "blue"
            }
          ],
          "openSlotCount": 2
        }
      },
      "draftOpenShift": {
        "sentence": "The version that only managers see until it is shared.",
        "page": "https://learn.microsoft.com/graph/api/openshift-post?view=graph-rest-1.0",
        "kind": "object",
        "words": "openShiftItem",
        "of": "openShiftItem",
        "nullable": true,
        "excludes": "sharedOpenShift",
        "example": {
          "startDateTime": "2026-03-04T08:00:00Z",
          "endDateTime": "2026-03-04T16:00:00Z",
          "theme": "blue",
          "notes": "Two more are needed at the till.",
          "displayName": "Day shift",
          "activities": [
            {
              "isPaid": false,
              "startDateTime": "2026-03-04T12:00:00Z",
              "endDateTime": "2026-03-04T12:30:00Z",
              "code": "",
              "displayName": "Lunch",
              "theme": "blue"
            }
          ],
          "openSlotCount": 2
        }
      },
      "isStagedForDeletion": {
        "sentence": "Whether it is deleted when the schedule is next shared.",
        "page": "https://learn.microsoft.com/graph/api/openshift-post?view=graph-rest-1.0",
        "kind": "boolean",
        "words": "boolean",
        "nullable": true,
        "example": false
      }
    }
  },
  "timeOffItem": {
    "sentence": "One version of a time-off entry.",
    "page": "https://learn.microsoft.com/graph/api/resources/timeoffitem?view=graph-rest-1.0",
    "docs": "reference/timesOff.html#shape-timeoffitem",
    "properties": {
      "startDateTime": {
        "sentence": "When it starts.",
        "page": "https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0",
        "kind": "dateTime",
        "words": "date-time",
        "need": "required",
        "example": "2026-03-04T08:00:00Z"
      },
      "endDateTime": {
        "sentence": "When it ends.",
        "page": "https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0",
        "kind": "dateTime",
        "words": "date-time",
        "need": "required",
        "example": "2026-03-04T16:00:00Z"
      },
      "theme": {
        "sentence": "Its color; never null.",
        "page": "https://github.com/microsoftgraph/msgraph-metadata/blob/master/schemas/v1.0-Prod.csdl",
        "kind": "enumeration",
        "words": "scheduleEntityTheme",
        "of": "scheduleEntityTheme"
      },
      "timeOffReasonId": {
        "sentence": "Its reason.",
        "page": "https://learn.microsoft.com/graph/api/resources/timeoffitem?view=graph-rest-1.0",
        "kind": "string",
        "words": "id, TOR_…",
        "need": "required"
      }
    }
  },
  "timeOff": {
    "sentence": "A period in which a user does not work.",
    "page": "https://learn.microsoft.com/graph/api/resources/timeoff?view=graph-rest-1.0",
    "docs": "reference/timesOff.html#shape-timeoff",
    "properties": {
      "id": {
        "sentence": "Its id.",
        "page": "https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-1.0",
        "kind": "string",
        "words": "string",
        "readOnly": true
      },
      "createdDateTime": {
        "sentence": "When it was created, in UTC.",
        "page": "https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0",
        "kind": "dateTime",
        "words": "date-time",
        "readOnly": true,
        "nullable": true
      },
      "lastModifiedDateTime": {
        "sentence": "When it was last changed, in UTC.",
        "page": "https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0",
        "kind": "dateTime",
        "words": "date-time",
        "readOnly": true,
        "nullable": true
      },
      "createdBy": {
        "sentence": "Who created it.",
        "page": "https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0",
        "kind": "object",
        "words": "identitySet",
        "of": "identitySet",
        "readOnly": true,
        "nullable": true
      },
      "lastModifiedBy": {
        "sentence": "Who last changed it.",
        "page": "https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0",
        "kind": "object",
        "words": "identitySet",
        "of": "identitySet",
        "readOnly": true,
        "nullable": true
      },
      "userId": {
        "sentence": "The user to whom it is assigned.",
        "page": "https://learn.microsoft.com/graph/api/resources/timeoff?view=graph-rest-1.0",
        "kind": "string",
        "words": "GUID, with a warning for other strings",
        "need": "required"
      },
      "sharedTimeOff": {
        "sentence": "The version that managers and employees see; Teams notifies the user of it.",
        "page": "https://learn.microsoft.com/graph/api/resources/timeoff?view=graph-rest-1.0",
        "kind": "object",
        "words": "timeOffItem",
        "of": "timeOffItem",
        "nullable": true,
        "excludes": "draftTimeOff",
        "example": {
          "startDateTime": "2026-03-04T08:00:00Z",
          "endDateTime": "2026-03-04T16:00:00Z",
          "theme": "blue",
          "timeOffReasonId": "TOR_29a5ba96-c7ef-4e76-bec6-055323746314"
        }
      },
      "draftTimeOff": {
        "sentence": "The version that only managers see until it is shared.",
        "page": "https://learn.microsoft.com/graph/api/resources/timeoff?view=graph-rest-1.0",
        "kind": "object",
        "words": "timeOffItem",
        "of": "timeOffItem",
        "nullable": true,
        "excludes": "sharedTimeOff",
        "example": {
          "startDateTime": "2026-03-04T08:00:00Z",
          "endDateTime": "2026-03-04T16:00:00Z",
          "theme": "blue",
          "timeOffReasonId": "TOR_29a5ba96-c7ef-4e76-bec6-055323746314"
        }
      },
      "isStagedForDeletion": {
        "sentence": "Whether it is deleted when the schedule is next shared.",
        "page": "https://learn.microsoft.com/graph/api/schedule-post-timesoff?view=graph-rest-1.0",
        "kind": "boolean",
        "words": "boolean",
        "nullable": true,
        "example": false
      }
    }
  },
  "timeOffReason": {
    "sentence": "A reason for time off.",
    "page": "https://learn.microsoft.com/graph/api/resources/timeoffreason?view=graph-rest-1.0",
    "docs": "reference/timeOffReasons.html#shape-timeoffreason",
    "properties": {
      "id": {
        "sentence": "Its id.",
        "page": "https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-1.0",
        "kind": "string",
        "words": "string",
        "readOnly": true
      },
      "createdDateTime": {
        "sentence": "When it was created, in UTC.",
        "page": "https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0",
        "kind": "dateTime",
        "words": "date-time",
        "readOnly": true,
        "nullable": true
      },
      "lastModifiedDateTime": {
        "sentence": "When it was last changed, in UTC.",
        "page": "https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0",
        "kind": "dateTime",
        "words": "date-time",
        "readOnly": true,
        "nullable": true
      },
      "createdBy": {
        "sentence": "Who created it.",
        "page": "https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0",
        "kind": "object",
        "words": "identitySet",
        "of": "identitySet",
        "readOnly": true,
        "nullable": true
      },
      "lastModifiedBy": {
        "sentence": "Who last changed it.",
        "page": "https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0",
        "kind": "object",
        "words": "identitySet",
        "of": "identitySet",
        "readOnly": true,
        "nullable": true
      },
      "displayName": {
        "sentence": "Its name.",
        "page": "https://learn.microsoft.com/graph/api/resources/timeoffreason?view=graph-rest-1.0",
        "kind": "string",
        "words": "string",
        "need": "required"
      },
      "iconType": {
        "sentence": "Its icon.",
        "page": "https://learn.microsoft.com/graph/api/resources/timeoffreason?view=graph-rest-1.0",
        "kind": "enumeration",
        "words": "timeOffReasonIconType",
        "of": "timeOffReasonIconType",
        "need": "required"
      },
      "isActive": {
        "sentence": "Whether it can be selected.",
        "page": "https://learn.microsoft.com/graph/api/resources/timeoffreason?view=graph-rest-1.0",
        "kind": "boolean",
        "words": "boolean",
        "need": "required",
        "example": true
      },
      "code": {
        "sentence": "A code of the customer's own: at most 100 letters and digits.",
        "page": "https://learn.microsoft.com/graph/api/resources/timeoffreason?view=graph-rest-1.0",
        "kind": "string",
        "words": "letters and digits, with a warning for others and above 100 characters",
        "nullable": true
      }
    }
  },
  "scheduleChangeRequest": {
    "sentence": "A request to change the schedule.",
    "page": "https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0",
    "properties": {
      "id": {
        "sentence": "Its id.",
        "page": "https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-1.0",
        "kind": "string",
        "words": "string",
        "readOnly": true
      },
      "createdDateTime": {
        "sentence": "When it was created, in UTC.",
        "page": "https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0",
        "kind": "dateTime",
        "words": "date-time",
        "readOnly": true,
        "nullable": true
      },
      "lastModifiedDateTime": {
        "sentence": "When it was last changed, in UTC.",
        "page": "https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0",
        "kind": "dateTime",
        "words": "date-time",
        "readOnly": true,
        "nullable": true
      },
      "createdBy": {
        "sentence": "Who created it.",
        "page": "https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0",
        "kind": "object",
        "words": "identitySet",
        "of": "identitySet",
        "readOnly": true,
        "nullable": true
      },
      "lastModifiedBy": {
        "sentence": "Who last changed it.",
        "page": "https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0",
        "kind": "object",
        "words": "identitySet",
        "of": "identitySet",
        "readOnly": true,
        "nullable": true
      },
      "assignedTo": {
        "sentence": "Who acts on it next. The service sets it.",
        "page": "https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0",
        "kind": "enumeration",
        "words": "scheduleChangeRequestActor",
        "of": "scheduleChangeRequestActor",
        "nullable": true
      },
      "state": {
        "sentence": "Whether it is pending, approved or declined.",
        "page": "https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0",
        "kind": "enumeration",
        "words": "scheduleChangeState",
        "of": "scheduleChangeState",
        "nullable": true
      },
      "senderUserId": {
        "sentence": "The user who sends it.",
        "page": "https://learn.microsoft.com/graph/api/openshiftchangerequest-post?view=graph-rest-1.0",
        "kind": "string",
        "words": "GUID, with a warning for other strings",
        "nullable": true
      },
      "senderDateTime": {
        "sentence": "When it was sent, in UTC.",
        "page": "https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0",
        "kind": "dateTime",
        "words": "date-time",
        "readOnly": true,
        "nullable": true
      },
      "senderMessage": {
        "sentence": "The sender's message.",
        "page": "https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0",
        "kind": "string",
        "words": "string",
        "nullable": true
      },
      "managerUserId": {
        "sentence": "The manager who approved or declined it.",
        "page": "https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0",
        "kind": "string",
        "words": "GUID, with a warning for other strings",
        "readOnly": true,
        "nullable": true
      },
      "managerActionDateTime": {
        "sentence": "When the manager acted on it, in UTC.",
        "page": "https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0",
        "kind": "dateTime",
        "words": "date-time",
        "readOnly": true,
        "nullable": true
      },
      "managerActionMessage": {
        "sentence": "The manager's message on approving or declining it.",
        "page": "https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0",
        "kind": "string",
        "words": "string",
        "nullable": true
      }
    }
  },
  "timeOffRequest": {
    "sentence": "A request for time off.",
    "page": "https://learn.microsoft.com/graph/api/resources/timeoffrequest?view=graph-rest-1.0",
    "docs": "reference/timeOffRequests.html#shape-timeoffrequest",
    "properties": {
      "id": {
        "sentence": "Its id.",
        "page": "https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-1.0",
        "kind": "string",
        "words": "string",
        "readOnly": true
      },
      "createdDateTime": {
        "sentence": "When it was created, in UTC.",
        "page": "https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0",
        "kind": "dateTime",
        "words": "date-time",
        "readOnly": true,
        "nullable": true
      },
      "lastModifiedDateTime": {
        "sentence": "When it was last changed, in UTC.",
        "page": "https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0",
        "kind": "dateTime",
        "words": "date-time",
        "readOnly": true,
        "nullable": true
      },
      "createdBy": {
        "sentence": "Who created it.",
        "page": "https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0",
        "kind": "object",
        "words": "identitySet",
        "of": "identitySet",
        "readOnly": true,
        "nullable": true
      },
      "lastModifiedBy": {
        "sentence": "Who last changed it.",
        "page": "https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0",
        "kind": "object",
        "words": "identitySet",
        "of": "identitySet",
        "readOnly": true,
        "nullable": true
      },
      "assignedTo": {
        "sentence": "Who acts on it next. The service sets it.",
        "page": "https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0",
        "kind": "enumeration",
        "words": "scheduleChangeRequestActor",
        "of": "scheduleChangeRequestActor",
        "nullable": true
      },
      "state": {
        "sentence": "Whether it is pending, approved or declined.",
        "page": "https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0",
        "kind": "enumeration",
        "words": "scheduleChangeState",
        "of": "scheduleChangeState",
        "nullable": true
      },
      "senderUserId": {
        "sentence": "The user who sends it.",
        "page": "https://learn.microsoft.com/graph/api/openshiftchangerequest-post?view=graph-rest-1.0",
        "kind": "string",
        "words": "GUID, with a warning for other strings",
        "nullable": true
      },
      "senderDateTime": {
        "sentence": "When it was sent, in UTC.",
        "page": "https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0",
        "kind": "dateTime",
        "words": "date-time",
        "readOnly": true,
        "nullable": true
      },
      "senderMessage": {
        "sentence": "The sender's message.",
        "page": "https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0",
        "kind": "string",
        "words": "string",
        "nullable": true
      },
      "managerUserId": {
        "sentence": "The manager who approved or declined it.",
        "page": "https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0",
        "kind": "string",
        "words": "GUID, with a warning for other strings",
        "readOnly": true,
        "nullable": true
      },
      "managerActionDateTime": {
        "sentence": "When the manager acted on it, in UTC.",
        "page": "https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0",
        "kind": "dateTime",
        "words": "date-time",
        "readOnly": true,
        "nullable": true
      },
      "managerActionMessage": {
        "sentence": "The manager's message on approving or declining it.",
        "page": "https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0",
        "kind": "string",
        "words": "string",
        "nullable": true
      },
      "startDateTime": {
        "sentence": "When the time off starts.",
        "page": "https://learn.microsoft.com/graph/api/resources/timeoffrequest?view=graph-rest-1.0",
        "kind": "dateTime",
        "words": "date-time",
        "nullable": true,
        "example": "2026-03-04T08:00:00Z"
      },
      "endDateTime": {
        "sentence": "When the time off ends.",
        "page": "https://learn.microsoft.com/graph/api/resources/timeoffrequest?view=graph-rest-1.0",
        "kind": "dateTime",
        "words": "date-time",
        "nullable": true,
        "example": "2026-03-04T16:00:00Z"
      },
      "timeOffReasonId": {
        "sentence": "The reason.",
        "page": "https://learn.microsoft.com/graph/api/resources/timeoffrequest?view=graph-rest-1.0",
        "kind": "string",
        "words": "id, TOR_…",
        "nullable": true
      }
    }
  },
  "approve": {
    "sentence": "The body of an approval.",
    "page": "https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0",
    "properties": {
      "message": {
        "sentence": "The message to the sender.",
        "page": "https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0",
        "kind": "string",
        "words": "string",
        "nullable": true
      }
    }
  },
  "decline": {
    "sentence": "The body of a refusal.",
    "page": "https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0",
    "properties": {
      "message": {
        "sentence": "The message to the sender.",
        "page": "https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0",
        "kind": "string",
        "words": "string",
        "nullable": true
      }
    }
  },
  "schedulingGroup": {
    "sentence": "Users who are scheduled together.",
    "page": "https://learn.microsoft.com/graph/api/resources/schedulinggroup?view=graph-rest-1.0",
    "docs": "reference/schedulingGroups.html#shape-schedulinggroup",
    "properties": {
      "id": {
        "sentence": "Its id.",
        "page": "https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-1.0",
        "kind": "string",
        "words": "string",
        "readOnly": true
      },
      "createdDateTime": {
        "sentence": "When it was created, in UTC.",
        "page": "https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0",
        "kind": "dateTime",
        "words": "date-time",
        "readOnly": true,
        "nullable": true
      },
      "lastModifiedDateTime": {
        "sentence": "When it was last changed, in UTC.",
        "page": "https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0",
        "kind": "dateTime",
        "words": "date-time",
        "readOnly": true,
        "nullable": true
      },
      "createdBy": {
        "sentence": "Who created it.",
        "page": "https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0",
        "kind": "object",
        "words": "identitySet",
        "of": "identitySet",
        "readOnly": true,
        "nullable": true
      },
      "lastModifiedBy": {
        "sentence": "Who last changed it.",
        "page": "https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0",
        "kind": "object",
        "words": "identitySet",
        "of": "identitySet",
        "readOnly": true,
        "nullable": true
      },
      "displayName": {
        "sentence": "Its name.",
        "page": "https://learn.microsoft.com/graph/api/resources/schedulinggroup?view=graph-rest-1.0",
        "kind": "string",
        "words": "string",
        "need": "required"
      },
      "isActive": {
        "sentence": "Whether it can be selected.",
        "page": "https://learn.microsoft.com/graph/api/resources/schedulinggroup?view=graph-rest-1.0",
        "kind": "boolean",
        "words": "boolean",
        "need": "advised",
        "nullable": true,
        "example": true
      },
      "userIds": {
        "sentence": "Its users, members of the team.",
        "page": "https://learn.microsoft.com/graph/api/resources/schedulinggroup?view=graph-rest-1.0",
        "kind": "string",
        "words": "array of GUID, with a warning for other strings",
        "list": true,
        "need": "required"
      },
      "code": {
        "sentence": "A code of the customer's own: at most 100 letters and digits.",
        "page": "https://learn.microsoft.com/graph/api/resources/schedulinggroup?view=graph-rest-1.0",
        "kind": "string",
        "words": "letters and digits, with a warning for others and above 100 characters",
        "nullable": true
      }
    }
  },
  "openShiftChangeRequest": {
    "sentence": "A request for an open shift.",
    "page": "https://learn.microsoft.com/graph/api/resources/openshiftchangerequest?view=graph-rest-1.0",
    "docs": "reference/openShiftChangeRequests.html#shape-openshiftchangerequest",
    "properties": {
      "id": {
        "sentence": "Its id.",
        "page": "https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-1.0",
        "kind": "string",
        "words": "string",
        "readOnly": true
      },
      "createdDateTime": {
        "sentence": "When it was created, in UTC.",
        "page": "https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0",
        "kind": "dateTime",
        "words": "date-time",
        "readOnly": true,
        "nullable": true
      },
      "lastModifiedDateTime": {
        "sentence": "When it was last changed, in UTC.",
        "page": "https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0",
        "kind": "dateTime",
        "words": "date-time",
        "readOnly": true,
        "nullable": true
      },
      "createdBy": {
        "sentence": "Who created it.",
        "page": "https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0",
        "kind": "object",
        "words": "identitySet",
        "of": "identitySet",
        "readOnly": true,
        "nullable": true
      },
      "lastModifiedBy": {
        "sentence": "Who last changed it.",
        "page": "https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0",
        "kind": "object",
        "words": "identitySet",
        "of": "identitySet",
        "readOnly": true,
        "nullable": true
      },
      "assignedTo": {
        "sentence": "Who acts on it next. The service sets it.",
        "page": "https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0",
        "kind": "enumeration",
        "words": "scheduleChangeRequestActor",
        "of": "scheduleChangeRequestActor",
        "nullable": true
      },
      "state": {
        "sentence": "Whether it is pending, approved or declined.",
        "page": "https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0",
        "kind": "enumeration",
        "words": "scheduleChangeState",
        "of": "scheduleChangeState",
        "nullable": true
      },
      "senderUserId": {
        "sentence": "The user who sends it.",
        "page": "https://learn.microsoft.com/graph/api/openshiftchangerequest-post?view=graph-rest-1.0",
        "kind": "string",
        "words": "GUID, with a warning for other strings",
        "nullable": true
      },
      "senderDateTime": {
        "sentence": "When it was sent, in UTC.",
        "page": "https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0",
        "kind": "dateTime",
        "words": "date-time",
        "readOnly": true,
        "nullable": true
      },
      "senderMessage": {
        "sentence": "The sender's message.",
        "page": "https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0",
        "kind": "string",
        "words": "string",
        "nullable": true
      },
      "managerUserId": {
        "sentence": "The manager who approved or declined it.",
        "page": "https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0",
        "kind": "string",
        "words": "GUID, with a warning for other strings",
        "readOnly": true,
        "nullable": true
      },
      "managerActionDateTime": {
        "sentence": "When the manager acted on it, in UTC.",
        "page": "https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0",
        "kind": "dateTime",
        "words": "date-time",
        "readOnly": true,
        "nullable": true
      },
      "managerActionMessage": {
        "sentence": "The manager's message on approving or declining it.",
        "page": "https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0",
        "kind": "string",
        "words": "string",
        "nullable": true
      },
      "openShiftId": {
        "sentence": "The open shift that the sender asks for.",
        "page": "https://learn.microsoft.com/graph/api/resources/openshiftchangerequest?view=graph-rest-1.0",
        "kind": "string",
        "words": "id, OPNSHFT_…",
        "nullable": true
      }
    }
  },
  "offerShiftRequest": {
    "sentence": "An offer of a shift to another employee.",
    "page": "https://learn.microsoft.com/graph/api/resources/offershiftrequest?view=graph-rest-1.0",
    "docs": "reference/offerShiftRequests.html#shape-offershiftrequest",
    "properties": {
      "id": {
        "sentence": "Its id.",
        "page": "https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-1.0",
        "kind": "string",
        "words": "string",
        "readOnly": true
      },
      "createdDateTime": {
        "sentence": "When it was created, in UTC.",
        "page": "https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0",
        "kind": "dateTime",
        "words": "date-time",
        "readOnly": true,
        "nullable": true
      },
      "lastModifiedDateTime": {
        "sentence": "When it was last changed, in UTC.",
        "page": "https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0",
        "kind": "dateTime",
        "words": "date-time",
        "readOnly": true,
        "nullable": true
      },
      "createdBy": {
        "sentence": "Who created it.",
        "page": "https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0",
        "kind": "object",
        "words": "identitySet",
        "of": "identitySet",
        "readOnly": true,
        "nullable": true
      },
      "lastModifiedBy": {
        "sentence": "Who last changed it.",
        "page": "https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0",
        "kind": "object",
        "words": "identitySet",
        "of": "identitySet",
        "readOnly": true,
        "nullable": true
      },
      "assignedTo": {
        "sentence": "Who acts on it next. The service sets it.",
        "page": "https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0",
        "kind": "enumeration",
        "words": "scheduleChangeRequestActor",
        "of": "scheduleChangeRequestActor",
        "nullable": true
      },
      "state": {
        "sentence": "Whether it is pending, approved or declined.",
        "page": "https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0",
        "kind": "enumeration",
        "words": "scheduleChangeState",
        "of": "scheduleChangeState",
        "nullable": true
      },
      "senderUserId": {
        "sentence": "The user who sends it.",
        "page": "https://learn.microsoft.com/graph/api/openshiftchangerequest-post?view=graph-rest-1.0",
        "kind": "string",
        "words": "GUID, with a warning for other strings",
        "nullable": true
      },
      "senderDateTime": {
        "sentence": "When it was sent, in UTC.",
        "page": "https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0",
        "kind": "dateTime",
        "words": "date-time",
        "readOnly": true,
        "nullable": true
      },
      "senderMessage": {
        "sentence": "The sender's message.",
        "page": "https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0",
        "kind": "string",
        "words": "string",
        "nullable": true
      },
      "managerUserId": {
        "sentence": "The manager who approved or declined it.",
        "page": "https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0",
        "kind": "string",
        "words": "GUID, with a warning for other strings",
        "readOnly": true,
        "nullable": true
      },
      "managerActionDateTime": {
        "sentence": "When the manager acted on it, in UTC.",
        "page": "https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0",
        "kind": "dateTime",
        "words": "date-time",
        "readOnly": true,
        "nullable": true
      },
      "managerActionMessage": {
        "sentence": "The manager's message on approving or declining it.",
        "page": "https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0",
        "kind": "string",
        "words": "string",
        "nullable": true
      },
      "senderShiftId": {
        "sentence": "The sender's shift.",
        "page": "https://learn.microsoft.com/graph/api/resources/offershiftrequest?view=graph-rest-1.0",
        "kind": "string",
        "words": "id, SHFT_…",
        "nullable": true
      },
      "recipientUserId": {
        "sentence": "The user to whom it is offered.",
        "page": "https://learn.microsoft.com/graph/api/resources/offershiftrequest?view=graph-rest-1.0",
        "kind": "string",
        "words": "GUID, with a warning for other strings",
        "nullable": true
      },
      "recipientActionDateTime": {
        "sentence": "When the recipient acted on it, in UTC.",
        "page": "https://learn.microsoft.com/graph/api/resources/offershiftrequest?view=graph-rest-1.0",
        "kind": "dateTime",
        "words": "date-time",
        "readOnly": true,
        "nullable": true
      },
      "recipientActionMessage": {
        "sentence": "The recipient's message.",
        "page": "https://learn.microsoft.com/graph/api/resources/offershiftrequest?view=graph-rest-1.0",
        "kind": "string",
        "words": "string",
        "nullable": true
      }
    }
  },
  "swapShiftsChangeRequest": {
    "sentence": "A request to swap the sender's shift for the recipient's.",
    "page": "https://learn.microsoft.com/graph/api/resources/swapshiftschangerequest?view=graph-rest-1.0",
    "docs": "reference/swapShiftsChangeRequests.html#shape-swapshiftschangerequest",
    "properties": {
      "id": {
        "sentence": "Its id.",
        "page": "https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-1.0",
        "kind": "string",
        "words": "string",
        "readOnly": true
      },
      "createdDateTime": {
        "sentence": "When it was created, in UTC.",
        "page": "https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0",
        "kind": "dateTime",
        "words": "date-time",
        "readOnly": true,
        "nullable": true
      },
      "lastModifiedDateTime": {
        "sentence": "When it was last changed, in UTC.",
        "page": "https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0",
        "kind": "dateTime",
        "words": "date-time",
        "readOnly": true,
        "nullable": true
      },
      "createdBy": {
        "sentence": "Who created it.",
        "page": "https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0",
        "kind": "object",
        "words": "identitySet",
        "of": "identitySet",
        "readOnly": true,
        "nullable": true
      },
      "lastModifiedBy": {
        "sentence": "Who last changed it.",
        "page": "https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0",
        "kind": "object",
        "words": "identitySet",
        "of": "identitySet",
        "readOnly": true,
        "nullable": true
      },
      "assignedTo": {
        "sentence": "Who acts on it next. The service sets it.",
        "page": "https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0",
        "kind": "enumeration",
        "words": "scheduleChangeRequestActor",
        "of": "scheduleChangeRequestActor",
        "nullable": true
      },
      "state": {
        "sentence": "Whether it is pending, approved or declined.",
        "page": "https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0",
        "kind": "enumeration",
        "words": "scheduleChangeState",
        "of": "scheduleChangeState",
        "nullable": true
      },
      "senderUserId": {
        "sentence": "The user who sends it.",
        "page": "https://learn.microsoft.com/graph/api/openshiftchangerequest-post?view=graph-rest-1.0",
        "kind": "string",
        "words": "GUID, with a warning for other strings",
        "nullable": true
      },
      "senderDateTime": {
        "sentence": "When it was sent, in UTC.",
        "page": "https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0",
        "kind": "dateTime",
        "words": "date-time",
        "readOnly": true,
        "nullable": true
      },
      "senderMessage": {
        "sentence": "The sender's message.",
        "page": "https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0",
        "kind": "string",
        "words": "string",
        "nullable": true
      },
      "managerUserId": {
        "sentence": "The manager who approved or declined it.",
        "page": "https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0",
        "kind": "string",
        "words": "GUID, with a warning for other strings",
        "readOnly": true,
        "nullable": true
      },
      "managerActionDateTime": {
        "sentence": "When the manager acted on it, in UTC.",
        "page": "https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0",
        "kind": "dateTime",
        "words": "date-time",
        "readOnly": true,
        "nullable": true
      },
      "managerActionMessage": {
        "sentence": "The manager's message on approving or declining it.",
        "page": "https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0",
        "kind": "string",
        "words": "string",
        "nullable": true
      },
      "senderShiftId": {
        "sentence": "The sender's shift.",
        "page": "https://learn.microsoft.com/graph/api/resources/offershiftrequest?view=graph-rest-1.0",
        "kind": "string",
        "words": "id, SHFT_…",
        "nullable": true
      },
      "recipientUserId": {
        "sentence": "The user to whom it is offered.",
        "page": "https://learn.microsoft.com/graph/api/resources/offershiftrequest?view=graph-rest-1.0",
        "kind": "string",
        "words": "GUID, with a warning for other strings",
        "nullable": true
      },
      "recipientActionDateTime": {
        "sentence": "When the recipient acted on it, in UTC.",
        "page": "https://learn.microsoft.com/graph/api/resources/offershiftrequest?view=graph-rest-1.0",
        "kind": "dateTime",
        "words": "date-time",
        "readOnly": true,
        "nullable": true
      },
      "recipientActionMessage": {
        "sentence": "The recipient's message.",
        "page": "https://learn.microsoft.com/graph/api/resources/offershiftrequest?view=graph-rest-1.0",
        "kind": "string",
        "words": "string",
        "nullable": true
      },
      "recipientShiftId": {
        "sentence": "The recipient's shift.",
        "page": "https://learn.microsoft.com/graph/api/resources/swapshiftschangerequest?view=graph-rest-1.0",
        "kind": "string",
        "words": "id, SHFT_…",
        "nullable": true
      }
    }
  },
  "itemBody": {
    "sentence": "Text, plain or HTML.",
    "page": "https://learn.microsoft.com/graph/api/resources/itembody?view=graph-rest-1.0",
    "docs": "reference/shapes.html#shape-itembody",
    "properties": {
      "contentType": {
        "sentence": "Whether the content is plain text or HTML.",
        "page": "https://learn.microsoft.com/graph/api/resources/itembody?view=graph-rest-1.0",
        "kind": "enumeration",
        "words": "bodyType",
        "of": "bodyType",
        "nullable": true
      },
      "content": {
        "sentence": "The text itself.",
        "page": "https://learn.microsoft.com/graph/api/resources/itembody?view=graph-rest-1.0",
        "kind": "string",
        "words": "string",
        "nullable": true
      }
    }
  },
  "timeCardEvent": {
    "sentence": "A time at which somebody clocked in or out, or started or ended a break.",
    "page": "https://learn.microsoft.com/graph/api/resources/timecardevent?view=graph-rest-1.0",
    "docs": "reference/timeCards.html#shape-timecardevent",
    "properties": {
      "dateTime": {
        "sentence": "The time; never null.",
        "page": "https://github.com/microsoftgraph/msgraph-metadata/blob/master/schemas/v1.0-Prod.csdl",
        "kind": "dateTime",
        "words": "date-time",
        "need": "required",
        "example": "dateTime"
      },
      "isAtApprovedLocation": {
        "sentence": "Whether it was at an approved location.",
        "page": "https://learn.microsoft.com/graph/api/resources/timecardevent?view=graph-rest-1.0",
        "kind": "boolean",
        "words": "boolean",
        "nullable": true,
        "example": true
      },
      "notes": {
        "sentence": "Notes on it.",
        "page": "https://learn.microsoft.com/graph/api/resources/timecardevent?view=graph-rest-1.0",
        "kind": "object",
        "words": "itemBody",
        "of": "itemBody",
        "nullable": true,
        "example": {
          "contentType": "text",
          "content": "Started late because of the traffic."
        }
      }
    }
  },
  "timeCardBreak": {
    "sentence": "A break within a time card.",
    "page": "https://learn.microsoft.com/graph/api/resources/timecardbreak?view=graph-rest-1.0",
    "docs": "reference/timeCards.html#shape-timecardbreak",
    "properties": {
      "breakId": {
        "sentence": "Its id.",
        "page": "https://learn.microsoft.com/graph/api/schedule-list-timecards?view=graph-rest-1.0",
        "kind": "string",
        "words": "id, BRK_…",
        "nullable": true
      },
      "notes": {
        "sentence": "Notes on it.",
        "page": "https://learn.microsoft.com/graph/api/resources/timecardbreak?view=graph-rest-1.0",
        "kind": "object",
        "words": "itemBody",
        "of": "itemBody",
        "nullable": true,
        "example": {
          "contentType": "text",
          "content": "Started late because of the traffic."
        }
      },
      "start": {
        "sentence": "When and where it started; never null.",
        "page": "https://learn.microsoft.com/graph/api/resources/timecardbreak?view=graph-rest-1.0",
        "kind": "object",
        "words": "timeCardEvent",
        "of": "timeCardEvent",
        "need": "required",
        "example": {
          "dateTime": "2026-03-04T12:00:00Z",
          "isAtApprovedLocation": true,
          "notes": null
        }
      },
      "end": {
        "sentence": "When and where it ended.",
        "page": "https://learn.microsoft.com/graph/api/resources/timecardbreak?view=graph-rest-1.0",
        "kind": "object",
        "words": "timeCardEvent",
        "of": "timeCardEvent",
        "nullable": true,
        "example": {
          "dateTime": "2026-03-04T12:31:00Z",
          "isAtApprovedLocation": true,
          "notes": null
        }
      }
    }
  },
  "timeCardEntry": {
    "sentence": "A time card as the clock recorded it.",
    "page": "https://learn.microsoft.com/graph/api/resources/timecardentry?view=graph-rest-1.0",
    "docs": "reference/timeCards.html#shape-timecardentry",
    "properties": {
      "clockInEvent": {
        "sentence": "When and where the user clocked in.",
        "page": "https://learn.microsoft.com/graph/api/resources/timecardentry?view=graph-rest-1.0",
        "kind": "object",
        "words": "timeCardEvent",
        "of": "timeCardEvent",
        "nullable": true,
        "example": {
          "dateTime": "2026-03-04T08:02:00Z",
          "isAtApprovedLocation": true,
          "notes": null
        }
      },
      "clockOutEvent": {
        "sentence": "When and where the user clocked out.",
        "page": "https://learn.microsoft.com/graph/api/resources/timecardentry?view=graph-rest-1.0",
        "kind": "object",
        "words": "timeCardEvent",
        "of": "timeCardEvent",
        "nullable": true,
        "example": {
          "dateTime": "2026-03-04T16:01:00Z",
          "isAtApprovedLocation": true,
          "notes": null
        }
      },
      "breaks": {
        "sentence": "The breaks within it.",
        "page": "https://learn.microsoft.com/graph/api/resources/timecardentry?view=graph-rest-1.0",
        "kind": "object",
        "words": "array of timeCardBreak",
        "of": "timeCardBreak",
        "list": true,
        "nullable": true,
        "example": [
          {
            "breakId": "BRK_0b87dd20-d5ed-4764-9c3e-cfc8516def09",
            "notes": {
              "contentType": "text",
              "content": "Started late because of the traffic."
            },
            "start": {
              "dateTime": "2026-03-04T12:00:00Z",
              "isAtApprovedLocation": true,
              "notes": null
            },
            "end": {
              "dateTime": "2026-03-04T12:31:00Z",
              "isAtApprovedLocation": true,
              "notes": null
            }
          }
        ]
      }
    }
  },
  "timeCard": {
    "sentence": "A period of work, from clocking in to clocking out.",
    "page": "https://learn.microsoft.com/graph/api/resources/timecard?view=graph-rest-1.0",
    "docs": "reference/timeCards.html#shape-timecard",
    "properties": {
      "id": {
        "sentence": "Its id.",
        "page": "https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-1.0",
        "kind": "string",
        "words": "string",
        "readOnly": true
      },
      "createdDateTime": {
        "sentence": "When it was created, in UTC.",
        "page": "https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0",
        "kind": "dateTime",
        "words": "date-time",
        "readOnly": true,
        "nullable": true
      },
      "lastModifiedDateTime": {
        "sentence": "When it was last changed, in UTC.",
        "page": "https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0",
        "kind": "dateTime",
        "words": "date-time",
        "readOnly": true,
        "nullable": true
      },
      "createdBy": {
        "sentence": "Who created it.",
        "page": "https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0",
        "kind": "object",
        "words": "identitySet",
        "of": "identitySet",
        "readOnly": true,
        "nullable": true
      },
      "userId": {
        "sentence": "The user of the time card.",
        "page": "https://learn.microsoft.com/graph/api/resources/timecard?view=graph-rest-1.0",
        "kind": "string",
        "words": "GUID, with a warning for other strings",
        "nullable": true
      },
      "state": {
        "sentence": "Whether the user is clocked in, on a break or clocked out. The service sets it.",
        "page": "https://learn.microsoft.com/graph/api/timecard-replace?view=graph-rest-1.0",
        "kind": "enumeration",
        "words": "timeCardState",
        "of": "timeCardState",
        "nullable": true
      },
      "confirmedBy": {
        "sentence": "Who has confirmed it; user and manager both can.",
        "page": "https://learn.microsoft.com/graph/api/resources/timecard?view=graph-rest-1.0",
        "kind": "flags",
        "words": "flags of confirmedBy",
        "of": "confirmedBy",
        "nullable": true
      },
      "notes": {
        "sentence": "Notes on it.",
        "page": "https://learn.microsoft.com/graph/api/resources/timecard?view=graph-rest-1.0",
        "kind": "object",
        "words": "itemBody",
        "of": "itemBody",
        "nullable": true,
        "example": {
          "contentType": "text",
          "content": "Started late because of the traffic."
        }
      },
      "lastModifiedBy": {
        "sentence": "Who last changed it.",
        "page": "https://learn.microsoft.com/graph/api/timecard-replace?view=graph-rest-1.0",
        "kind": "object",
        "words": "identitySet",
        "of": "identitySet",
        "nullable": true,
        "example": {
          "application": {
            "displayName": "displayName",
            "id": "5ca83ce7-291d-43b7-bf53-af79eef4bc1d"
          },
          "device": {
            "displayName": "displayName",
            "id": "5ca83ce7-291d-43b7-bf53-af79eef4bc1d"
          },
          "user": {
            "displayName": "displayName",
            "id": "5ca83ce7-291d-43b7-bf53-af79eef4bc1d"
          }
        }
      },
      "clockInEvent": {
        "sentence": "When and where the user clocked in.",
        "page": "https://learn.microsoft.com/graph/api/resources/timecard?view=graph-rest-1.0",
        "kind": "object",
        "words": "timeCardEvent",
        "of": "timeCardEvent",
        "nullable": true,
        "example": {
          "dateTime": "2026-03-04T08:02:00Z",
          "isAtApprovedLocation": true,
          "notes": null
        }
      },
      "clockOutEvent": {
        "sentence": "When and where the user clocked out.",
        "page": "https://learn.microsoft.com/graph/api/resources/timecard?view=graph-rest-1.0",
        "kind": "object",
        "words": "timeCardEvent",
        "of": "timeCardEvent",
        "nullable": true,
        "example": {
          "dateTime": "2026-03-04T16:01:00Z",
          "isAtApprovedLocation": true,
          "notes": null
        }
      },
      "breaks": {
        "sentence": "The breaks within it.",
        "page": "https://learn.microsoft.com/graph/api/resources/timecard?view=graph-rest-1.0",
        "kind": "object",
        "words": "array of timeCardBreak",
        "of": "timeCardBreak",
        "list": true,
        "nullable": true,
        "example": [
          {
            "breakId": "BRK_0b87dd20-d5ed-4764-9c3e-cfc8516def09",
            "notes": {
              "contentType": "text",
              "content": "Started late because of the traffic."
            },
            "start": {
              "dateTime": "2026-03-04T12:00:00Z",
              "isAtApprovedLocation": true,
              "notes": null
            },
            "end": {
              "dateTime": "2026-03-04T12:31:00Z",
              "isAtApprovedLocation": true,
              "notes": null
            }
          }
        ]
      },
      "originalEntry": {
        "sentence": "The entry as it was before anybody edited it.",
        "page": "https://learn.microsoft.com/graph/api/resources/timecard?view=graph-rest-1.0",
        "kind": "object",
        "words": "timeCardEntry",
        "of": "timeCardEntry",
        "readOnly": true,
        "nullable": true
      }
    }
  },
  "clockIn": {
    "sentence": "The body of clocking in.",
    "page": "https://learn.microsoft.com/graph/api/timecard-clockin?view=graph-rest-1.0",
    "properties": {
      "isAtApprovedLocation": {
        "sentence": "Whether it is at an approved location.",
        "page": "https://learn.microsoft.com/graph/api/timecard-clockin?view=graph-rest-1.0",
        "kind": "boolean",
        "words": "boolean",
        "nullable": true,
        "example": true
      },
      "notes": {
        "sentence": "Notes on clocking in.",
        "page": "https://learn.microsoft.com/graph/api/timecard-clockin?view=graph-rest-1.0",
        "kind": "object",
        "words": "itemBody",
        "of": "itemBody",
        "nullable": true,
        "example": {
          "contentType": "text",
          "content": "Started late because of the traffic."
        }
      },
      "onBehalfOfUserId": {
        "sentence": "The user to clock in, if it is not the caller.",
        "page": "https://learn.microsoft.com/graph/api/timecard-clockin?view=graph-rest-1.0",
        "kind": "string",
        "words": "GUID, with a warning for other strings",
        "nullable": true
      }
    }
  },
  "clockOut": {
    "sentence": "The body of clocking out.",
    "page": "https://learn.microsoft.com/graph/api/timecard-clockout?view=graph-rest-1.0",
    "properties": {
      "isAtApprovedLocation": {
        "sentence": "Whether it is at an approved location.",
        "page": "https://learn.microsoft.com/graph/api/timecard-clockout?view=graph-rest-1.0",
        "kind": "boolean",
        "words": "boolean",
        "nullable": true,
        "example": true
      },
      "notes": {
        "sentence": "Notes on clocking out.",
        "page": "https://learn.microsoft.com/graph/api/timecard-clockout?view=graph-rest-1.0",
        "kind": "object",
        "words": "itemBody",
        "of": "itemBody",
        "nullable": true,
        "example": {
          "contentType": "text",
          "content": "Started late because of the traffic."
        }
      }
    }
  },
  "startBreak": {
    "sentence": "The body of starting a break.",
    "page": "https://learn.microsoft.com/graph/api/timecard-startbreak?view=graph-rest-1.0",
    "properties": {
      "isAtApprovedLocation": {
        "sentence": "Whether it is at an approved location.",
        "page": "https://learn.microsoft.com/graph/api/timecard-startbreak?view=graph-rest-1.0",
        "kind": "boolean",
        "words": "boolean",
        "nullable": true,
        "example": true
      },
      "notes": {
        "sentence": "Notes on the start.",
        "page": "https://learn.microsoft.com/graph/api/timecard-startbreak?view=graph-rest-1.0",
        "kind": "object",
        "words": "itemBody",
        "of": "itemBody",
        "nullable": true,
        "example": {
          "contentType": "text",
          "content": "Started late because of the traffic."
        }
      }
    }
  },
  "endBreak": {
    "sentence": "The body of ending a break.",
    "page": "https://learn.microsoft.com/graph/api/timecard-endbreak?view=graph-rest-1.0",
    "properties": {
      "isAtApprovedLocation": {
        "sentence": "Whether it is at an approved location.",
        "page": "https://learn.microsoft.com/graph/api/timecard-endbreak?view=graph-rest-1.0",
        "kind": "boolean",
        "words": "boolean",
        "nullable": true,
        "example": true
      },
      "notes": {
        "sentence": "Notes on the end.",
        "page": "https://learn.microsoft.com/graph/api/timecard-endbreak?view=graph-rest-1.0",
        "kind": "object",
        "words": "itemBody",
        "of": "itemBody",
        "nullable": true,
        "example": {
          "contentType": "text",
          "content": "Started late because of the traffic."
        }
      }
    }
  },
  "dayNote": {
    "sentence": "A note on a day.",
    "page": "https://learn.microsoft.com/graph/api/resources/daynote?view=graph-rest-1.0",
    "docs": "reference/dayNotes.html#shape-daynote",
    "properties": {
      "id": {
        "sentence": "Its id.",
        "page": "https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-1.0",
        "kind": "string",
        "words": "string",
        "readOnly": true
      },
      "createdDateTime": {
        "sentence": "When it was created, in UTC.",
        "page": "https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0",
        "kind": "dateTime",
        "words": "date-time",
        "readOnly": true,
        "nullable": true
      },
      "lastModifiedDateTime": {
        "sentence": "When it was last changed, in UTC.",
        "page": "https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0",
        "kind": "dateTime",
        "words": "date-time",
        "readOnly": true,
        "nullable": true
      },
      "createdBy": {
        "sentence": "Who created it.",
        "page": "https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0",
        "kind": "object",
        "words": "identitySet",
        "of": "identitySet",
        "readOnly": true,
        "nullable": true
      },
      "lastModifiedBy": {
        "sentence": "Who last changed it.",
        "page": "https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0",
        "kind": "object",
        "words": "identitySet",
        "of": "identitySet",
        "readOnly": true,
        "nullable": true
      },
      "dayNoteDate": {
        "sentence": "The day.",
        "page": "https://learn.microsoft.com/graph/api/schedule-post-daynotes?view=graph-rest-1.0",
        "kind": "date",
        "words": "date",
        "need": "advised",
        "nullable": true,
        "example": "2026-03-04"
      },
      "sharedDayNote": {
        "sentence": "The version that managers and employees see; Microsoft's pages describe shared and draft the wrong way round.",
        "page": "https://learn.microsoft.com/graph/api/schedule-post-daynotes?view=graph-rest-1.0",
        "kind": "object",
        "words": "itemBody",
        "of": "itemBody",
        "nullable": true,
        "example": {
          "contentType": "text",
          "content": "A delivery comes at 11 in the morning."
        }
      },
      "draftDayNote": {
        "sentence": "The version that only managers see until it is shared.",
        "page": "https://learn.microsoft.com/graph/api/schedule-post-daynotes?view=graph-rest-1.0",
        "kind": "object",
        "words": "itemBody",
        "of": "itemBody",
        "nullable": true,
        "example": {
          "contentType": "text",
          "content": "Started late because of the traffic."
        }
      }
    }
  },
  "recurrencePattern": {
    "sentence": "How often days recur.",
    "page": "https://learn.microsoft.com/graph/api/resources/recurrencepattern?view=graph-rest-1.0",
    "docs": "reference/shiftPreferences.html#shape-recurrencepattern",
    "properties": {
      "type": {
        "sentence": "The unit that recurs: days, weeks, months or years.",
        "page": "https://learn.microsoft.com/graph/api/resources/recurrencepattern?view=graph-rest-1.0",
        "kind": "enumeration",
        "words": "recurrencePatternType",
        "of": "recurrencePatternType",
        "nullable": true
      },
      "daysOfWeek": {
        "sentence": "The days of the week.",
        "page": "https://learn.microsoft.com/graph/api/resources/recurrencepattern?view=graph-rest-1.0",
        "kind": "enumeration",
        "words": "array of dayOfWeek",
        "of": "dayOfWeek",
        "list": true,
        "nullable": true
      },
      "interval": {
        "sentence": "The number of days, weeks, months or years between two occurrences; never null.",
        "page": "https://github.com/microsoftgraph/msgraph-metadata/blob/master/schemas/v1.0-Prod.csdl",
        "kind": "integer",
        "words": "integer",
        "example": 1
      },
      "firstDayOfWeek": {
        "sentence": "The first day of the week.",
        "page": "https://learn.microsoft.com/graph/api/resources/recurrencepattern?view=graph-rest-1.0",
        "kind": "enumeration",
        "words": "dayOfWeek",
        "of": "dayOfWeek",
        "nullable": true
      },
      "index": {
        "sentence": "The occurrence of the allowed days in a month.",
        "page": "https://learn.microsoft.com/graph/api/resources/recurrencepattern?view=graph-rest-1.0",
        "kind": "enumeration",
        "words": "weekIndex",
        "of": "weekIndex",
        "nullable": true
      },
      "dayOfMonth": {
        "sentence": "The day of the month; never null.",
        "page": "https://github.com/microsoftgraph/msgraph-metadata/blob/master/schemas/v1.0-Prod.csdl",
        "kind": "integer",
        "words": "integer",
        "example": 1
      },
      "month": {
        "sentence": "The month of the year; never null.",
        "page": "https://github.com/microsoftgraph/msgraph-metadata/blob/master/schemas/v1.0-Prod.csdl",
        "kind": "integer",
        "words": "integer",
        "example": 1
      }
    }
  },
  "recurrenceRange": {
    "sentence": "How long a pattern applies.",
    "page": "https://learn.microsoft.com/graph/api/resources/recurrencerange?view=graph-rest-1.0",
    "docs": "reference/shiftPreferences.html#shape-recurrencerange",
    "properties": {
      "type": {
        "sentence": "Whether it ends on a date, after a number of occurrences or never.",
        "page": "https://learn.microsoft.com/graph/api/resources/recurrencerange?view=graph-rest-1.0",
        "kind": "enumeration",
        "words": "recurrenceRangeType",
        "of": "recurrenceRangeType",
        "nullable": true
      },
      "startDate": {
        "sentence": "The date from which it recurs.",
        "page": "https://learn.microsoft.com/graph/api/resources/recurrencerange?view=graph-rest-1.0",
        "kind": "date",
        "words": "date",
        "nullable": true,
        "example": "2026-03-02"
      },
      "endDate": {
        "sentence": "The date on which it ends.",
        "page": "https://learn.microsoft.com/graph/api/resources/recurrencerange?view=graph-rest-1.0",
        "kind": "date",
        "words": "date",
        "nullable": true,
        "example": "endDate"
      },
      "recurrenceTimeZone": {
        "sentence": "The time zone of the dates.",
        "page": "https://learn.microsoft.com/graph/api/resources/recurrencerange?view=graph-rest-1.0",
        "kind": "string",
        "words": "string",
        "nullable": true
      },
      "numberOfOccurrences": {
        "sentence": "How many times it recurs; never null.",
        "page": "https://github.com/microsoftgraph/msgraph-metadata/blob/master/schemas/v1.0-Prod.csdl",
        "kind": "integer",
        "words": "integer",
        "example": 1
      }
    }
  },
  "patternedRecurrence": {
    "sentence": "Days that recur.",
    "page": "https://learn.microsoft.com/graph/api/resources/patternedrecurrence?view=graph-rest-1.0",
    "docs": "reference/shiftPreferences.html#shape-patternedrecurrence",
    "properties": {
      "pattern": {
        "sentence": "How often, and on which days.",
        "page": "https://learn.microsoft.com/graph/api/resources/patternedrecurrence?view=graph-rest-1.0",
        "kind": "object",
        "words": "recurrencePattern",
        "of": "recurrencePattern",
        "nullable": true,
        "example": {
          "type": "weekly",
          "daysOfWeek": ["monday", "wednesday", "friday"],
          "interval": 1
        }
      },
      "range": {
        "sentence": "The range of dates in which a pattern applies.",
        "page": "https://learn.microsoft.com/graph/api/resources/patternedrecurrence?view=graph-rest-1.0",
        "kind": "object",
        "words": "recurrenceRange",
        "of": "recurrenceRange",
        "nullable": true,
        "example": {
          "type": "noEnd",
          "startDate": "2026-03-02"
        }
      }
    }
  },
  "timeRange": {
    "sentence": "A range between two times of day; it may pass midnight.",
    "page": "https://learn.microsoft.com/graph/api/resources/timerange?view=graph-rest-1.0",
    "docs": "reference/shiftPreferences.html#shape-timerange",
    "properties": {
      "startTime": {
        "sentence": "When it starts.",
        "page": "https://learn.microsoft.com/graph/api/shiftpreferences-get?view=graph-rest-1.0",
        "kind": "time",
        "words": "time of day",
        "nullable": true,
        "example": "08:00:00"
      },
      "endTime": {
        "sentence": "When it ends.",
        "page": "https://learn.microsoft.com/graph/api/shiftpreferences-get?view=graph-rest-1.0",
        "kind": "time",
        "words": "time of day",
        "nullable": true,
        "example": "16:00:00"
      }
    }
  },
  "shiftAvailability": {
    "sentence": "The times at which a user is available, and the days on which they recur.",
    "page": "https://learn.microsoft.com/graph/api/resources/shiftavailability?view=graph-rest-1.0",
    "docs": "reference/shiftPreferences.html#shape-shiftavailability",
    "properties": {
      "recurrence": {
        "sentence": "The days on which the times recur.",
        "page": "https://learn.microsoft.com/graph/api/resources/shiftavailability?view=graph-rest-1.0",
        "kind": "object",
        "words": "patternedRecurrence",
        "of": "patternedRecurrence",
        "nullable": true,
        "example": {
          "pattern": {
            "type": "weekly",
            "daysOfWeek": ["monday", "wednesday", "friday"],
            "interval": 1
          },
          "range": {
            "type": "noEnd",
            "startDate": "2026-03-02"
          }
        }
      },
      "timeZone": {
        "sentence": "The time zone of the times; Microsoft's examples write its Windows name.",
        "page": "https://learn.microsoft.com/graph/api/shiftpreferences-put?view=graph-rest-1.0",
        "kind": "string",
        "words": "string",
        "nullable": true
      },
      "timeSlots": {
        "sentence": "The times of a day; may be null.",
        "page": "https://learn.microsoft.com/graph/api/shiftpreferences-put?view=graph-rest-1.0",
        "kind": "object",
        "words": "array of timeRange",
        "of": "timeRange",
        "list": true,
        "nullable": true,
        "example": [
          {
            "startTime": "08:00:00",
            "endTime": "16:00:00"
          }
        ]
      }
    }
  },
  "shiftPreferences": {
    "sentence": "The shift preferences of a user.",
    "page": "https://learn.microsoft.com/graph/api/resources/shiftpreferences?view=graph-rest-1.0",
    "docs": "reference/shiftPreferences.html#shape-shiftpreferences",
    "properties": {
      "id": {
        "sentence": "Its id.",
        "page": "https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-1.0",
        "kind": "string",
        "words": "string",
        "readOnly": true
      },
      "createdDateTime": {
        "sentence": "When it was created, in UTC.",
        "page": "https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0",
        "kind": "dateTime",
        "words": "date-time",
        "readOnly": true,
        "nullable": true
      },
      "lastModifiedDateTime": {
        "sentence": "When it was last changed, in UTC.",
        "page": "https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0",
        "kind": "dateTime",
        "words": "date-time",
        "readOnly": true,
        "nullable": true
      },
      "createdBy": {
        "sentence": "Who created it.",
        "page": "https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0",
        "kind": "object",
        "words": "identitySet",
        "of": "identitySet",
        "readOnly": true,
        "nullable": true
      },
      "lastModifiedBy": {
        "sentence": "Who last changed it.",
        "page": "https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0",
        "kind": "object",
        "words": "identitySet",
        "of": "identitySet",
        "readOnly": true,
        "nullable": true
      },
      "availability": {
        "sentence": "When the user is available, and how that recurs.",
        "page": "https://learn.microsoft.com/graph/api/resources/shiftpreferences?view=graph-rest-1.0",
        "kind": "object",
        "words": "array of shiftAvailability",
        "of": "shiftAvailability",
        "list": true,
        "nullable": true,
        "example": [
          {
            "recurrence": {
              "pattern": {
                "type": "weekly",
                "daysOfWeek": ["monday", "wednesday", "friday"],
                "interval": 1
              },
              "range": {
                "type": "noEnd",
                "startDate": "2026-03-02"
              }
            },
            "timeZone": "America/Chicago",
            "timeSlots": [
              {
                "startTime": "08:00:00",
                "endTime": "16:00:00"
              }
            ]
          }
        ]
      }
    }
  },
  "workforceIntegrationEncryption": {
    "sentence": "How callbacks are encrypted.",
    "page": "https://learn.microsoft.com/graph/api/resources/workforceintegrationencryption?view=graph-rest-1.0",
    "docs": "reference/workforceIntegrations.html#shape-workforceintegrationencryption",
    "properties": {
      "protocol": {
        "sentence": "The only protocol is sharedSecret. The schema allows null, but then nothing says how to encrypt.",
        "page": "https://learn.microsoft.com/graph/api/resources/workforceintegrationencryption?view=graph-rest-1.0",
        "kind": "enumeration",
        "words": "workforceIntegrationEncryptionProtocol",
        "of": "workforceIntegrationEncryptionProtocol"
      },
      "secret": {
        "sentence": "The shared secret, 64 ASCII characters; the service never returns it.",
        "page": "https://learn.microsoft.com/microsoft-365/frontline/shifts-custom-wfm-integration",
        "kind": "string",
        "words": "string that is not empty, with a warning unless it has 64 ASCII characters",
        "nullable": true
      }
    }
  },
  "workforceIntegration": {
    "sentence": "A system that Shifts calls back when a schedule changes.",
    "page": "https://learn.microsoft.com/graph/api/resources/workforceintegration?view=graph-rest-1.0",
    "docs": "reference/workforceIntegrations.html#shape-workforceintegration",
    "properties": {
      "id": {
        "sentence": "Its id.",
        "page": "https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-1.0",
        "kind": "string",
        "words": "string",
        "readOnly": true
      },
      "createdDateTime": {
        "sentence": "When it was created, in UTC.",
        "page": "https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0",
        "kind": "dateTime",
        "words": "date-time",
        "readOnly": true,
        "nullable": true
      },
      "lastModifiedDateTime": {
        "sentence": "When it was last changed, in UTC.",
        "page": "https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0",
        "kind": "dateTime",
        "words": "date-time",
        "readOnly": true,
        "nullable": true
      },
      "createdBy": {
        "sentence": "Who created it.",
        "page": "https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0",
        "kind": "object",
        "words": "identitySet",
        "of": "identitySet",
        "readOnly": true,
        "nullable": true
      },
      "lastModifiedBy": {
        "sentence": "Who last changed it.",
        "page": "https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0",
        "kind": "object",
        "words": "identitySet",
        "of": "identitySet",
        "readOnly": true,
        "nullable": true
      },
      "displayName": {
        "sentence": "Its name.",
        "page": "https://learn.microsoft.com/graph/api/resources/workforceintegration?view=graph-rest-1.0",
        "kind": "string",
        "words": "string",
        "nullable": true
      },
      "apiVersion": {
        "sentence": "The version in the callback's path, from 1: `{url}/v{apiVersion}`.",
        "page": "https://learn.microsoft.com/graph/api/resources/workforceintegration?view=graph-rest-1.0",
        "kind": "integer",
        "words": "integer, at least 1",
        "nullable": true,
        "example": 1
      },
      "isActive": {
        "sentence": "Whether it is called.",
        "page": "https://learn.microsoft.com/graph/api/resources/workforceintegration?view=graph-rest-1.0",
        "kind": "boolean",
        "words": "boolean",
        "nullable": true,
        "example": true
      },
      "encryption": {
        "sentence": "How callbacks are encrypted.",
        "page": "https://learn.microsoft.com/graph/api/resources/workforceintegration?view=graph-rest-1.0",
        "kind": "object",
        "words": "workforceIntegrationEncryption",
        "of": "workforceIntegrationEncryption",
        "nullable": true,
        "example": {
          "protocol": "sharedSecret",
          "secret": "4f2d8c1b7a9e3056d1c4b8f27e6a90533b5d7f1e8c2a4960e7d3b1f58a6c9042"
        }
      },
      "url": {
        "sentence": "The base URL of callbacks: https, without a trailing slash.",
        "page": "https://learn.microsoft.com/graph/api/resources/workforceintegration?view=graph-rest-1.0",
        "kind": "string",
        "words": "URL, with a warning if it is not https or ends with a slash",
        "nullable": true
      },
      "supportedEntities": {
        "sentence": "The entities for which Shifts calls it.",
        "page": "https://learn.microsoft.com/microsoft-365/frontline/shifts-custom-wfm-integration",
        "kind": "flags",
        "words": "flags of workforceIntegrationSupportedEntities",
        "of": "workforceIntegrationSupportedEntities",
        "nullable": true
      },
      "eligibilityFilteringEnabledEntities": {
        "sentence": "The requests for which Shifts asks it who is eligible.",
        "page": "https://learn.microsoft.com/microsoft-365/frontline/shifts-custom-wfm-integration",
        "kind": "flags",
        "words": "flags of eligibilityFilteringEnabledEntities",
        "of": "eligibilityFilteringEnabledEntities",
        "nullable": true
      }
    }
  }
};

/** @type {Record<string, Enumeration>} */
export const enumerations = {
  "operationStatus": {
    "sentence": "The status of a schedule's provisioning.",
    "page": "https://learn.microsoft.com/graph/api/resources/schedule?view=graph-rest-1.0",
    "docs": "reference/values.html#enumeration-operationstatus",
    "members": ["NotStarted", "Running", "Completed", "Failed"]
  },
  "dayOfWeek": {
    "sentence": "A day of the week.",
    "page": "https://github.com/microsoftgraph/msgraph-metadata/blob/master/schemas/v1.0-Prod.csdl",
    "docs": "reference/values.html#enumeration-dayofweek",
    "members": ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"]
  },
  "scheduleEntityTheme": {
    "sentence": "The color of an entry of the schedule.",
    "page": "https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0",
    "docs": "reference/values.html#enumeration-scheduleentitytheme",
    "members": ["white", "blue", "green", "purple", "pink", "yellow", "gray", "darkBlue", "darkGreen", "darkPurple", "darkPink", "darkYellow", "darkRed", "cranberry", "darkOrange", "bronze", "peach", "gold", "lime", "forest", "lightGreen", "jade", "lightTeal", "darkTeal", "steel", "skyBlue", "blueGray", "lavender", "lilac", "plum", "magenta", "darkBrown", "beige", "charcoal", "silver"]
  },
  "timeOffReasonIconType": {
    "sentence": "The icon of a time-off reason.",
    "page": "https://learn.microsoft.com/graph/api/resources/timeoffreason?view=graph-rest-1.0",
    "docs": "reference/values.html#enumeration-timeoffreasonicontype",
    "members": ["none", "car", "calendar", "running", "plane", "firstAid", "doctor", "notWorking", "clock", "juryDuty", "globe", "cup", "phone", "weather", "umbrella", "piggyBank", "dog", "cake", "trafficCone", "pin", "sunny"]
  },
  "scheduleChangeRequestActor": {
    "sentence": "Who acts on a request next.",
    "page": "https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0",
    "docs": "reference/values.html#enumeration-schedulechangerequestactor",
    "members": ["sender", "recipient", "manager", "system"]
  },
  "scheduleChangeState": {
    "sentence": "The state of a request.",
    "page": "https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0",
    "docs": "reference/values.html#enumeration-schedulechangestate",
    "members": ["pending", "approved", "declined"]
  },
  "bodyType": {
    "sentence": "Whether text is plain or HTML.",
    "page": "https://learn.microsoft.com/graph/api/resources/itembody?view=graph-rest-1.0",
    "docs": "reference/values.html#enumeration-bodytype",
    "members": ["text", "html"]
  },
  "timeCardState": {
    "sentence": "Whether the user of a time card is clocked in.",
    "page": "https://learn.microsoft.com/graph/api/resources/timecard?view=graph-rest-1.0",
    "docs": "reference/values.html#enumeration-timecardstate",
    "members": ["clockedIn", "onBreak", "clockedOut"]
  },
  "confirmedBy": {
    "sentence": "Who has confirmed a time card.",
    "page": "https://learn.microsoft.com/graph/api/resources/timecard?view=graph-rest-1.0",
    "docs": "reference/values.html#enumeration-confirmedby",
    "members": ["none", "user", "manager"]
  },
  "recurrencePatternType": {
    "sentence": "The unit that recurs: days, weeks, months or years.",
    "page": "https://learn.microsoft.com/graph/api/resources/recurrencepattern?view=graph-rest-1.0",
    "docs": "reference/values.html#enumeration-recurrencepatterntype",
    "members": ["daily", "weekly", "absoluteMonthly", "relativeMonthly", "absoluteYearly", "relativeYearly"]
  },
  "weekIndex": {
    "sentence": "The occurrence of the allowed days in a month.",
    "page": "https://learn.microsoft.com/graph/api/resources/recurrencepattern?view=graph-rest-1.0",
    "docs": "reference/values.html#enumeration-weekindex",
    "members": ["first", "second", "third", "fourth", "last"]
  },
  "recurrenceRangeType": {
    "sentence": "How a pattern ends.",
    "page": "https://learn.microsoft.com/graph/api/resources/recurrencerange?view=graph-rest-1.0",
    "docs": "reference/values.html#enumeration-recurrencerangetype",
    "members": ["endDate", "noEnd", "numbered"]
  },
  "workforceIntegrationEncryptionProtocol": {
    "sentence": "How callbacks are encrypted.",
    "page": "https://learn.microsoft.com/graph/api/resources/workforceintegrationencryption?view=graph-rest-1.0",
    "docs": "reference/values.html#enumeration-workforceintegrationencryptionprotocol",
    "members": ["sharedSecret"]
  },
  "workforceIntegrationSupportedEntities": {
    "sentence": "The entities for which Shifts calls an integration.",
    "page": "https://learn.microsoft.com/graph/api/resources/workforceintegration?view=graph-rest-1.0",
    "docs": "reference/values.html#enumeration-workforceintegrationsupportedentities",
    "members": ["none", "shift", "swapRequest", "userShiftPreferences", "openShift", "openShiftRequest", "offerShiftRequest", "timeCard", "timeOffReason", "timeOff", "timeOffRequest"]
  },
  "eligibilityFilteringEnabledEntities": {
    "sentence": "The requests for which Shifts asks an integration who is eligible.",
    "page": "https://learn.microsoft.com/graph/api/resources/workforceintegration?view=graph-rest-1.0",
    "docs": "reference/values.html#enumeration-eligibilityfilteringenabledentities",
    "members": ["none", "swapRequest", "offerShiftRequest", "timeOffReason"]
  }
};
