import type { CodeList } from '../code.ts';
import type { CodeListId } from '../field.ts';
import type { Locale } from '../text.ts';
import { activityList } from './activities.ts';
import { ageBracketList } from './age-brackets.ts';
import { contactTypeList } from './contact-types.ts';
import { evidenceList } from './evidence.ts';
import { languageModeList } from './language-modes.ts';
import { isLanguage, languageList } from './languages.ts';
import { municipalities } from './municipalities.ts';
import { isNationality, nationalityList } from './nationalities.ts';
import { outcomeCountryList } from './outcome-countries.ts';
import { outcomeList } from './outcomes.ts';
import { profileList } from './profiles.ts';
import { referralDirectionList } from './referral-directions.ts';
import { referralStatusList } from './referral-statuses.ts';
import { referralList } from './referrals.ts';
import { regionList, regions } from './regions.ts';
import { requestOriginList } from './request-origins.ts';
import { sexList } from './sexes.ts';
import { siteByCode, siteList, sites } from './sites.ts';
import { statusList } from './statuses.ts';
import { teamList } from './teams.ts';
import { topicList } from './topics.ts';

export type { Municipality } from './municipalities.ts';
export type { Site, SiteType } from './sites.ts';
export { isLanguage, isNationality, municipalities, regions, siteByCode, sites };

/** Every code list of the model by its id. */
export const codeLists: Readonly<Record<CodeListId, CodeList>> = {
  site: siteList,
  region: regionList,
  team: teamList,
  activity: activityList,
  'contact-type': contactTypeList,
  language: languageList,
  'language-mode': languageModeList,
  nationality: nationalityList,
  profile: profileList,
  status: statusList,
  sex: sexList,
  'age-bracket': ageBracketList,
  topic: topicList,
  referral: referralList,
  'referral-status': referralStatusList,
  'referral-direction': referralDirectionList,
  'request-origin': requestOriginList,
  outcome: outcomeList,
  evidence: evidenceList,
  country: outcomeCountryList,
};

const labels = new Map<CodeListId, ReadonlyMap<string, CodeList['codes'][number]>>();

function codesOf(listId: CodeListId): ReadonlyMap<string, CodeList['codes'][number]> {
  const known = labels.get(listId);
  if (known) return known;
  const made = new Map(codeLists[listId].codes.map((code) => [code.code, code]));
  labels.set(listId, made);
  return made;
}

/** The wording of a code in a language; the code itself when the list doesn't have it. */
export function labelOf(listId: CodeListId, code: string, locale: Locale): string {
  return codesOf(listId).get(code)?.label[locale] ?? code;
}

/** The codes of the lists that take no others, by list. */
export const closedCodes: Readonly<Partial<Record<CodeListId, readonly string[]>>> = Object.fromEntries(
  Object.values(codeLists)
    .filter((list) => !list.open)
    .map((list) => [list.id, list.codes.map(({ code }) => code)]),
);
