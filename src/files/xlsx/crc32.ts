const TABLES = makeTables();

/** CRC-32 of a zip entry, continued from `crc` (0 at the start). */
export function crc32(bytes: Uint8Array, crc = 0): number {
  const [t0, t1, t2, t3] = TABLES;
  let state = ~crc;
  let at = 0;
  for (const end = bytes.length - 3; at < end; at += 4) {
    state ^= byte(bytes, at) | (byte(bytes, at + 1) << 8) | (byte(bytes, at + 2) << 16) | (byte(bytes, at + 3) << 24);
    state =
      word(t3, state & 255) ^ word(t2, (state >>> 8) & 255) ^ word(t1, (state >>> 16) & 255) ^ word(t0, state >>> 24);
  }
  for (; at < bytes.length; at += 1) state = (state >>> 8) ^ word(t0, (state ^ byte(bytes, at)) & 255);
  return ~state >>> 0;
}

function byte(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0;
}

function word(table: Int32Array, at: number): number {
  return table[at] ?? 0;
}

/** Four tables, so that four bytes are taken at a time. */
function makeTables(): readonly [Int32Array, Int32Array, Int32Array, Int32Array] {
  const first = Int32Array.from({ length: 256 }, (_, n) => {
    let value = n;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });
  const next = (table: Int32Array): Int32Array => table.map((value) => (value >>> 8) ^ word(first, value & 255));
  const second = next(first);
  const third = next(second);
  return [first, second, third, next(third)];
}
