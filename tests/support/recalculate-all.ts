import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { escapeXml } from '../../src/files/xlsx/escape-xml';

/** A row to be inserted above a row of a sheet, counted from nought, and what is then typed into it, by column. */
export interface InsertedRow {
  readonly sheet: string;
  readonly row: number;
  readonly cells: ReadonlyMap<number, string | number>;
}

export interface Job {
  readonly workbook: Uint8Array;
  readonly rows?: readonly InsertedRow[];
}

/** Workbooks as LibreOffice saves them after inserting and typing rows and working out every formula anew; one start for all. */
export function recalculateAll(jobs: readonly Job[]): Uint8Array[] {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gouji-recalculate-'));
  try {
    const profile = pathToFileURL(path.join(folder, 'profile')).href;
    const soffice = (args: readonly string[]): void => {
      execFileSync('soffice', ['--headless', `-env:UserInstallation=${profile}`, ...args], { stdio: 'ignore' });
    };
    const basic = path.join(folder, 'profile/user/basic');
    // A new profile runs no macro; made by a first start, it does.
    soffice(['--terminate_after_init']);
    const library = (name: string, kind: string, inner: string): void =>
      fs.writeFileSync(path.join(basic, name), `<?xml version="1.0" encoding="UTF-8"?>\n${kind}\n${inner}`);
    const namespace = 'xmlns:library="http://openoffice.org/2000/library"';
    const standard = 'library:name="Standard" library:readonly="false" library:passwordprotected="false"';
    library(
      'Standard/script.xlb',
      '<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">',
      `<library:library ${namespace} ${standard}><library:element library:name="Jobs"/></library:library>`,
    );
    const lines = jobs.flatMap((job, place) => {
      fs.writeFileSync(path.join(folder, `in${place}.xlsx`), job.workbook);
      return macro(job, path.join(folder, `in${place}.xlsx`), path.join(folder, `out${place}.xlsx`));
    });
    library(
      'Standard/Jobs.xba',
      '<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">',
      `<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Jobs" script:language="StarBasic">` +
        `${escapeXml(lines.length === 0 ? '' : `Sub Main\n${HEAD}\n${lines.join('\n')}\nEnd Sub\n`)}</script:module>`,
    );
    soffice(['macro:///Standard.Jobs.Main']);
    return jobs.map((_, place) => new Uint8Array(fs.readFileSync(path.join(folder, `out${place}.xlsx`))));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

const HEAD = `Dim hidden(0) As New com.sun.star.beans.PropertyValue
hidden(0).Name = "Hidden" : hidden(0).Value = True
Dim filter(0) As New com.sun.star.beans.PropertyValue
filter(0).Name = "FilterName" : filter(0).Value = "Calc MS Excel 2007 XML"`;

function macro({ rows = [] }: Job, from: string, to: string): string[] {
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  return [
    `book = StarDesktop.loadComponentFromURL(${quoted(pathToFileURL(from).href)}, "_blank", 0, hidden())`,
    ...rows.flatMap(({ sheet, row, cells }) => [
      `sheet = book.Sheets.getByName(${quoted(sheet)})`,
      `sheet.Rows.insertByIndex(${row}, 1)`,
      ...[...cells].map(([column, value]) =>
        typeof value === 'number'
          ? `sheet.getCellByPosition(${column}, ${row}).setValue(${value})`
          : `sheet.getCellByPosition(${column}, ${row}).setString(${quoted(value)})`,
      ),
    ]),
    'book.calculateAll()',
    `book.storeToURL(${quoted(pathToFileURL(to).href)}, filter())`,
    'book.close(True)',
  ];
}
