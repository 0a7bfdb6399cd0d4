import sample from '../../../assets/sample.xlsx';

/** The sample workbook, carried in the page's own code so that it opens from a folder too, where nothing can be fetched. */
export function sampleFile(): { readonly name: string; arrayBuffer(): Promise<ArrayBuffer> } {
  const text = atob(sample.slice(sample.indexOf(',') + 1));
  const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  return { name: 'sample.xlsx', arrayBuffer: () => Promise.resolve(bytes.buffer) };
}
