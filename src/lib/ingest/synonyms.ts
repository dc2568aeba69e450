import { fieldsOf } from '#lib/model/fields.ts';
import type { TableName } from '#lib/model/field.ts';
import { foldHeader } from './fold.ts';

/**
 * Headers met in exports in three languages, beside the fields' own names and labels. The first of a
 * line weighs most: where two columns claim one field, the earlier synonym wins.
 */
const contactHeaders = {
  contact_id: `id contact, contactid, numero contact, numero du contact, n contact, contact nr, id van contact,
    current living sit id, services id, exit id, id, uuid, instance id, meta instance id, record id,
    ref, reference`,
  contact_date: `date contact, date du contact, date de contact, contactdatum, datum contact, datum van het contact,
    date, datum, information date, date provided, date of service, service date, date entretien, date de
    l entretien, date intervention, date de l intervention, date rencontre, date de rencontre, date
    maraude, datum gesprek, date of visit, visit date, date of interview, interview date, exit date,
    date assessment, jour, dag, activity date, date activite, today, start, submission time`,
  site_code: `site, lieu, lieu du contact, lieu de contact, lieu de rencontre, lieu de maraude, lieu d intervention, spot,
    localisation, location, locatie, plaats, vindplaats, contactplaats, code site, code lieu, sitecode,
    city, ville, commune, gemeente, stad, location details, point de maraude, secteur`,
  activity_type: `activite, type d activite, type activite, activiteit, type activiteit, soort activiteit, activity,
    cadre, cadre du contact, modalite, type of activity`,
  activity_id: `id activite, id session, session, session id, sessie, sessienummer, sessie id, activiteit id, numero
    de session, n session, code session, identifiant activite, n maraude, n de maraude, numero de maraude, activiteitsnummer, id maraude`,
  team: 'equipe, ploeg',
  person_key: `id personne, code personne, code beneficiaire, id beneficiaire, beneficiaire, dossier, numero de
    dossier, numero dossier, n dossier, no dossier, persoonscode, persoon id, personal id, person id,
    person, personne, persoon, client id, code client, pseudonyme, pseudoniem, identifiant personne,
    identifiant de la personne, cle personne, dossiernummer, matricule, code usager, id usager, uuid`,
  head_count: `nombre de personnes, nb personnes, nb pers, nb de personnes, nbre personnes, nbre de personnes, nombre personnes, aantal personen,
    aantal, personnes presentes, effectif, headcount, people, number of persons, group size, taille du
    groupe, groepsgrootte`,
  contact_type: `type de contact, type contact, nature du contact, nature contact, contacttype, soort contact, type d
    entretien, type entretien, aard van het contact`,
  accompaniment_id: `id accompagnement, accompagnement, numero accompagnement, n accompagnement, code accompagnement, n de suivi, numero de suivi,
    begeleiding, begeleidingsnummer, begeleiding id, id begeleiding, accompaniment, case id, suivi id,
    trajectnummer`,
  language_main: `langue, langue du contact, langue de contact, langue de l entretien, langue entretien, langue
    principale, taal, voertaal, contacttaal, taal van het gesprek, hoofdtaal, language, main language`,
  contact_languages: `langues, langues utilisees, langues du contact, autres langues, talen, gebruikte talen, talen
    gebruikt, contacttalen, languages, languages used, all languages, langue s, taal talen, language s,
    langue, langue de l entretien, taal, language`,
  person_language: `langue maternelle, langue de la personne, langue du beneficiaire, langue personne, moedertaal, taal
    van de persoon, taal persoon, mother tongue, native language, own language, eigen taal`,
  language_mode: `mode linguistique, mode de langue, couverture linguistique, interpretation, interpretariat,
    taalmodus, taalondersteuning, wijze van communicatie, mode de communication, tolk, interprete, mode
    d interpretation, mode langue`,
  mediator_present: `mediateur, mediateur present, mediateur o n, presence mediateur, presence d un mediateur,
    mediatrice, avec mediateur, bemiddelaar, bemiddelaar aanwezig, met bemiddelaar, mediator, with
    mediator, mediateur interculturel`,
  duration_min: `duree, duree min, duree en min, duree minutes, duree h, duree heures, duree en heures, duur, duur
    min, duur in min, duur minuten, duur uren, duur u, duration, duration minutes, minutes, duration h,
    duration hours`,
  nationality: `nationalite, nationaliteit, nationalite declaree, citoyennete, pays d origine, pays origine, land
    van herkomst, herkomstland, country of origin, citizenship, staatsburgerschap, origine`,
  profile: `profil, composition, composition familiale, composition du menage, composition de famille, profiel,
    gezinssamenstelling, samenstelling, household, household type, situation familiale, type de menage,
    gezinssituatie, type public`,
  admin_status: `statut administratif, situation administrative, statut, administratief statuut, verblijfsstatuut,
    statuut, verblijfssituatie, status, legal status, immigration status, statut de sejour, admin status`,
  status_verified: `statut verifie, situation verifiee, statut confirme, verifie, verifiee, statuut geverifieerd,
    statuut bevestigd, geverifieerd, nagekeken, verified, status confirmed`,
  sex: 'sexe, genre, geslacht, gender, sexe genre, sexe declare, gender hoh',
  age: 'leeftijd, age ans, age en annees, age declare, age annees, leeftijd jaren',
  birth_year: `dob, date of birth, birth date, birthdate, date de naissance, date naissance, ne le, nee le,
    geboortedatum, annee de naissance, annee naissance, naissance, geboortejaar, year of birth,
    birthyear, ddn`,
  age_bracket: `tranche d age, tranche age, categorie d age, groupe d age, leeftijdsgroep, leeftijdscategorie,
    leeftijdsklasse, age group, age band, age range, age category, age, leeftijd`,
  uam: `mena, mna, nbmv, unaccompanied minor, unaccompanied, mineur isole, mineur non accompagne, niet
    begeleide minderjarige`,
  vulnerable: `vulnerabilite, vulnerable, personne vulnerable, kwetsbaar, kwetsbaarheid, kwetsbare persoon,
    vulnerability`,
  topics: `sujets, sujet, sujets abordes, themes, theme, themes abordes, thematiques, thematique, matieres,
    onderwerpen, onderwerp, besproken onderwerpen, thema s, themas, thema, reason, reasons, topic,
    motif, motifs, demandes, subjects, vragen`,
  referrals: `orientation, orientations, oriente vers, orientee vers, orientation vers, oriente e vers,
    doorverwijzing, doorverwijzingen, doorverwezen naar, doorverwezen, referral, referred to, services
    orientes, service d orientation, renvoi, renvoi vers`,
  referral_status: `statut orientation, statut de l orientation, suivi orientation, suivi de l orientation, suite de l orientation, status
    doorverwijzing, opvolging doorverwijzing, referral outcome, etat orientation, statut d orientation`,
  referral_direction: `sens orientation, sens de l orientation, sens d orientation, richting doorverwijzing, richting,
    direction, orientation entrante sortante, sens`,
  request_origin: `origine demande, origine de la demande, origine du contact, demandeur, qui demande, herkomst vraag,
    herkomst van de vraag, aanvrager, request source, requested by, initiative, initiatief`,
  partner: `partenaire, organisation, organisation partenaire, partenaires, partners, organisatie, organization,
    acteur, partnerorganisatie, partenaire orienteur`,
  outcome: `resultat, resultats, suite, suites, suite donnee, suites donnees, issue, resultaat, resultaten,
    uitkomst, gevolg, disposition, outcomes, outcome code, code resultat`,
  outcome_date: `date suite, date de la suite, date resultat, date du resultat, date issue, datum resultaat,
    resultaatdatum, datum uitkomst, datum van het resultaat, date outcome, date of outcome`,
  outcome_country: `pays suite, pays de la suite, pays resultat, pays du resultat, land resultaat, land van het
    resultaat, country outcome`,
  outcome_evidence: `preuve, preuve suite, source suite, source de la suite, source du resultat, source resultat, bron
    resultaat, bron van het resultaat, bewijs, evidence`,
  recorded_on: `date encodage, date d encodage, date de saisie, date saisie, encode le, saisi le, date creation, date de
    creation, cree le, created, created at, created on, date created, invoerdatum, datum invoer, ingevoerd op,
    aangemaakt op, encodage, record date, date recorded, entered on`,
};

