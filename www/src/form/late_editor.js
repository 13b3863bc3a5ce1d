// The editor of the body, which is loaded after the rest of the page; until then the text of the body is there without it.
// @ts-check

import { element } from "../dom/element.js";
import { wide } from "../layout/panels.js";

/** @import { Issue } from "graph-shifts" */
/** @import { Change } from "../body/format.js" */
/** @import { createEditor, EditorOptions } from "./editor.js" */

/** @typedef {ReturnType<typeof createEditor>} Editor */
/** @typedef {ReturnType<typeof createLateEditor>} LateEditor */

/** What a reader does who may need the editor soon. */
const SIGNS = ["focusin", "keydown", "pointerdown"];

/** How far below the window the editor is loaded. */
const MARGIN = "0px 0px 100px";

const FAILED = "The editor could not be loaded. Load the page again.";

/** Resolves as soon as a narrow page needs the editor: when its place is in sight, or the reader does something. @param {HTMLElement} place */
const needed = (place) =>
  new Promise((resolve) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) resolve(undefined);
      },
      { rootMargin: MARGIN },
    );
    observer.observe(place);
    for (const sign of SIGNS) addEventListener(sign, resolve, { once: true, passive: true });
  });

/**
 * @param {HTMLElement} place
 * @param {Omit<EditorOptions, "text"> & { text: () => string }} given
 */
export function createLateEditor(place, given) {
  const draft = element("pre", { class: "draft", tabindex: "0", "aria-label": "Body of the request, JSON" }, given.text());
  /** @type {Editor | undefined} */
  let editor;
  place.append(draft);
  const load = async () => {
    if (!wide.matches) await needed(place);
    const { createEditor: create } = await import("./editor.js");
    const hadFocus = document.activeElement === draft;
    draft.remove();
    editor = create(place, { ...given, text: given.text() });
    if (hadFocus) editor.focus();
    return editor;
  };
  const loading = load();
  loading.catch(() => given.context.announce(FAILED));
  /** @param {(loaded: Editor) => void} act */
  const use = (act) => {
    if (editor !== undefined) act(editor);
    else void loading.then(act, () => {});
  };
  return {
    /** Settles when the page has all that it shows at first: a narrow one does without the editor. */
    shown: wide.matches
      ? loading.then(
          () => {},
          () => {},
        )
      : Promise.resolve(),
    /** @param {string} text */
    setText(text) {
      draft.textContent = text;
      editor?.setText(text);
    },
    /** @param {Issue[]} issues */
    mark: (issues) => use((loaded) => loaded.mark(issues)),
    /** @param {Issue} issue */
    goTo: (issue) => use((loaded) => loaded.goTo(issue)),
    /** @param {Change[]} changes */
    change: (changes) => use((loaded) => loaded.change(changes)),
    focus: () => use((loaded) => loaded.focus()),
  };
}
