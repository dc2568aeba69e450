import { fold } from '../fold.ts';

/**
 * Given names, and beginnings of names, that are frequent among the people whom outreach teams in Belgium
 * and northern France meet and among the teams' own staff. No list of names is ever complete: this one
 * only has to hold a few of the names of any column of persons.
 */
const FREQUENT = `
  abbas abdel abdi abdo abdou abdoul abdoulaye abdu abdul abdullah abraham abu adam aden adel adil adnan afework ahmad ahmed
  aida aisha aissatou alain albert alem alexandre ali alfred alhassan alice alina alpha amadou amal amanuel amel amin amina
  aminata amine amir amira anas andre anna anne annick anouk antoine anwar arash arjun arta asad asha asif asmaa awet axel
  ayan ayman ayoub aziz bakary bart bashir beatrice benoit bereket bernard biniam bilal boubacar brahim bruno camille carine
  caroline catherine cedric celine charles charlotte chantal christian christine christophe claire claude daniel dania daoud
  david dawit dejen delphine didier dieudonne dirk djibril dominique ebrahim edouard ekrem elias elise elke els emma emmanuel
  eric erik ermias esther etienne eva evelyne eyob fabienne fadi faisal fanta farah farid farida fatima fatma fatou fatoumata
  ferhat filmon fitsum francois francoise frank fred freweini georges ghulam gloria gulab habib habtom hadi hagos haile hakim
  halima hamid hamza hamdi hana hanna hannah hans haroun hasan hassan hawa hayat helen helena henok hilde hiwot hodan hussain
  hussein ibrahim ibrahima idris ihab ikram ilham ilse iman imran ines inge ingrid irina isaac isabelle ismail issa issam
  jaber jacques jalal jamal jamila jan jawad jean jelena jeroen jerome jessica joelle johan john jonas jonathan joris jose
  josef joseph julie juma junaid kadiatou kaleb kamal karel karim karima katrien khadija khaled khalid khalil kidane koen
  kristof lamine laura laurence laurent layla leen leila leila lien lieve linda lucas luc ludovic luis lwam maarten maha
  mahamat mahdi mahmoud mahmud mamadou mansour marc maria mariam mariama marie mario mark marleen martin martine maryam
  massoud mathieu maxime medhanie mehdi mehmet mekonnen merhawi meron michael michel michele miguel mihret mike mina mireille
  mohamad mohamed mohammad mohammed moussa muhammad muhammed murat musa mustafa nabil nadia naima najib nancy nasir nasser
  nathalie natnael nele nicolas nils noor nora nour noura obaid olga olivier omar osama osman oumar ousmane pascal patrice
  patrick paul pauline peter petros philippe pierre pieter rachid rahel rahim rahma rania raphael rashid reza robel robert
  robin roza ruben ruth saad sabrina saida said saleh salim salma salman sam samia samir samira samson samuel sandra sara
  sarah sebastien sekou selam selamawit semere semhar serge sharif sidi simon sofia sophie souleymane stefan stephane
  stephanie steven stijn sultan suleiman susan sven sylvie tadesse taha tareq tariq tekle teklit temesgen tesfay tesfaye
  tesfalem thierry thomas tim tine tom tsegay umar valerie veerle veronique victor vincent virginie wahid walid wendy wim
  winta wissam wouter xavier yacoub yared yasin yasmin yasmina yassin yassine yemane yohannes yonas youcef youssef yunus
  yusuf yves zahra zainab zakaria zeinab zekarias zerai zia zohra
  محمد احمد أحمد علي حسن حسين فاطمة ابراهيم إبراهيم عمر يوسف مريم خالد محمود مصطفى سارة زينب كريم`;

const BEGINNINGS =
  /^(abd|abou|gebre|ghebre|tekle|tesfa|haile|welde|wolde|habte|kidane|zer[ae]|berhan|mehret)\p{L}{2,}$/u;

const names: ReadonlySet<string> = new Set(FREQUENT.split(/\s+/).map(fold));

/** Whether one of the words of a text is a frequent given name. */
export function hasGivenName(words: readonly string[]): boolean {
  return words.some((word) => names.has(word) || BEGINNINGS.test(word));
}
