import { identities } from '../identities';
import type { IdentityDescription } from '../identities/identity';

const BY_FIGURES = {
  zh: '表内（表间）数字自证：该关系在其余各处成立，且没有别的读法',
  en: 'Proven by the figures themselves: the relation holds in all other places, and no other reading fits',
};

/** Relations that no identity states and that the figures prove. */
const proven: readonly IdentityDescription[] = [
  {
    id: 'evidence-sum',
    title: {
      zh: '表内数字自证的加总关系：合计 = 各行（各栏）之和',
      en: 'Sums that the figures of a table prove: a total is the sum of its lines or columns',
    },
    basis: BY_FIGURES,
    strength: 'hard',
    severity: 'error',
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
  },
];

/** Every relation between figures, for the catalogue, the outcomes and the report. */
export const relationDescriptions: readonly IdentityDescription[] = [...identities, ...proven];
