import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

/** What jsdom lacks and Fluent UI needs: sizes, and a layout in which something is visible. */

configure({ asyncUtilTimeout: 5000 });

class NoResize implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver = NoResize;
Element.prototype.scrollIntoView = () => undefined;
Object.defineProperty(HTMLElement.prototype, 'offsetParent', {
  get(this: HTMLElement) {
    return this.parentNode;
  },
});
document.body.getBoundingClientRect = () => new DOMRect(0, 0, 420, 800);
globalThis.DOMRect ??= class {
  constructor(
    readonly x = 0,
    readonly y = 0,
    readonly width = 0,
    readonly height = 0,
  ) {}
} as unknown as typeof DOMRect;
