import { identities } from '../identities';
import { acrossSums, byCode, copies, inUnit } from './examples';
import type { Rule } from '../model/rule';

const BY_FIGURES = {
  zh: '表内（表间）数字自证：该关系在其余各处成立，且没有别的读法',
  en: 'Proven by the figures themselves: the relation holds in all other places, and no other reading fits',
};

/** Relations that no identity states and that the figures prove. */
export const provenRules: readonly Rule[] = [
  {
    id: 'evidence-sum',
    title: {
      zh: '表内数字自证的加总关系：合计 = 各行（各栏）之和',
      en: 'Sums that the figures of a table prove: a total is the sum of its lines or columns',
    },
    basis: BY_FIGURES,
    strength: 'hard',
    severity: 'error',
    examples: { valid: [{ sheets: acrossSums('12.50') }], invalid: [{ sheets: acrossSums('21.50') }] },
  },
  {
    id: 'evidence-tie',
    title: {
      zh: '表间数字自证的对应关系：同一科目、同一栏目在两张表中的数字相同',
      en: 'Figures that two tables repeat: the same code and column, the same figure',
    },
    basis: BY_FIGURES,
    strength: 'hard',
    severity: 'error',
    examples: { valid: [{ sheets: copies('31.40') }], invalid: [{ sheets: copies('13.40') }] },
  },
];

/** Every relation between figures, for the catalogue, the outcomes and the report. */
export const relationRules: readonly Rule[] = [...identities, ...provenRules];

/** Tables that are printed otherwise than they are meant. */
export const readingRules: readonly Rule[] = [
  {
    id: 'shifted-column',
    title: { zh: '金额栏与科目没有错行', en: 'No column of amounts is shifted against its lines' },
    basis: BY_FIGURES,
    severity: 'error',
    examples: {
      valid: [{ sheets: byCode(['17.60', '4.25', '13.35', '8.15', '8.15', '18.20', '18.20']) }],
      invalid: [{ sheets: byCode(['4.25', '13.35', '8.15', '8.15', '18.20', '18.20', '']) }],
    },
  },
  {
    id: 'unit-slip',
    title: { zh: '注明的计量单位与数字相符', en: 'The stated unit is that of the figures' },
    basis: BY_FIGURES,
    severity: 'error',
    examples: { valid: [{ sheets: inUnit('万元') }], invalid: [{ sheets: inUnit('元') }] },
  },
];
