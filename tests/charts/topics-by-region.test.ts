import { describe, expect, test } from 'vitest';
import { chooseRegions, topicBase, toTopicRegions } from '#lib/charts/topic-shares.ts';
import { topicsByRegion } from '#lib/charts/topics-by-region.ts';
import type { Answer } from '#lib/model/answer.ts';
import { answer, contextOf } from '../gallery/context.ts';
import sample from '../gallery/answers/topics-by-region.ts';

const shares = (cells: readonly (readonly [string, string | null, number, number])[]): Answer =>
  answer(
    { indicator: 'topic-share', by: ['topic', 'region'] },
    'share',
    cells.map(([topic, region, numerator, denominator]) => ({
      topic,
      region,
      value: numerator / denominator,
      numerator,
      denominator,
    })),
  );

describe('topics by region', () => {
  test('compares the two largest regions; fewer than 20 are too few, an unknown region is never compared', () => {
    const regions = toTopicRegions(
      shares([
        ['REC', 'WAL', 9, 19],
        ['REC', 'VLG', 10, 20],
        ['REC', null, 50, 90],
        ['REC', 'BRU', 30, 60],
        ['IPP', 'FR-LIT', 30, 40],
      ]),
    );
    const { shown, tooFew, rest } = chooseRegions(regions);
    expect(shown.map(({ code }) => code)).toEqual(['BRU', 'FR-LIT']);
    expect(tooFew.map(({ code }) => code)).toEqual(['WAL']);
    expect(rest.map(({ code }) => code)).toEqual(['VLG', null]);
  });

  test('a topic that never came up in a region is 0 there, not missing', () => {
    const regions = shares([
      ['REC', 'BRU', 30, 60],
      ['IPP', 'VLG', 10, 20],
    ]);
    const { rows } = topicsByRegion.table({ ...sample, regions }, contextOf('en', 584));
    expect(rows.map(({ cells }) => cells.map(({ raw }) => raw))).toEqual([
      ['Right to reception', 0.5, 0],
      ['International protection procedure', 0, 0.5],
    ]);
  });

  test('with one region shows all topics as bars, and names what the shares are of', () => {
    const answers = {
      ...sample,
      regions: shares([
        ['REC', 'BRU', 30, 60],
        ['REC', 'WAL', 1, 5],
      ]),
    };
    const context = contextOf('en', 584);
    expect(topicsByRegion.title(answers, context)).toBe('Topics of accompaniments');
    expect(topicsByRegion.table(answers, context).head.map(({ text }) => text)).toEqual(['Topic', 'Share']);
    expect(topicsByRegion.completeness?.(answers, context)).toBe(
      'Topic known for 1,400 of 1,400 accompaniments · too few for shares: Wallonia 5',
    );
  });

  test('speaks of contact moments where there is no accompaniment', () => {
    expect(topicBase(undefined)).toBe('contact-moments');
    expect(topicBase(answer({ indicator: 'accompaniments', by: [] }, 'accompaniments', []))).toBe(
      'contact-moments',
    );
    expect(
      topicBase(answer({ indicator: 'contact-moments', by: [] }, 'contact-moments', [{ value: 4 }])),
    ).toBe('contact-moments');
    expect(topicBase(sample.accompaniments)).toBe('accompaniments');
  });
});
