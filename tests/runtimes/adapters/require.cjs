// Runs the suite with the package that require gives and writes the report.
const shifts = require("graph-shifts");
const { suite } = require("./suite.js");
const { vectors } = require("./vectors.js");

console.log(JSON.stringify(suite(shifts, vectors)));
