import { expect, test } from "vitest";
import { english } from "../../src/language/english.ts";
import { german } from "../../src/language/german.ts";
import { authoringWords } from "../../src/language/late/authoring.ts";
import { checkWords } from "../../src/language/late/check.ts";
import { commandWords } from "../../src/language/late/commands.ts";
import { embeddingWords } from "../../src/language/late/embedding.ts";
import { heatWords } from "../../src/language/late/heat.ts";
import { importingWords } from "../../src/language/late/importing.ts";
import { mergingWords } from "../../src/language/late/merging.ts";
import { spanish } from "../../src/language/spanish.ts";

/** Every message with its path; a message is a text, or a function that makes one. */
function messagesOf(words: object, path: readonly string[] = []): [string, unknown][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === "object"
      ? messagesOf(value, [...path, key])
      : [[[...path, key].join("."), value] satisfies [string, unknown]],
  );
}

const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([name]) => name).sort();

/** Long enough that it is not the same in two languages by chance. */
const isSentence = (text: string) => text.split(/\s+/).length >= 4;

/** All that is said in a language, with what is fetched late. */
const said = (words: object, code: "en" | "de" | "es") => ({
  ...words,
  late: {
    authoring: authoringWords[code],
    check: checkWords[code],
    commands: commandWords[code],
    embedding: embeddingWords[code],
    heat: heatWords[code],
    importing: importingWords[code],
    merging: mergingWords[code],
  },
});
const inEnglish = messagesOf(said(english, "en"));

for (const [name, words] of Object.entries({
  german: said(german, "de"),
  spanish: said(spanish, "es"),
})) {
  const others = new Map(messagesOf(words));

  test(`${name} says everything that English says, and nothing else`, () => {
    expect([...others.keys()].sort()).toEqual(inEnglish.map(([path]) => path).sort());
  });

  test(`every sentence in ${name} is its own and keeps the places of the English one`, () => {
    for (const [path, message] of inEnglish) {
      const other = others.get(path);
      expect(typeof other, path).toBe(typeof message);
      if (typeof message !== "string" || typeof other !== "string") continue;
      expect(other.trim(), path).not.toBe("");
      expect(names(other), path).toEqual(names(message));
      if (isSentence(message)) expect(other, path).not.toBe(message);
    }
  });
}
