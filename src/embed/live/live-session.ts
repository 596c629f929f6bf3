import { createStore, type StoreApi } from "zustand/vanilla";
import { todayHere } from "../../app/browser.ts";
import { wordsFor } from "../../app/language/language.ts";
import { latePlanner } from "../../app/planner/late-planner.ts";
import type { Curriculum } from "../../core/model/curriculum.ts";
import { AreaId } from "../../core/model/ids.ts";
import { createExplorer, type Explorer } from "../../explorer/explorer.ts";
import { savedLearner, type TextStorage } from "../../explorer/saved-learner.ts";
import { isWholeOf, type Opening, openCurriculum } from "../../explorer/state.ts";
import type { EmbedView } from "../../scene/embedded.ts";
import type { Pressed } from "../pressed.ts";
import type { Settings } from "../settings.ts";
import { sourceAddress } from "../source-address.ts";
import type { Embedding, EmbedState } from "./embed-state.ts";
import type { Coming, LiveState, Memory, Mounting, Said, Tell } from "./live.ts";
import { namedTopic } from "./named.ts";
import { openData, openSource } from "./open-source.ts";
import { readOnlyWhile } from "./read-only.ts";
import { embedSurroundings } from "./surroundings.ts";
import { nothingSaid, takeSettings } from "./take-settings.ts";
import { pathOf, tellChanges } from "./tell-changes.ts";

/**
 * One embedded map without its screen: an explorer that keeps what it has of a reader with its
 * element and nowhere else, and what the host says of it.
 * What the host does is never told back to it.
 */
export class LiveSession {
  readonly explorer: Explorer;
  readonly embedding: Embedding;
  private readonly store: StoreApi<EmbedState>;
  private readonly at: HTMLElement;
  private readonly tell: Tell;
  private readonly memory: Memory;
  private readonly stopTelling: () => void;
  private settings: Settings;
  private data: unknown;
  private map: Coming | undefined;
  private isHosts = false;
  private waiting: (() => void)[] = [];
  private untilReady: (() => void)[] = [];
  private isReady = false;
  /** Which opening counts: a later one, or the end, overtakes those under way. */
  private openings = 0;

  constructor({ at, settings, data, map, memory, tell }: Mounting) {
    this.at = at;
    this.settings = settings;
    this.data = data;
    this.map = map;
    this.memory = memory;
    this.tell = tell;
    const explorer = createExplorer(
      savedLearner(storageIn(memory.texts)),
      latePlanner(fetchPlanner),
      todayHere(),
    );
    this.explorer = readOnlyWhile(explorer, () => this.settings.readonly);
    this.store = createStore<EmbedState>(() => shownBy(settings));
    this.embedding = {
      store: this.store,
      map: { current: undefined },
      around: embedSurroundings(at, this.explorer, settings.gestures),
      show: (view) => this.choose(view),
      onHeight: (px) => tell("height", { px }),
      onReady: () => this.ready(),
    };
    this.stopTelling = tellChanges(this.explorer, tell, () => this.isHosts);
    this.speak();
  }

  /** Opens what the settings name, or the data that the host gave. */
  async open(): Promise<void> {
    this.openings += 1;
    const current = this.openings;
    const opening = await this.opening();
    if (!opening || current !== this.openings) return;
    // A host that can give the map alone gives the texts when it has them.
    if (isWholeOf(this.explorer.getState().opening, opening))
      return this.explorer.actions.complete(opening);
    this.opened(opening);
    const whole = opening.status === "open" ? opening.open.whole : undefined;
    if (whole === undefined || this.data !== undefined) return;
    const texts = await openSource(new URL(whole), 1);
    if (current === this.openings) this.explorer.actions.complete(texts);
  }

  give(data: unknown): void {
    this.data = data;
    void this.open();
  }

  set(settings: Settings): void {
    const before = this.settings;
    this.settings = settings;
    this.store.setState({
      controls: settings.controls,
      ...(settings.view !== before.view && { view: settings.view }),
    });
    if (settings.lang !== before.lang) this.speak();
    if (settings.src !== before.src || settings.crossOrigin !== before.crossOrigin)
      void this.open();
    else this.takeSaid();
  }

  focusTopic(id: string): void {
    this.whenOpen(() => this.asHost(() => this.select(id)));
  }

