// The operations, a function each. Printed from the tables by `cargo xtask print`.

import type { BodyOperation, Collection, Operation, RepresentationOperation } from "../contract.js";
import type {
  ApproveOfferShiftRequestBody,
  ApproveOfferShiftRequestInput,
  ApproveOpenShiftChangeRequestBody,
  ApproveOpenShiftChangeRequestInput,
  ApproveSwapShiftsChangeRequestBody,
  ApproveSwapShiftsChangeRequestInput,
  ApproveTimeOffRequestBody,
  ApproveTimeOffRequestInput,
  ClockInBody,
  ClockInInput,
  ClockOutBody,
  ClockOutInput,
  ConfirmTimeCardInput,
  CreateDayNoteBody,
  CreateDayNoteInput,
  CreateOfferShiftRequestBody,
  CreateOfferShiftRequestInput,
  CreateOpenShiftBody,
  CreateOpenShiftChangeRequestBody,
  CreateOpenShiftChangeRequestInput,
  CreateOpenShiftInput,
  CreateSchedulingGroupBody,
  CreateSchedulingGroupInput,
  CreateShiftBody,
  CreateShiftInput,
  CreateSwapShiftsChangeRequestBody,
  CreateSwapShiftsChangeRequestInput,
  CreateTimeCardBody,
  CreateTimeCardInput,
  CreateTimeOffBody,
  CreateTimeOffInput,
  CreateTimeOffReasonBody,
  CreateTimeOffReasonInput,
  CreateTimeOffRequestBody,
  CreateTimeOffRequestInput,
  CreateWorkforceIntegrationBody,
  CreateWorkforceIntegrationInput,
  DayNote,
  DeclineOfferShiftRequestBody,
  DeclineOfferShiftRequestInput,
  DeclineOpenShiftChangeRequestBody,
  DeclineOpenShiftChangeRequestInput,
  DeclineSwapShiftsChangeRequestBody,
  DeclineSwapShiftsChangeRequestInput,
  DeclineTimeOffRequestBody,
  DeclineTimeOffRequestInput,
  DeleteDayNoteInput,
  DeleteOpenShiftInput,
  DeleteSchedulingGroupInput,
  DeleteShiftInput,
  DeleteTimeCardInput,
  DeleteTimeOffInput,
  DeleteTimeOffReasonInput,
  DeleteTimeOffRequestInput,
  DeleteWorkforceIntegrationInput,
  EndBreakBody,
  EndBreakInput,
  GetDayNoteInput,
  GetOfferShiftRequestInput,
  GetOpenShiftChangeRequestInput,
  GetOpenShiftInput,
  GetScheduleInput,
  GetSchedulingGroupInput,
  GetShiftInput,
  GetShiftPreferencesInput,
  GetSwapShiftsChangeRequestInput,
  GetTimeCardInput,
  GetTimeOffInput,
  GetTimeOffReasonInput,
  GetTimeOffRequestInput,
  GetWorkforceIntegrationInput,
  ListDayNotesInput,
  ListOfferShiftRequestsInput,
  ListOpenShiftChangeRequestsInput,
  ListOpenShiftsInput,
  ListSchedulingGroupsInput,
  ListShiftsInput,
  ListSwapShiftsChangeRequestsInput,
  ListTimeCardsInput,
  ListTimeOffReasonsInput,
  ListTimeOffRequestsInput,
  ListTimesOffInput,
  ListWorkforceIntegrationsInput,
  OfferShiftRequest,
  OpenShift,
  OpenShiftChangeRequest,
  PutScheduleBody,
  PutScheduleInput,
  ReplaceSchedulingGroupBody,
  ReplaceSchedulingGroupInput,
  ReplaceShiftBody,
  ReplaceShiftInput,
  ReplaceTimeCardBody,
  ReplaceTimeCardInput,
  ReplaceTimeOffBody,
  ReplaceTimeOffInput,
  ReplaceTimeOffReasonBody,
  ReplaceTimeOffReasonInput,
  Schedule,
  SchedulingGroup,
  ShareScheduleBody,
  ShareScheduleInput,
  Shift,
  ShiftPreferences,
  StageOpenShiftForDeletionInput,
  StageShiftForDeletionInput,
  StageTimeOffForDeletionInput,
  StartBreakBody,
  StartBreakInput,
  SwapShiftsChangeRequest,
  TimeCard,
  TimeOff,
  TimeOffReason,
  TimeOffRequest,
  UpdateDayNoteBody,
  UpdateDayNoteInput,
  UpdateOpenShiftBody,
  UpdateOpenShiftInput,
  UpdateShiftPreferencesBody,
  UpdateShiftPreferencesInput,
  UpdateWorkforceIntegrationBody,
  UpdateWorkforceIntegrationInput,
  WorkforceIntegration,
} from "./shifts.js";

