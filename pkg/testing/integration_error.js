// The error that Shifts gives to whoever made a change that a workforce integration did not approve.
// Captured by a user: https://github.com/OfficeDev/Microsoft-Teams-Shifts-WFM-Connectors/issues/35
// @ts-check

/** @typedef {import("../testing.js").WorkforceIntegrationError} WorkforceIntegrationError */

const CODE = "WorkforceIntegrationError";
const NOT_COMPLETED = "Sorry your change couldn’t be completed.";
const INVALID_DATA = "The workforce integration has responded with invalid data.";

/**
 * @param {string | null} source the integration's displayName
 * @param {string | null} external the integration's message
 * @param {string} message
 * @returns {WorkforceIntegrationError}
 */
const errorOf = (source, external, message) => ({
  title: "Your request couldn't be completed",
  externalErrorMessage: external,
  externalSource: source,
  externalImageLink: null,
  code: CODE,
  message,
  details: [],
  innererror: { code: CODE },
});

/** @param {string | null} source @param {string | null} message */
export const refusedError = (source, message) => errorOf(source, message, NOT_COMPLETED);

/** @param {string | null} source */
export const invalidError = (source) => errorOf(source, null, INVALID_DATA);

/** What the user reads. @param {WorkforceIntegrationError} error */
export const messageOf = ({ externalErrorMessage, message }) => externalErrorMessage || message;
