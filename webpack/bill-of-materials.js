const { Enums, Models, Serialize, Spec, SPDX } = require('@cyclonedx/cyclonedx-library');

/**
 * The software bill of materials (软件物料清单) of what is shipped, as CycloneDX 1.6 JSON. It has no time and no number
 * of its own, so that the same sources yield the same bytes.
 * @param {{ name: string, version: string, license: string }} product the project's package.json
 * @param {readonly { name: string, version: string, licence: string }[]} packages what is shipped with it
 * @returns {string}
 */
function billOfMaterials(product, packages) {
  const root = component(Enums.ComponentType.Application, { ...product, licence: product.license });
  const bom = new Models.Bom();
  bom.metadata.component = root;
  for (const each of packages) {
    const part = component(Enums.ComponentType.Library, each);
    bom.components.add(part);
    root.dependencies.add(part.bomRef);
  }
  const normalizers = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6);
  return new Serialize.JsonSerializer(normalizers).serialize(bom, { sortLists: true, space: 2 });
}

function component(type, { name, version, licence }) {
  const [scope, bare] = name.startsWith('@') ? name.split('/') : [undefined, name];
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const terms = SPDX.isSupportedSpdxId(licence) ? new Models.SpdxLicense(licence) : new Models.NamedLicense(licence);
  const licenses = new Models.LicenseRepository([terms]);
  return new Models.Component(type, bare, { group: scope, version, purl, bomRef: purl, licenses });
}

module.exports = { billOfMaterials };