/** Reads the schedule and the status of its provisioning. https://learn.microsoft.com/graph/api/schedule-get?view=graph-rest-1.0 */
export declare const getSchedule: Operation<GetScheduleInput, Schedule>;

/** Creates or replaces the schedule. Provisioning continues in the background. https://learn.microsoft.com/graph/api/team-put-schedule?view=graph-rest-1.0 */
export declare const putSchedule: BodyOperation<PutScheduleInput, PutScheduleBody, Schedule>;

/** Shares a time range of the schedule: drafts become shared versions, and entries staged for deletion are deleted. https://learn.microsoft.com/graph/api/schedule-share?view=graph-rest-1.0 */
export declare const shareSchedule: BodyOperation<ShareScheduleInput, ShareScheduleBody, undefined>;

/** Lists the shifts of a schedule. https://learn.microsoft.com/graph/api/schedule-list-shifts?view=graph-rest-1.0 */
export declare const listShifts: Operation<ListShiftsInput, Collection<Shift>>;

/** Creates a shift. https://learn.microsoft.com/graph/api/schedule-post-shifts?view=graph-rest-1.0 */
export declare const createShift: BodyOperation<CreateShiftInput, CreateShiftBody, Shift>;

/** Reads a shift. Microsoft's sources contradict each other: the permission data of 2026-08-07 mark Group.Read.All and Schedule.ReadWrite.All as least privileged; the page, and the data on listShifts, mark Schedule.Read.All. Schedule.Read.All comes first. https://learn.microsoft.com/graph/api/shift-get?view=graph-rest-1.0 */
export declare const getShift: Operation<GetShiftInput, Shift>;

/** Replaces a shift. Microsoft's sources contradict each other: the page says both that the draft or the shared version should be null and that what is left out keeps its value. By default the version that is left out is sent as null. https://learn.microsoft.com/graph/api/shift-put?view=graph-rest-1.0 */
export declare const replaceShift: RepresentationOperation<ReplaceShiftInput, ReplaceShiftBody, Shift>;

/** Deletes a shift. https://learn.microsoft.com/graph/api/shift-delete?view=graph-rest-1.0 */
export declare const deleteShift: Operation<DeleteShiftInput, undefined>;

/** Marks a shift for deletion when the schedule is next shared; employees still see it until then. https://learn.microsoft.com/graph/api/changetrackedentity-stagefordeletion?view=graph-rest-1.0 */
export declare const stageShiftForDeletion: Operation<StageShiftForDeletionInput, undefined>;

/** Lists the open shifts of a schedule. https://learn.microsoft.com/graph/api/openshift-list?view=graph-rest-1.0 */
export declare const listOpenShifts: Operation<ListOpenShiftsInput, Collection<OpenShift>>;

/** Creates an open shift. Microsoft's sources contradict each other: the page and the permission data of 2026-08-07 also list Group.Read.All, which no other write takes. It is not listed, because a permission to read groups cannot serve a write. https://learn.microsoft.com/graph/api/openshift-post?view=graph-rest-1.0 */
export declare const createOpenShift: BodyOperation<CreateOpenShiftInput, CreateOpenShiftBody, OpenShift>;

