import type { Text } from '#lib/model/text.ts';

/** What a funder may ask for that outreach can't count, by code or by the words of an id, and why. */
interface Refused {
  readonly codes: readonly string[];
  /** Ids or parts of ids under which it is asked for. */
  readonly ids: readonly string[];
  readonly what: Text;
  readonly instead: Text;
}

/**
 * Indicators that outreach data can't feed (Regulation (EU) 2021/1147, Annex VIII; Regulation (EU) No 516/2014,
 * Annex IV): a referral is no legal assistance, an application for return is no return.
 */
export const refused: readonly Refused[] = [
  {
    codes: ['R.3.6', 'R.3.7', 'O.3.3'],
    ids: ['return', 'returns', 'returnees', 'removals', 'reintegration', 'departures'],
    what: {
      en: 'Returns carried out, and reintegration',
      fr: 'Les retours effectués et la réintégration',
      nl: 'Uitgevoerde terugkeer en re-integratie',
    },
    instead: {
      en: 'Report “voluntary-return-applicants” as an indicator of the project, until it is matched with the return files of Fedasil or IOM.',
      fr: 'Rapportez « voluntary-return-applicants » comme indicateur du projet, tant qu’il n’est pas rapproché des fichiers de retour de Fedasil ou de l’OIM.',
      nl: 'Rapporteer “voluntary-return-applicants” als indicator van het project, zolang het niet met de terugkeerbestanden van Fedasil of IOM vergeleken is.',
    },
  },
  {
    codes: ['O.1.1.1'],
    ids: ['legal-assistance', 'legal-aid', 'representation', 'lawyers'],
    what: {
      en: 'Legal assistance and representation',
      fr: 'L’assistance juridique et la représentation',
      nl: 'Juridische bijstand en vertegenwoordiging',
    },
    instead: {
      en: 'A referral to legal aid is no legal assistance. Report “referrals” with referral=LEG as an indicator of the project.',
      fr: 'Une orientation vers l’aide juridique n’est pas une assistance juridique. Rapportez « referrals » avec referral=LEG comme indicateur du projet.',
      nl: 'Een doorverwijzing naar juridische hulp is geen juridische bijstand. Rapporteer “referrals” met referral=LEG als indicator van het project.',
    },
  },
  {
    codes: ['R.1.7', 'R.3.8', 'O.2.3', 'O.2.5', 'R.2.8'],
    ids: ['integration', 'training', 'detention', 'employment-found', 'housing-found'],
    what: {
      en: 'Integration, training and alternatives to detention',
      fr: 'L’intégration, la formation et les alternatives à la détention',
      nl: 'Integratie, opleiding en alternatieven voor detentie',
    },
    instead: {
      en: 'Outreach records conversations, not what other services did. Leave the line out, or report what was talked about with “topic-share”.',
      fr: 'L’équipe note des entretiens, pas ce que d’autres services ont fait. Retirez la ligne, ou rapportez ce qui a été abordé avec « topic-share ».',
      nl: 'Het team noteert gesprekken, niet wat andere diensten deden. Laat de lijn weg, of rapporteer waarover gesproken werd met “topic-share”.',
    },
  },
];

/** Why an indicator can't be fed by outreach data; undefined when nothing is against it. */
export function refusalOf(indicator: string, code: string | undefined): Refused | undefined {
  const parts = indicator.toLowerCase();
  return refused.find(
    ({ codes, ids }) =>
      (code !== undefined && codes.includes(code.trim())) ||
      ids.some((id) => parts === id || parts.startsWith(`${id}-`) || parts.endsWith(`-${id}`)),
  );
}
