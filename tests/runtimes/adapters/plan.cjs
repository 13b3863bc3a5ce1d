// Runs the tests of plans with the package that require gives, and writes the report.
const shifts = require("graph-shifts");
const planning = require("graph-shifts/plan");
const sending = require("graph-shifts/send");
const testing = require("graph-shifts/testing");
const { planSuite } = require("./plan.js");

planSuite({ ...shifts, ...planning, ...sending, ...testing }).then((report) => console.log(JSON.stringify(report)));
