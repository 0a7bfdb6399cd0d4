import type { PackagingMessages } from '../zh/packaging';

export const packaging: PackagingMessages = {
  usage: 'Usage: npm run package -- --url https://host/folder [--out FOLDER] [--cdn] [--offline]',
  'no-address': (text) =>
    `“${text}” is not an address. Give the full address that the files will lie at, such as https://host/gouji.`,
  'not-https': (text) => `“${text}” is not an https address; Excel loads add-ins by https only.`,
  'has-query': (text) => `“${text}” may not carry a user name, ? or #; give the address of the folder alone.`,
  manifestSound: 'The manifest was checked by this project’s own rules; nothing is wrong.',
  manifestFaulty: (faults) => `The manifest has faults; Excel would refuse it or show it wrongly:\n  ${faults}`,
  microsoftAccepts: 'The manifest was checked by Microsoft’s online service, which accepts it.',
  microsoftRefuses: (issues) => `Microsoft’s online service refuses the manifest:\n  ${issues}`,
  microsoftUnreachable: (why) =>
    `Not checked by Microsoft’s online service, which cannot be reached (${why}). Only this project’s own rules were applied.`,
  microsoftNotAsked: 'Not checked by Microsoft’s online service, as --offline asks.',
  building: 'Building the pane and the browser workbench …',
  notOurs: (folder) =>
    `“${folder}” exists and was not made by this command; nothing was changed. Name another folder with --out.`,
  made: (folder, address) =>
    `Made ${folder}: manifest.xml, the folder web and the guide 使用说明.html. Put the contents of web at ${address} and load the manifest as the guide says.`,
  noExcel:
    'No desktop Excel was found on this machine, so nothing can be sideloaded. Run this on Windows or a Mac with Excel, or make a folder with npm run package and upload its manifest to Excel on the web.',
  certificates:
    'The first run asks to install a development certificate for localhost; allow it. Remove it later with npx office-addin-dev-certs uninstall.',
  certificatesFailed: (why) => `There is no development certificate, so Excel will not load the pane: ${why}`,
  portTaken: (port) => `Port ${port} is taken; close the program that uses it first.`,
  serving: (address) => `The pane is at ${address}; press Ctrl+C to end.`,
  registeredWindows:
    'The manifest is registered. Restart Excel and choose “Gouji” under Home → Add-ins → More Add-ins → Developer Add-ins.',
  registeredMac: 'The manifest lies in Excel’s wef folder. Restart Excel and choose “Gouji” under Home → Add-ins.',
  removed: 'The manifest is no longer registered; “Gouji” is gone when Excel is restarted.',
};
