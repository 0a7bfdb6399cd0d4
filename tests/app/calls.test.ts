import { connect, handOver, serve } from '../../src/app/calls';
import { WorkbookError } from '../../src/port/workbook-error';

const methods = {
  add: ({ left, right }: { readonly left: number; readonly right: number }, progress: (value: unknown) => void) => {
    progress(0.5);
    return left + right;
  },
  fail: (): never => {
    throw new WorkbookError('damaged', { file: 'a.xlsx', sheet: '表一' });
  },
  bytes: () => {
    const bytes = new Uint8Array([1, 2, 3]);
    return handOver(bytes, [bytes.buffer]) as unknown as Uint8Array;
  },
};

function line() {
  const { port1, port2 } = new MessageChannel();
  serve(port2, methods);
  return { line: connect<typeof methods>(port1), close: () => port1.close() };
}

test('answers, progress, faults with their place, and handed-over bytes come through', async () => {
  const { line: calls, close } = line();
  const heard: unknown[] = [];
  await expect(calls.call('add', { left: 1, right: 2 }, { onProgress: (value) => heard.push(value) })).resolves.toBe(3);
  expect(heard).toEqual([0.5]);
  await expect(calls.call('fail', undefined as never)).rejects.toMatchObject({
    code: 'damaged',
    place: { file: 'a.xlsx', sheet: '表一' },
  });
  await expect(calls.call('bytes', undefined as never)).resolves.toEqual(new Uint8Array([1, 2, 3]));
  close();
});

test('whoever waits is told when nobody answers any more', async () => {
  const { line: calls, close } = line();
  const waiting = calls.call('add', { left: 1, right: 2 });
  calls.hangUp(new WorkbookError('cancelled'));
  await expect(waiting).rejects.toMatchObject({ code: 'cancelled' });
  close();
});
