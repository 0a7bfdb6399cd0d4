import type { Bilingual } from '../core/bilingual';
import { narrative as en } from '../messages/en/narrative';
import { narrative as zh } from '../messages/zh/narrative';

/** What is said to the user, in both languages. */
export function say(pick: (messages: typeof zh) => string): Bilingual {
  return { zh: pick(zh), en: pick(en) };
}
