import type { Findable } from "../../core/search/finding.ts";
import { type Theme, themes, type WayTab, wayTabs } from "../../explorer/state.ts";

export type CommandName =
  | "outline"
  | "map"
  | "whole"
  | "choose-goal"
  | "placement"
  | "copy-link"
  | "share"
  | "undo"
  | "redo"
  | "open-file"
  | "shortcuts"
  | `way-${WayTab}`
  | `theme-${Theme}`;

/** Something that can be done, as it is found by its words. */
export interface Command extends Findable {
  readonly kind: "command";
  readonly name: CommandName;
}

const command = (name: CommandName, title: string, ...aliases: readonly string[]): Command => ({
  kind: "command",
  name,
  title,
  aliases,
  summary: "",
});

const wayTitles: Readonly<Record<WayTab, string>> = {
  steps: "Show the steps of the way",
  orders: "Compare the orders of the way",
  calendar: "Show the calendar of the way",
};

const themeTitles: Readonly<Record<Theme, string>> = {
  auto: "Theme as in the system",
  light: "Light theme",
  dark: "Dark theme",
};

/** Everything that can be done from the palette, in the order in which it is offered. */
export const commands: readonly Command[] = [
  command("choose-goal", "Choose another goal", "leave the goal", "no goal"),
  command("placement", "Find out what I know", "placement", "test", "questions"),
  ...wayTabs.map((tab) => command(`way-${tab}`, wayTitles[tab])),
  command("map", "Show the map"),
  command("outline", "Show the outline", "list"),
  command("whole", "Show the whole map", "fit", "zoom out"),
  command("copy-link", "Copy the link to what I see", "address", "url", "share"),
  command("share", "Send this plan to someone", "share", "link"),
  command("undo", "Undo", "take back"),
  command("redo", "Redo", "do again"),
  command("open-file", "Open a curriculum file", "load", "import"),
  ...themes.map((theme) => command(`theme-${theme}`, themeTitles[theme], "colours", "appearance")),
  command("shortcuts", "Show the keys", "keyboard shortcuts", "help"),
];
