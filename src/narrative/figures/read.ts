import type { Figure } from './figure';
import { sees } from './figure';
import type { MeasurementUnit } from '../../core/amount';

/** Not further back than so many figures is anything looked for. */
const REACH = 48;

/** The figures of a text with what finds them: by sentence, paragraph and subject. */
export interface Figures {
  readonly all: readonly Figure[];
  readonly year: number | undefined;
  /** Unit that most amounts are given in. */
  readonly unit: MeasurementUnit | undefined;
  /** Amounts that stand for themselves, by subject, in reading order. */
  readonly byKey: ReadonlyMap<string, readonly Figure[]>;
  readonly inParagraph: ReadonlyMap<number, readonly Figure[]>;
  /** The paragraphs as they are read. */
  readonly words: readonly string[];
}

/** The figures with what finds them. */
export function indexed(
  all: readonly Figure[],
  words: readonly string[],
  year: number | undefined,
  unit: MeasurementUnit | undefined,
): Figures {
  const byKey = new Map<string, Figure[]>();
  const inParagraph = new Map<number, Figure[]>();
  for (const figure of all) {
    push(inParagraph, figure.paragraph, figure);
    if (isLevel(figure) && figure.key !== '') push(byKey, figure.key, figure);
  }
  return { all, year, unit, byKey, inParagraph, words };
}

function push<Key>(map: Map<Key, Figure[]>, key: Key, figure: Figure): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [figure]);
  else list.push(figure);
}

export function isLevel(figure: Figure): boolean {
  return figure.role === 'level' && figure.kind === 'amount';
}

/** Amounts before a figure that it can belong to, the nearest last: of its sentence, or of so many paragraphs back. */
export function levelsBefore({ all }: Figures, figure: Figure, paragraphs?: number): readonly Figure[] {
  const found: Figure[] = [];
  for (let at = figure.index - 1; at >= 0 && figure.index - at <= REACH; at--) {
    const other = all[at];
    if (other === undefined) break;
    if (paragraphs === undefined ? other.sentence !== figure.sentence : figure.paragraph - other.paragraph > paragraphs)
      break;
    if (isLevel(other) && !other.isReason && sees(figure, other)) found.push(other);
  }
  return found.reverse();
}

/** The words between two figures of one paragraph. */
export function between({ words }: Figures, from: Figure, to: Figure): string {
  return from.paragraph === to.paragraph ? (words[from.paragraph] ?? '').slice(from.token.to, to.token.from) : '';
}

export function behind({ words }: Figures, figure: Figure, length: number): string {
  return (words[figure.paragraph] ?? '').slice(figure.token.to, figure.token.to + length);
}

/** Figures around one, within its sentence. */
export function nearby({ all }: Figures, figure: Figure, reach: number): readonly Figure[] {
  return all
    .slice(Math.max(0, figure.index - reach), figure.index + reach + 1)
    .filter((each) => each.sentence === figure.sentence);
}
