// Every operation is typed as this list says: its input, its answer and, where it has one, its body.
import type * as shifts from "graph-shifts";
import { none } from "./same.js";
import type { Same } from "./same.js";

/** Of each operation: its input, its answer and, where it has one, its body. */
export interface Operations {
  getSchedule: [shifts.GetScheduleInput, shifts.Schedule];
  putSchedule: [shifts.PutScheduleInput, shifts.Schedule, shifts.PutScheduleBody];
  shareSchedule: [shifts.ShareScheduleInput, undefined, shifts.ShareScheduleBody];
  listShifts: [shifts.ListShiftsInput, shifts.Collection<shifts.Shift>];
  createShift: [shifts.CreateShiftInput, shifts.Shift, shifts.CreateShiftBody];
  getShift: [shifts.GetShiftInput, shifts.Shift];
  replaceShift: [shifts.ReplaceShiftInput, shifts.Shift | undefined, shifts.ReplaceShiftBody];
  deleteShift: [shifts.DeleteShiftInput, undefined];
  stageShiftForDeletion: [shifts.StageShiftForDeletionInput, undefined];
  listOpenShifts: [shifts.ListOpenShiftsInput, shifts.Collection<shifts.OpenShift>];
  createOpenShift: [shifts.CreateOpenShiftInput, shifts.OpenShift, shifts.CreateOpenShiftBody];
  getOpenShift: [shifts.GetOpenShiftInput, shifts.OpenShift];
  updateOpenShift: [shifts.UpdateOpenShiftInput, shifts.OpenShift | undefined, shifts.UpdateOpenShiftBody];
  deleteOpenShift: [shifts.DeleteOpenShiftInput, undefined];
  stageOpenShiftForDeletion: [shifts.StageOpenShiftForDeletionInput, undefined];
  listTimesOff: [shifts.ListTimesOffInput, shifts.Collection<shifts.TimeOff>];
  createTimeOff: [shifts.CreateTimeOffInput, shifts.TimeOff, shifts.CreateTimeOffBody];
  getTimeOff: [shifts.GetTimeOffInput, shifts.TimeOff];
  replaceTimeOff: [shifts.ReplaceTimeOffInput, shifts.TimeOff | undefined, shifts.ReplaceTimeOffBody];
  deleteTimeOff: [shifts.DeleteTimeOffInput, undefined];
  stageTimeOffForDeletion: [shifts.StageTimeOffForDeletionInput, undefined];
  listTimeOffReasons: [shifts.ListTimeOffReasonsInput, shifts.Collection<shifts.TimeOffReason>];
  createTimeOffReason: [shifts.CreateTimeOffReasonInput, shifts.TimeOffReason, shifts.CreateTimeOffReasonBody];
  getTimeOffReason: [shifts.GetTimeOffReasonInput, shifts.TimeOffReason];
  replaceTimeOffReason: [shifts.ReplaceTimeOffReasonInput, shifts.TimeOffReason, shifts.ReplaceTimeOffReasonBody];
  deleteTimeOffReason: [shifts.DeleteTimeOffReasonInput, undefined];
  listTimeOffRequests: [shifts.ListTimeOffRequestsInput, shifts.Collection<shifts.TimeOffRequest>];
  createTimeOffRequest: [shifts.CreateTimeOffRequestInput, shifts.TimeOffRequest, shifts.CreateTimeOffRequestBody];
  getTimeOffRequest: [shifts.GetTimeOffRequestInput, shifts.TimeOffRequest];
  deleteTimeOffRequest: [shifts.DeleteTimeOffRequestInput, undefined];
  approveTimeOffRequest: [shifts.ApproveTimeOffRequestInput, undefined, shifts.ApproveTimeOffRequestBody];
  declineTimeOffRequest: [shifts.DeclineTimeOffRequestInput, undefined, shifts.DeclineTimeOffRequestBody];
  listSchedulingGroups: [shifts.ListSchedulingGroupsInput, shifts.Collection<shifts.SchedulingGroup>];
  createSchedulingGroup: [shifts.CreateSchedulingGroupInput, shifts.SchedulingGroup, shifts.CreateSchedulingGroupBody];
  getSchedulingGroup: [shifts.GetSchedulingGroupInput, shifts.SchedulingGroup];
  replaceSchedulingGroup: [shifts.ReplaceSchedulingGroupInput, shifts.SchedulingGroup, shifts.ReplaceSchedulingGroupBody];
  deleteSchedulingGroup: [shifts.DeleteSchedulingGroupInput, undefined];
  listOpenShiftChangeRequests: [shifts.ListOpenShiftChangeRequestsInput, shifts.Collection<shifts.OpenShiftChangeRequest>];
  createOpenShiftChangeRequest: [
    shifts.CreateOpenShiftChangeRequestInput,
    shifts.OpenShiftChangeRequest,
    shifts.CreateOpenShiftChangeRequestBody,
  ];
  getOpenShiftChangeRequest: [shifts.GetOpenShiftChangeRequestInput, shifts.OpenShiftChangeRequest];
  approveOpenShiftChangeRequest: [shifts.ApproveOpenShiftChangeRequestInput, undefined, shifts.ApproveOpenShiftChangeRequestBody];
  declineOpenShiftChangeRequest: [shifts.DeclineOpenShiftChangeRequestInput, undefined, shifts.DeclineOpenShiftChangeRequestBody];
  listOfferShiftRequests: [shifts.ListOfferShiftRequestsInput, shifts.Collection<shifts.OfferShiftRequest>];
  createOfferShiftRequest: [shifts.CreateOfferShiftRequestInput, shifts.OfferShiftRequest, shifts.CreateOfferShiftRequestBody];
  getOfferShiftRequest: [shifts.GetOfferShiftRequestInput, shifts.OfferShiftRequest];
  approveOfferShiftRequest: [shifts.ApproveOfferShiftRequestInput, undefined, shifts.ApproveOfferShiftRequestBody];
  declineOfferShiftRequest: [shifts.DeclineOfferShiftRequestInput, undefined, shifts.DeclineOfferShiftRequestBody];
  listSwapShiftsChangeRequests: [shifts.ListSwapShiftsChangeRequestsInput, shifts.Collection<shifts.SwapShiftsChangeRequest>];
  createSwapShiftsChangeRequest: [
    shifts.CreateSwapShiftsChangeRequestInput,
    shifts.SwapShiftsChangeRequest,
    shifts.CreateSwapShiftsChangeRequestBody,
  ];
  getSwapShiftsChangeRequest: [shifts.GetSwapShiftsChangeRequestInput, shifts.SwapShiftsChangeRequest];
  approveSwapShiftsChangeRequest: [
    shifts.ApproveSwapShiftsChangeRequestInput,
    undefined,
    shifts.ApproveSwapShiftsChangeRequestBody,
  ];
  declineSwapShiftsChangeRequest: [
    shifts.DeclineSwapShiftsChangeRequestInput,
    undefined,
    shifts.DeclineSwapShiftsChangeRequestBody,
  ];
  listTimeCards: [shifts.ListTimeCardsInput, shifts.Collection<shifts.TimeCard>];
  createTimeCard: [shifts.CreateTimeCardInput, shifts.TimeCard, shifts.CreateTimeCardBody];
  getTimeCard: [shifts.GetTimeCardInput, shifts.TimeCard];
  replaceTimeCard: [shifts.ReplaceTimeCardInput, undefined, shifts.ReplaceTimeCardBody];
  deleteTimeCard: [shifts.DeleteTimeCardInput, undefined];
  clockIn: [shifts.ClockInInput, shifts.TimeCard, shifts.ClockInBody];
  clockOut: [shifts.ClockOutInput, undefined, shifts.ClockOutBody];
  confirmTimeCard: [shifts.ConfirmTimeCardInput, undefined];
  startBreak: [shifts.StartBreakInput, undefined, shifts.StartBreakBody];
  endBreak: [shifts.EndBreakInput, undefined, shifts.EndBreakBody];
  listDayNotes: [shifts.ListDayNotesInput, shifts.Collection<shifts.DayNote>];
  createDayNote: [shifts.CreateDayNoteInput, shifts.DayNote, shifts.CreateDayNoteBody];
  getDayNote: [shifts.GetDayNoteInput, shifts.DayNote];
  updateDayNote: [shifts.UpdateDayNoteInput, undefined, shifts.UpdateDayNoteBody];
  deleteDayNote: [shifts.DeleteDayNoteInput, undefined];
  getShiftPreferences: [shifts.GetShiftPreferencesInput, shifts.ShiftPreferences];
  updateShiftPreferences: [shifts.UpdateShiftPreferencesInput, undefined, shifts.UpdateShiftPreferencesBody];
  listWorkforceIntegrations: [shifts.ListWorkforceIntegrationsInput, shifts.Collection<shifts.WorkforceIntegration>];
  getWorkforceIntegration: [shifts.GetWorkforceIntegrationInput, shifts.WorkforceIntegration];
  createWorkforceIntegration: [
    shifts.CreateWorkforceIntegrationInput,
    shifts.WorkforceIntegration,
    shifts.CreateWorkforceIntegrationBody,
  ];
  updateWorkforceIntegration: [
    shifts.UpdateWorkforceIntegrationInput,
    shifts.WorkforceIntegration,
    shifts.UpdateWorkforceIntegrationBody,
  ];
  deleteWorkforceIntegration: [shifts.DeleteWorkforceIntegrationInput, undefined];
}

