export type { Scope } from '../model/roles';
