// The search: loads its index when the field is first used, and lists the sections that match.
// @ts-check

import MiniSearch from "minisearch";
import { SEARCH, searched } from "./search_options.js";

/** @import { SearchResult } from "minisearch" */

const MAX_RESULTS = 12;

const root = document.documentElement.dataset.root ?? "";

/** @type {Promise<MiniSearch> | undefined} */
let loading;

/** A failed load is not remembered. */
function index() {
  loading ??= fetch(`${root}search.json`)
    .then((response) => response.text())
    .then((json) => MiniSearch.loadJSON(json, SEARCH))
    .catch((error) => {
      loading = undefined;
      throw error;
    });
  return loading;
}

/** @param {SearchResult} result */
function item({ id, title, heading }) {
  const link = document.createElement("a");
  link.href = root + id;
  const strong = document.createElement("strong");
  strong.textContent = heading;
  link.append(strong);
  if (title !== heading) link.append(` ${title}`);
  const entry = document.createElement("li");
  entry.append(link);
  return entry;
}

/** Moves the focus among the field and the results. @param {HTMLElement[]} stops @param {number} step */
function move(stops, step) {
  const at = stops.indexOf(/** @type {HTMLElement} */ (document.activeElement));
  stops[Math.min(Math.max(at + step, 0), stops.length - 1)].focus();
}

/**
 * @param {{ field: HTMLInputElement, results: HTMLElement, count: HTMLElement, place: HTMLElement }} elements
 */
export function startSearch({ field, results, count, place }) {
  place.hidden = false;
  const close = () => {
    results.hidden = true;
  };
  const show = async () => {
    const query = field.value.trim();
    const found = query === "" ? [] : searched(await index(), query).slice(0, MAX_RESULTS);
    if (query !== field.value.trim()) return;
    results.replaceChildren(...found.map(item));
    results.hidden = found.length === 0;
    count.textContent = query === "" ? "" : found.length === 0 ? "No results" : `${found.length} results`;
    field.setAttribute("aria-invalid", String(query !== "" && found.length === 0));
  };
  field.addEventListener("focus", () => void index().catch(() => {}));
  field.addEventListener("input", () => void show());
  place.addEventListener("keydown", (event) => {
    const stops = [field, ...results.querySelectorAll("a")];
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      move(stops, event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Escape") {
      close();
      field.focus();
    } else if (event.key === "Enter" && document.activeElement === field) {
      results.querySelector("a")?.click();
    }
  });
  document.addEventListener("click", (event) => {
    if (!place.contains(/** @type {Node} */ (event.target))) close();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || place.contains(document.activeElement)) return;
    event.preventDefault();
    field.focus();
  });
}
