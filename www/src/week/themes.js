// The colours of the themes, as Shifts shows them.
// @ts-check

/** @type {Record<string, string>} */
const COLORS = {
  ...{ white: "#c8c6c4", blue: "#0078d4", green: "#498205", purple: "#8764b8", pink: "#e3008c", yellow: "#fde300" },
  ...{ gray: "#8a8886", darkBlue: "#004e8c", darkGreen: "#0b6a0b", darkPurple: "#4f6bed", darkPink: "#9b0062" },
  ...{ darkYellow: "#c19c00", darkRed: "#a4262c", cranberry: "#c50f1f", darkOrange: "#ca5010", bronze: "#a74109" },
  ...{ peach: "#ff8c00", gold: "#eaa300", lime: "#73aa24", forest: "#3f6844", lightGreen: "#13a10e", jade: "#018574" },
  ...{ lightTeal: "#00b7c3", darkTeal: "#006666", steel: "#005b70", skyBlue: "#4fa3e0", blueGray: "#69797e" },
  ...{ lavender: "#7160e8", lilac: "#b146c2", plum: "#77004d", magenta: "#bf0077", darkBrown: "#4d291c" },
  ...{ beige: "#7a7574", charcoal: "#393939", silver: "#859599" },
};

/** @param {string} theme one that is not known yet is gray */
export const colorOf = (theme) => (Object.hasOwn(COLORS, theme) ? COLORS[theme] : COLORS.gray);
