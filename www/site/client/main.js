// Starts what a page of the docs does: the search, the theme, the buttons that copy code, and the navigation of small windows.
// @ts-check

import { addCopyButtons } from "./copy.js";
import { startSearch } from "./search.js";
import { startThemeButton } from "./theme_button.js";

/** @param {string} id */
const byId = (id) => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`no element ${id}`);
  return found;
};

startThemeButton(byId("theme"));
startSearch({
  field: /** @type {HTMLInputElement} */ (byId("query")),
  results: byId("results"),
  count: byId("count"),
  place: byId("search"),
});
addCopyButtons();

const pages = /** @type {HTMLDetailsElement} */ (byId("pages"));
const narrow = matchMedia("(max-width: 899px)");
const fold = () => {
  pages.open = !narrow.matches;
};
narrow.addEventListener("change", fold);
fold();
document.documentElement.dataset.ready = "true";
