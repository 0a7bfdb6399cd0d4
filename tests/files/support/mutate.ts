import { createRandom } from '../../generate/random';

/** A file with one to three faults as disks, mail gateways and broken programs make them; the seed repeats it. */
export function mutated(original: Uint8Array, seed: number): Uint8Array {
  const random = createRandom(seed);
  let bytes = original.slice();
  const place = (): number => random.int(0, bytes.length - 1);
  const spoil: readonly (() => void)[] = [
    () => (bytes[place()] = random.int(0, 255)),
    () => (bytes[place()]! ^= 1 << random.int(0, 7)),
    () => bytes.fill(random.pick([0, 0xff, 0x41]), place(), place() + random.int(1, 64)),
    () => (bytes = bytes.slice(0, Math.max(1, place()))),
    () => {
      const [from, length] = [place(), random.int(1, 48)];
      bytes = Uint8Array.from([...bytes.subarray(0, from), ...bytes.subarray(from + length)]);
    },
    () => {
      const from = place();
      const more = Array.from({ length: random.int(1, 48) }, () => random.int(0, 255));
      bytes = Uint8Array.from([...bytes.subarray(0, from), ...more, ...bytes.subarray(from)]);
    },
    () => bytes.copyWithin(place(), place(), place() + random.int(2, 512)),
    // Numbers of two and four bytes are what the structure of a file is made of.
    () => new DataView(bytes.buffer).setUint16(Math.max(0, place() - 2), random.pick([0, 1, 0x7fff, 0xffff]), true),
    () => new DataView(bytes.buffer).setUint32(Math.max(0, place() - 4), random.pick([0, 1, 0xfffffffe, 0xffff]), true),
  ];
  for (let faults = random.int(1, 3); faults > 0 && bytes.length > 8; faults -= 1) random.pick(spoil)();
  return bytes;
}
