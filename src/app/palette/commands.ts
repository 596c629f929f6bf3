import { remembered } from "../../core/model/remembered.ts";
import type { Findable } from "../../core/search/finding.ts";
import type { CommandWords } from "../../language/english/late/commands.ts";
import type { Words } from "../../language/english.ts";
import { type LanguageCode, languageCodes, languages } from "../../language/languages.ts";
import { commandWords } from "../../language/late/commands.ts";
import { spoken } from "../language/language.ts";

/** What can be done beside choosing a language. */
export type DeedName = keyof CommandWords["commands"];
export type CommandName = DeedName | `language-${LanguageCode}`;

/** Something that can be done, as it is found by its words. */
export interface Command extends Findable {
  readonly kind: "command";
  readonly name: CommandName;
}

/** The order in which they are offered. */
const deeds: readonly DeedName[] = [
  "choose-goal",
  "placement",
  "way-steps",
  "way-orders",
  "way-calendar",
  "map",
  "outline",
  "whole",
  "copy-link",
  "share",
  "edit",
  "embed",
  "check",
  "undo",
  "redo",
  "open-file",
  "open-folder",
  "merge",
  "imported",
  "theme-auto",
  "theme-light",
  "theme-dark",
  "shortcuts",
  "documentation",
];

/** Everything that can be done from the palette, in a language. */
export const commandsIn = remembered((speech: Words): readonly Command[] => {
  const words = commandWords[spoken(speech)];
  return [
    ...deeds.map((name) => {
      const [title = "", ...aliases] = words.commands[name];
      return command(name, title, aliases);
    }),
    ...languageCodes.map((code) =>
      command(`language-${code}`, languages[code].name, words.language),
    ),
  ];
});

function command(name: CommandName, title: string, aliases: readonly string[]): Command {
  return { kind: "command", name, title, aliases, summary: "" };
}
