import type { CellRange } from '../../src/core/cell';
import { HostError, NotModelled } from './host-error';
import type { HostObject, HostServices } from './host-object';
import { type ModelConditionalFormat, type ModelSheet, newId, touches } from './model';

/** The conditional formats that touch a range, highest priority first. */
export function conditionalFormats(host: HostServices, sheet: ModelSheet, areas: readonly CellRange[]): HostObject {
  const those = () =>
    sheet.conditionalFormats.filter((each) => each.areas.some((one) => areas.some((area) => touches(one, area))));
  return {
    className: 'ConditionalFormatCollection',
    items: () => those().map((each) => conditionalFormat(host, sheet, each)),
    item: (id) => {
      const found = those().find((each) => each.id === id);
      if (found === undefined) throw new HostError('ItemNotFound', 'The conditional format doesn’t exist.');
      return conditionalFormat(host, sheet, found);
    },
    call: {
      Add: (type: string) => {
        if (type !== 'Custom') throw new NotModelled(`conditional format ${type}`);
        refuseFormats(sheet, host);
        const added: ModelConditionalFormat = {
          id: newId(host.model),
          areas: areas.map((area) => ({ ...area })),
          type,
          formula: '',
          stopIfTrue: false,
          format: {},
        };
        sheet.conditionalFormats.unshift(added);
        return conditionalFormat(host, sheet, added);
      },
    },
    writes: ['Add'],
  };
}

function refuseFormats(sheet: ModelSheet, host: HostServices): void {
  if (sheet.isProtected || host.readOnly)
    throw new HostError('AccessDenied', 'You do not have the permissions to do this operation.');
}

function conditionalFormat(host: HostServices, sheet: ModelSheet, each: ModelConditionalFormat): HostObject {
  const put = (key: string) => (value: unknown) => {
    refuseFormats(sheet, host);
    each.format[key] = value;
  };
  const custom: HostObject = {
    className: 'CustomConditionalFormat',
    navigate: {
      Rule: () => ({
        className: 'ConditionalFormatRule',
        get: { Formula: () => each.formula },
        set: {
          Formula: (value) => {
            refuseFormats(sheet, host);
            each.formula = String(value);
          },
        },
      }),
      Format: () => ({
        className: 'ConditionalRangeFormat',
        navigate: {
          Fill: () => ({
            className: 'ConditionalRangeFill',
            get: { Color: () => each.format['fill'] },
            set: { Color: put('fill') },
          }),
          Font: () => ({
            className: 'ConditionalRangeFont',
            set: {
              Bold: put('bold'),
              Italic: put('italic'),
              Color: put('color'),
              Underline: put('underline'),
              Strikethrough: put('strikethrough'),
            },
          }),
        },
      }),
    },
  };
  return {
    className: 'ConditionalFormat',
    id: each.id,
    get: {
      Id: () => each.id,
      Type: () => each.type,
      Priority: () => sheet.conditionalFormats.indexOf(each),
      StopIfTrue: () => each.stopIfTrue,
    },
    set: {
      Priority: (value) => {
        refuseFormats(sheet, host);
        const rest = sheet.conditionalFormats.filter((other) => other !== each);
        rest.splice(Number(value), 0, each);
        sheet.conditionalFormats.splice(0, sheet.conditionalFormats.length, ...rest);
      },
    },
    navigate: {
      Custom: () => {
        if (each.type !== 'Custom')
          throw new HostError('InvalidArgument', 'The conditional format is of another type.');
        return custom;
      },
      CustomOrNullObject: () => (each.type === 'Custom' ? custom : null),
    },
    call: {
      Delete: () => {
        refuseFormats(sheet, host);
        sheet.conditionalFormats.splice(sheet.conditionalFormats.indexOf(each), 1);
      },
    },
    writes: ['Delete'],
  };
}
