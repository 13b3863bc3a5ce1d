// Runs the tests of callbacks with the package that require gives, and writes the report.
const callbacks = require("graph-shifts/callbacks");
const { createShiftsCaller } = require("graph-shifts/testing");
const { callbacksSuite } = require("./callbacks.js");
const { vectors } = require("./callback_vectors.js");

callbacksSuite({ ...callbacks, createShiftsCaller }, vectors).then((report) => console.log(JSON.stringify(report)));
