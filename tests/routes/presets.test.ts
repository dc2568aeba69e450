import { expect, test } from 'vitest';
import { presetsFor, unsaidPreset, withPreset } from '../../src/routes/compare/presets.ts';

const preset = (id: string) => presetsFor('2024-12-31').find((one) => one.id === id)!;
const query = (id: string, before: string) => withPreset(new URLSearchParams(before), preset(id)).toString();

test('the mediators keep the team of A and give it to B, with their own periods on both sides', () => {
  expect(query('mediators', 'data=sample&team=BE-FEDASIL&from=2024-01-01&to=2024-12-31&b.team=FR-OFII')).toBe(
    'data=sample&team=BE-FEDASIL&b.team=BE-FEDASIL&from=2020-10-01&to=2021-04-30&b.from=2021-10-01&b.to=2022-04-30&preset=mediators',
  );
});

test('two places keep the period, replace the place', () => {
  expect(query('places', 'site=BE-GNT-STN&from=2024-01-01&language=tir&language=ara')).toBe(
    'from=2024-01-01&language=tir&language=ara&b.from=2024-01-01&b.language=tir&b.language=ara&region=BRU&b.site=FR-62-CAL',
  );
});

test('a team alone is offered what it has', () => {
  const ids = (...teams: string[]) => presetsFor('2024-12-31', teams).map(({ id }) => id);
  expect(ids()).toEqual(['places', 'years', 'mediator', 'mediators']);
  expect(ids('BE-FEDASIL')).toEqual(['years', 'mediator', 'mediators']);
  expect(ids('FR-OFII')).toEqual(['years']);
});

test('another preset ends that of the mediators', () => {
  expect(query('mediator', 'preset=mediators')).toBe('mediator=no&b.mediator=yes');
});

test('a link that names the preset alone means its periods too; one that says them is left alone', () => {
  expect(unsaidPreset(new URLSearchParams('preset=mediators&team=FR-OFII'))?.id).toBe('mediators');
  expect(unsaidPreset(new URLSearchParams(query('mediators', '')))).toBeNull();
  expect(unsaidPreset(new URLSearchParams('from=2024-01-01'))).toBeNull();
});
