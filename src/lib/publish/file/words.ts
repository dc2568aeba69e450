import type { Text } from '#lib/model/text.ts';

/** The words of an edition that are the same in all of them. Places in braces are filled. */
export const words = {
  skip: { en: 'To the content', fr: 'Aller au contenu', nl: 'Naar de inhoud' },
  languages: { en: 'Languages', fr: 'Langues', nl: 'Talen' },
  inYear: { en: 'In {year}', fr: 'En {year}', nl: 'In {year}' },
  fromTo: { en: 'From {from} to {to}', fr: 'Du {from} au {to}', nl: 'Van {from} tot en met {to}' },
  about: { en: 'about ', fr: 'environ ', nl: 'ongeveer ' },
  ledeBoth: {
    en: '{when}, the team had {about}{contacts} contacts and met {about}{persons} different people.',
    fr: '{when}, l’équipe a eu {about}{contacts} contacts et a rencontré {about}{persons} personnes différentes.',
    nl: '{when} had het team {about}{contacts} contacten en ontmoette het {about}{persons} verschillende personen.',
  },
  ledeContacts: {
    en: '{when}, the team had {about}{contacts} contacts.',
    fr: '{when}, l’équipe a eu {about}{contacts} contacts.',
    nl: '{when} had het team {about}{contacts} contacten.',
  },
  ledePersons: {
    en: '{when}, the team met {about}{persons} different people.',
    fr: '{when}, l’équipe a rencontré {about}{persons} personnes différentes.',
    nl: '{when} ontmoette het team {about}{persons} verschillende personen.',
  },
  issue: { en: 'Edition {number}, {date}', fr: 'Édition {number}, {date}', nl: 'Uitgave {number}, {date}' },
  period: { en: 'Period: {period}', fr: 'Période\u202f: {period}', nl: 'Periode: {period}' },
  asOf: { en: 'Data to {asOf}', fr: 'Données jusqu’au {asOf}', nl: 'Gegevens tot {asOf}' },
  sample: { en: 'Synthetic data', fr: 'Données synthétiques', nl: 'Synthetische gegevens' },
  synthetic: {
    en: 'Made from synthetic sample data: no number is about real people.',
    fr: 'Établi à partir de données d’exemple synthétiques\u202f: aucun chiffre ne concerne des personnes réelles.',
    nl: 'Gemaakt uit synthetische voorbeeldgegevens: geen enkel cijfer gaat over echte personen.',
  },
  named: { en: '{dimension}: {name}', fr: '{dimension}\u202f: {name}', nl: '{dimension}: {name}' },
  small: { en: '0–4', fr: '0–4', nl: '0–4' },
  hidden: { en: 'not shown', fr: 'non diffusé', nl: 'niet getoond' },
  hiddenKey: {
    en: 'Not shown. The mark always has this size, whatever the number is.',
    fr: 'Non diffusé. La marque a toujours cette taille, quel que soit le nombre.',
    nl: 'Niet getoond. Het teken is altijd even groot, wat het getal ook is.',
  },
  cut: {
    en: 'The largest ones. All are in the table.',
    fr: 'Les plus grandes parts seulement. Le tableau les contient toutes.',
    nl: 'De grootste. Alle staan in de tabel.',
  },
  merged: {
    en: '“{name}” also counts: {list}.',
    fr: '«\u00a0{name}\u00a0» compte aussi\u202f: {list}.',
    nl: '“{name}” telt ook: {list}.',
  },
  smallGroups: {
    en: 'Small groups have no bars of their own. All are in the table.',
    fr: 'Les petits groupes n’ont pas de barres. Tous figurent dans le tableau.',
    nl: 'Kleine groepen hebben geen eigen staven. Alle staan in de tabel.',
  },
  table: { en: 'The numbers as a table', fr: 'Les chiffres en tableau', nl: 'De cijfers als tabel' },
  measure: { en: 'Number of {measure}', fr: 'Nombre\u202f: {measure}', nl: 'Aantal {measure}' },
  foot: {
    en: 'Source: {publisher}, Reach Out · data to {asOf} · {method}',
    fr: 'Source\u202f: {publisher}, Reach Out · données jusqu’au {asOf} · {method}',
    nl: 'Bron: {publisher}, Reach Out · gegevens tot {asOf} · {method}',
  },
  footRounded: {
    en: 'rounded to multiples of {base}',
    fr: 'arrondi aux multiples de {base}',
    nl: 'afgerond op veelvouden van {base}',
  },
  footHidden: {
    en: 'small numbers not shown',
    fr: 'petits nombres non diffusés',
    nl: 'kleine getallen niet getoond',
  },
  most: {
    en: '{label}: {value} of {total} {measure}, more than any other.',
    fr: '{label}\u202f: {value} sur {total} {measure}, plus que tout autre.',
    nl: '{label}: {value} van {total} {measure}, meer dan elk ander.',
  },
  busiestMonth: {
    en: 'The busiest month was {label}, with {value} of {total} {measure}.',
    fr: 'Le mois le plus chargé a été {label}, avec {value} {measure} sur {total}.',
    nl: 'De drukste maand was {label}, met {value} van de {total} {measure}.',
  },
  busiestQuarter: {
    en: 'The busiest quarter was {label}, with {value} of {total} {measure}.',
    fr: 'Le trimestre le plus chargé a été le {label}, avec {value} {measure} sur {total}.',
    nl: 'Het drukste kwartaal was het {label}, met {value} van de {total} {measure}.',
  },
  busiestYear: {
    en: 'The busiest year was {label}, with {value} of {total} {measure}.',
    fr: 'L’année la plus chargée a été {label}, avec {value} {measure} sur {total}.',
    nl: 'Het drukste jaar was {label}, met {value} van de {total} {measure}.',
  },
  quarter: { en: 'Q', fr: 'T', nl: 'K' },
  level: {
    en: '{total} {measure} in all.',
    fr: '{total} {measure} au total.',
    nl: '{total} {measure} in totaal.',
  },
  untold: {
    en: 'The total is not shown.',
    fr: 'Le total n’est pas diffusé.',
    nl: 'Het totaal wordt niet getoond.',
  },
  overlap: {
    en: 'The parts don’t add up to the total: one person or one contact can count in several.',
    fr: 'Les lignes ne s’additionnent pas\u202f: une même personne ou un même contact peut compter dans plusieurs.',
    nl: 'De delen tellen niet op tot het totaal: één persoon of één contact kan in meerdere meetellen.',
  },
  definitions: { en: 'What is counted', fr: 'Ce qui est compté', nl: 'Wat er geteld is' },
} as const satisfies Readonly<Record<string, Text>>;

/** What to know of the total of a measure at first sight, by its id. */
export const unitWords: Readonly<Record<string, Text>> = {
  contacts: {
    en: 'one person can have several',
    fr: 'une personne peut en avoir plusieurs',
    nl: 'één persoon kan er meerdere hebben',
  },
  persons: {
    en: 'each counted once',
    fr: 'chacune comptée une fois',
    nl: 'elk één keer geteld',
  },
  'new-persons': {
    en: 'met for the first time',
    fr: 'rencontrées pour la première fois',
    nl: 'voor het eerst ontmoet',
  },
  outcomes: { en: 'known to the team', fr: 'connues de l’équipe', nl: 'bekend bij het team' },
};