type All = typeof shifts;
/** The names of the operations among what the package exports. */
type Name = { [N in keyof All]: All[N] extends shifts.OperationMembers ? N : never }[keyof All];
type Called<F> = F extends (input: infer Input) => shifts.GraphRequest<infer Answer> ? [Input, Answer] : never;
type Told<F> =
  F extends shifts.RepresentationOperation<infer Input, infer Body, infer Entity>
    ? [Input, Entity | undefined, Body]
    : F extends shifts.Schema<infer Body>
      ? [...Called<F>, Body]
      : Called<F>;
/** The names of the operations that are typed otherwise than the list above says. */
type Wrong = { [N in Name & keyof Operations]: Same<Told<All[N]>, Operations[N]> extends true ? never : N }[Name &
  keyof Operations];
/** The body within an input, where the operation has one. */
type BodyIn<Input> = Input extends { body?: infer Body } ? Exclude<Body, undefined> : never;
/** The names of the operations whose input has another body, or one though there is none. */
type Apart = {
  [N in keyof Operations]: Operations[N] extends [infer Input, unknown, infer Body]
    ? Same<BodyIn<Input>, Body> extends true
      ? never
      : N
    : "body" extends keyof Operations[N][0]
      ? N
      : never;
}[keyof Operations];

none<Exclude<Name, keyof Operations>>();
none<Exclude<keyof Operations, Name>>();
none<Wrong>();
none<Apart>();
