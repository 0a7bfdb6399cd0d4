/** What leads to the explanatory text (情况说明) from other parts of the pane; apart from the tab's own words, which come when it is opened. */
export const narrativeLink = {
  tab: '情况说明',
  showStatement: '在情况说明中查看',
};

export type NarrativeLinkMessages = typeof narrativeLink;
