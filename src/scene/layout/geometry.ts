/** The picture in map units. */
export interface Geometry {
  readonly width: number;
  readonly height: number;
  /** By street: where its breadth begins and how broad it is (x for upright streets, y for level ones). */
  readonly streetAt: Float64Array;
  readonly breadth: Float64Array;
  /** By cell: the left side of its card and the middle of that side. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** By area: x, y, width, height. */
  readonly areas: Float64Array;
  /** By stage: where its title strip begins. */
  readonly stageTop: Float64Array;
}