/** Reads an open shift. https://learn.microsoft.com/graph/api/openshift-get?view=graph-rest-1.0 */
export declare const getOpenShift: Operation<GetOpenShiftInput, OpenShift>;

/** Replaces an open shift. Properties that the body leaves out keep their values. Microsoft's sources contradict each other: the page says both that the draft or the shared version should be null and that what is left out keeps its value. By default the version that is left out is sent as null. https://learn.microsoft.com/graph/api/openshift-update?view=graph-rest-1.0 */
export declare const updateOpenShift: RepresentationOperation<UpdateOpenShiftInput, UpdateOpenShiftBody, OpenShift>;

/** Deletes an open shift. https://learn.microsoft.com/graph/api/openshift-delete?view=graph-rest-1.0 */
export declare const deleteOpenShift: Operation<DeleteOpenShiftInput, undefined>;

/** Marks an open shift for deletion when the schedule is next shared; employees still see it until then. https://learn.microsoft.com/graph/api/changetrackedentity-stagefordeletion?view=graph-rest-1.0 */
export declare const stageOpenShiftForDeletion: Operation<StageOpenShiftForDeletionInput, undefined>;

/** Lists the time-off entries of a schedule. https://learn.microsoft.com/graph/api/schedule-list-timesoff?view=graph-rest-1.0 */
export declare const listTimesOff: Operation<ListTimesOffInput, Collection<TimeOff>>;

/** Creates a time-off entry. https://learn.microsoft.com/graph/api/schedule-post-timesoff?view=graph-rest-1.0 */
export declare const createTimeOff: BodyOperation<CreateTimeOffInput, CreateTimeOffBody, TimeOff>;

/** Reads a time-off entry. https://learn.microsoft.com/graph/api/timeoff-get?view=graph-rest-1.0 */
export declare const getTimeOff: Operation<GetTimeOffInput, TimeOff>;

/** Replaces a time-off entry. Microsoft's sources contradict each other: the page and the permission data of 2026-08-07 also list Group.Read.All, which no other write takes. It is not listed, because a permission to read groups cannot serve a write. Microsoft's sources contradict each other: the page says both that the draft or the shared version should be null and that what is left out keeps its value. By default the version that is left out is sent as null. https://learn.microsoft.com/graph/api/timeoff-put?view=graph-rest-1.0 */
export declare const replaceTimeOff: RepresentationOperation<ReplaceTimeOffInput, ReplaceTimeOffBody, TimeOff>;

/** Deletes a time-off entry. https://learn.microsoft.com/graph/api/timeoff-delete?view=graph-rest-1.0 */
export declare const deleteTimeOff: Operation<DeleteTimeOffInput, undefined>;

/** Marks a time-off entry for deletion when the schedule is next shared; employees still see it until then. https://learn.microsoft.com/graph/api/changetrackedentity-stagefordeletion?view=graph-rest-1.0 */
export declare const stageTimeOffForDeletion: Operation<StageTimeOffForDeletionInput, undefined>;

/** Lists the time-off reasons, including inactive ones. https://learn.microsoft.com/graph/api/schedule-list-timeoffreasons?view=graph-rest-1.0 */
export declare const listTimeOffReasons: Operation<ListTimeOffReasonsInput, Collection<TimeOffReason>>;

/** Creates a time-off reason. https://learn.microsoft.com/graph/api/schedule-post-timeoffreasons?view=graph-rest-1.0 */
export declare const createTimeOffReason: BodyOperation<CreateTimeOffReasonInput, CreateTimeOffReasonBody, TimeOffReason>;

/** Reads a time-off reason. https://learn.microsoft.com/graph/api/timeoffreason-get?view=graph-rest-1.0 */
export declare const getTimeOffReason: Operation<GetTimeOffReasonInput, TimeOffReason>;

/** Replaces a time-off reason. https://learn.microsoft.com/graph/api/timeoffreason-put?view=graph-rest-1.0 */
export declare const replaceTimeOffReason: BodyOperation<ReplaceTimeOffReasonInput, ReplaceTimeOffReasonBody, TimeOffReason>;

