import { readNarrative } from '../../src/narrative/read-narrative';
import { milliseconds, time } from './clock';
import type { Row } from './section';

/** Texts that once took far longer than their length: pasted without punctuation, or a list in every sentence. */
const TEXTS = [
  ['lists without parts', (times: number) => '支出预算包括下列。收入预算包括下列。'.repeat(times)],
  ['no punctuation', (times: number) => `${'因为主要由包如分中按'.repeat(2.5 * times)}5.00万元`],
] as const;
const TIMES = [250, 500, 1000, 2000];

/** Time per character as a text grows, against the shortest: about 1 all the way when cost is linear. */
export async function* narrativeRows(): AsyncGenerator<Row> {
  yield ['text', 'characters', 'read ms', 'per character'];
  for (const [name, grown] of TEXTS) {
    let first: number | undefined;
    for (const times of TIMES) {
      const text = `部门预算情况说明\n${grown(times)}`;
      const spent = await time(() => readNarrative(text), { rounds: 3, warmUp: 1 });
      const perCharacter = spent / text.length;
      first ??= perCharacter;
      yield [name, String(text.length), milliseconds(spent), `× ${(perCharacter / first).toFixed(2)}`];
    }
  }
}
