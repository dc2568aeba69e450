import type { StatedIndicator } from './indicator.ts';

/** What changed with the mediators (I31); reckoned from five other indicators on the page of comparisons. */
export const mediatorEffect = {
  id: 'mediator-effect',
  number: 'I31',
  label: {
    en: 'Before and after the mediators',
    fr: 'Avant et après les médiateurs',
    nl: 'Voor en na de bemiddelaars',
  },
  unit: 'mixed',
  definition: {
    en: 'Difference between October 2021 to April 2022 and October 2020 to April 2021 in persons met again, individual interviews, referrals, contacts per session, and procedure, return or reception, with numbers and 95% intervals. September 2021, when the mediators began, is left out. How the language was covered is described only: a mediator covers the language by definition.',
    fr: 'Différence entre octobre 2021 – avril 2022 et octobre 2020 – avril 2021 pour les personnes revues, les entretiens individuels, les orientations, les contacts par session et les procédures, retours ou accueils, avec effectifs et intervalles à 95\u00a0%. Septembre 2021, mois d’arrivée des médiateurs, est laissé de côté. La couverture de la langue est seulement décrite\u202f: un médiateur couvre la langue par définition.',
    nl: 'Verschil tussen oktober 2021 – april 2022 en oktober 2020 – april 2021 in opnieuw ontmoete personen, individuele gesprekken, doorverwijzingen, contacten per sessie, en procedure, terugkeer of opvang, met aantallen en 95 %-intervallen. September 2021, toen de bemiddelaars begonnen, blijft buiten beschouwing. De taaldekking wordt enkel beschreven: een bemiddelaar dekt de taal per definitie.',
  },
  caveats: [
    {
      en: 'Associated with the mediators, not caused by them: the team grew, Covid rules changed, reception filled up.',
      fr: 'Associé à l’arrivée des médiateurs, pas causé par elle\u202f: l’équipe a grandi, les règles Covid ont changé, l’accueil s’est saturé.',
      nl: 'Hangt samen met de komst van de bemiddelaars, maar is er niet door bewezen: het team groeide, de coronaregels veranderden, de opvang raakte vol.',
    },
  ],
  needs: ['contact_date'],
  page: '/compare',
} as const satisfies StatedIndicator;