/** Makes a time-off reason inactive. Time-off entries keep it, and a team keeps at least one reason. https://learn.microsoft.com/graph/api/timeoffreason-delete?view=graph-rest-1.0 */
export declare const deleteTimeOffReason: Operation<DeleteTimeOffReasonInput, undefined>;

/** Lists the requests for time off. https://learn.microsoft.com/graph/api/timeoffrequest-list?view=graph-rest-1.0 */
export declare const listTimeOffRequests: Operation<ListTimeOffRequestsInput, Collection<TimeOffRequest>>;

/** Asks for time off. https://learn.microsoft.com/graph/api/timeoffrequest-post?view=graph-rest-1.0 */
export declare const createTimeOffRequest: BodyOperation<CreateTimeOffRequestInput, CreateTimeOffRequestBody, TimeOffRequest>;

/** Reads a request for time off. https://learn.microsoft.com/graph/api/timeoffrequest-get?view=graph-rest-1.0 */
export declare const getTimeOffRequest: Operation<GetTimeOffRequestInput, TimeOffRequest>;

/** Deletes a request for time off. https://learn.microsoft.com/graph/api/timeoffrequest-delete?view=graph-rest-1.0 */
export declare const deleteTimeOffRequest: Operation<DeleteTimeOffRequestInput, undefined>;

/** Approves a request for time off. Microsoft's sources contradict each other: the pages announce that applications can no longer do this from 2026-01-01 on, while their tables and the permission data of 2026-08-07 still list Schedule.ReadWrite.All. No application permission is listed. https://learn.microsoft.com/graph/api/timeoffrequest-approve?view=graph-rest-1.0 */
export declare const approveTimeOffRequest: BodyOperation<ApproveTimeOffRequestInput, ApproveTimeOffRequestBody, undefined>;

/** Declines a request for time off. Microsoft's sources contradict each other: the pages announce that applications can no longer do this from 2026-01-01 on, while their tables and the permission data of 2026-08-07 still list Schedule.ReadWrite.All. No application permission is listed. https://learn.microsoft.com/graph/api/timeoffrequest-decline?view=graph-rest-1.0 */
export declare const declineTimeOffRequest: BodyOperation<DeclineTimeOffRequestInput, DeclineTimeOffRequestBody, undefined>;

/** Lists the scheduling groups of a schedule. https://learn.microsoft.com/graph/api/schedule-list-schedulinggroups?view=graph-rest-1.0 */
export declare const listSchedulingGroups: Operation<ListSchedulingGroupsInput, Collection<SchedulingGroup>>;

/** Creates a scheduling group. https://learn.microsoft.com/graph/api/schedule-post-schedulinggroups?view=graph-rest-1.0 */
export declare const createSchedulingGroup: BodyOperation<CreateSchedulingGroupInput, CreateSchedulingGroupBody, SchedulingGroup>;

/** Reads a scheduling group. https://learn.microsoft.com/graph/api/schedulinggroup-get?view=graph-rest-1.0 */
export declare const getSchedulingGroup: Operation<GetSchedulingGroupInput, SchedulingGroup>;

/** Replaces a scheduling group. https://learn.microsoft.com/graph/api/schedulinggroup-put?view=graph-rest-1.0 */
export declare const replaceSchedulingGroup: BodyOperation<ReplaceSchedulingGroupInput, ReplaceSchedulingGroupBody, SchedulingGroup>;

/** Makes a scheduling group inactive. Its shifts stay in it. https://learn.microsoft.com/graph/api/schedulinggroup-delete?view=graph-rest-1.0 */
export declare const deleteSchedulingGroup: Operation<DeleteSchedulingGroupInput, undefined>;

/** Lists the requests for open shifts. https://learn.microsoft.com/graph/api/openshiftchangerequest-list?view=graph-rest-1.0 */
export declare const listOpenShiftChangeRequests: Operation<ListOpenShiftChangeRequestsInput, Collection<OpenShiftChangeRequest>>;

