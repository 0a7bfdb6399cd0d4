import { readDocument, type Block } from './read-document';

/**
 * The text of a .docx: a line for each paragraph, the cells of a table parted by tabs, so that figures of a pasted
 * table are not taken for sentences.
 *
 * @throws WorkbookError as {@link readDocument}
 */
export async function readDocx(bytes: Uint8Array, name = ''): Promise<string> {
  return (await readDocument(bytes, name)).map(textOf).join('');
}

function textOf(block: Block): string {
  if (block.kind === 'paragraph') return `${block.text}\n`;
  const cells = block.rows.flatMap((row) => row.flatMap(({ paragraphs }) => paragraphs));
  return `${cells.map((text) => `\t${text}\n`).join('')}\n`;
}
