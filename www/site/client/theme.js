// Sets the theme that the reader chose, before anything is shown. Without a choice the system's holds.
// @ts-check

try {
  // The workbench has the same key, so that one choice holds for both.
  const chosen = localStorage.getItem("graph-shifts theme");
  if (chosen === "dark" || chosen === "light") document.documentElement.dataset.theme = chosen;
} catch {
  // A sandboxed frame has no storage.
}
