import { inflateSync } from "node:zlib";

/** What is in a PNG file of four bytes a pixel (RFC 2083), as far as tests ask. */
export interface DecodedPng {
  readonly width: number;
  readonly height: number;
  /** Every colour that is in it, as `rrggbbaa`. */
  readonly colours: ReadonlySet<string>;
}

/** Reads a PNG file of eight bits and four channels, not interlaced. Fails for any other. */
export function decodedPng(file: Buffer): DecodedPng {
  if (file.toString("latin1", 0, 8) !== "\x89PNG\r\n\x1a\n") throw new Error("This is no PNG.");
  const parts: Buffer[] = [];
  let head: Buffer = Buffer.alloc(0);
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const kind = file.toString("latin1", at + 4, at + 8);
    const data = file.subarray(at + 8, at + 8 + length);
    if (kind === "IHDR") head = data;
    if (kind === "IDAT") parts.push(data);
    at += length + 12;
  }
  if (head[8] !== 8 || head[9] !== 6 || head[12] !== 0) throw new Error("Another kind of PNG.");
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const pixels = unfiltered(inflateSync(Buffer.concat(parts)), width * 4, height);
  const colours = new Set<string>();
  for (let at = 0; at < pixels.length; at += 4) colours.add(pixels.toString("hex", at, at + 4));
  return { width, height, colours };
}

/** Each row begins with the number of its filter, which tells a byte by those before and above it. */
function unfiltered(raw: Buffer, stride: number, height: number): Buffer {
  const pixels = Buffer.alloc(stride * height);
  const byte = (row: number, at: number) =>
    row < 0 || at < 0 ? 0 : (pixels[row * stride + at] ?? 0);
  for (let row = 0; row < height; row++) {
    const start = row * (stride + 1);
    for (let at = 0; at < stride; at++) {
      const [left, up, corner] = [byte(row, at - 4), byte(row - 1, at), byte(row - 1, at - 4)];
      const guesses = [0, left, up, (left + up) >> 1, paeth(left, up, corner)];
      const guess = guesses[raw[start] ?? 0] ?? 0;
      pixels[row * stride + at] = ((raw[start + 1 + at] ?? 0) + guess) & 255;
    }
  }
  return pixels;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [left, up, corner].map((one) => Math.abs(guess - one));
  if ((a ?? 0) <= (b ?? 0) && (a ?? 0) <= (c ?? 0)) return left;
  return (b ?? 0) <= (c ?? 0) ? up : corner;
}
