import type { PublishedDimension, PublishedMeasure } from '#lib/indicators/published-counts.ts';
import type { Text } from '#lib/model/text.ts';

/** How a table is drawn: bars for places and groups, columns over time, bars within groups, or not at all. */
export type FigureKind = 'bars' | 'columns' | 'groups' | 'none';

/** A table with its figure that an edition may hold. */
export interface PublishedContent {
  readonly id: string;
  readonly title: Text;
  /** One sentence on what is counted. */
  readonly lead: Text;
  readonly measure: PublishedMeasure;
  readonly dimensions: readonly PublishedDimension[];
  /** How deep each dimension is printed, 0 being the total alone; absent: whole. What lies deeper is protected too. */
  readonly depth?: Readonly<Partial<Record<PublishedDimension, number>>>;
  /** The dimension that the figure shows; the others stand at their totals. */
  readonly drawn: PublishedDimension;
  readonly figure: FigureKind;
  /** Nobody may learn what everyone in a group has in common of it. */
  readonly isSensitive?: boolean;
  /**
   * What the figure says where one part is clearly the largest, and where it is more than half of the total, with the
   * places {label}, {value} and {total}; the second is the first where it is absent.
   */
  readonly finding?: { readonly most: Text; readonly majority?: Text };
}
