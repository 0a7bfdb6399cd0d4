import { elementsOf, parseXml, type XmlElement } from './xml-tree';

/** What a manifest promises that stands outside it. */
export interface ManifestSurroundings {
  /** Version of the product, as package.json has it. */
  readonly version: string;
  /** Names of the functions that the ribbon can call. */
  readonly functions: readonly string[];
  /** Width and height of a picture at a path below the add-in's address; undefined if it is not there. */
  readonly pictureSize: (path: string) => { readonly width: number; readonly height: number } | undefined;
}

/** In which order Excel's schema wants what an element may hold; another order is refused without a word why. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
    'ExtendedOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  OfficeTab: ['Group'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action', 'Enabled'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation', 'FunctionName'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
};
const NEEDED_ICONS = ['16', '32', '80'];
const LONGEST: Readonly<Record<string, number>> = { ShortStrings: 125, LongStrings: 250 };
const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** Everything in an add-in's manifest (清单) that Excel would refuse or show wrongly, a sentence for each. */
export function manifestFaults(text: string, surroundings: ManifestSurroundings): string[] {
  let manifest: XmlElement;
  try {
    manifest = parseXml(text);
  } catch (error) {
    return [`Not well-formed: ${error instanceof Error ? error.message : String(error)}`];
  }
  return [
    ...structureFaults(manifest),
    ...identityFaults(manifest, surroundings),
    ...resourceFaults(manifest),
    ...addressFaults(manifest),
    ...pictureFaults(manifest, surroundings),
    ...commandFaults(manifest, surroundings),
  ];
}

function structureFaults(manifest: XmlElement): string[] {
  const faults: string[] = [];
  for (const { name, children } of elementsOf(manifest)) {
    const order = ORDER[name];
    const names = children.map((child) => child.name);
    for (const needed of NEEDED[name] ?? []) if (!names.includes(needed)) faults.push(`${name} has no ${needed}.`);
    if (order === undefined) continue;
    names.forEach((child, index) => {
      const place = order.indexOf(child);
      if (place < 0) faults.push(`${name} may not hold ${child}.`);
      else if (place < Math.max(...names.slice(0, index).map((earlier) => order.indexOf(earlier)), -1))
        faults.push(`In ${name}, ${child} stands too late.`);
    });
  }
  return faults;
}

function identityFaults(manifest: XmlElement, { version }: ManifestSurroundings): string[] {
  const text = (name: string) => manifest.children.find((child) => child.name === name)?.text.trim() ?? '';
  const faults: string[] = [];
  if (!GUID.test(text('Id'))) faults.push('Id is not a GUID.');
  if (text('Version') !== `${version}.0`) faults.push(`Version is ${text('Version')}, package.json says ${version}.`);
  if (text('DefaultLocale') !== 'zh-CN') faults.push('DefaultLocale is not zh-CN.');
  for (const element of elementsOf(manifest)) {
    if (
      element.name !== 'String' &&
      element.name !== 'DisplayName' &&
      !(element.name === 'Description' && element.attributes['DefaultValue'] !== undefined)
    )
      continue;
    const english = element.children.find(
      ({ name, attributes }) => name === 'Override' && attributes['Locale'] === 'en-US',
    );
    if ((english?.attributes['Value'] ?? '') === '')
      faults.push(`${element.attributes['id'] ?? element.name} has no English text.`);
  }
  return faults;
}

function resourceFaults(manifest: XmlElement): string[] {
  const faults: string[] = [];
  const defined = new Map<string, XmlElement>();
  for (const group of [...elementsOf(manifest)]
    .filter(({ name }) => name === 'Resources')
    .flatMap(({ children }) => children)) {
    for (const resource of group.children) {
      const id = resource.attributes['id'] ?? '';
      if (defined.has(id)) faults.push(`Resource ${id} is defined twice.`);
      if (id.length > 32) faults.push(`Resource ${id} has a name longer than 32 characters.`);
      const values = [resource, ...resource.children].map(
        ({ attributes }) => attributes['DefaultValue'] ?? attributes['Value'] ?? '',
      );
      if (values.some((value) => value.length > (LONGEST[group.name] ?? Infinity)))
        faults.push(`Resource ${id} is longer than ${String(LONGEST[group.name])} characters.`);
      defined.set(id, resource);
    }
  }
  const used = new Set(
    [...elementsOf(manifest)].flatMap(({ attributes }) =>
      attributes['resid'] === undefined ? [] : [attributes['resid']],
    ),
  );
  for (const id of used) if (!defined.has(id)) faults.push(`Resource ${id} is used and not defined.`);
  for (const id of defined.keys()) if (!used.has(id)) faults.push(`Resource ${id} is defined and not used.`);
  return faults;
}

