import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

/** What jsdom lacks and Fluent UI needs: sizes, and a layout in which something is visible. */

configure({ asyncUtilTimeout: 30_000 });

const nothing = (): void => undefined;

globalThis.ResizeObserver = class implements ResizeObserver {
  readonly observe = nothing;
  readonly unobserve = nothing;
  readonly disconnect = nothing;
};
Element.prototype.scrollIntoView = () => undefined;
Object.defineProperty(HTMLElement.prototype, 'offsetParent', {
  get(this: HTMLElement) {
    return this.parentNode;
  },
});
document.body.getBoundingClientRect = () => ({
  x: 0,
  y: 0,
  left: 0,
  top: 0,
  right: 420,
  bottom: 800,
  width: 420,
  height: 800,
  toJSON: nothing,
});
