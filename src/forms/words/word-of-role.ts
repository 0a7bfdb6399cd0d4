import type { AssignableRole } from '../../model/roles';
import type { HeaderWord } from './column-words';

/** The header word that would have said of a column what a reviewer says of it. */
export function wordOfRole(role: AssignableRole): HeaderWord {
  switch (role) {
    case 'code':
    case 'caption':
    case 'project-name':
      return { kind: role };
    case 'code-class':
      return { kind: 'code-part', part: 0 };
    case 'code-section':
      return { kind: 'code-part', part: 1 };
    case 'code-item':
      return { kind: 'code-part', part: 2 };
    case 'ignored':
      return { kind: 'remark' };
    default:
      return { kind: 'amount', role };
  }
}
