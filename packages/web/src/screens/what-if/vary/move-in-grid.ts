type At = readonly [row: number, column: number];

/**
 * Where a key leads in a grid, as the grid pattern of WAI-ARIA has it.
 *
 * @returns nothing for a key that does not move
 */
export function moved(key: string, [row, column]: At, [rows, columns]: At): At | undefined {
  const last: At = [rows - 1, columns - 1];
  switch (key) {
    case "ArrowUp":
      return [Math.max(row - 1, 0), column];
    case "ArrowDown":
      return [Math.min(row + 1, last[0]), column];
    case "ArrowLeft":
      return [row, Math.max(column - 1, 0)];
    case "ArrowRight":
      return [row, Math.min(column + 1, last[1])];
    case "Home":
      return [row, 0];
    case "End":
      return [row, last[1]];
    case "PageUp":
      return [0, column];
    case "PageDown":
      return [last[0], column];
    default:
      return undefined;
  }
}
