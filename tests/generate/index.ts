import fc from 'fast-check';
import { generateDisclosure, type DisclosureOptions, type GeneratedDisclosure } from './disclosure';

export { CLOTHES, over, type Dress, type Dressed } from './clothes';
export { generateDisclosure, type DisclosureOptions, type GeneratedDisclosure } from './disclosure';
export { injectFaults, type Fault, type FaultKind } from './faults';

/** Consistent workbooks for property tests; a failing one is named by its seed. */
export function disclosures(options: DisclosureOptions = {}): fc.Arbitrary<GeneratedDisclosure> {
  return fc.nat({ max: 2 ** 31 - 1 }).map((seed) => generateDisclosure(seed, options));
}
