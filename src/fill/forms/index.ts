import { layouts } from '../../forms/layouts';
import type { FormSetId } from '../../forms/layouts/printed-form';
import type { Form, FormSet } from './form';

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** The tables of a set in the order of their numbers. */
function formsOf(set: FormSetId, numberAt: (place: number) => string): readonly Form[] {
  return layouts
    .flatMap(({ id, printed }): Form[] => {
      const form = printed?.[set];
      return form === undefined ? [] : [{ ...form, layout: id, number: numberAt(form.place) }];
    })
    .toSorted((one, other) => one.place - other.place);
}

export const formSets: Readonly<Record<FormSetId, FormSet>> = {
  /** The nine tables of Xinjiang. */
  xinjiang: {
    id: 'xinjiang',
    organisation: '编制部门（单位）：',
    forms: formsOf('xinjiang', (place) => `表${NUMERALS[place - 1] ?? String(place)}`),
  },
  /** The nine tables of the Ministry of Finance, with 国有资本经营预算支出表 as the last. */
  national: {
    id: 'national',
    organisation: '部门名称：',
    forms: formsOf('national', (place) => `表${place}`),
  },
};
