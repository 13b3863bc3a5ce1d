//! Checks and builds requests to Microsoft Graph's Shifts API.