/** Asks for an open shift. https://learn.microsoft.com/graph/api/openshiftchangerequest-post?view=graph-rest-1.0 */
export declare const createOpenShiftChangeRequest: BodyOperation<CreateOpenShiftChangeRequestInput, CreateOpenShiftChangeRequestBody, OpenShiftChangeRequest>;

/** Reads a request for an open shift. https://learn.microsoft.com/graph/api/openshiftchangerequest-get?view=graph-rest-1.0 */
export declare const getOpenShiftChangeRequest: Operation<GetOpenShiftChangeRequestInput, OpenShiftChangeRequest>;

/** Approves a request for an open shift. Microsoft's sources contradict each other: the pages announce that applications can no longer do this from 2026-01-01 on, while their tables and the permission data of 2026-08-07 still list Schedule.ReadWrite.All. No application permission is listed. https://learn.microsoft.com/graph/api/openshiftchangerequest-approve?view=graph-rest-1.0 */
export declare const approveOpenShiftChangeRequest: BodyOperation<ApproveOpenShiftChangeRequestInput, ApproveOpenShiftChangeRequestBody, undefined>;

/** Declines a request for an open shift. Microsoft's sources contradict each other: the pages announce that applications can no longer do this from 2026-01-01 on, while their tables and the permission data of 2026-08-07 still list Schedule.ReadWrite.All. No application permission is listed. https://learn.microsoft.com/graph/api/openshiftchangerequest-decline?view=graph-rest-1.0 */
export declare const declineOpenShiftChangeRequest: BodyOperation<DeclineOpenShiftChangeRequestInput, DeclineOpenShiftChangeRequestBody, undefined>;

/** Lists the offers of shifts. https://learn.microsoft.com/graph/api/offershiftrequest-list?view=graph-rest-1.0 */
export declare const listOfferShiftRequests: Operation<ListOfferShiftRequestsInput, Collection<OfferShiftRequest>>;

/** Offers a shift to another employee. https://learn.microsoft.com/graph/api/offershiftrequest-post?view=graph-rest-1.0 */
export declare const createOfferShiftRequest: BodyOperation<CreateOfferShiftRequestInput, CreateOfferShiftRequestBody, OfferShiftRequest>;

/** Reads an offer of a shift. https://learn.microsoft.com/graph/api/offershiftrequest-get?view=graph-rest-1.0 */
export declare const getOfferShiftRequest: Operation<GetOfferShiftRequestInput, OfferShiftRequest>;

/** Approves an offer of a shift. Microsoft's sources contradict each other: the pages announce that applications can no longer do this from 2026-01-01 on, while their tables and the permission data of 2026-08-07 still list Schedule.ReadWrite.All. No application permission is listed. https://learn.microsoft.com/graph/api/offershiftrequest-approve?view=graph-rest-1.0 */
export declare const approveOfferShiftRequest: BodyOperation<ApproveOfferShiftRequestInput, ApproveOfferShiftRequestBody, undefined>;

/** Declines an offer of a shift. Microsoft's sources contradict each other: the pages announce that applications can no longer do this from 2026-01-01 on, while their tables and the permission data of 2026-08-07 still list Schedule.ReadWrite.All. No application permission is listed. https://learn.microsoft.com/graph/api/offershiftrequest-decline?view=graph-rest-1.0 */
export declare const declineOfferShiftRequest: BodyOperation<DeclineOfferShiftRequestInput, DeclineOfferShiftRequestBody, undefined>;

/** Lists the requests to swap shifts. https://learn.microsoft.com/graph/api/swapshiftschangerequest-list?view=graph-rest-1.0 */
export declare const listSwapShiftsChangeRequests: Operation<ListSwapShiftsChangeRequestsInput, Collection<SwapShiftsChangeRequest>>;

