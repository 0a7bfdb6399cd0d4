/** The address that the manifest in the project carries: the developer's own machine. */
export const DEVELOPER_ADDRESS = 'https://localhost:3000';

export type ParsedAddress =
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'fault'; readonly why: 'no-address' | 'not-https' | 'has-query' };

/** The https address of the folder that the static files are put into, without a slash at its end. */
export function parseAddress(text: string): ParsedAddress {
  if (!URL.canParse(text)) return { kind: 'fault', why: 'no-address' };
  const url = new URL(text);
  if (url.protocol !== 'https:') return { kind: 'fault', why: 'not-https' };
  if (url.search !== '' || url.hash !== '' || url.username !== '') return { kind: 'fault', why: 'has-query' };
  return { kind: 'address', address: url.href.replace(/\/+$/, '') };
}

/** The manifest for add-in files that lie at another address. */
export function manifestAt(address: string, manifest: string): string {
  const escaped = address.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return manifest.replaceAll(DEVELOPER_ADDRESS, escaped);
}
