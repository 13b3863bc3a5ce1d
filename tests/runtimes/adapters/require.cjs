// Runs the suite with the package that require gives and writes the report.
const shifts = require("graph-shifts");
const sending = require("graph-shifts/send");
const testing = require("graph-shifts/testing");
const { suite } = require("./suite.js");
const { vectors } = require("./vectors.js");

suite({ ...shifts, ...sending, ...testing }, vectors).then((report) => console.log(JSON.stringify(report)));
