// The codes of issues, a closed list. Printed from the tables by `cargo xtask print`.

/**
 * The kind of an issue.
 *
 * - `not_json`: The text is not JSON, or the value cannot be written as JSON.
 * - `too_deep`: Objects and arrays are nested more than 64 levels deep.
 * - `too_long`: A string or an array is longer than its limit.
 * - `too_many_issues`: There are more issues than the 99 that are reported.
 * - `duplicate_name`: An object has the same property twice.
 * - `lone_surrogate`: The string contains a lone surrogate, which UTF-8 cannot encode.
 * - `wrong_type`: The value has a different JSON type from its property.
 * - `required`: A property that Microsoft requires is missing.
 * - `null_not_allowed`: The property must not be null.
 * - `unknown_property`: The type has no property of this name.
 * - `unknown_null_dropped`: An unknown property that holds null was left out.
 * - `read_only_dropped`: Properties that only the service writes were left out.
 * - `other_id`: The `id` in the body is not that of the path.
 * - `misplaced`: The name is known, but belongs somewhere else in the input.
 * - `unknown_input`: The operation takes no parameter or option of this name.
 * - `not_a_member`: The name or bit is not a member of its enumeration.
 * - `none_beside_others`: The member `none` cannot be combined with others.
 * - `out_of_range`: The number is outside its range.
 * - `not_an_instant`: The string is not a date-time with an offset (Edm.DateTimeOffset).
 * - `not_a_date`: The string is not a date (Edm.Date).
 * - `not_a_time`: The string is not a time of day (Edm.TimeOfDay).
 * - `not_a_time_zone`: The string does not have the form of an IANA time zone name.
 * - `end_before_start`: The end is not after the start.
 * - `shift_length`: The shift is shorter than a minute or longer than 24 hours.
 * - `outside_shift`: An activity is outside of its shift.
 * - `activities_overlap`: An activity starts before an earlier one ends.
 * - `draft_and_shared`: The draft and the shared version cannot both be set in one request.
 * - `no_version`: Neither the draft nor the shared version is set.
 * - `shared_version_cleared`: Writing the draft sets the shared version to null.
 * - `secret_not_sent`: An `encryption` without a secret was left out to keep the stored secret.
 * - `secret_length`: The secret does not have 64 ASCII characters.
 * - `not_alphanumeric`: The code contains characters other than letters and digits.
 * - `no_callbacks`: The integration supports no entities, so Shifts never calls it.
 * - `url_shape`: The callback URL is not https or ends with a slash.
 * - `bad_id`: The id cannot be used as a path segment.
 * - `id_prefix`: The id has the prefix of another kind of object.
 * - `not_a_guid`: The id is not a GUID.
 * - `bad_header`: The string cannot be sent in a header.
 * - `bad_base_url`: The base URL is not an https URL without user info and query.
 * - `acts_as_deprecated`: Microsoft has deprecated the header of `actsAs`.
 * - `method_contradicted`: Microsoft's sources contradict each other on the operation's HTTP method.
 * - `permission_ended`: Microsoft has ended this permission type for the operation.
 * - `bad_filter`: The service refuses this filter.
 * - `undocumented_query`: Microsoft does not document this query option for the operation.
 * - `shifts_overlap`: In a plan, a user has two shifts at the same time.
 * - `during_time_off`: In a plan, a user has a shift during time off.
 * - `outside_group`: In a plan, the user of a shift is not in its scheduling group.
 * - `changed_since_read`: The entity has changed since the row of a plan was read.
 * - `outside_scope`: A row of a plan, or its entity, is outside of the scope, so the row is skipped.
 * - `entity_not_found`: No current entity has the id of a row of a plan, so the row is skipped.
 * - `not_an_entity`: A plan ignores what is not a shift, an open shift or a time-off entry with an id.
 * - `deletions_withheld`: A row of a plan is refused, so nothing of its user is deleted.
 * - `shares_others`: Sharing at the end of a plan also shares an entity outside of the scope.
 */
export type Code =
  | "not_json"
  | "too_deep"
  | "too_long"
  | "too_many_issues"
  | "duplicate_name"
  | "lone_surrogate"
  | "wrong_type"
  | "required"
  | "null_not_allowed"
  | "unknown_property"
  | "unknown_null_dropped"
  | "read_only_dropped"
  | "other_id"
  | "misplaced"
  | "unknown_input"
  | "not_a_member"
  | "none_beside_others"
  | "out_of_range"
  | "not_an_instant"
  | "not_a_date"
  | "not_a_time"
  | "not_a_time_zone"
  | "end_before_start"
  | "shift_length"
  | "outside_shift"
  | "activities_overlap"
  | "draft_and_shared"
  | "no_version"
  | "shared_version_cleared"
  | "secret_not_sent"
  | "secret_length"
  | "not_alphanumeric"
  | "no_callbacks"
  | "url_shape"
  | "bad_id"
  | "id_prefix"
  | "not_a_guid"
  | "bad_header"
  | "bad_base_url"
  | "acts_as_deprecated"
  | "method_contradicted"
  | "permission_ended"
  | "bad_filter"
  | "undocumented_query"
  | "shifts_overlap"
  | "during_time_off"
  | "outside_group"
  | "changed_since_read"
  | "outside_scope"
  | "entity_not_found"
  | "not_an_entity"
  | "deletions_withheld"
  | "shares_others";

/** The codes that `allow` cannot turn into warnings: ids, headers and JSON itself. */
export type Fixed = "not_json" | "too_deep" | "too_many_issues" | "duplicate_name" | "lone_surrogate" | "unknown_input" | "bad_id" | "not_a_guid" | "bad_header" | "bad_base_url";
