import type { FormSet } from './form';
import { national } from './national';
import { xinjiang } from './xinjiang';

export const formSets: Readonly<Record<FormSet['id'], FormSet>> = { xinjiang, national };
