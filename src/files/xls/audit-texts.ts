import { RECORD } from './record-kinds';

/**
 * Walks through the list of shared texts ([MS-XLS] 2.4.265), which goes on in further records, letter by letter of its
 * structure: as many texts as it says, ending where the last record ends.
 *
 * @param at where the list's first record begins
 * @throws RangeError where it does not come out
 */
export function expectWholeTexts(view: DataView, at: number): void {
  let place = at + 4;
  let end = place + view.getUint16(at + 2, true);
  /** Into the next record, if the list goes on there. */
  const turn = (): boolean => {
    if (end + 4 > view.byteLength || view.getUint16(end, true) !== RECORD.continue) return false;
    place = end + 4;
    end = place + view.getUint16(end + 2, true);
    return true;
  };
  /** Within a text a record may break anywhere but inside a number. */
  const need = (bytes: number): number => {
    if (place === end && !turn()) throw new RangeError('texts end too early');
    if (place + bytes > end) throw new RangeError('texts broken apart');
    place += bytes;
    return place - bytes;
  };
  const skip = (bytes: number): void => {
    for (let rest = bytes; rest > 0;) {
      if (place === end && !turn()) throw new RangeError('texts end too early');
      const step = Math.min(rest, end - place);
      place += step;
      rest -= step;
    }
  };
  const count = view.getUint32(need(8) + 4, true);
  for (let index = 0; index < count; index += 1) {
    const letters = view.getUint16(need(2), true);
    let flags = view.getUint8(need(1));
    const runs = (flags & 8) === 0 ? 0 : view.getUint16(need(2), true);
    const extra = (flags & 4) === 0 ? 0 : view.getUint32(need(4), true);
    for (let rest = letters; rest > 0;) {
      // Each further record says anew whether its letters take one byte or two.
      if (place === end) {
        if (!turn()) throw new RangeError('texts end too early');
        flags = view.getUint8(need(1));
      }
      const width = (flags & 1) === 1 ? 2 : 1;
      const step = Math.min(rest, Math.floor((end - place) / width));
      if (step === 0) throw new RangeError('texts broken apart');
      place += step * width;
      rest -= step;
    }
    skip(runs * 4);
    skip(extra);
  }
  if (place !== end || turn()) throw new RangeError('texts do not end');
}
