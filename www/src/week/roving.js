// Moves the focus in a grid by arrow keys, so that the grid is one stop of the Tab key.
// @ts-check

/** @type {Record<string, [rows: number, columns: number]>} */
const STEPS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

/** @param {HTMLElement} cell */
const buttonsIn = (cell) => [...cell.querySelectorAll("button")];

/** The cells of each row, without its header. @param {HTMLTableElement} table */
const cellsOf = (table) => [...table.tBodies].flatMap((body) => [...body.rows]).map((row) => [...row.cells].slice(1));

/** @param {HTMLElement[][]} cells @param {HTMLButtonElement} focused @returns {[number, number, number]} row, column and place in the cell */
function placeOf(cells, focused) {
  for (const [row, columns] of cells.entries()) {
    for (const [column, cell] of columns.entries()) {
      const place = buttonsIn(cell).indexOf(focused);
      if (place >= 0) return [row, column, place];
    }
  }
  return [0, 0, 0];
}

/** @param {HTMLElement[][]} cells @param {string} key @param {HTMLButtonElement} focused */
function next(cells, key, focused) {
  const [row, column, place] = placeOf(cells, focused);
  const [rows, columns] = STEPS[key];
  // Within a cell, the entries are one below the other.
  const below = rows === 0 ? undefined : buttonsIn(cells[row][column])[place + rows];
  if (below !== undefined) return below;
  const cell = cells[row + rows]?.[column + columns];
  return cell && buttonsIn(cell).at(rows < 0 ? -1 : 0);
}

/** @param {HTMLTableElement} table whose cells hold buttons */
export function makeRoving(table) {
  const buttons = () => [...table.querySelectorAll("button")];
  /** @param {HTMLElement} chosen */
  const choose = (chosen) => {
    for (const button of buttons()) button.tabIndex = button === chosen ? 0 : -1;
  };
  const [first] = buttons();
  if (first !== undefined) choose(first);
  table.addEventListener("focusin", ({ target }) => {
    if (target instanceof HTMLButtonElement) choose(target);
  });
  table.addEventListener("keydown", (event) => {
    if (!(event.key in STEPS && event.target instanceof HTMLButtonElement)) return;
    const target = next(cellsOf(table), event.key, event.target);
    if (target === undefined) return;
    event.preventDefault();
    target.focus();
  });
}
