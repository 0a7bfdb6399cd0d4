/** Encodings of code pages that workbooks of Excel 5 and 95 name; the browser's and Node's own decoders know them. */
const ENCODING: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  10000: 'macintosh',
  10008: 'gb18030',
  54936: 'gb18030',
  65001: 'utf-8',
};

/** Turns bytes of a code page into text, in the shape that the library of old workbooks asks for. */
export const CODE_PAGES = {
  utils: {
    decode(codePage: number, bytes: ArrayLike<number>): string {
      const encoding = ENCODING[codePage] ?? (codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : undefined);
      return new TextDecoder(encoding ?? 'windows-1252').decode(Uint8Array.from(bytes));
    },
  },
};
