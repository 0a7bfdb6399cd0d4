import { writeFileSync } from 'node:fs';
import { checksDocument } from './checks-document';

/** `npm run checks`: writes CHECKS.md. */
writeFileSync('CHECKS.md', checksDocument());
