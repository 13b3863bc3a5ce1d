//! The models by the names of their operations and types.

use graph_shifts::models::*;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// A text, read as a model and written again.
type Again = Result<String, serde_json::Error>;

fn again<T: DeserializeOwned + Serialize>(json: &str) -> Again {
    serde_json::to_string(&serde_json::from_str::<T>(json)?)
}

/// Whether a type's name is `name` in camel case, perhaps with a word at its end.
fn is(of: &str, name: &str, end: &str) -> bool {
    of.strip_suffix(end).is_some_and(|of| of.eq_ignore_ascii_case(name))
}

macro_rules! table {
    ($(#[$doc:meta])* $function:ident $end:literal $($of:ident)*) => {
        $(#[$doc])*
        pub(crate) fn $function(name: &str, json: &str) -> Option<Again> {
            $(if is(stringify!($of), name, $end) {
                return Some(again::<$of>(json));
            })*
            None
        }
    };
}

table! {
    /// The body of this operation.
    body "Body"
    PutScheduleBody ShareScheduleBody CreateShiftBody ReplaceShiftBody CreateOpenShiftBody UpdateOpenShiftBody CreateTimeOffBody
    ReplaceTimeOffBody CreateTimeOffReasonBody ReplaceTimeOffReasonBody CreateTimeOffRequestBody ApproveTimeOffRequestBody
    DeclineTimeOffRequestBody CreateSchedulingGroupBody ReplaceSchedulingGroupBody CreateOpenShiftChangeRequestBody
    ApproveOpenShiftChangeRequestBody DeclineOpenShiftChangeRequestBody CreateOfferShiftRequestBody ApproveOfferShiftRequestBody
    DeclineOfferShiftRequestBody CreateSwapShiftsChangeRequestBody ApproveSwapShiftsChangeRequestBody
    DeclineSwapShiftsChangeRequestBody CreateTimeCardBody ReplaceTimeCardBody ClockInBody ClockOutBody StartBreakBody EndBreakBody
    CreateDayNoteBody UpdateDayNoteBody UpdateShiftPreferencesBody CreateWorkforceIntegrationBody UpdateWorkforceIntegrationBody
}

table! {
    /// The entity of this type.
    entity ""
    Schedule Shift OpenShift TimeOff TimeOffReason TimeOffRequest SchedulingGroup OpenShiftChangeRequest OfferShiftRequest
    SwapShiftsChangeRequest TimeCard DayNote ShiftPreferences WorkforceIntegration
}

/// An operation that takes back what a response holds.
pub(crate) struct Back {
    pub(crate) entity: &'static str,
    pub(crate) operation: &'static str,
    /// The body that is made from the entity.
    pub(crate) body: fn(&str) -> Again,
}

macro_rules! back {
    ($($entity:ident $operation:literal $body:ident)*) => {
        /// Every operation that takes back what a response holds.
        pub(crate) const BACK: &[Back] = &[$(Back {
            entity: stringify!($entity),
            operation: $operation,
            body: |json| serde_json::to_string(&$body::from(serde_json::from_str::<$entity>(json)?)),
        }),*];
    };
}

back! {
    Schedule "putSchedule" PutScheduleBody
    Shift "replaceShift" ReplaceShiftBody
    OpenShift "updateOpenShift" UpdateOpenShiftBody
    TimeOff "replaceTimeOff" ReplaceTimeOffBody
    TimeOffReason "replaceTimeOffReason" ReplaceTimeOffReasonBody
    SchedulingGroup "replaceSchedulingGroup" ReplaceSchedulingGroupBody
    TimeCard "replaceTimeCard" ReplaceTimeCardBody
    DayNote "updateDayNote" UpdateDayNoteBody
    ShiftPreferences "updateShiftPreferences" UpdateShiftPreferencesBody
    WorkforceIntegration "updateWorkforceIntegration" UpdateWorkforceIntegrationBody
}

table! {
    /// The filter of this type.
    filter ""
    ListShiftsFilter ListTimesOffFilter ScheduleChangeRequestsFilter ListTimeCardsFilter ListDayNotesFilter
}
