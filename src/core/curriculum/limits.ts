/**
 * What a curriculum may weigh. Files come from strangers: beyond these sizes they are refused with a
 * message instead of making the reader slow.
 */
export const limits = {
  /** Bytes in one file. Of a text that is already read, characters: they are no more than its bytes. */
  fileLength: 32_000_000,
  /** Lists and maps in a JSON file. */
  jsonParts: 4_000_000,
  /** The same for a YAML file, with its aliases written out; people write those, and YAML is slow to read. */
  yamlLength: 2_000_000,
  yamlParts: 100_000,
  /** Topics of a file of our own format; topics and prerequisites of files of other formats. */
  topics: 100_000,
  foreignTopics: 50_000,
  foreignPrerequisites: 200_000,
  /** Characters of a file of another format: JSON and tables, XML, Markdown, each slower to read than the one before. */
  foreignLength: 16_000_000,
  xmlLength: 4_000_000,
  markdownLength: 350_000,
  markdownTopics: 16_000,
  /** Characters on all cards of a canvas, which are Markdown. */
  cardsLength: 500_000,
  /** Characters of all notes of a vault, and how many there may be. */
  vaultLength: 8_000_000,
  notes: 20_000,
  /** Columns of a table, and boxes on a canvas that others may stand in. */
  columns: 500,
  groups: 2_000,
  /** Problems of one kind that are told one by one. */
  problems: 1_000,
  /** Lists and maps within each other, which allows requirements and outlines some eighteen deep. */
  depth: 40,
  idLength: 80,
  titleLength: 300,
  textLength: 5_000,
  urlLength: 2_000,
  hours: 10_000,
} as const;
