/** The smallest height to which a list in order can be cut into `parts` stacks. */
export function partitionHeight(heights: readonly number[], parts: number): number {
  let low = Math.max(0, ...heights);
  let high = heights.reduce((sum, height) => sum + height, 0);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (stacksNeeded(heights, middle) <= parts) high = middle;
    else low = middle;
  }
  return stacksNeeded(heights, low) <= parts ? low : high;
}

function stacksNeeded(heights: readonly number[], limit: number): number {
  let stacks = 1;
  let filled = 0;
  for (const height of heights) {
    if (filled + height > limit && filled > 0) {
      stacks++;
      filled = 0;
    }
    filled += height;
  }
  return stacks;
}

/** Cuts a list in order into exactly `parts` stacks of about equal height; the stack of each item. */
export function partition(heights: readonly number[], parts: number): number[] {
  const limit = partitionHeight(heights, parts);
  const stackOf: number[] = [];
  let stack = 0;
  let filled = 0;
  for (const [position, height] of heights.entries()) {
    const left = heights.length - position;
    const mustOpen = filled > 0 && left < parts - stack;
    if (filled > 0 && stack < parts - 1 && (filled + height > limit || mustOpen)) {
      stack++;
      filled = 0;
    }
    stackOf.push(stack);
    filled += height;
  }
  return stackOf;
}
