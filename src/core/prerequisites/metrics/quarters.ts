/**
 * Structural complexity as CurricularAnalytics gives it for curricula in quarters, three to a year,
 * so that they compare with those in semesters: two thirds of each topic's own, rounded to tenths,
 * then summed.
 */
export function complexityInQuarters(complexities: Iterable<number>): number {
  let tenths = 0;
  for (const complexity of complexities) tenths += Math.round((complexity * 20) / 3);
  return tenths / 10;
}
