/** Counts of right answers, kept by name and summed over texts. */

export const FIGURE_NAMES = [
  'datePrecision',
  'dateRecall',
  'endDate',
  'group',
  'start',
  'end',
  'place',
  'status',
  'cancelled',
  'normRecall',
  'normPrecision',
  'warned',
  'leftAlone',
  'contradictions',
  'quiet',
  'noInventedGroup',
  'noInventedTime',
  'spans',
] as const;

export type FigureName = (typeof FIGURE_NAMES)[number];

/** `right` of `total`; a total of 0 means that the texts have no such fact. */
export interface Figure {
  right: number;
  total: number;
}

export type Figures = Record<FigureName, Figure>;

/** Figures with nothing counted yet. */
export function emptyFigures(): Figures {
  return Object.fromEntries(FIGURE_NAMES.map((name) => [name, { right: 0, total: 0 }])) as Figures;
}

/** The sum of several figures, name by name. */
export function sumFigures(all: readonly Figures[]): Figures {
  const sum = emptyFigures();
  for (const figures of all)
    for (const name of FIGURE_NAMES) {
      sum[name].right += figures[name].right;
      sum[name].total += figures[name].total;
    }
  return sum;
}

/** The share that is right, from 0 to 1; 1 where there was nothing to get right. */
export function share(figure: Figure): number {
  return figure.total === 0 ? 1 : figure.right / figure.total;
}

/** Harmonic mean of precision and recall of session dates. */
export function dateF1(figures: Figures): number {
  const precision = share(figures.datePrecision);
  const recall = share(figures.dateRecall);
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}
