/** A cell of a grid: its words, what it is a share of, and its step of shading from 0 (none) to 5; null is not shaded. */
export interface GridCell {
  readonly text: string;
  /** Under a rate: of how many; else empty. */
  readonly base: string;
  readonly step: number | null;
}

/** A line of a grid: its name and its cells. */
export interface GridLine {
  readonly kind: 'row' | 'group' | 'inner' | 'total';
  readonly name: string;
  readonly cells: readonly GridCell[];
}

/** A column of a grid, with how it is sorted. */
export interface GridColumn {
  readonly name: string;
  readonly sorted: 'ascending' | 'descending' | null;
  readonly isTotal: boolean;
}

/** A table that is walked cell by cell: the first column names the lines. */
export interface Grid {
  readonly caption: string;
  readonly corner: GridColumn;
  readonly columns: readonly GridColumn[];
  readonly lines: readonly GridLine[];
}

/** A place in a grid, names of columns and lines included: row 0 names the columns, column 0 the lines. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

const clamp = (value: number, last: number): number => Math.max(0, Math.min(last, value));

/** Lines that a page key moves by. */
const PAGE = 10;

/**
 * Where a key leads from a place, after the grid pattern of ARIA: arrows one cell, Home and End along the line
 * (with Ctrl, across the grid), page keys ten lines. Null for any other key.
 */
export function moved(
  place: GridPlace,
  key: string,
  isFar: boolean,
  size: { readonly rows: number; readonly columns: number },
): GridPlace | null {
  const { row, column } = place;
  const last = { row: size.rows - 1, column: size.columns - 1 };
  const to = (toRow: number, toColumn: number): GridPlace => ({
    row: clamp(toRow, last.row),
    column: clamp(toColumn, last.column),
  });
  switch (key) {
    case 'ArrowRight':
      return to(row, isFar ? last.column : column + 1);
    case 'ArrowLeft':
      return to(row, isFar ? 0 : column - 1);
    case 'ArrowDown':
      return to(isFar ? last.row : row + 1, column);
    case 'ArrowUp':
      return to(isFar ? 0 : row - 1, column);
    case 'Home':
      return to(isFar ? 0 : row, 0);
    case 'End':
      return to(isFar ? last.row : row, last.column);
    case 'PageDown':
      return to(row + PAGE, column);
    case 'PageUp':
      return to(row - PAGE, column);
    default:
      return null;
  }
}
