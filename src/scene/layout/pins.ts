import type { Geometry } from "./geometry.ts";
import type { CellGraph } from "./graph.ts";
import { bucket, bucketsOf, int, num } from "./numbers.ts";
import type { Paths } from "./paths.ts";

const widestPitch = 9;
/** The middle of a card's side belongs to lines that run straight on from a card in the same row. */
const keptFree = 4;

/**
 * Where edges end on the sides of cards, as y by position in `paths.edges`. Edges with the same
 * gate end at separate points, in the order of the heights they come from, given in `approach`.
 * One that can come in straight does, when `straight` says that nothing bends it.
 */
export function pinsOf(
  graph: CellGraph,
  geometry: Geometry,
  paths: Paths,
  approach: Float64Array,
): Float64Array {
  const pins = new Float64Array(paths.edges.length);
  const gates = Int32Array.from(paths.edges, (edge) => int(graph.edges.to, edge));
  const atGate = bucketsOf(graph.gates.cell.length, gates);
  for (let gate = 0; gate < graph.gates.cell.length; gate++) {
    const arriving = bucket(atGate, gate);
    if (arriving.length === 0) continue;
    const y = num(geometry.y, int(graph.gates.cell, gate));
    const top = y + int(graph.gates.top, gate);
    const bottom = y + int(graph.gates.bottom, gate);
    if (arriving.length > 1) {
      arriving.sort((a, b) => num(approach, a) - num(approach, b) || a - b);
    }
    const straight = arriving.findIndex((place) => {
      const from = num(approach, place);
      const bends = int(paths.start, place + 1) - int(paths.start, place) > 1;
      return !bends && from >= top && from <= bottom;
    });
    const anchor = arriving[straight];
    if (anchor === undefined) {
      spread(pins, arriving, top, bottom, y);
      continue;
    }
    const middle = num(approach, anchor);
    pins[anchor] = middle;
    spread(pins, arriving.subarray(0, straight), top, Math.max(top, middle - 5), y);
    spread(pins, arriving.subarray(straight + 1), Math.min(bottom, middle + 5), bottom, y);
  }
  return pins;
}

/** Spreads pins between two heights, off the middle of the card. */
function spread(
  pins: Float64Array,
  places: Int32Array,
  top: number,
  bottom: number,
  middle: number,
): void {
  const pitch = Math.min(widestPitch, (bottom - top) / Math.max(1, places.length));
  const first = (top + bottom - pitch * (places.length - 1)) / 2;
  for (let position = 0; position < places.length; position++) {
    const y = first + position * pitch;
    const off = y - middle;
    pins[int(places, position)] =
      Math.abs(off) < keptFree ? middle + (off < 0 ? -keptFree : keptFree) : y;
  }
}
