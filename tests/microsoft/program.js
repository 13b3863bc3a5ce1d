// Runs the cases of one of Microsoft's clients in a process that trusts the mock, and prints their outcomes as JSON.
//
// node program.js FILE, with the base URLs of the mock in GRAPH (https) and GRAPH_HTTP

/** What a case came to: its value, or what it failed with as `status code`, or as the name of another error. */
async function outcomeOf(run) {
  try {
    return await run();
  } catch (error) {
    const { statusCode = error.responseStatusCode, code = error.errorEscaped?.code } = error;
    return statusCode > 0 ? `${statusCode} ${code}` : `${error.name}: ${error.message}`;
  }
}

const { cases } = await import(new URL(process.argv[2], import.meta.url));

/** Each case starts from the same data. */
const reset = () => fetch(new URL("/mock/reset", process.env.GRAPH), { method: "POST" });

const outcomes = {};
for (const [name, given] of Object.entries(cases)) {
  const all = {};
  for (const [kind, run] of Object.entries(given)) {
    await reset();
    all[kind] = await outcomeOf(run);
  }
  outcomes[name] = all;
}
console.log(JSON.stringify(outcomes));
