// Names that a reader would give to another point than their own.
import {
  boxOf,
  distanceTo,
  type LabelledPoint,
  type PlacedLabel,
} from '../../src/chart/place-labels';

/** The names whose box, or whose leader's end, is not nearest to their own point. */
export const strangers = (
  placed: readonly PlacedLabel[],
  points: readonly Omit<LabelledPoint, 'label'>[],
  fontSize: number,
): string[] =>
  placed.flatMap((label) => {
    const { id, text, leader } = label;
    const [x, y] = leader?.[0] ?? [NaN, NaN];
    const box = leader ? { left: x, right: x, top: y, bottom: y } : boxOf(label, fontSize);
    const [nearest] = points.toSorted((a, b) => distanceTo(box, a) - distanceTo(box, b));
    return nearest?.id === id ? [] : [`${text} beside ${nearest?.id}`];
  });
