/** A column of areas, one below the other. Columns stand side by side in their band. */
export interface AreaColumn {
  readonly stage: number;
  readonly band: number;
  /** From top to bottom. */
  readonly areas: readonly number[];
  /** Columns of cards. */
  readonly width: number;
}

/**
 * Where everything stands in words of rows and columns: bands from top to bottom, columns of areas
 * from left to right in their band, areas stacked in their column, cells in the grid of their area.
 */
export interface Placement {
  /** Band by band, from left to right. */
  readonly columns: AreaColumn[];
  /** By area: its column, its place in the stack, its rows, and the rows of each of its shelves. */
  readonly columnOf: Int32Array;
  readonly stackAt: Int32Array;
  readonly rowCount: Int32Array;
  readonly shelves: readonly (readonly number[])[];
  /** By cell: its place in the grid of its area. */
  readonly col: Int32Array;
  readonly row: Int32Array;
  readonly shelf: Int32Array;
}
