import type { CSSProperties } from 'react';
import type { PaneTheme } from '../../../app/host';
import type { CellLook } from '../../../files/xlsx/cell-looks';
import type { CellView } from '../sheet-view';

/** The style of one cell as CSS. Colours are turned for a dark page, and left out where contrast is asked for. */
export function cssOf(
  look: CellLook | undefined,
  kind: CellView['kind'],
  theme: PaneTheme,
  zoom: number,
): CSSProperties {
  const css: CSSProperties = {
    fontSize: `${((look?.size ?? 11) * zoom * 4) / 3}px`,
    justifyContent: justify(look, kind),
    alignItems: ALIGN[look?.vertical ?? 'bottom'],
  };
  if (look === undefined) return css;
  if (look.bold === true) css.fontWeight = 700;
  if (look.italic === true) css.fontStyle = 'italic';
  if (look.underline === true) css.textDecoration = 'underline';
  if (look.wrap === true || look.horizontal === 'justify') {
    css.whiteSpace = 'pre-wrap';
    css.overflowWrap = 'anywhere';
    css.textAlign = look.horizontal === 'center' ? 'center' : look.horizontal === 'right' ? 'right' : 'left';
  }
  if (look.indent !== undefined)
    css[look.horizontal === 'right' ? 'paddingRight' : 'paddingLeft'] = `${(look.indent * 9 + 3) * zoom}px`;
  if (theme !== 'high-contrast') {
    if (look.colour !== undefined) css.color = themed(look.colour, theme);
    if (look.fill !== undefined) css.backgroundColor = themed(look.fill, theme);
  }
  const [top, right, bottom, left] = look.borders ?? [];
  const line = (border: { readonly thick: boolean; readonly colour: string }) =>
    `${border.thick ? 2 : 1}px solid ${theme === 'high-contrast' ? 'currentColor' : themed(border.colour, theme)}`;
  if (top !== undefined) css.borderTop = line(top);
  if (right !== undefined) css.borderRight = line(right);
  if (bottom !== undefined) css.borderBottom = line(bottom);
  if (left !== undefined) css.borderLeft = line(left);
  return css;
}

const ALIGN = { top: 'flex-start', center: 'center', bottom: 'flex-end' } as const;

function justify(look: CellLook | undefined, kind: CellView['kind']): string {
  switch (look?.horizontal) {
    case 'left':
    case 'justify':
      return 'flex-start';
    case 'center':
      return 'center';
    case 'right':
      return 'flex-end';
    default:
      return kind === 'number' ? 'flex-end' : kind === 'boolean' || kind === 'error' ? 'center' : 'flex-start';
  }
}

/** On a dark page light and dark change places and the hue stays. */
export function themed(colour: string, theme: PaneTheme): string {
  if (theme !== 'dark') return colour;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const light = (most + least) / 2;
  const spread = most - least;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  const hue =
    spread === 0
      ? 0
      : most === red
        ? ((green - blue) / spread + 6) % 6
        : most === green
          ? (blue - red) / spread + 2
          : (red - green) / spread + 4;
  return `hsl(${Math.round(hue * 60)} ${Math.round(saturation * 75)}% ${Math.round(12 + (1 - light) * 83)}%)`;
}
