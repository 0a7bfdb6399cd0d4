import { writeFileSync } from 'node:fs';
import { checksDocument } from './checks-document';

/** The second half of `npm run checks`: writes CHECKS.md. */
writeFileSync('CHECKS.md', checksDocument());
