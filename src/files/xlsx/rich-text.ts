/** Collects what is written in `<si>` or `<is>`: plain or in runs. Phonetic readings are no part of it. */
export interface TextCollector {
  open(name: string): void;
  close(name: string): void;
  text(text: string): void;
  /** The text so far; starts anew. */
  take(): string;
}

export function newTextCollector(): TextCollector {
  let collected = '';
  let isText = false;
  let phonetic = false;
  return {
    open(name) {
      if (name === 't') isText = !phonetic;
      else if (name === 'rPh') phonetic = true;
    },
    close(name) {
      if (name === 't') isText = false;
      else if (name === 'rPh') phonetic = false;
    },
    text(text) {
      if (isText) collected += text;
    },
    take() {
      const taken = unescapeText(collected);
      collected = '';
      return taken;
    },
  };
}

/** `_x000D_` stands for a character that XML cannot hold, `_x005F_` for an underscore that could be taken for one. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
