import { codeLists } from '#lib/model/codes/registry.ts';
import { fold } from '../fold.ts';
import { hasGivenName } from './given-names.ts';

const TITLE =
  /^(?:mr|mrs|ms|mme|mlle|m|mw|mevr|mevrouw|dhr|de heer|madame|monsieur|dr|me|mtre|maitre|famille|familie|family|gezin)\b\.?\s+/i;
const PARTICLES = new Set(
  'de del della den der di da do dos du van von ver vande ter ten el al ul ibn bin ben bint abu la le las los ould ag y e'.split(
    ' ',
  ),
);

/** Words that stand in names of places, organisations, roles, services and kinds, and hardly in names of people. */
const NOT_NAMES = new Set(
  `a accompagnement accueil action activity actors adult adults advice afrique agence aid aide air aller animateur antenne appel
  asbl asile assistance assistant assistante associatie association asylum au aucun aux avec avenue autre autres autorite bar
  bas bemiddelaar benevole border boulevard bravvo bruxelles brussel brussels bureau bus calais camp canal care caritas cas
  cellule center central centraal centre centrum chaussee cite civil client clinic clinique club collectif collective comite
  commune community compagnie conseil contact coordinateur coordination country couple cpas croix cross cultural dans day
  demande department des dienst diensten direction division donne dossier douche dublin dunkerque eau east ecole education
  emergency emploi en enfant enfants entraide entree equipe equipes espace est et etranger etrangers europe extra famille
  families family fedasil femme femmes field first foot fondation for formation forum foyer france free frontieres garage
  garcon garde gare general gent gezin girl global goed grand grande groep group groupe gsm guest haven health help hebergement
  heritage hgv home homme hommes hopital hospital hostel hotel house housing hub huis human humain humanitaire humanitarian
  immigration in info information initiative institut instituut intercultural international internationale interne
  interpreter is isole jardin jeunes jour jungle jour juridique justice kaai kamp kerk kind kinderen kruis la land legal
  liaison liberte library lieu ligne line littoral local logement maison maraude market marche medecins mediateur mediator
  mediatrice medical medicale medisch men metro middle migration mineur mineurs ministere mission mobile mobiele monde mosquee
  mosque mouvement municipal new night no nord non noord noordstation north notre nuit observers of ocmw office officer ofii
  ok on one ong onderwijs op open opvang or organisatie organisation organization other ou oost ouest ouvert par parc park parking
  pas passage petit petite people permanence permanentie place plan plateforme platform plein point police politie pont port
  porte post pour premiere project projet protection public quai quartier quick red refuge refugee refugees refugies region
  regional registration relais request research reseau residence responsable retour return rights river road rode route rouge
  royal rue sans samusocial sante school secours sector secteur secours self service services shelter single site slachthuis
  social sociaal sociale solidarite soup south spot square squat staatloos stad stagiaire station status stop straat street student
  sud sur swimming team temporaire terminal terrain the to tolk toit town train transit travailleur travailleuse tribunal tunnel
  unaccompanied une unie union unit unknown urgence van vers vie ville visit vluchteling voluntary volunteer volontaire voor
  vrijwillige vrijwilliger vrouw vzw water welzijn werk werker west with without woman women work worker workers youth zaal
  zaire zee zone zonder zuid zuidstation zorg
  northern southern eastern western upper lower nouveau nouvelle saint sainte sint st san santa republic republique kingdom islands
  monday tuesday wednesday thursday friday saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche maandag dinsdag
  woensdag donderdag vrijdag zaterdag zondag arabic arabe arabisch french francais frans english anglais engels`
    .split(/\s+/)
    .filter((word) => !PARTICLES.has(word)),
);

let labels: ReadonlySet<string> | null = null;

/** Every word that a code list knows: labels, codes and aliases, folded. */
function knownLabels(): ReadonlySet<string> {
  labels ??= new Set(
    Object.values(codeLists)
      .flatMap(({ codes }) =>
        codes.flatMap(({ code, label, aliases = [] }) => [code, ...Object.values(label), ...aliases]),
      )
      .map(fold),
  );
  return labels;
}

/** Whether a text is a label, a code or an alias of any code list. */
export function isKnownLabel(text: string): boolean {
  return knownLabels().has(fold(text));
}

/** What a text says of being a name: shaped like one, and with a given name among its words. */
export interface NameSigns {
  /** Two to five words, capitalised or in a script without capitals. */
  readonly isShaped: boolean;
  /** The same in any case. */
  readonly isLoose: boolean;
  /** One capitalised word, or one with an initial. */
  readonly isSingle: boolean;
  readonly isGiven: boolean;
}

const NONE: NameSigns = { isShaped: false, isLoose: false, isSingle: false, isGiven: false };
const WORD = /^\p{L}[\p{L}\p{M}'’-]*\.?$/u;

function isCapitalised(word: string): boolean {
  return /^(?:\p{Ll}{1,3}['’-])?[\p{Lu}\p{Lt}\p{Lo}]/u.test(word);
}

function wordsOf(text: string): string[] {
  return text.replace(TITLE, '').replace(/,/g, ' ').trim().split(/\s+/);
}

/** How far a text looks like the name of a person; labels of lists and words of things speak against it. */
export function nameSigns(text: string): NameSigns {
  const trimmed = text.trim();
  if (trimmed.length < 3 || trimmed.length > 45 || /[\d_@/:;()]/.test(trimmed)) return NONE;
  const words = wordsOf(trimmed);
  if (words.length > 5 || !words.every((word) => WORD.test(word))) return NONE;
  const folded = words.map(fold);
  if (folded.some((word) => NOT_NAMES.has(word)) || isKnownLabel(trimmed)) return NONE;
  const full = words.filter((word) => word.replace(/\./, '').length > 1);
  const isCased = words.every((word) => isCapitalised(word) || PARTICLES.has(fold(word)));
  const isNamed = isCased && isCapitalised(words.at(-1) ?? '');
  const isLong = words.length >= 2 && full.length >= 1;
  return {
    isShaped: isLong && full.length >= 2 && isNamed,
    isLoose: isLong,
    isSingle:
      full.length === 1 &&
      words.length <= 2 &&
      isNamed &&
      (full[0]?.length ?? 0) >= 3 &&
      !isShouted(full[0] ?? ''),
    isGiven: hasGivenName(folded),
  };
}

/** Short words in capitals are codes. */
function isShouted(word: string): boolean {
  return word.length <= 4 && word === word.toUpperCase() && word !== word.toLowerCase();
}
