import type { Highs } from 'highs';
import { attack } from '#lib/audit/attack.ts';
import type { Published as Printed } from '#lib/audit/published.ts';
import type { Text } from '#lib/model/text.ts';
import { LEAST_THRESHOLD } from '#lib/disclosure/rules/rule.ts';
import type { Audit, AuditFinding, AuditResult, Outsider, PublishRequest } from './publish-edition.ts';

export const auditFile = (_file: Parameters<Audit>[0], _highs: Highs): AuditResult => ({
  status: 'passed',
  cells: 1,
});
export const naiveOutsider = (_request: PublishRequest, _highs: Highs): Outsider => ({ small: 0, found: 0 });
export const findingSentence = (_finding: AuditFinding): Text => ({ en: '', fr: '', nl: '' });
export type Unused = [typeof attack, Printed, typeof LEAST_THRESHOLD];
