import { CUSTOM } from '../../model/basis';
import type { RuleResult } from '../../model/rule';
import { placeIn } from '../paragraphs';
import { LONE_SIGN } from '../grammar/numbers';
import { levelsBefore } from '../figures/read';
import { percent } from '../relations/fit';
import { clauseOf } from '../relations/report';
import type { Context } from '../context';
import type { Figure } from '../figures/figure';
import { say, tallyFor, type TextCheck } from './check';

/** Every percentage has its digits and its sign. */
export const percentSign: TextCheck = {
  id: 'narrative-percent-sign',
  title: { zh: '百分比书写完整', en: 'Percentages are written in full' },
  basis: CUSTOM,
  severity: 'error',
  run: checkPercentSign,
};

function checkPercentSign(context: Context): RuleResult {
  const tally = tallyFor(percentSign.id);
  const { narrative } = context;
  for (const figure of narrative.figures.all) {
    const paragraph = narrative.paragraphs[figure.paragraph];
    if (figure.kind !== 'percentage' || paragraph === undefined) continue;
    if (figure.token.kind === 'percentage') {
      tally.holds();
      continue;
    }
    const place = clauseOf(figure, (from, to) => placeIn(narrative.text, paragraph, from, to));
    tally.finds({
      severity: 'warning',
      place,
      stated: figure.text,
      expected: `${figure.text}%`,
      message: say((m) => m.signMissing(place.quote.replace(/\s+/g, ''))),
    });
  }
  for (const paragraph of narrative.paragraphs) {
    for (let at = paragraph.clean.indexOf('%'); at >= 0; at = paragraph.clean.indexOf('%', at + 1)) {
      LONE_SIGN.lastIndex = at;
      if (!LONE_SIGN.test(paragraph.clean)) continue;
      const words = /[^,，。；;:：]*$/.exec(paragraph.clean.slice(Math.max(0, at - 40), at))?.[0] ?? '';
      if (!/占|增|减|升|降|完成|率/.test(words)) continue;
      const place = placeIn(narrative.text, paragraph, at - words.length, at + 1);
      tally.finds({
        severity: 'error',
        place,
        stated: '%',
        expected: expectedAt(context, paragraph.index, at),
        message: say((m) => m.signAlone(place.quote.replace(/\s+/g, ''))),
      });
    }
  }
  return tally.result();
}

/** The share that is left out, where the shares beside it tell of which whole. */
function expectedAt({ narrative: { figures }, evidence }: Context, paragraph: number, at: number): string | undefined {
  const here = figures.inParagraph.get(paragraph) ?? [];
  const next = here.find(({ token }) => token.from > at);
  const last = here.findLast(({ token }) => token.to <= at);
  if (last === undefined) return undefined;
  const part = last.role === 'level' ? last : levelsBefore(figures, next ?? last).at(-1);
  const near = figures.all.slice(Math.max(0, last.index - 24), last.index + 24);
  const whole = near.map((figure) => wholeOf(figure, evidence.of(figure))).find((each) => each !== undefined);
  if (part === undefined || whole === undefined || whole.value === 0n) return undefined;
  return `${percent(part, whole).toFixed(2)}%`;
}

function wholeOf(share: Figure, relations: Context['evidence']['relations']): Figure | undefined {
  const relation = relations.find(
    ({ kind, figures, state }) =>
      kind === 'share' && figures[0] === share && figures.length === 3 && state !== 'violated',
  );
  return relation?.figures[2];
}
