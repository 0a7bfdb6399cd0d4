import type { Check, CheckInput } from '../../src/checks/check';
import { address } from '../../src/core/cell';
import type { Severity } from '../../src/model/finding';
import type { RuleResult } from '../../src/model/rule';
import { workbook, type DrawnTable } from './draw';

/** Tables in which a check finds nothing. */
export interface Consistent {
  readonly name: string;
  readonly tables: readonly DrawnTable[];
}

/** Tables and what a check must find in them: its cells in their order, as `表六!C4 表六!B4`. */
export interface Inconsistent extends Consistent {
  readonly findings: readonly { readonly severity: Severity; readonly at: string; readonly says?: string }[];
}

export interface CheckCases {
  readonly consistent: readonly Consistent[];
  readonly inconsistent: readonly Inconsistent[];
  /** Tables that the check has nothing to say about, besides no tables at all. */
  readonly notApplicable?: readonly Consistent[];
}

/**
 * Tests a check with drawn tables. Ask of every check: blank cells? dashes? a table without lines? two findings in one
 * table? a total line? several lists? final accounts?
 */
export function testCheck(check: Check, cases: CheckCases): void {
  describe(check.id, () => {
    it.each(cases.consistent)('finds nothing: $name', ({ tables }) => {
      expect(run(check, tables)).toEqual({ kind: 'ran', findings: [] });
    });

    it.each(cases.inconsistent)('finds: $name', ({ tables, findings: expected }) => {
      const result = run(check, tables);
      const findings = result.kind === 'ran' ? result.findings : [];
      expect(
        findings.map(({ severity, cells }) => ({
          severity,
          at: cells.map((cell) => `${cell.sheet}!${address(cell)}`).join(' '),
        })),
      ).toEqual(expected.map(({ severity, at }) => ({ severity, at })));
      expected.forEach(({ says }, index) => expect(findings[index]?.message.zh).toContain(says ?? ''));
    });

    it('gives every finding of a workbook an id and a check of its own, and texts in both languages', () => {
      for (const { tables } of cases.inconsistent) {
        const result = run(check, tables);
        const findings = result.kind === 'ran' ? result.findings : [];
        expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
        for (const { check: id, message, cells } of findings) {
          expect(id).toBe(check.id);
          expect(message.zh).toMatch(/。$/);
          expect(message.en).toMatch(/\.$/);
          for (const cell of cells)
            expect(
              tables.find(({ sheet }) => sheet.name === cell.sheet)?.sheet.rows[cell.row]?.[cell.column]?.text ?? '',
            ).toBe(cell.text);
        }
      }
    });

    it('does not apply where there is nothing to check', () => {
      expect(run(check, [])).toEqual({ kind: 'not-applicable' });
      for (const { tables } of cases.notApplicable ?? [])
        expect(run(check, tables)).toEqual({ kind: 'not-applicable' });
    });
  });
}

export function run(check: Check, tables: readonly DrawnTable[]): RuleResult {
  const input: CheckInput = workbook(...tables);
  return check.run(input);
}
