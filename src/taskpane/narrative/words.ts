import { draft as draftEn } from '../../messages/en/draft';
import { draft as draftZh, type DraftMessages } from '../../messages/zh/draft';
import { narrativeTab as en } from '../../messages/en/narrative-tab';
import { narrativeTab as zh, type NarrativeTabMessages } from '../../messages/zh/narrative-tab';
import type { PaneMessages } from '../../messages/zh/pane';
import { WorkbookError } from '../../port/workbook-error';
import { describeError } from '../../app/describe-error';
import { useLocale } from '../locale';

/** The words of this tab in the language of the pane. */
export function useNarrativeWords(): NarrativeTabMessages {
  return useLocale() === 'zh' ? zh : en;
}

/** What is said of a workbook given beside the tables. */
export function useBesideWords(): DraftMessages {
  return useLocale() === 'zh' ? draftZh : draftEn;
}

/** Why a text could not be read, and what to do; Word is named where the pane's own sentences name Excel. */
export function describeTextError(error: unknown, words: NarrativeTabMessages, messages: PaneMessages): string {
  const own =
    error instanceof WorkbookError
      ? Object.entries(words.errors).find(([code]) => code === error.code)?.[1]
      : undefined;
  if (own !== undefined && error instanceof WorkbookError) return `${own.what(error.place.file ?? '')}${own.todo}`;
  const { what, todo } = describeError(error, messages);
  return `${what}${todo}`;
}
