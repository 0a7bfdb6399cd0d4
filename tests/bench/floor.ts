import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** The least that reading an .xlsx can cost: its parts unzipped and their XML tokenised, nothing done with it. */
export function unzipAndTokenise(file: Uint8Array): void {
  for (const [name, part] of Object.entries(unzipSync(file))) {
    if (name.endsWith('.xml')) new SaxesParser({ xmlns: false }).write(strFromU8(part)).close();
  }
}
