// The button that switches between light and dark.
// @ts-check

const KEY = "graph-shifts theme";

const system = matchMedia("(prefers-color-scheme: dark)");

const isDark = () => (document.documentElement.dataset.theme ?? (system.matches ? "dark" : "light")) === "dark";

/** @param {string} theme */
function store(theme) {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // The page shows the theme already.
  }
}

/** @param {HTMLElement} button */
export function startThemeButton(button) {
  const show = () => button.setAttribute("aria-pressed", String(isDark()));
  button.hidden = false;
  button.addEventListener("click", () => {
    const theme = isDark() ? "light" : "dark";
    document.documentElement.dataset.theme = theme;
    store(theme);
    show();
  });
  system.addEventListener("change", show);
  show();
}
