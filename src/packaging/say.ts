import { packaging as en } from '../messages/en/packaging';
import { packaging as zh, type PackagingMessages } from '../messages/zh/packaging';

/** Says one thing in both languages, Chinese first. */
export function say(words: (messages: PackagingMessages) => string, to: NodeJS.WritableStream = process.stdout): void {
  to.write(`${words(zh)}\n${words(en)}\n`);
}

/** Says why it cannot go on, and ends with the status of a failure. */
export function fail(words: (messages: PackagingMessages) => string): void {
  say(words, process.stderr);
  process.exitCode = 2;
}
