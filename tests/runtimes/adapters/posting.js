// Posts to the server what its page reports, and what went wrong in it.
const complaints = [];
const violations = [];
addEventListener("error", ({ message }) => complaints.push(message ?? "a script did not load"), true);
addEventListener("unhandledrejection", ({ reason }) => complaints.push(String(reason)));
addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
  violations.push(`${effectiveDirective} ${blockedURI}`),
);

const timer = setInterval(() => {
  const { report } = globalThis;
  if (report === undefined && complaints.length === 0) return;
  clearInterval(timer);
  fetch("/report", { method: "POST", body: JSON.stringify({ report, complaints, violations }) });
}, 50);
