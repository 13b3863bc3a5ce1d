// Teams' light and dark: as the system has it, until the reader chooses.

import { setTheme } from "@fluentui/web-components";
import { teamsDarkTheme, teamsLightTheme } from "@fluentui/tokens";

const KEY = "graph-shifts theme";

// A page in a sandboxed frame has no storage; then the choice lasts as long as the page.
function remembered() {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function remember(theme) {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Nothing to do: the page has the theme already.
  }
}

function show(theme) {
  setTheme(theme === "dark" ? teamsDarkTheme : teamsLightTheme);
  document.documentElement.dataset.theme = theme;
}

/** @param {HTMLElement & { checked: boolean }} darkSwitch */
export function startTheme(darkSwitch) {
  const system = matchMedia("(prefers-color-scheme: dark)");
  let chosen = remembered();
  const apply = () => {
    const theme = chosen ?? (system.matches ? "dark" : "light");
    show(theme);
    darkSwitch.checked = theme === "dark";
  };
  system.addEventListener("change", apply);
  darkSwitch.addEventListener("change", () => {
    chosen = darkSwitch.checked ? "dark" : "light";
    remember(chosen);
    show(chosen);
  });
  apply();
}
