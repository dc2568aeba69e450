import type { PublishedMeasure } from '#lib/indicators/published-counts.ts';
import type { Text } from '#lib/model/text.ts';

/** What the measures are called, and what they count, for who reads an edition. */
export const measureWords: Readonly<
  Record<PublishedMeasure, { readonly label: Text; readonly definition: Text }>
> = {
  contacts: {
    label: { en: 'contacts', fr: 'contacts', nl: 'contacten' },
    definition: {
      en: 'A conversation of the team with one person; refusals and people not found are not counted.',
      fr: 'Une conversation de l’équipe avec une personne\u202f; les refus et les personnes non trouvées ne comptent pas.',
      nl: 'Een gesprek van het team met één persoon; weigeringen en niet gevonden personen tellen niet mee.',
    },
  },
  'new-persons': {
    label: { en: 'new people', fr: 'nouvelles personnes', nl: 'nieuwe personen' },
    definition: {
      en: 'A person met for the first time in all data of the team, counted where and when that was.',
      fr: 'Une personne rencontrée pour la première fois dans toutes les données de l’équipe, comptée à ce moment et à cet endroit.',
      nl: 'Een persoon die voor het eerst in alle gegevens van het team voorkomt, geteld waar en wanneer dat was.',
    },
  },
  outcomes: {
    label: { en: 'outcomes', fr: 'suites', nl: 'resultaten' },
    definition: {
      en: 'What the team learned of a person’s procedure, reception, return or departure, once per person and kind.',
      fr: 'Ce que l’équipe a appris de la procédure, de l’accueil, du retour ou du départ d’une personne, une fois par personne et par type.',
      nl: 'Wat het team vernam over iemands procedure, opvang, terugkeer of vertrek, één keer per persoon en soort.',
    },
  },
  persons: {
    label: { en: 'people', fr: 'personnes', nl: 'personen' },
    definition: {
      en: 'A person who was met at least once and could be told from others. Who could not is missing here, so more people were met.',
      fr: 'Une personne rencontrée au moins une fois et distinguée des autres. Qui n’a pu l’être manque ici\u202f: davantage de personnes ont été rencontrées.',
      nl: 'Een persoon die minstens één keer ontmoet is en van anderen onderscheiden kon worden. Wie dat niet kon, ontbreekt hier: er zijn meer personen ontmoet.',
    },
  },
};
