export const halves = ['odd', 'even', 'all'] as const;
export type Half = (typeof halves)[number];

/** FNV-1a of a text: the same number on every machine. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}

/** Whether a file, by its name without ending, belongs to a half. */
export function isInHalf(name: string, half: Half): boolean {
  return half === 'all' || (hashOf(name) % 2 === 1) === (half === 'odd');
}
