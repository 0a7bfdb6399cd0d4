import { visible } from '../core/visible';
export function grid(head: readonly string[], rows: readonly (readonly string[])[], kind = 'list'): string {
  const cells = (tag: string, texts: readonly string[]) =>
    texts.map((text) => `<${tag}>${escape(text)}</${tag}>`).join('');
  return `<table class="${kind}"><thead><tr>${cells('th', head)}</tr></thead>\n<tbody>${rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('\n')}</tbody></table>`;
}

export function paragraph(text: string): string {
  return `<p>${escape(text)}</p>`;
}

export function escape(text: string): string {
  return visible(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
