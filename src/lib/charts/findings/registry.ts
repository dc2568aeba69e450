import type { SectionId } from '../chart.ts';
import { contacts } from './contacts.ts';
import type { Finding } from './finding.ts';
import { followUp } from './follow-up.ts';
import { languages } from './languages.ts';
import { locations } from './locations.ts';
import { network } from './network.ts';
import { outcomes } from './outcomes.ts';
import { people } from './people.ts';
import { topics } from './topics.ts';

/** The sentence that opens each section. */
export const findings: Readonly<Record<SectionId, Finding>> = {
  contacts,
  languages,
  locations,
  outcomes,
  'follow-up': followUp,
  topics,
  network,
  people,
};
