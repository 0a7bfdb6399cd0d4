import { openFileWorkbook } from '../../src/files/file-workbook';
import { excelHost } from '../excel-host/host';
import { modelOf } from '../excel-host/model';
import { openAdapter } from '../excel-host/open-adapter';
import { manySheets, sampleInputs } from './inputs';
import type { Row } from './section';

const KB = 1000;

/** Round trips and bytes between the add-in and Excel while a workbook is checked: constant in sheets, and nothing written. */
export async function* officeRows(): AsyncIterable<Row> {
  yield ['sheets', 'round trips', 'asked KB', 'answered KB', 'writes', 'marks trips', 'ms'];
  const [sample] = sampleInputs();
  if (sample === undefined) return;
  const nine = await openFileWorkbook(sample.name, sample.bytes).read();
  const many = manySheets();
  for (const snapshot of [
    { ...nine, sheets: nine.sheets.slice(0, 1) },
    nine,
    await openFileWorkbook(many.name, many.bytes).read(),
  ]) {
    const host = excelHost(modelOf(snapshot));
    const port = await openAdapter(host);
    const started = performance.now();
    const read = await port.read();
    const ms = performance.now() - started;
    const [trips, writes] = [host.log.length, host.log.filter(({ wrote }) => wrote.length > 0).length];
    const sum = (bytes: (entry: (typeof host.log)[number]) => number) =>
      (host.log.reduce((total, entry) => total + bytes(entry), 0) / KB).toFixed(1);
    const [asked, answered] = [sum(({ requestBytes }) => requestBytes), sum(({ responseBytes }) => responseBytes)];
    host.forget();
    await port.mark(
      read.sheets.map(({ name }) => ({ cell: { sheet: name, row: 0, column: 0 }, severity: 'error', message: '' })),
    );
    yield [
      String(read.sheets.length),
      String(trips),
      asked,
      answered,
      String(writes),
      String(host.log.length),
      ms.toFixed(0),
    ];
  }
}
