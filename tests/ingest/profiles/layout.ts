import type { ImportProfile } from '../../../src/lib/ingest/profiles/import-profile.ts';
import {
  withCode,
  withDateOrder,
  withField,
  withNightUntil,
  withTeam,
} from '../../../src/lib/ingest/replan.ts';
import type { SourcePlan } from '../../../src/lib/ingest/plan.ts';
import { toProfile } from '../../../src/lib/ingest/profiles/remember.ts';
import { planOf, textFile } from '../files.ts';

/** An export of a team, with a column of remarks, two spellings of a site and dates that could be either order. */
export const EXPORT = [
  'Date;Lieu;Nationalité;Sujets;Remarques;Nom;Code',
  '03/04/2022 01:30;Parc Maximilien;Érythrée;accueil, Dublin;a dormi dehors;Hassan;P1',
  '05/06/2022 23:00;Wagenplein;Erytree;accueil;;Tesfay;P2',
  '07/08/2022 21:00;Wagenplein;Soudan;Dublin;;Ali;P3',
].join('\n');

/** The index of a column by its header. */
export function at(plan: SourcePlan, header: string): number {
  const column = plan.columns.find((candidate) => candidate.header === header);
  if (!column) throw new Error(`No column ${header}`);
  return column.index;
}

/** The plan of an export with every kind of decision taken by hand. */
export async function decided(text = EXPORT, name = 'mars.csv'): Promise<SourcePlan> {
  let plan = await planOf(textFile(text, name));
  plan = withDateOrder(plan, at(plan, 'Date'), 'dmy');
  plan = withNightUntil(plan, at(plan, 'Date'), 5);
  plan = withCode(plan, at(plan, 'Lieu'), 'Wagenplein', null);
  plan = withField(plan, at(plan, 'Nom'), 'partner');
  plan = withField(plan, at(plan, 'Code'), 'person_key');
  return withTeam(plan, 'BE-FEDASIL');
}

/** The layout remembered of that plan. */
export async function remembered(name = 'Maraudes'): Promise<ImportProfile> {
  return toProfile(await decided(), name);
}
