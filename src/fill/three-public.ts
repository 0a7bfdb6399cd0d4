import { ZERO, type Amount } from '../core/amount';
import { THREE_PUBLIC_ITEMS, type ThreePublicItem } from '../model/roles';

/** What projects contribute to each item, which no table shows: asked of the user, nought unless told. */
export type ThreePublicProjects = Readonly<Partial<Record<ThreePublicItem, Amount>>>;

/** The project money of the identity that ties an item to its economic code; undefined for any other identity. */
export function projectMoneyOf(identity: string, projects: ThreePublicProjects): Amount | undefined {
  const item = itemOfIdentity(identity);
  return item === undefined ? undefined : (projects[item] ?? ZERO);
}

export function itemOfIdentity(identity: string): ThreePublicItem | undefined {
  const name = /^(?:final-)?three-public-(.+)$/.exec(identity)?.[1];
  return THREE_PUBLIC_ITEMS.find((item) => item === name);
}
