import { amountOf, formatAmount, roundAmount, stepOf, type Amount, type MeasurementUnit } from '../../src/core/amount';
import { parseFigure, printedDouble, readFigure, type FigureReading } from '../../src/core/figure';
import fc from 'fast-check';

const CELL = { sheet: '表一', row: 0, column: 0 };

function brief(reading: FigureReading): string {
  return 'mantissa' in reading
    ? `${reading.kind} ${reading.mantissa}e-${reading.decimals} ${reading.dirt.join(',')}`.trim()
    : reading.kind;
}

describe('parseFigure reads what stands in amount cells and guesses nothing', () => {
  test.each([
    ['240.31', 'printed 24031e-2'],
    ['295 .31', 'printed 29531e-2 inner-blank'],
    ['295. 31', 'printed 29531e-2 inner-blank'],
    ['17.45　', 'printed 1745e-2 outer-blank'],
    ['  55', 'printed 55e-0 outer-blank'],
    ['1,234,567.80', 'printed 123456780e-2'],
    ['3，518.85', 'printed 351885e-2 full-width'],
    ['１２．５', 'printed 125e-1 full-width'],
    ['1 234 567.00', 'printed 123456700e-2 inner-blank'],
    ['0.00', 'printed 0e-2'],
    ['.5', 'printed 5e-1'],
    ['-7.4', 'printed -74e-1'],
    ['－7.4', 'printed -74e-1 full-width'],
    ['(7.40)', 'printed -740e-2'],
    ['12.5%', 'percentage 125e-1'],
    ['', 'blank'],
    ['　 ', 'blank'],
    ['—', 'dash'],
    ['-', 'dash'],
    ['－－', 'dash'],
    ['1,23', 'text'],
    ['12 34', 'text'],
    ['1e3', 'text'],
    ['0x10', 'text'],
    ['Infinity', 'text'],
    ['1.2.3', 'text'],
    ['约12', 'text'],
    ['单位不需填列', 'text'],
  ])('%j is %s', (text, expected) => {
    expect(brief(parseFigure(text))).toBe(expected);
  });

  test('every printed decimal comes back as it was printed', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 14n), 10n ** 14n), fc.integer({ min: 0, max: 6 }), (mantissa, decimals) => {
        const text = formatAmount(amountOf({ mantissa, decimals }, '元'), '元', decimals);
        expect(parseFigure(text)).toMatchObject({ mantissa, decimals });
      }),
    );
  });
});

describe('stored doubles stand for the decimal of 15 significant digits', () => {
  test.each([
    [0.1 + 0.2, 'printed 3e-1'],
    [208.73, 'printed 20873e-2'],
    [91016775.35, 'printed 9101677535e-2'],
    [1e21, 'printed 1000000000000000000000e-0'],
    [0, 'printed 0e-0'],
    [-55, 'printed -55e-0'],
    [Number.NaN, 'error'],
  ])('%d', (value, expected) => {
    expect(brief(printedDouble(value))).toBe(expected);
  });

  test('a thousand cents make ten yuan', () => {
    let total = 0n;
    for (let n = 0; n < 1000; n++)
      total += readFigure(CELL, { kind: 'number', value: 0.01, text: '0.01' }, '元').amount ?? 0n;
    expect(formatAmount(total as Amount, '元')).toBe('10.00');
  });
});

describe('judgement uses the shown figure and keeps the stored one', () => {
  test('a format that hides decimals', () => {
    const figure = readFigure(CELL, { kind: 'number', value: 12.3456, text: '12.35', format: '0.00' }, '万元');
    expect(formatAmount(figure.amount!, '万元')).toBe('12.35');
    expect(formatAmount(figure.stored!, '万元')).toBe('12.3456');
    expect(figure.decimals).toBe(2);
  });

  test('trailing noughts that the format prints count', () => {
    expect(readFigure(CELL, { kind: 'number', value: 55, text: '55.00', format: '0.00' }, '万元').decimals).toBe(2);
  });

  test('an error value and a word have no amount', () => {
    expect(readFigure(CELL, { kind: 'error', text: '#REF!' }, '元').amount).toBeUndefined();
    expect(readFigure(CELL, { kind: 'text', text: '见说明' }, '元').amount).toBeUndefined();
  });
});

