// Opens the frame of the tab whose address it is given, as Teams does, and keeps the frame's report.
addEventListener("message", ({ data }) => (globalThis.report = data));
const frame = document.createElement("iframe");
frame.sandbox = "allow-scripts allow-same-origin allow-forms allow-popups";
frame.src = `${new URL(import.meta.url).search.slice(1)}/framed.html`;
document.body.append(frame);
