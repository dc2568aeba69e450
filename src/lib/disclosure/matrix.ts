import type { Highs, Model, ModelData } from 'highs';

/** A column of a linear programme: its limits, what a unit of it costs, and whether it must be whole. */
export interface Column {
  readonly low: number;
  readonly high: number;
  readonly cost: number;
  readonly isWhole?: boolean;
}

/** A row of a linear programme: low ≤ sum of factor × column ≤ high. */
export interface Row {
  readonly terms: readonly (readonly [column: number, factor: number])[];
  readonly low: number;
  readonly high: number;
}

/** A linear programme to be minimised, as the solver takes it; infinite limits are those of JavaScript. */
export function toModelData(columns: readonly Column[], rows: readonly Row[], highs: Highs): ModelData {
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const { terms } of rows) {
    for (const [column, factor] of terms) {
      indices.push(column);
      values.push(factor);
    }
    starts.push(indices.length);
  }
  const finite = (value: number) => (Number.isFinite(value) ? value : Math.sign(value) * highs.infinity);
  const { integer, continuous } = highs.constants.variableType;
  const data = {
    numCols: columns.length,
    numRows: rows.length,
    colCost: columns.map(({ cost }) => cost),
    colLower: columns.map(({ low }) => finite(low)),
    colUpper: columns.map(({ high }) => finite(high)),
    rowLower: rows.map(({ low }) => finite(low)),
    rowUpper: rows.map(({ high }) => finite(high)),
    matrix: {
      format: 'csr' as const,
      numRows: rows.length,
      numCols: columns.length,
      starts,
      indices,
      values,
    },
  };
  if (!columns.some(({ isWhole }) => isWhole)) return data;
  return {
    ...data,
    integrality: Int32Array.from(columns, ({ isWhole }) => (isWhole ? integer : continuous)),
  };
}

/** Whether the last run ended with an answer: the best one, or the best until a limit that doesn't depend on time. */
export function hasAnswer(model: Model, highs: Highs): boolean {
  const { optimal, solutionLimit } = highs.constants.modelStatus;
  const status = model.getModelStatus();
  return status === optimal || status === solutionLimit;
}
