import type { CellInput } from '../../../core/cell-edit';
import type { CellContent } from '../../../core/snapshot';

const ERROR_NAMES =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|UNKNOWN!|CONNECT!|EXTERNAL!|BUSY!)$/;

/** One cell of the four arrays that a range is read in. */
export interface OfficeCell {
  readonly value: unknown;
  readonly text: string;
  readonly formula: unknown;
  readonly format: string;
}

/** Prints a number by its format; loaded only where Excel itself shows none, for its library is large. */
export type ShowNumber = (value: number, format: string | undefined) => string;

/** A column too narrow for its figure shows a row of #, which is no content. */
export const TOO_NARROW = /^#+$/;

/** A cell as Excel reports it; undefined where it is blank. */
export function contentOf({ value, text, formula, format }: OfficeCell, show?: ShowNumber): CellContent | undefined {
  const written = formulaOf(value, formula);
  if (value === '' && written === undefined) return undefined;
  const rest = {
    ...(written === undefined ? {} : { formula: written }),
    ...(format === '' || format === 'General' ? {} : { format }),
  };
  if (typeof value === 'number') {
    const shown = TOO_NARROW.test(text) && show !== undefined ? show(value, rest.format) : text.trim();
    return { kind: 'number', value, text: shown, ...rest };
  }
  if (typeof value === 'boolean') return { kind: 'boolean', value, text: value ? 'TRUE' : 'FALSE', ...rest };
  const content = String(value);
  return ERROR_NAMES.test(content)
    ? { kind: 'error', text: content, ...rest }
    : { kind: 'text', text: content, ...rest };
}

/** Constants are reported as their own formula; so is text that only looks like one. */
function formulaOf(value: unknown, formula: unknown): string | undefined {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : undefined;
}

/** What is typed into a cell so that Excel takes it for what it is. */
export function entered(input: CellInput, format: string): string | number {
  switch (input.kind) {
    case 'blank':
      return '';
    case 'number':
      return Number(input.decimal);
    case 'formula':
      return input.formula;
    case 'text':
      return format === '@' || (/^\p{L}/u.test(input.text) && !/^(?:true|false)$/i.test(input.text))
        ? input.text
        : `'${input.text}`;
  }
}

/** What is typed to make a cell hold again what Excel reported as its formula: 001 as text must not become a number. */
export function enteredAgain(raw: unknown, format: string): unknown {
  if (typeof raw !== 'string' || raw === '' || raw.startsWith('=') || ERROR_NAMES.test(raw)) return raw;
  return entered({ kind: 'text', text: raw }, format);
}
