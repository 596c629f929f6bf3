import type { Locator, Page } from "@playwright/test";
import { picture } from "../pictures.ts";

/**
 * Seconds that an act takes somebody of average skill: the keystroke-level model of Card, Moran
 * and Newell, “The keystroke-level model for user performance time with interactive systems” (1980).
 */
const seconds = { key: 0.28, point: 1.1, press: 0.2, decide: 1.35 };
/** How fast silent readers read: Brysbaert, “How many words do we read per minute?” (2019). */
const wordsPerSecond = 238 / 60;

/** What a walk took: acts, words read, and the time that both are worth. */
export class Account {
  private readonly page: Page;
  private readonly walk: string;
  private readonly acts = { keys: 0, presses: 0, decisions: 0, words: 0 };
  private readonly linesRead = new Set<string>();
  private stages = 0;

  constructor(page: Page, walk: string) {
    this.page = page;
    this.walk = walk;
  }

  key(count = 1): void {
    this.acts.keys += count;
  }

  press(): void {
    this.acts.presses += 1;
  }

  decide(): void {
    this.acts.decisions += 1;
  }

  /** Reads every word, and no line twice. */
  async read(target: Locator): Promise<void> {
    const text = (await target.allInnerTexts()).join("\n");
    for (const line of text.split("\n").map((one) => one.trim())) {
      if (line === "" || this.linesRead.has(line)) continue;
      this.linesRead.add(line);
      this.acts.words += line.split(/\s+/).length;
    }
  }

  /** Ends a stage of the walk, which is pictured. */
  async stage(name: string): Promise<void> {
    this.stages += 1;
    await picture(this.page, `walk-${this.walk}-${this.stages}-${name}`);
  }

  /** What the acts take, in seconds. It is an estimate for practised hands. */
  secondsOfActing(): number {
    const { keys, presses, decisions } = this.acts;
    return (
      keys * seconds.key + presses * (seconds.point + seconds.press) + decisions * seconds.decide
    );
  }

  /** What the acts take together with reading word for word, which few people do. */
  secondsInAll(): number {
    return this.secondsOfActing() + this.acts.words / wordsPerSecond;
  }

  sentence(): string {
    const { keys, presses, decisions, words } = this.acts;
    const acting = Math.round(this.secondsOfActing());
    return `${this.walk}: ${this.stages} stages, ${keys} keys, ${presses} presses, ${decisions} decisions: ${acting} s; with ${words} words read: ${Math.round(this.secondsInAll())} s`;
  }
}
