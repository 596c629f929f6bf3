import { describe, expect, it } from "vitest";
import { commands } from "../../src/cli/commands/table.ts";
import { commandHelp, overview } from "../../src/cli/help.ts";

/** A text without the places where its lines were broken. */
const joined = (text: string): string => text.replace(/\s+/g, "");

describe("the help", () => {
  it.each([...commands])(
    "of %s fits a line and says everything of each option",
    (name, command) => {
      const help = commandHelp(name, command);
      expect(help.split("\n").filter((line) => line.length > 80)).toEqual([]);
      expect(joined(help)).toContain(joined(command.summary));
      for (const [option, { value, help: explained }] of Object.entries(command.options))
        expect(joined(help)).toContain(joined(`--${option}${value ?? ""}${explained}`));
    },
  );

  it("lists every command within the width of a terminal", () => {
    expect(
      overview()
        .split("\n")
        .filter((line) => line.length > 80),
    ).toEqual([]);
    for (const [name, { summary }] of commands)
      expect(joined(overview())).toContain(joined(name + summary));
  });

  it("says only where it is so what stands in for a curriculum that is not named", () => {
    const helpOf = (name: string) => {
      const command = commands.get(name);
      if (command === undefined) throw new Error(`There is no command ${name}.`);
      return joined(commandHelp(name, command));
    };
    expect(helpOf("check")).toContain(joined("without it, the Rust curriculum"));
    expect(helpOf("patch")).not.toContain("withoutit");
    expect(helpOf("patch")).toContain("CURRICULUMisafolder");
    expect(helpOf("import")).not.toContain("CURRICULUM");
  });
});