describe('a number cell that shows what it stores is read as its text is', () => {
  const shown = fc.tuple(
    fc.bigInt(-(10n ** 12n), 10n ** 12n),
    fc.integer({ min: 0, max: 6 }),
    fc.constantFrom('0.00', '#,##0.00', 'General', undefined),
    fc.boolean(),
  );

  test('digits, decimals, signs and commas', () => {
    fc.assert(
      fc.property(shown, ([mantissa, decimals, format, grouped]) => {
        const plain = formatAmount(amountOf({ mantissa, decimals }, '元'), '元', decimals);
        const text = grouped ? plain.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',') : plain;
        const figure = readFigure(
          CELL,
          { kind: 'number', value: Number(plain), text, ...(format === undefined ? {} : { format }) },
          '万元',
        );
        const isGeneral = format === undefined || format === 'General';
        const stored = /\.(\d+)$/.exec(String(Number(plain)))?.[1]?.length ?? 0;
        expect(figure).toMatchObject({
          ...CELL,
          text,
          kind: 'printed',
          amount: amountOf({ mantissa, decimals }, '万元'),
          dirt: [],
          stored: undefined,
        });
        // General prints no noughts at the end, so those of the text are not the cell's.
        expect(figure.decimals).toBe(isGeneral ? stored : decimals);
      }),
    );
  });

  test.each(['1,23', '1234,567', '12,34.5', '1,2345', ',123', '1,234,', '1.2,3', '12.'])(
    'commas and points out of place are left to the closer look: %s',
    (text) => {
      const figure = readFigure(CELL, { kind: 'number', value: 1234.5, text, format: '0.00' }, '元');
      expect(figure.text).toBe(text);
      // What is shown is no figure, and nothing else is published; `12.` is 12.
      expect(figure.amount).toBe(text === '12.' ? amountOf({ mantissa: 12n, decimals: 0 }, '元') : undefined);
    },
  );
});

describe('units', () => {
  test('one figure in 元 and in 万元', () => {
    const exact = amountOf({ mantissa: 9101677535n, decimals: 2 }, '元');
    expect(formatAmount(roundAmount(exact, '万元', 2), '万元')).toBe('9101.68');
    expect(stepOf(2, '万元')).toBe(amountOf({ mantissa: 100n, decimals: 0 }, '元'));
  });
});

describe('what is shown counts, whatever is stored', () => {
  const read = (value: number, text: string, format: string, unit: MeasurementUnit = '万元') =>
    readFigure({ sheet: 'S', row: 0, column: 0 }, { kind: 'number', value, text, format }, unit);

  test('a date and words are no amount', () => {
    expect(read(295.31, '1900/10/21', 'yyyy/m/d')).toMatchObject({ kind: 'text', amount: undefined });
    expect(read(5, '########', 'yyyy/m/d')).toMatchObject({ kind: 'text', amount: undefined });
  });

  test('a unit written by the format is the unit of the figure', () => {
    const inTenThousands = amountOf({ mantissa: 2953100n, decimals: 4 }, '万元');
    expect(read(2953100, '295.3100万元', '0!.0000"万元"')).toMatchObject({ amount: inTenThousands, decimals: 4 });
    expect(read(2953100, '295.3100万元', '0!.0000"万元"', '元')).toMatchObject({ amount: inTenThousands, decimals: 0 });
    expect(read(3, '3.00元', '0.00"元"')).toMatchObject({
      amount: amountOf({ mantissa: 3n, decimals: 0 }, '元'),
      decimals: 6,
    });
  });
});
