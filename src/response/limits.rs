//! The rates that Graph allows: <https://learn.microsoft.com/graph/throttling-limits#microsoft-teams-service-limits>

/// Requests per second of an app to one team.
macro_rules! max_rate_per_team {
    () => {
        4
    };
}
pub(crate) use max_rate_per_team;

/// Requests per second of an app to one team.
pub const MAX_RATE_PER_TEAM: u32 = max_rate_per_team!();
