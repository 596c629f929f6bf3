import { describe, expect, it } from "vitest";
import { commands } from "../../src/cli/commands/table.ts";
import { run } from "../../src/cli/run.ts";
import { fakeEffects } from "../support/fake-effects.ts";

/** The exit code and what was said, for a command line. */
async function outcomeOf(line: string) {
  const effects = fakeEffects({});
  const code = await run(line === "" ? [] : line.split(" "), effects);
  return { code, printed: effects.printed.join(""), told: effects.told.join("") };
}

describe("the command line", () => {
  it.each(["help", "--help", "-h"])("lists the commands after %s", async (line) => {
    const { code, printed, told } = await outcomeOf(line);
    expect(code).toBe(0);
    for (const name of commands.keys()) expect(printed).toContain(`  ${name} `);
    expect(told).toBe("");
  });

  it.each([...commands.keys()])("explains %s with all its options", async (name) => {
    const { code, printed } = await outcomeOf(`${name} --help`);
    expect(code).toBe(0);
    const options = Object.keys(commands.get(name)?.options ?? {});
    for (const option of [...options, "json", "help"]) expect(printed).toContain(`--${option}`);
  });

  it.each([...commands.keys()])("explains %s after help, too", async (name) => {
    expect(await outcomeOf(`help ${name}`)).toEqual(await outcomeOf(`${name} --help`));
  });

  it.each([
    ["help nope", "There is no command nope.\nSee: prereq help\n"],
    ["nope --help", "There is no command nope.\nSee: prereq help\n"],
    ["help chekc", "There is no command chekc. Did you mean check?\nSee: prereq help\n"],
    [
      "check --format text --json",
      "--json and --format text disagree. Give one of them.\nSee: prereq check --help\n",
    ],
    ["", "Name a command.\nSee: prereq help\n"],
    ["chekc", "There is no command chekc. Did you mean check?\nSee: prereq help\n"],
    ["__proto__", "There is no command __proto__.\nSee: prereq help\n"],
    [
      "check --fromat json",
      "There is no option --fromat. Did you mean --format?\nSee: prereq check --help\n",
    ],
    ["check --constructor", "There is no option --constructor.\nSee: prereq check --help\n"],
    [
      "check --format xml",
      "--format xml is not known. Choose one of text, json, github.\nSee: prereq check --help\n",
    ],
    [
      "check --metrics --format github",
      "--metrics has no place in --format github. Choose text or json.\nSee: prereq check --help\n",
    ],
    ["check one two", "There is one word too many: two.\nSee: prereq check --help\n"],
    ["check nowhere", "There is no file or folder nowhere.\nSee: prereq check --help\n"],
  ])("ends with 2 and a hint after wrong use: %s", async (line, told) => {
    expect(await outcomeOf(line)).toEqual({ code: 2, printed: "", told });
  });

  it("ends with 2 for a file that can be no curriculum", async () => {
    const effects = fakeEffects({ "topics.yaml": "" });
    expect(await run(["check", "topics.yaml"], effects)).toBe(2);
    expect(effects.told[0]).toContain(
      "topics.yaml is neither a folder nor a file of a known format.",
    );
  });

  it("ends with 2 when an option lacks its value", async () => {
    const { code, told } = await outcomeOf("check --format");
    expect(code).toBe(2);
    expect(told).toContain("--format");
  });

  it("ends with 1 and the reason when a file cannot be read", async () => {
    const effects = {
      ...fakeEffects({ "a.json": "" }),
      readText: () =>
        Promise.reject(Object.assign(new Error("EACCES: a.json"), { syscall: "open" })),
    };
    expect(await run(["check", "a.json"], effects)).toBe(1);
    expect(effects.told).toEqual(["EACCES: a.json\n"]);
  });

  it("does not take a defect of its own for a mistake of the user", async () => {
    const effects = {
      ...fakeEffects({ "a.json": "" }),
      readText: () => Promise.reject(new TypeError("x")),
    };
    await expect(run(["check", "a.json"], effects)).rejects.toThrow(TypeError);
  });
});
