import { SaxesParser } from 'saxes';
import { htmlPage, htmlPart, reviewToHtml } from '../../src/report/html';
import { REVIEW } from '../support/review-fixture';

const reviewed = { file: 'in/某单位.xlsx', review: REVIEW };
const text = (html: string) => html.replace(/<style>[^]*?<\/style>/, '').replace(/<[^>]+>/g, ' ');

describe('the report to print', () => {
  const html = reviewToHtml(reviewed, 'zh');

  it('is the same for the same review', () => {
    expect(reviewToHtml(structuredClone(reviewed), 'zh')).toBe(html);
  });

  it('is well-formed, loads nothing and runs nothing', () => {
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    parser.write(html.replace('<!DOCTYPE html>', '').replaceAll(/<meta ([^>]*)>/g, '<meta $1/>')).close();
    expect(html).not.toMatch(/<script|<link|<img|url\(|https?:|@import/);
  });

  it('escapes what the workbook says', () => {
    expect(html).toContain('文字 &lt;10 &amp; 20&gt;');
  });

  it('shows causes with their equations, what passed and what was not run', () => {
    const words = text(html);
    for (const part of [
      '表六合计行不成立',
      '表六!C6 201.94 → 240.31',
      '相差 -38.37 万元',
      '2403100 元',
      '没有项目支出表',
      '不适用',
      '成立的等式 (1)',
      '表五!D5 2403100 = 表五!D4 2403100',
    ]) {
      expect(words).toContain(part);
    }
  });

  it('has an overview and the unreadable files where there are several', () => {
    const part = htmlPart(reviewed, 'en', false);
    const several = text(
      htmlPage([part, part], [{ file: 'b.xlsx', why: { zh: '打不开', en: 'b.xlsx cannot be opened.' } }], 'en'),
    );
    expect(several).toContain('2 workbooks');
    expect(several).toContain('b.xlsx cannot be opened.');
    expect(several).not.toContain('Equations that hold');
  });
});
