import { unzipSync } from 'fflate';

/** Every part of a package, unpacked by the library's own reader. */
export function unzip(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, Buffer.from(part).toString('latin1')]),
  );
}

/** Names of the parts whose content is not the same in both, added and missing ones included. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [left, right] = [unzip(before), unzip(after)];
  return [...new Set([...Object.keys(left), ...Object.keys(right)])]
    .filter((name) => left[name] !== right[name])
    .sort();
}

export function partOf(bytes: Uint8Array, name: string): string {
  return Buffer.from(unzipSync(bytes)[name] ?? new Uint8Array()).toString('utf8');
}
