/** Regions in which the sample has contacts. */
export type RegionCode = 'BRU' | 'VLG' | 'WAL' | 'FR-LIT';

/** Code of a team. */
export type TeamCode = 'BE-FEDASIL' | 'FR-OFII';

/** A person that exists only in the sample; `null` attributes were never recorded. */
export interface Person {
  readonly key: string;
  readonly region: RegionCode;
  readonly nationality: string | null;
  readonly language: string | null;
  readonly sex: 'F' | 'M' | 'X' | null;
  readonly birthYear: number | null;
  readonly profile: string | null;
  readonly vulnerable: boolean | null;
  status: string | null;
  lastYear: number;
  accompaniment: Accompaniment | null;
}

/** A thread of contacts with one person in one region. */
export interface Accompaniment {
  readonly id: string;
  readonly person: Person;
  readonly region: RegionCode;
  readonly topics: readonly string[];
  lastDay: number;
  reception: boolean | null;
}

/** An outing, drop-in or other session; `pull` is how many contacts it draws relative to others. */
export interface Session {
  readonly activity_id: string;
  readonly day: number;
  readonly site: string;
  readonly region: RegionCode;
  readonly activity: string;
  readonly team: TeamCode;
  readonly startTime: string;
  readonly endTime: string;
  readonly staff: number;
  readonly mediators: number;
  readonly staffLanguages: readonly string[];
  readonly mediatorLanguages: readonly string[];
  readonly headcount: number | null;
  readonly pull: number;
}

/** A contact while it is being made: where, with whom, what kind, in which accompaniment. */
export interface Draft {
  readonly session: Session;
  readonly person: Person | null;
  readonly nationality: string | null;
  type: 'INF' | 'IND' | 'FUP' | null;
  accompaniment: Accompaniment | null;
}

/** One row of the contacts files, in the canonical model's names. */
export interface ContactRow {
  readonly contact_id: string;
  readonly contact_date: string;
  readonly site_code: string;
  readonly activity_type: string | null;
  readonly activity_id: string | null;
  readonly team: TeamCode;
  readonly person_key: string | null;
  readonly head_count: number;
  readonly contact_type: string | null;
  readonly accompaniment_id: string | null;
  readonly language_main: string | null;
  readonly contact_languages: readonly string[];
  readonly person_language: string | null;
  readonly language_mode: string | null;
  readonly mediator_present: boolean | null;
  readonly duration_min: number | null;
  readonly nationality: string | null;
  readonly profile: string | null;
  readonly admin_status: string | null;
  readonly sex: string | null;
  readonly age: number | null;
  readonly uam: boolean | null;
  readonly vulnerable: boolean | null;
  readonly topics: readonly string[];
  readonly referrals: readonly string[];
  readonly referral_status: string | null;
  readonly referral_direction: string | null;
  readonly request_origin: string | null;
  readonly partner: string | null;
}

/** One row of the sessions file. */
export interface SessionRow {
  readonly activity_id: string;
  readonly activity_date: string;
  readonly site_code: string;
  readonly activity_type: string;
  readonly team: TeamCode;
  readonly start_time: string;
  readonly end_time: string;
  readonly staff_count: number;
  readonly mediator_count: number;
  readonly languages_available: readonly string[];
  readonly headcount_estimate: number | null;
}

/** One row of the outcomes file. */
export interface OutcomeRow {
  readonly person_key: string;
  readonly outcome_code: string;
  readonly outcome_date: string;
  readonly evidence: string | null;
  readonly country: string | null;
  readonly team: TeamCode;
}