/** Asks another employee to swap shifts. https://learn.microsoft.com/graph/api/swapshiftschangerequest-post?view=graph-rest-1.0 */
export declare const createSwapShiftsChangeRequest: BodyOperation<CreateSwapShiftsChangeRequestInput, CreateSwapShiftsChangeRequestBody, SwapShiftsChangeRequest>;

/** Reads a request to swap shifts. https://learn.microsoft.com/graph/api/swapshiftschangerequest-get?view=graph-rest-1.0 */
export declare const getSwapShiftsChangeRequest: Operation<GetSwapShiftsChangeRequestInput, SwapShiftsChangeRequest>;

/** Approves a request to swap shifts; only its recipient can. Microsoft's sources contradict each other: the pages announce that applications can no longer do this from 2026-01-01 on, while their tables and the permission data of 2026-08-07 still list Schedule.ReadWrite.All. No application permission is listed. https://learn.microsoft.com/graph/api/swapshiftschangerequest-approve?view=graph-rest-1.0 */
export declare const approveSwapShiftsChangeRequest: BodyOperation<ApproveSwapShiftsChangeRequestInput, ApproveSwapShiftsChangeRequestBody, undefined>;

/** Declines a request to swap shifts; only its recipient can. Microsoft's sources contradict each other: the pages announce that applications can no longer do this from 2026-01-01 on, while their tables and the permission data of 2026-08-07 still list Schedule.ReadWrite.All. No application permission is listed. Microsoft's sources contradict each other: the page names the status 200, its example has 204. The former is expected. https://learn.microsoft.com/graph/api/swapshiftschangerequest-decline?view=graph-rest-1.0 */
export declare const declineSwapShiftsChangeRequest: BodyOperation<DeclineSwapShiftsChangeRequestInput, DeclineSwapShiftsChangeRequestBody, undefined>;

/** Lists the time cards of a team. https://learn.microsoft.com/graph/api/schedule-list-timecards?view=graph-rest-1.0 */
export declare const listTimeCards: Operation<ListTimeCardsInput, Collection<TimeCard>>;

/** Creates a time card. https://learn.microsoft.com/graph/api/schedule-post-timecards?view=graph-rest-1.0 */
export declare const createTimeCard: BodyOperation<CreateTimeCardInput, CreateTimeCardBody, TimeCard>;

/** Reads a time card. https://learn.microsoft.com/graph/api/timecard-get?view=graph-rest-1.0 */
export declare const getTimeCard: Operation<GetTimeCardInput, TimeCard>;

/** Replaces a time card. https://learn.microsoft.com/graph/api/timecard-replace?view=graph-rest-1.0 */
export declare const replaceTimeCard: BodyOperation<ReplaceTimeCardInput, ReplaceTimeCardBody, undefined>;

/** Deletes a time card. https://learn.microsoft.com/graph/api/schedule-delete-timecards?view=graph-rest-1.0 */
export declare const deleteTimeCard: Operation<DeleteTimeCardInput, undefined>;

/** Clocks in and creates a time card. https://learn.microsoft.com/graph/api/timecard-clockin?view=graph-rest-1.0 */
export declare const clockIn: BodyOperation<ClockInInput, ClockInBody, TimeCard>;

/** Clocks out and ends the time card. https://learn.microsoft.com/graph/api/timecard-clockout?view=graph-rest-1.0 */
export declare const clockOut: BodyOperation<ClockOutInput, ClockOutBody, undefined>;

/** Confirms a time card. Microsoft's sources contradict each other: the pages announce that applications can no longer do this from 2026-01-01 on, while their tables and the permission data of 2026-08-07 still list Schedule.ReadWrite.All. No application permission is listed. https://learn.microsoft.com/graph/api/timecard-confirm?view=graph-rest-1.0 */
export declare const confirmTimeCard: Operation<ConfirmTimeCardInput, undefined>;

/** Starts a break. https://learn.microsoft.com/graph/api/timecard-startbreak?view=graph-rest-1.0 */
export declare const startBreak: BodyOperation<StartBreakInput, StartBreakBody, undefined>;