const sessionHeaders: Readonly<Record<string, string>> = {
  activity_id: `${contactHeaders.activity_id}, id`,
  activity_date: `date activite, date de l activite, date session, date de la session, datum activiteit, datum sessie,
    sessiedatum, session date, date, datum, jour, dag, date maraude`,
  site_code: contactHeaders.site_code,
  activity_type: contactHeaders.activity_type,
  team: contactHeaders.team,
  start_time:
    'heure debut, heure de debut, debut, beginuur, begin, startuur, starttijd, start, start time, aanvang',
  end_time: 'heure fin, heure de fin, fin, einduur, einde, eindtijd, end, end time',
  staff_count: `nombre de collaborateurs, collaborateurs, nb collaborateurs, travailleurs, nombre de travailleurs,
    nb travailleurs, effectif equipe, personeel, aantal medewerkers, medewerkers, staff, number of
    staff, intervenants, nb intervenants`,
  mediator_count: `nombre de mediateurs, mediateurs, nb mediateurs, aantal bemiddelaars, bemiddelaars, mediators,
    number of mediators`,
  languages_available: `langues disponibles, langues parlees, langues de l equipe, beschikbare talen, talen, talen team,
    langues, languages, languages spoken, available languages`,
  headcount_estimate: `estimation, estimation presents, estimation personnes, personnes sur place, personnes presentes,
    nombre estime, schatting, schatting aanwezigen, geschat aantal, aanwezigen, aantal aanwezigen,
    estimate, people on site, people present, headcount`,
};

