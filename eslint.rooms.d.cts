import type { ESLint } from 'eslint';

/** A folder of src/, and what it may import. */
export interface Room {
  readonly name: string;
  readonly mayUse: readonly string[];
  readonly packages: readonly string[];
  /** Said to whoever imports something else. */
  readonly why: string;
}

export const rooms: readonly Room[];
export function roomAt(below: string): Room | undefined;
export const plugin: ESLint.Plugin;
