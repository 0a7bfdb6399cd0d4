import type { HeaderWord } from './column-words';

/** What a reviewer may say that a column is: how lines are named, or which amounts stand in it. */
export const COLUMN_ROLES = [
  'code',
  'code-class',
  'code-section',
  'code-item',
  'caption',
  'project-name',
  'ignored',
  'total',
  'basic',
  'personnel',
  'public',
  'project',
  'upper-level-remittance',
  'operating-expenditure',
  'subsidiary-subsidy',
  'general-public',
  'government-fund',
  'state-capital',
  'fiscal-appropriation',
  'special-account',
  'superior-subsidy',
  'business-revenue',
  'operating-revenue',
  'subsidiary-remittance',
  'other-revenue',
  'own-funds',
  'prior-carry-over',
  'carried-forward',
  'opening-balance',
  'year-revenue',
  'year-expenditure',
  'closing-balance',
  'overseas',
  'vehicles',
  'vehicle-purchase',
  'vehicle-running',
  'hospitality',
  'meetings',
  'training',
  'operating-cost',
  'goods',
  'works',
  'services',
  'count',
  'change',
  'ratio',
] as const;

export type ColumnRole = (typeof COLUMN_ROLES)[number];

const ROLES: ReadonlySet<string> = new Set(COLUMN_ROLES);

export function isColumnRole(text: unknown): text is ColumnRole {
  return typeof text === 'string' && ROLES.has(text);
}

/** The header word that would have said the same. */
export function wordOfRole(role: ColumnRole): HeaderWord {
  switch (role) {
    case 'code':
    case 'caption':
    case 'project-name':
      return { kind: role };
    case 'code-class':
      return { kind: 'code-part', part: 0 };
    case 'code-section':
      return { kind: 'code-part', part: 1 };
    case 'code-item':
      return { kind: 'code-part', part: 2 };
    case 'ignored':
      return { kind: 'remark' };
    default:
      return { kind: 'amount', role };
  }
}