const outcomeHeaders: Readonly<Record<string, string>> = {
  person_key: contactHeaders.person_key,
  accompaniment_id: contactHeaders.accompaniment_id,
  contact_id: 'id contact, contactid, numero contact, numero du contact, n contact',
  outcome_code: `code resultat, code suite, outcome, ${contactHeaders.outcome}`,
  outcome_date: `${contactHeaders.outcome_date}, date, datum`,
  evidence: `source, bron, ${contactHeaders.outcome_evidence}`,
  country: `pays, land, ${contactHeaders.outcome_country}`,
  team: contactHeaders.team,
};

const accompanimentHeaders: Readonly<Record<string, string>> = {
  accompaniment_id: `${contactHeaders.accompaniment_id}, id`,
  person_key: contactHeaders.person_key,
  opened_on: `date ouverture, date d ouverture, ouvert le, ouverture, opened, date opened, opening date, open date,
    geopend op, openingsdatum, opening, date debut, date de debut, debut, debut le, startdatum, begindatum,
    gestart op, begonnen op, begin, start date, started on, start, date d entree, entry date`,
  closed_on: `date cloture, date de cloture, cloture, cloture le, clos le, date fermeture, date de fermeture, fermeture,
    ferme le, closed, date closed, closing date, close date, afgesloten op, afsluitdatum, afsluiting, sluitingsdatum, date
    fin, date de fin, fin, fin le, einddatum, beeindigd op, einde, end date, ended on, end, date de sortie, exit date`,
  region: 'gewest, region d accompagnement, region administrative',
  team: contactHeaders.team,
};

const personHeaders: Readonly<Record<string, string>> = {
  person_key: `${contactHeaders.person_key}, id`,
  team: contactHeaders.team,
  nationality: contactHeaders.nationality,
  person_language: `${contactHeaders.person_language}, langue, langue principale, taal, hoofdtaal, language, main language`,
  profile: contactHeaders.profile,
  admin_status: contactHeaders.admin_status,
  status_verified: contactHeaders.status_verified,
  sex: contactHeaders.sex,
  age: contactHeaders.age,
  birth_year: contactHeaders.birth_year,
  age_bracket: contactHeaders.age_bracket,
  uam: contactHeaders.uam,
  vulnerable: contactHeaders.vulnerable,
};

const headersOf: Readonly<Record<TableName, Readonly<Record<string, string>>>> = {
  contact: contactHeaders,
  session: sessionHeaders,
  outcome: outcomeHeaders,
  accompaniment: accompanimentHeaders,
  person: personHeaders,
};

/** Headers that name a second field where the first has found a better column: `_submission_time` of a form that asks for its day. */
const secondChoices: Readonly<Partial<Record<TableName, Readonly<Record<string, string>>>>> = {
  contact: { recorded_on: 'submission time' },
};
const SECOND_CHOICE = 0.3;

/** How well each known header names each field: 1 is the field's own name, less for later synonyms. */
export type HeaderWeights = ReadonlyMap<string, ReadonlyMap<string, number>>;

function synonymsOf(text = ''): string[] {
  return text
    .split(',')
    .map((synonym) => synonym.trim())
    .filter((synonym) => synonym !== '');
}

function weightsOf(table: TableName): HeaderWeights {
  const weights = new Map<string, Map<string, number>>();
  const learn = (header: string, field: string, weight: number) => {
    const key = foldHeader(header);
    const fields = weights.get(key) ?? new Map<string, number>();
    fields.set(field, Math.max(weight, fields.get(field) ?? 0));
    weights.set(key, fields);
  };
  for (const { name, label } of fieldsOf[table]) {
    learn(name, name, 1);
    for (const text of Object.values(label)) learn(text, name, 0.99);
    synonymsOf(headersOf[table][name]).forEach((text, rank) => learn(text, name, 0.98 - rank * 0.01));
    for (const text of synonymsOf(secondChoices[table]?.[name])) learn(text, name, SECOND_CHOICE);
  }
  return weights;
}

/** Known headers of each table, folded, with the fields that they name. */
export const headerWeights: Readonly<Record<TableName, HeaderWeights>> = {
  contact: weightsOf('contact'),
  session: weightsOf('session'),
  outcome: weightsOf('outcome'),
  accompaniment: weightsOf('accompaniment'),
  person: weightsOf('person'),
};

/** Headers of columns that a system writes for itself: never the day on which something happened. */
export const TECHNICAL =
  /\b(created|updated|deleted|modified|creation|modification|maj|encodage|saisie|export|import|aangemaakt|gewijzigd|ingevoerd|invoer|birth|naissance|geboorte|dob|end|fin|einde|fermeture)\b/;

/** Whether a cell is a header that some table knows. */
export function isKnownHeader(cell: string): boolean {
  const key = foldHeader(cell);
  return key !== '' && Object.values(headerWeights).some((weights) => weights.has(key));
}
