import type { Selection } from '#lib/model/params.ts';
import type { Text } from '#lib/model/text.ts';
import type { Indicator } from './indicator.ts';

/** An indicator of the fund, and the numbers of our indicators that feed it; none: it is not mapped, and why. */
interface AmifIndicator {
  readonly code: string;
  readonly label: Text;
  readonly from: readonly Indicator['number'][];
  /** Filters that our indicator must stand under to mean the same. */
  readonly within?: Selection;
  readonly note: Text;
}

/**
 * Indicators of the Asylum, Migration and Integration Fund 2021–2027 (Regulation (EU) 2021/1147, Annex VIII) that
 * outreach can feed, and one that it can't. To be confirmed with the managing authority.
 */
export const amifIndicators: readonly AmifIndicator[] = [
  {
    code: 'O.1.1.2',
    label: {
      en: 'Participants who received other support, including information and assistance throughout the asylum procedure',
      fr: 'Participants ayant bénéficié d’un autre soutien, y compris information et assistance tout au long de la procédure d’asile',
      nl: 'Deelnemers die andere ondersteuning kregen, met inbegrip van informatie en bijstand tijdens de asielprocedure',
    },
    from: ['I04'],
    within: { topic: ['IPP', 'DUB', 'REC', 'LEG'] },
    note: {
      en: 'Persons reached with whom at least one of these topics was discussed, each once per project and period.',
      fr: 'Personnes rencontrées avec qui au moins un de ces thèmes a été abordé, chacune une fois par projet et par période.',
      nl: 'Bereikte personen met wie minstens een van deze onderwerpen is besproken, elk één keer per project en periode.',
    },
  },
  {
    code: 'O.1.1.3',
    label: {
      en: 'Vulnerable participants assisted',
      fr: 'Participants vulnérables ayant reçu une aide',
      nl: 'Kwetsbare deelnemers die bijstand kregen',
    },
    from: ['I26'],
    note: {
      en: 'Where vulnerability is recorded. An unaccompanied minor who is also marked as vulnerable is one person.',
      fr: 'Là où la vulnérabilité est notée. Un mineur non accompagné également signalé comme vulnérable est une seule personne.',
      nl: 'Waar kwetsbaarheid genoteerd is. Een niet-begeleide minderjarige die ook als kwetsbaar is aangeduid, is één persoon.',
    },
  },
  {
    code: 'R.3.6',
    label: {
      en: 'Persons returned voluntarily',
      fr: 'Personnes rentrées volontairement',
      nl: 'Vrijwillig teruggekeerde personen',
    },
    from: [],
    note: {
      en: 'Not mapped: an application for return is no return, until it is matched with the return files of Fedasil or IOM.',
      fr: 'Non rattaché\u202f: une demande de retour n’est pas un retour, tant qu’elle n’est pas rapprochée des fichiers de retour de Fedasil ou de l’OIM.',
      nl: 'Niet gekoppeld: een terugkeeraanvraag is geen terugkeer, zolang ze niet met de terugkeerbestanden van Fedasil of IOM vergeleken is.',
    },
  },
];

/** Numbers of the indicators that a project may report as its own; to be confirmed likewise. */
const projectSpecific: readonly Indicator['number'][] = ['I01', 'I02', 'I11', 'I12', 'I15', 'I19', 'I24'];

/** What an indicator is to the fund: codes of the fund's indicators that it feeds, and whether it is the project's own. */
export function amifOf(number: Indicator['number']): { codes: string[]; isProjectSpecific: boolean } {
  return {
    codes: amifIndicators.filter(({ from }) => from.includes(number)).map(({ code }) => code),
    isProjectSpecific: projectSpecific.includes(number),
  };
}
