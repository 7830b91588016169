/** Makes markup smaller without a visible difference, where no script hydrates it. */

/** Pixels that a line may be off. */
const TOLERANCE = 0.3;

/** Rounds numbers to pixels, replaces curves by a few straight lines, drops marks for hydration and the titles of dots. */
export function leanMarkup(html: string): string {
  return html
    .replaceAll(/<!--.*?-->/g, '')
    .replaceAll(/(?<=<circle [^>]*>)<title>[^<]*<\/title>/g, '')
    .replaceAll(
      / d="(M[\d.,LC-]+)(Z?)"/g,
      (_, path: string, end: string) => ` d="${leanPath(path)}${end}"`,
    )
    .replaceAll(/ (?:d|[cxy]?[xy][12]?)="[^"]*"/g, (attribute) =>
      attribute.replaceAll(/\d+\.\d+/g, (text) => String(Math.round(Number(text)))),
    );
}

type Point = readonly [x: number, y: number];

/** A path of lines and curves as one of lines. */
function leanPath(path: string): string {
  const points = path
    .slice(1)
    .split(/[LC]/)
    // A curve is replaced by its end.
    .map((step) => step.split(',').slice(-2).map(Number) as unknown as Point);
  return `M${thinned(points)
    .map(([x, y]) => `${x},${y}`)
    .join('L')}`;
}

/** The corners without which the line would be off by more than the tolerance. @source ramer1972 */
function thinned(points: readonly Point[]): readonly Point[] {
  const [first, last] = [points[0], points.at(-1)];
  if (points.length < 3 || !first || !last) return points;
  const [dx, dy] = [last[0] - first[0], last[1] - first[1]];
  const length = Math.hypot(dx, dy);
  const away = points.map(([x, y]) =>
    length === 0
      ? Math.hypot(x - first[0], y - first[1])
      : Math.abs(dx * (y - first[1]) - dy * (x - first[0])) / length,
  );
  const farthest = away.indexOf(Math.max(...away));
  if ((away[farthest] ?? 0) <= TOLERANCE) return [first, last];
  return [...thinned(points.slice(0, farthest + 1)), ...thinned(points.slice(farthest)).slice(1)];
}
