import { inColumns } from './columns';
import type { FormMeasure } from './forms';
import { grouped } from './grouped';
import { percentage } from './print';

const HEAD = [
  'form',
  'kinds',
  'other kind',
  'errors',
  'warnings',
  'planted found',
  'named first',
  'wrong first',
  'in equations',
];

/** One line a form, then the whole. */
export function formTable(forms: readonly FormMeasure[]): string {
  const sum = (count: (form: FormMeasure) => number): number => forms.reduce((total, form) => total + count(form), 0);
  const share = (part: (form: FormMeasure) => number, whole: (form: FormMeasure) => number): string =>
    percentage({ part: sum(part), whole: sum(whole) });
  const rows = forms.map((form) => [
    form.form,
    `${form.tables.right}/${form.tables.inScope}`,
    form.otherKind.length,
    form.errors,
    form.warnings,
    `${form.found}/${form.planted}`,
    form.namedFirst,
    form.wrongFirst.length,
    `${form.inEquations}/${form.figures}`,
  ]);
  const all = [
    'all',
    share(
      ({ tables }) => tables.right,
      ({ tables }) => tables.inScope,
    ),
    sum(({ otherKind }) => otherKind.length),
    sum(({ errors }) => errors),
    sum(({ warnings }) => warnings),
    share(
      ({ found }) => found,
      ({ planted }) => planted,
    ),
    share(
      ({ namedFirst }) => namedFirst,
      ({ planted }) => planted,
    ),
    sum(({ wrongFirst }) => wrongFirst.length),
    share(
      ({ inEquations }) => inEquations,
      ({ figures }) => figures,
    ),
  ];
  return inColumns([HEAD, ...rows, all]);
}

/** Errors and warnings on the sound forms in other clothes, and how many forms have any. */
export function variantTable(forms: readonly FormMeasure[]): string {
  const measures = grouped(
    forms.flatMap(({ variants }) => variants),
    ({ variant }) => variant,
  );
  const rows = [...measures].map(([variant, of]) => [
    variant,
    of.reduce((total, { sheets }) => total + sheets, 0),
    of.reduce((total, { errors }) => total + errors, 0),
    of.reduce((total, { warnings }) => total + warnings, 0),
    `${of.filter(({ alarms }) => alarms.length > 0).length}/${of.length}`,
  ]);
  return inColumns([['sound, but', 'sheets', 'errors', 'warnings', 'forms with any'], ...rows]);
}

/** What must not be, one line each, so that it can be mended. */
export function formComplaints(forms: readonly FormMeasure[], verbose: boolean): readonly string[] {
  const section = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [`${title}:`, ...lines.map((line) => `  ${line}`), ''];
  return [
    ...section(
      'not found',
      forms.flatMap(({ missed }) => missed),
    ),
    ...section(
      'taken for another kind',
      forms.flatMap(({ otherKind }) => otherKind),
    ),
    ...section(
      'false alarms on sound workbooks',
      forms.flatMap(({ alarms }) => alarms),
    ),
    ...section(
      'planted, not found or not named first',
      forms.flatMap(({ unnamed }) => unnamed),
    ),
    ...section(
      'wrong cell named first',
      forms.flatMap(({ wrongFirst }) => wrongFirst),
    ),
    ...(verbose
      ? section(
          'false alarms on variants',
          forms.flatMap(({ variants }) => variants.flatMap(({ alarms }) => alarms)),
        )
      : []),
  ];
}
