/** A classification name as it is compared: one width, no blanks, one kind of brackets and quotes. */
export function comparableName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s\u3000\u00a0]+/g, '')
    .replace(/[〔［[]/g, '(')
    .replace(/[〕］\]]/g, ')')
    .replace(/[“”"'‘’「」『』]/g, '');
}
