import * as cue from './cues';
import type { Figure } from './figure';

/** Whether a figure stands in an explanation of another: behind 主要原因是, until a new statement begins. */
export function explains(figure: Figure, sentence: string): boolean {
  if (!/原因|主要|由于|因/.test(sentence)) return false;
  const words = figure.depth === 0 ? sentence.replace(/\([^()]*\)/g, '') : sentence;
  const last = [...words.matchAll(cue.REASON)].at(-1);
  if (last === undefined) return false;
  const word = last[0];
  const behind = words.slice(last.index + word.length);
  if (cue.REASON_ENDS.test(behind)) return false;
  const isAmount = figure.role === 'level' || figure.role === 'base';
  if (word.includes('用于')) return isAmount && !/^(?:以下|方面)/.test(behind);
  if ((word === '主要是' || word === '主要为') && isAmount) return false;
  const named = behind.split(/[,，]/);
  // 原因是…，与上年相比减少 X begins a statement again.
  if (
    (figure.role === 'change' || figure.role === 'rate') &&
    /[,，](?:与|较|比)[^,，。；;]{2,12}(?:相比|对比)[,，]?[^,，。；;]*$/.test(behind)
  )
    return !(named.at(-1) ?? '').includes('费');
  return !(figure.role === 'level' && /(?:费|购置|接待)[^,，。；;]*$/.test(behind));
}

/** 主要原因是增加人员工资等 X、减少租赁费 Y: in an explanation what the verb speaks of may stand before the amount. */
export function namedChange(figure: Figure, sentence: string): void {
  if (figure.role !== 'level' || figure.kind !== 'amount' || !/原因|由于|因/.test(sentence)) return;
  const verb = cue.NAMED_CHANGE.exec(figure.words)?.groups?.['verb'];
  if (verb === undefined) return;
  const level = { role: figure.role, sign: figure.sign };
  Object.assign(figure, { role: 'change', sign: cue.IS_DOWN.test(verb) ? -1 : 1 });
  figure.isReason = explains(figure, sentence);
  if (!figure.isReason) Object.assign(figure, level);
}
