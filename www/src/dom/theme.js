// The page's theme: the host's in a Teams tab, otherwise light or dark as the system or the reader chooses.
// @ts-check

import { teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from "@fluentui/tokens";
import { setTheme } from "@fluentui/web-components";

/** @import { Switch } from "@fluentui/web-components" */
/** @import { Teams } from "../teams/teams.js" */

const KEY = "graph-shifts theme";

const THEMES = { light: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme };

/** @typedef {keyof typeof THEMES} Theme */

/** @param {string | null} name @returns {name is Theme} */
const isTheme = (name) => name !== null && Object.hasOwn(THEMES, name);

/** A sandboxed frame has no storage; the choice then lasts as long as the page. */
function storedTheme() {
  try {
    const stored = localStorage.getItem(KEY);
    return isTheme(stored) ? stored : null;
  } catch {
    return null;
  }
}

/** @param {Theme} theme */
function store(theme) {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // The page shows the theme already.
  }
}

/** @param {Theme} theme */
function show(theme) {
  setTheme(THEMES[theme]);
  document.documentElement.dataset.theme = theme;
}

/**
 * @param {Switch} darkSwitch
 * @returns {() => void} stops following the system, for a page whose theme the host sets
 */
export function startTheme(darkSwitch) {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const stopping = new AbortController();
  let chosen = storedTheme();
  const apply = () => {
    const theme = chosen ?? (system.matches ? "dark" : "light");
    show(theme);
    darkSwitch.checked = theme === "dark";
  };
  system.addEventListener("change", apply, { signal: stopping.signal });
  darkSwitch.addEventListener("change", () => {
    chosen = darkSwitch.checked ? "dark" : "light";
    store(chosen);
    show(chosen);
  });
  apply();
  return () => stopping.abort();
}

/**
 * Follows the theme of Teams and hides the reader's own choice.
 * @param {HTMLElement} field holds the dark switch
 * @param {Pick<Teams, "theme" | "onTheme">} teams
 */
export function followTeams(field, { theme, onTheme }) {
  field.hidden = true;
  /** @param {string} name Teams calls light `default`, and may add themes. */
  const follow = (name) => show(isTheme(name) ? name : "light");
  onTheme(follow);
  follow(theme);
}