/** Ends a break. https://learn.microsoft.com/graph/api/timecard-endbreak?view=graph-rest-1.0 */
export declare const endBreak: BodyOperation<EndBreakInput, EndBreakBody, undefined>;

/** Lists the day notes of a team. https://learn.microsoft.com/graph/api/schedule-list-daynotes?view=graph-rest-1.0 */
export declare const listDayNotes: Operation<ListDayNotesInput, Collection<DayNote>>;

/** Creates a day note. https://learn.microsoft.com/graph/api/schedule-post-daynotes?view=graph-rest-1.0 */
export declare const createDayNote: BodyOperation<CreateDayNoteInput, CreateDayNoteBody, DayNote>;

/** Reads a day note. https://learn.microsoft.com/graph/api/daynote-get?view=graph-rest-1.0 */
export declare const getDayNote: Operation<GetDayNoteInput, DayNote>;

/** Replaces a day note. Properties that the body leaves out keep their values. https://learn.microsoft.com/graph/api/daynote-update?view=graph-rest-1.0 */
export declare const updateDayNote: BodyOperation<UpdateDayNoteInput, UpdateDayNoteBody, undefined>;

/** Deletes a day note. https://learn.microsoft.com/graph/api/schedule-delete-daynotes?view=graph-rest-1.0 */
export declare const deleteDayNote: Operation<DeleteDayNoteInput, undefined>;

/** Reads the shift preferences of a user. https://learn.microsoft.com/graph/api/shiftpreferences-get?view=graph-rest-1.0 */
export declare const getShiftPreferences: Operation<GetShiftPreferencesInput, ShiftPreferences>;

/** Changes the shift preferences of a user. Microsoft's sources contradict each other: the page says PATCH, its older versions and a report on Microsoft's SDKs of 2025-07-28 say PUT, and the permission data of 2026-08-07 list both, PUT without application permissions. PATCH is sent by default. https://learn.microsoft.com/graph/api/shiftpreferences-put?view=graph-rest-1.0 */
export declare const updateShiftPreferences: BodyOperation<UpdateShiftPreferencesInput, UpdateShiftPreferencesBody, undefined>;

/** Lists the workforce integrations of the tenant. Microsoft's sources contradict each other: older copies of the page refuse application tokens, while the permission data of 2026-08-07 and the newer pages on workforce integrations accept them. Application permissions are listed. https://learn.microsoft.com/graph/api/workforceintegration-list?view=graph-rest-1.0 */
export declare const listWorkforceIntegrations: Operation<ListWorkforceIntegrationsInput, Collection<WorkforceIntegration>>;

/** Reads a workforce integration, without its secret. https://learn.microsoft.com/graph/api/workforceintegration-get?view=graph-rest-1.0 */
export declare const getWorkforceIntegration: Operation<GetWorkforceIntegrationInput, WorkforceIntegration>;

/** Registers a workforce integration. Shifts calls it at once, and the request succeeds only if it responds with 200. https://learn.microsoft.com/graph/api/workforceintegration-post?view=graph-rest-1.0 */
export declare const createWorkforceIntegration: BodyOperation<CreateWorkforceIntegrationInput, CreateWorkforceIntegrationBody, WorkforceIntegration>;

/** Changes some properties of a workforce integration. https://learn.microsoft.com/graph/api/workforceintegration-update?view=graph-rest-1.0 */
export declare const updateWorkforceIntegration: BodyOperation<UpdateWorkforceIntegrationInput, UpdateWorkforceIntegrationBody, WorkforceIntegration>;

/** Deletes a workforce integration. Microsoft's sources contradict each other: older copies of the page refuse application tokens, while the permission data of 2026-08-07 and the newer pages on workforce integrations accept them. Application permissions are listed. https://learn.microsoft.com/graph/api/workforceintegration-delete?view=graph-rest-1.0 */
export declare const deleteWorkforceIntegration: Operation<DeleteWorkforceIntegrationInput, undefined>;
