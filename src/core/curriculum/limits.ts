/**
 * What a curriculum may weigh. Files come from strangers: beyond these sizes they are refused with a
 * message instead of making the reader slow.
 */
export const limits = {
  /** Bytes in one file. Of a text that is already read, characters: they are no more than its bytes. */
  fileLength: 32_000_000,
  /** The same for a YAML file, with its aliases written out; people write those, and YAML is slow to read. */
  yamlLength: 4_000_000,
  /** Topics that a file of another format may have. */
  topics: 100_000,
  /** Characters of an XML file, which is slower to read than JSON. */
  xmlLength: 16_000_000,
  /** Lists and maps within each other, which allows requirements and outlines some eighteen deep. */
  depth: 40,
  idLength: 80,
  titleLength: 300,
  textLength: 5_000,
  urlLength: 2_000,
  hours: 10_000,
} as const;
