import type { Page } from './page';

const NUMERALS = '一二三四五六七八九十';

/** Title, organisation and unit above a table of so many columns. */
export function printTop(page: Page, title: string, number: number, columns: number, kind: 'budget' | 'final'): void {
  const { style } = page;
  const year = style.yearInTitle ? `${style.year}年${kind === 'final' ? '度' : ''}` : '';
  const last = Math.max(1, columns - 1);
  const center = (text: string): void => {
    page.merge({ top: page.height(), left: 0, bottom: page.height(), right: last });
    page.row([text]);
  };
  switch (style.titleNumber) {
    case 'none':
      center(`${year}${title}`);
      break;
    case 'colon':
      center(`表${NUMERALS[number - 1] ?? number}：${year}${title}`);
      break;
    case 'own-line':
      page.row([`表${number}`]);
      center(`${year}${title}`);
      break;
    case 'published':
      center(`${year}${title}`);
      page.row([...Array.from({ length: last }, () => ''), `公开${String(number).padStart(2, '0')}表`]);
      break;
  }
  const organisation = `${style.organisationWord}${style.organisation}`;
  const unit = `${style.unitWord}${style.unit}`;
  switch (style.unitPlace) {
    case 'beside-organisation':
      page.row([organisation, ...Array.from({ length: last - 1 }, () => ''), unit]);
      break;
    case 'own-line':
      page.row([organisation]);
      page.row([...Array.from({ length: last }, () => ''), unit]);
      break;
    case 'one-cell':
      page.row([`${organisation}                    ${unit}`]);
      break;
  }
}

/** What stands below a table: a note on its figures, or that it is empty. */
export function printFoot(page: Page, empty: string | undefined): void {
  if (empty !== undefined)
    page.row([
      `注：本${page.style.organisationWord.includes('部门') ? '部门' : '单位'}${page.style.year}年度没有${empty}，故本表为空表。`,
    ]);
  else if (page.style.noteBelow) page.row(['注：本表金额按规定口径填列。']);
}
