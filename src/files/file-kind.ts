/** What a file is by its first bytes, whatever it is called. */
export type FileKind = 'xlsx' | 'xls' | 'encrypted' | 'empty' | 'other';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** An .xlsx with a password is kept in a container of old, under this name. */
const ENCRYPTED_PACKAGE = Array.from('EncryptedPackage', (letter) => [letter.charCodeAt(0), 0]).flat();

export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, ZIP, 0) || startsWith(bytes, EMPTY_ZIP, 0)) return 'xlsx';
  if (!startsWith(bytes, COMPOUND, 0)) return 'other';
  return contains(bytes, ENCRYPTED_PACKAGE) ? 'encrypted' : 'xls';
}

function startsWith(bytes: Uint8Array, start: readonly number[], at: number): boolean {
  return start.every((byte, index) => bytes[at + index] === byte);
}

/** Names in the container stand at multiples of 128 bytes. */
function contains(bytes: Uint8Array, name: readonly number[]): boolean {
  for (let at = 512; at < bytes.length; at += 128) if (startsWith(bytes, name, at)) return true;
  return false;
}
