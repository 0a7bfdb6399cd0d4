/** A place on the drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Points on an ellipse from the top clockwise: every line between two of them stays clear of the others. */
export function onEllipse(
  count: number,
  width: number,
  height: number,
  marginX: number,
  marginY: number,
): readonly Point[] {
  const middle = { x: width / 2, y: height / 2 };
  return Array.from({ length: count }, (_, index) => {
    const angle = (2 * Math.PI * index) / Math.max(count, 1) - Math.PI / 2;
    return {
      x: middle.x + (middle.x - marginX) * Math.cos(angle),
      y: middle.y + (middle.y - marginY) * Math.sin(angle),
    };
  });
}

/** A line between two nodes, bent towards the middle, and the place of its badge. */
export function curve(from: Point, to: Point, middle: Point): { readonly path: string; readonly badge: Point } {
  const half = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const bend = { x: half.x + (middle.x - half.x) * 0.35, y: half.y + (middle.y - half.y) * 0.35 };
  const round = (value: number) => Math.round(value * 10) / 10;
  return {
    path: `M${round(from.x)} ${round(from.y)}Q${round(bend.x)} ${round(bend.y)} ${round(to.x)} ${round(to.y)}`,
    badge: { x: round((from.x + 2 * bend.x + to.x) / 4), y: round((from.y + 2 * bend.y + to.y) / 4) },
  };
}
