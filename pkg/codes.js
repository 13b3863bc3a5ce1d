// The codes of issues by their numbers. Printed from the tables by `cargo xtask print`.

/** A code's place is its number in the module. @type {ReadonlyArray<string>} */
export const codes = /*#__PURE__*/ "not_json too_deep too_long too_many_issues duplicate_name lone_surrogate wrong_type required null_not_allowed unknown_property unknown_null_dropped read_only_dropped unknown_input not_a_member none_beside_others out_of_range not_an_instant not_a_date not_a_time not_a_time_zone end_before_start shift_length outside_shift activities_overlap draft_and_shared no_version shared_version_cleared secret_not_sent secret_length no_callbacks url_shape bad_id id_prefix not_a_guid bad_header bad_base_url acts_as_missing permission_type_contradicted permission_ended bad_filter undocumented_query".split(" ");

/** What `allow` cannot turn into warnings. @type {ReadonlyArray<string>} */
export const fixed = /*#__PURE__*/ "not_json too_deep too_many_issues duplicate_name lone_surrogate unknown_input bad_id not_a_guid bad_header bad_base_url".split(" ");
