import { diagnose } from '../../src/diagnose/diagnose';
import { everyEquation } from '../../src/judgement/judge-relations';
import { reviewWorkbook } from '../../src/review';
import { openFileWorkbook } from '../../src/files/file-workbook';
import { milliseconds, time } from './clock';
import { unzipAndTokenise } from './floor';
import type { Input } from './inputs';
import type { Row } from './section';

export interface ReadingTimes {
  readonly floor: number;
  readonly read: number;
  readonly review: number;
  /** What of the review goes into finding the wrong cells: nothing where all equations hold. */
  readonly diagnosis: number;
  readonly figures: number;
}

/** Floor, reading and reviewing of one file, in turn, so that a slow moment of the machine touches all three alike. */
export async function measureReading({ name, bytes, rounds, warmUp }: Input): Promise<ReadingTimes> {
  const read = () => openFileWorkbook(name, bytes).read();
  const snapshot = await read();
  const whole = reviewWorkbook(snapshot);
  const { counts, tables, verdicts } = whole;
  const isSound = verdicts.differs + verdicts.rounding === 0;
  const equations = isSound ? [] : everyEquation(whole);
  return {
    floor: await time(() => unzipAndTokenise(bytes), { rounds, warmUp }),
    read: await time(read, { rounds, warmUp }),
    review: await time(() => reviewWorkbook(snapshot), { rounds, warmUp }),
    diagnosis: isSound ? 0 : await time(() => diagnose(equations, tables), { rounds, warmUp }),
    figures: counts.figures,
  };
}

/** Reading and reviewing apart, per workbook and per 1,000 figures, as ratios to the floor and to each other. */
export async function* readingRows(inputs: Iterable<Input>): AsyncGenerator<Row> {
  yield [
    'workbook',
    'KB',
    'figures',
    'floor ms',
    'read ms',
    'review ms',
    'of it diagnosis',
    'read/floor',
    'review/read',
    'without diagnosis',
    'read ms/1k figures',
    'review ms/1k figures',
  ];
  for (const input of inputs) {
    const { floor, read, review, diagnosis, figures } = await measureReading(input);
    const perThousand = (value: number): string => (figures === 0 ? '–' : milliseconds((value / figures) * 1000));
    yield [
      input.name,
      (input.bytes.length / 1000).toFixed(0),
      String(figures),
      milliseconds(floor),
      milliseconds(read),
      milliseconds(review),
      milliseconds(diagnosis),
      (read / floor).toFixed(2),
      (review / read).toFixed(2),
      ((review - diagnosis) / read).toFixed(2),
      perThousand(read),
      perThousand(review),
    ];
  }
}
