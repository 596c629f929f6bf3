/**
 * `compute` with each answer kept for as long as its argument lives. Arguments are told apart by
 * identity, which is exact for immutable data. For two arguments, nest.
 */
export function remembered<Argument extends object, Answer>(
  compute: (argument: Argument) => Answer,
): (argument: Argument) => Answer {
  const answers = new WeakMap<Argument, { readonly answer: Answer }>();
  return (argument) => {
    const kept = answers.get(argument);
    if (kept) return kept.answer;
    const answer = compute(argument);
    answers.set(argument, { answer });
    return answer;
  };
}

/** `compute` with its last answer kept for as long as the same is asked. */
export function lastRemembered<Argument, Answer>(
  compute: (argument: Argument) => Answer,
  isSame: (one: Argument, other: Argument) => boolean = Object.is,
): (argument: Argument) => Answer {
  let last: { readonly argument: Argument; readonly answer: Answer } | undefined;
  return (argument) => {
    if (!last || !isSame(last.argument, argument)) last = { argument, answer: compute(argument) };
    return last.answer;
  };
}

/** `make`, called when its answer is first wanted, and never again. */
export function once<Made extends object>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
