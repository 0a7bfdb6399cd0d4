import { makeStyles, tokens, type GriffelStyle } from '@fluentui/react-components';
import { HEADER_HEIGHT, HEADER_WIDTH } from './geometry';

/** The paper and its ink. Fills of the workbook lie above, marks above those. */
const PAPER = tokens.colorNeutralBackground1;
const INK = tokens.colorNeutralForeground1;
const RULE = tokens.colorNeutralStroke3;
const HEADER = tokens.colorNeutralBackground3;
const FOCUS = tokens.colorBrandStroke1;

/** Meaning by shape as well: a marked cell has a filled corner. */
const corner = (colour: string): GriffelStyle => ({
  '::after': {
    content: '""',
    position: 'absolute',
    top: 0,
    right: 0,
    width: '8px',
    height: '8px',
    backgroundColor: colour,
    clipPath: 'polygon(0 0, 100% 0, 100% 100%)',
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
});

const tint = (colour: string, share: number): GriffelStyle => ({
  backgroundImage: `linear-gradient(color-mix(in srgb, ${colour} ${share}%, transparent), color-mix(in srgb, ${colour} ${share}%, transparent))`,
});

const DANGER = tokens.colorStatusDangerBackground3;
const WARNING = tokens.colorStatusWarningBackground3;
const NOTICE = tokens.colorPaletteBlueBorderActive;

export const useGridStyles = makeStyles({
  frame: { position: 'relative', flex: 1, minHeight: 0, minWidth: 0 },
  scroller: {
    position: 'absolute',
    inset: 0,
    overflow: 'auto',
    backgroundColor: PAPER,
    color: INK,
    outline: 'none',
    cursor: 'cell',
    userSelect: 'none',
    fontFamily: "Calibri, 'Segoe UI', 'Microsoft YaHei', 'DengXian', 'Noto Sans CJK SC', sans-serif",
  },
  canvas: { position: 'relative', overflow: 'clip' },
  row: { position: 'absolute', left: 0, width: '100%', display: 'flex', pointerEvents: 'none' },
  headerRow: {
    position: 'sticky',
    top: 0,
    height: `${HEADER_HEIGHT}px`,
    zIndex: 6,
    backgroundColor: HEADER,
    display: 'flex',
  },
  frozenBand: {
    position: 'sticky',
    top: `${HEADER_HEIGHT}px`,
    zIndex: 5,
    backgroundColor: PAPER,
    boxShadow: `0 1px 0 ${tokens.colorNeutralStroke1}`,
  },
  band: { position: 'absolute', left: 0, width: '100%' },
  rowHeader: {
    position: 'sticky',
    left: 0,
    zIndex: 4,
    flex: `0 0 ${HEADER_WIDTH}px`,
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    fontSize: '12px',
    fontFamily: tokens.fontFamilyBase,
    fontVariantNumeric: 'tabular-nums',
    backgroundColor: HEADER,
    color: tokens.colorNeutralForeground2,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    cursor: 'default',
  },
  columnHeader: {
    position: 'absolute',
    top: 0,
    height: '100%',
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    fontSize: '12px',
    fontFamily: tokens.fontFamilyBase,
    backgroundColor: HEADER,
    color: tokens.colorNeutralForeground2,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflow: 'hidden',
    cursor: 'default',
  },
  headerActive: {
    backgroundColor: tokens.colorNeutralBackground5,
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  frozenHolder: { position: 'sticky', zIndex: 3, flexGrow: 0, flexShrink: 0, backgroundColor: PAPER },
  frozenEdge: { boxShadow: `1px 0 0 ${tokens.colorNeutralStroke1}` },
  // One pixel up and to the left: the borders of neighbours lie upon each other.
  cell: {
    position: 'absolute',
    top: '-1px',
    boxSizing: 'border-box',
    display: 'flex',
    padding: '0 3px',
    whiteSpace: 'pre',
    fontVariantNumeric: 'tabular-nums',
    lineHeight: 1.2,
    pointerEvents: 'auto',
  },
  opaque: { backgroundColor: PAPER },
  clipped: { overflow: 'hidden' },
  merged: { zIndex: 1, borderRight: `1px solid ${RULE}`, borderBottom: `1px solid ${RULE}` },
  active: { outline: `2px solid ${FOCUS}`, outlineOffset: '-2px', zIndex: 2 },
  activeUnfocused: { outlineWidth: '1px', outlineOffset: '-1px' },
  selectedStrip: {
    position: 'absolute',
    top: 0,
    height: '100%',
    backgroundColor: tokens.colorBrandBackground2,
    opacity: 0.55,
    zIndex: 0,
  },
  lineDown: { position: 'absolute', top: 0, bottom: 0, width: '1px', backgroundColor: RULE },
  lineAcross: { position: 'absolute', left: 0, right: 0, height: '1px', backgroundColor: RULE },
  error: { ...tint(DANGER, 14), ...corner(DANGER) },
  warning: { ...tint(WARNING, 22), ...corner(WARNING) },
  notice: { ...tint(NOTICE, 9), ...corner(NOTICE) },
  suspect: { ...tint(DANGER, 24), ...corner(DANGER), boxShadow: `inset 0 0 0 2px ${DANGER}` },
  editor: {
    position: 'absolute',
    inset: 0,
    zIndex: 5,
    width: '100%',
    minWidth: '80px',
    height: '100%',
    boxSizing: 'border-box',
    padding: '0 3px',
    font: 'inherit',
    color: INK,
    backgroundColor: PAPER,
    border: `2px solid ${FOCUS}`,
    outline: 'none',
  },
  tip: {
    position: 'absolute',
    zIndex: 10,
    maxWidth: 'min(340px, calc(100% - 24px))',
    maxHeight: '40%',
    overflow: 'auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
  },
  tipLine: { margin: `${tokens.spacingVerticalXS} 0 0` },
  tipTitle: { fontWeight: tokens.fontWeightSemibold },
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});
