// Runs the tests of times with the package that require gives, and writes the report.
const time = require("graph-shifts/time");
const { timesSuite } = require("./time.js");

console.log(JSON.stringify(timesSuite(time)));