  /** The reader chose a topic, or an area, in the picture. */
  press(pressed: Pressed): void {
    if ("topic" in pressed) this.whenOpen(() => this.select(pressed.topic));
    else this.whenReady(() => this.embedding.map.current?.showArea(AreaId(pressed.area)));
  }

  state(): LiveState {
    const state = this.explorer.getState();
    const { selected, target, learner } = state;
    return {
      topic: selected ?? null,
      goal: target?.kind === "goal" ? target.goal : target?.kind === "topic" ? target.topic : null,
      known: [...learner.marks].flatMap(([topic, mark]) => (mark === "known" ? [topic] : [])),
      path: pathOf(state) ?? [],
      view: this.store.getState().view,
    };
  }

  end(): void {
    this.openings += 1;
    this.stopTelling();
  }

  private async opening(): Promise<Opening | undefined> {
    const aspect = this.at.clientWidth / Math.max(1, this.at.clientHeight);
    if (this.data !== undefined) return openData(this.data, aspect, document.baseURI);
    const { src, crossOrigin } = this.settings;
    if (src === undefined) return undefined;
    const source = sourceAddress(src, document.baseURI, crossOrigin);
    const { map } = this;
    // What was on its way is good for once: whoever opens again wants it anew.
    this.map = undefined;
    if (map) return openSource(map.address, aspect, map.answer);
    if ("address" in source) return openSource(source.address, aspect);
    const { code, message } = source;
    const place = { file: src, line: 1, column: 1 };
    return {
      status: "broken",
      source: src,
      problems: [{ code, severity: "error", message, mend: "", place }],
    };
  }

  private opened(opening: Opening): void {
    this.asHost(() => this.explorer.actions.open(opening));
    const curriculum = openCurriculum(this.explorer.getState());
    // Whatever was selected is no longer, when a curriculum is opened again.
    if (curriculum) this.takeSaid({ ...this.saidOf(curriculum), topic: undefined });
    for (const act of this.waiting.splice(0)) if (curriculum) act();
    if (curriculum)
      this.tell("load", { title: curriculum.title, topics: curriculum.topics.length });
    if (opening.status !== "broken") return;
    const [first] = opening.problems;
    if (first) this.tell("error", { code: first.code, message: first.message });
  }

  /** Takes what the host says now, where it differs from what it said before. */
  private takeSaid(before?: Said): void {
    const curriculum = openCurriculum(this.explorer.getState());
    if (!curriculum) return;
    const said = before ?? this.saidOf(curriculum);
    const { goal, topic, known } = this.settings;
    const now = { goal, topic, known };
    this.memory.said.set(curriculum.id, now);
    this.asHost(() => takeSettings(this.explorer, said, now, this.tell));
  }

  private saidOf({ id }: Curriculum): Said {
    return this.memory.said.get(id) ?? nothingSaid;
  }

  private select(id: string): void {
    const { actions, getState } = this.explorer;
    const curriculum = openCurriculum(getState());
    const topic = curriculum && namedTopic(curriculum, id);
    if (topic) actions.select(topic);
    else
      this.tell("error", { code: "unknown-id", message: `The curriculum has no topic “${id}”.` });
  }

  /** What is asked for before a curriculum is there is done when it is. */
  private whenOpen(act: () => void): void {
    if (openCurriculum(this.explorer.getState())) act();
    else this.waiting.push(act);
  }

  /** What needs the map to be drawn is done when it is. */
  private whenReady(act: () => void): void {
    if (this.isReady) act();
    else this.untilReady.push(act);
  }

  private choose(view: EmbedView): void {
    this.store.setState({ view });
    this.tell("view", { view });
  }

  private ready(): void {
    if (this.isReady) return;
    this.isReady = true;
    this.tell("ready", {});
    for (const act of this.untilReady.splice(0)) act();
  }

  private async speak(): Promise<void> {
    const words = await wordsFor(this.settings.lang);
    if (words !== this.explorer.getState().words) this.explorer.actions.speak(words);
  }

  private asHost(act: () => void): void {
    this.isHosts = true;
    try {
      act();
    } finally {
      this.isHosts = false;
    }
  }
}

const fetchPlanner = () => import("./embed-planner.ts").then(({ embedPlanner }) => embedPlanner());

function storageIn(texts: Map<string, string>): TextStorage {
  return {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
  };
}

function shownBy({ view, controls }: Settings): EmbedState {
  return { view, controls };
}
