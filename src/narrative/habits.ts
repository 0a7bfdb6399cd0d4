import type { Finding } from '../model/finding';
import { say } from './say';

/** Each place of these is to be filled in by itself. */
const EACH_BY_ITSELF: ReadonlySet<string> = new Set(['narrative-residue']);

/** A habit of the text is said once, where it is first met, with the number of its places. */
export function oncePerHabit(findings: readonly Finding[]): readonly Finding[] {
  const times = new Map<string, number>();
  for (const finding of findings) times.set(habitOf(finding), (times.get(habitOf(finding)) ?? 0) + 1);
  const said = new Set<string>();
  return findings.flatMap((finding) => {
    const habit = habitOf(finding);
    const count = times.get(habit) ?? 1;
    if (count === 1) return [finding];
    if (said.has(habit)) return [];
    said.add(habit);
    const more = say((m) => m.timesInText(count));
    const message = { zh: finding.message.zh + more.zh, en: `${finding.message.en} ${more.en}` };
    return [{ ...finding, message }];
  });
}

/** What is said in the same words, of nothing in particular. */
function habitOf({ id, check, message, cells, severity }: Finding): string {
  return EACH_BY_ITSELF.has(check) || cells.length > 0 || severity === 'error' ? id : `${check}: ${message.zh}`;
}
