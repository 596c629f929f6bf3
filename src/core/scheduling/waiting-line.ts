/** A part of a task done on one day; `last` says that nothing of the task is left. */
export interface Portion<Task> {
  readonly task: Task;
  readonly minutes: number;
  readonly last: boolean;
}

/**
 * Work that waits its turn, first come, first served. What does not fit today stays at the front,
 * so nothing is overtaken and nothing is lost.
 */
export class WaitingLine<Task> {
  readonly #waiting: { readonly task: Task; left: number }[] = [];
  #front = 0;

  add(task: Task, minutes: number): void {
    this.#waiting.push({ task, left: minutes });
  }

  /** The tasks not yet finished, the next one first. */
  tasks(): Task[] {
    return this.#waiting.slice(this.#front).map(({ task }) => task);
  }

  get isEmpty(): boolean {
    return this.#front === this.#waiting.length;
  }

  /** Does up to `minutes` of the work. A task of no length is done as soon as it is at the front. */
  serve(minutes: number): Portion<Task>[] {
    const portions: Portion<Task>[] = [];
    let left = minutes;
    for (let next = this.#waiting[this.#front]; next; next = this.#waiting[this.#front]) {
      const done = Math.min(left, next.left);
      if (done === 0 && next.left > 0) break;
      left -= done;
      next.left -= done;
      portions.push({ task: next.task, minutes: done, last: next.left === 0 });
      if (next.left > 0) break;
      this.#front += 1;
    }
    return portions;
  }
}
