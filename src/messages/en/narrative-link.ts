import type { NarrativeLinkMessages } from '../zh/narrative-link';

export const narrativeLink: NarrativeLinkMessages = {
  tab: 'Text',
  showStatement: 'Show in the text',
};