function addressFaults(manifest: XmlElement): string[] {
  const faults: string[] = [];
  const origins = new Set<string>();
  for (const address of addressesOf(manifest)) {
    if (!URL.canParse(address)) faults.push(`${address} is no address.`);
    else {
      const { protocol, origin } = new URL(address);
      if (protocol !== 'https:') faults.push(`${address} is not https.`);
      origins.add(origin);
    }
  }
  if (origins.size > 1) faults.push(`Addresses of more than one origin: ${[...origins].join(', ')}.`);
  return faults;
}

/** Every value that looks like an address, wherever it stands. */
function addressesOf(manifest: XmlElement): string[] {
  return [...elementsOf(manifest)].flatMap(({ name, attributes }) => {
    const values = [attributes['DefaultValue'], attributes['Value']].flatMap((value) =>
      value === undefined ? [] : [value],
    );
    return /Url$|Location$|^Image$/.test(name) ? values : values.filter((value) => value.includes('://'));
  });
}

function pictureFaults(manifest: XmlElement, { pictureSize }: ManifestSurroundings): string[] {
  const faults: string[] = [];
  const images = new Map(
    [...elementsOf(manifest)].flatMap(({ name, attributes }) =>
      name === 'Image' && attributes['id'] !== undefined
        ? [[attributes['id'], attributes['DefaultValue'] ?? ''] as const]
        : [],
    ),
  );
  const check = (address: string, size: number) => {
    const path = /\/assets\/[^/]+$/.exec(address)?.[0] ?? address;
    const found = pictureSize(path);
    if (found === undefined) faults.push(`${address} is not there.`);
    else if (found.width !== size || found.height !== size)
      faults.push(`${address} is ${found.width} × ${found.height}, not ${size} × ${size}.`);
  };
  for (const element of elementsOf(manifest)) {
    if (element.name === 'IconUrl') check(element.attributes['DefaultValue'] ?? '', 32);
    if (element.name === 'HighResolutionIconUrl') check(element.attributes['DefaultValue'] ?? '', 64);
    if (element.name !== 'Icon') continue;
    const sizes = element.children.map(({ attributes }) => attributes['size'] ?? '');
    for (const size of NEEDED_ICONS) if (!sizes.includes(size)) faults.push(`An icon of ${size} pixels is missing.`);
    for (const { attributes } of element.children)
      check(images.get(attributes['resid'] ?? '') ?? '', Number(attributes['size']));
  }
  return [...new Set(faults)];
}

function commandFaults(manifest: XmlElement, { functions }: ManifestSurroundings): string[] {
  const faults: string[] = [];
  const elements = [...elementsOf(manifest)];
  const called = elements.filter(({ name }) => name === 'FunctionName').map(({ text }) => text.trim());
  for (const name of called)
    if (!functions.includes(name)) faults.push(`A button calls ${name}, which does not exist.`);
  for (const name of functions) if (!called.includes(name)) faults.push(`No button calls ${name}.`);
  const pages = new Set(
    elements
      .filter(
        ({ name, attributes }) =>
          /^(?:Runtime|FunctionFile|SourceLocation)$/.test(name) && attributes['resid'] !== undefined,
      )
      .map(({ attributes }) => attributes['resid']),
  );
  if (pages.size !== 1)
    faults.push('Runtime, FunctionFile and pane are not one page, so they would not share a runtime.');
  const ids = elements
    .filter(({ name }) => name === 'Control' || name === 'Group')
    .map(({ attributes }) => attributes['id']);
  if (new Set(ids).size !== ids.length) faults.push('Two controls have one id.');
  return faults;
}
