const PERSON =
  /\b(persons?|personnes?|personen|persoon|people|client|cliente|beneficiaires?|begunstigde|usager|usagere|respondent|repondante?|patiente?|migrante?|jeune|jongere|enfant|kind|child|parent|mere|pere|moeder|vader|mother|father|conjointe?|epoux|epouse|echtgenoo?te?|spouse|menage|hoh|famille|familie|noms?|naam|namen|names?|prenoms?|identite|identiteit|identity|qui|who|wie|contactpersoon|responsable|tuteur|tutrice|voogd|guardian|avocate?|advocaat|lawyer|alias)\b/;
const STAFF =
  /\b(enumerator|enumerateur|enqueteur|enquetrice|encodeur|encodee? par|encoder|saisie? par|intervenante?s?|travailleurs?|travailleuse|agente?s?|collegues?|collega s?|medewerkers?|werkers?|workers?|staff|referente?|ingevoerd door|ingegeven door|uitgevoerd door|door wie|par qui|fait par|realise par|done by|team member|membre|teamlid|equipe|ploeg|team|created by|submitted by|recorded by|cree par|auteur|author|redacteur|mediateur|mediatrice|bemiddelaar|mediator|interprete|interpreter|tolk|assistante?|username|user|utilisateur|gebruiker|case ?manager|begeleider|accompagnateur|collecteur|interviewer|equipier)\b/;
const OTHER =
  /\b(sites?|lieux?|plaats|places?|locations?|localisation|locatie|spot|communes?|gemeente|villes?|city|stad|town|municipality|pays|countr(?:y|ies)|land|region|regio|province|provincie|department|departement|quartier|wijk|neighbou?rhood|camps?|cent(?:re|er|rum)|organisations?|organisatie|organizations?|org|partenaires?|partners?|structure|association|vereniging|ngo|ong|services?|diensten?|projets?|projects?|source|bron|langues?|taal|talen|languages?|nationalites?|nationaliteit|nationality|types?|soort|categories?|categorie|category|statuts?|statuut|status|label|labels|title|titre|titel|programme|program|activites?|activity|activiteit|station|gare|schools?|ecole|hopital|hospital|rue|street|straat|sujets?|themes?|topics?|motifs?|reasons?|file|fichier|bestand|list|liste|lijst|variable|question)\b/;

/** Whom a header speaks of: persons met, staff, or things that have names too. */
export type NameHint = 'person' | 'staff' | 'thing' | 'none';

/** Whom a folded header speaks of; a word for a thing outweighs one for a person: `name of the site`. */
export function nameHint(folded: string): NameHint {
  if (OTHER.test(folded)) return 'thing';
  if (STAFF.test(folded)) return 'staff';
  return PERSON.test(folded) ? 'person' : 'none';
}
