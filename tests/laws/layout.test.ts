import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AreaId, StageId, TopicId } from "../../src/core/model/ids.ts";
import { layOut } from "../../src/scene/layout/lay-out.ts";
import type { LayoutInput } from "../../src/scene/layout/layout-input.ts";
import { faultsOf } from "../support/layout-faults.ts";

/** Any graph at all: circles, several stages, empty areas, junctions in junctions, weak edges. */
const arbitraryInput: fc.Arbitrary<LayoutInput> = fc
  .record({
    stageCount: fc.integer({ min: 1, max: 4 }),
    areaCount: fc.integer({ min: 1, max: 9 }),
    cardCount: fc.integer({ min: 1, max: 40 }),
    junctionCount: fc.integer({ min: 0, max: 8 }),
    dice: fc.infiniteStream(fc.nat(9999)),
    edgeCount: fc.integer({ min: 0, max: 90 }),
  })
  .map(({ stageCount, areaCount, cardCount, junctionCount, dice, edgeCount }) => {
    const pick = (below: number) => (dice.next().value ?? 0) % below;
    const cards = Array.from({ length: cardCount }, (_, card) => ({
      topic: TopicId(`t${card}`),
      area: pick(areaCount),
    }));
    const junctions: LayoutInput["junctions"][number][] = [];
    for (let junction = 0; junction < junctionCount; junction++) {
      const parent = pick(cardCount + junction);
      const card = parent < cardCount ? parent : (junctions[parent - cardCount]?.card ?? 0);
      junctions.push({ kind: pick(2) === 0 ? "or" : "and", card, parent });
    }
    const kinds = ["requires", "requires", "requires", "implied", "helps"] as const;
    const edges = new Map<string, LayoutInput["edges"][number]>();
    for (let edge = 0; edge < edgeCount; edge++) {
      const from = pick(cardCount);
      const to = pick(cardCount + junctionCount);
      const card = to < cardCount ? to : junctions[to - cardCount]?.card;
      if (from !== card) {
        edges.set(`${from} ${to}`, { from, to, kind: kinds[pick(kinds.length)] ?? "requires" });
      }
    }
    return {
      stages: Array.from({ length: stageCount }, (_, stage) => StageId(`s${stage}`)),
      areas: Array.from({ length: areaCount }, (_, area) => ({
        area: AreaId(`a${area}`),
        stage: pick(stageCount),
      })),
      cards,
      junctions,
      edges: [...edges.values()],
    };
  });

const arbitraryAspect = fc.constantFrom(0.4, 0.6, 1, 1.6, 3);

describe("a layout, whatever the graph", () => {
  test("has no card on a card, no area on an area, and no edge through a card or a title", () => {
    fc.assert(
      fc.property(arbitraryInput, arbitraryAspect, (input, aspect) => {
        expect(faultsOf(layOut(input, { aspect, effort: "fast" }))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test("is as sound when made with thorough effort", () => {
    fc.assert(
      fc.property(arbitraryInput, arbitraryAspect, (input, aspect) => {
        expect(faultsOf(layOut(input, { aspect, effort: "thorough" }))).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  test("has every card, junction and edge of the input, in its order", () => {
    fc.assert(
      fc.property(arbitraryInput, (input) => {
        const { nodes, routes } = layOut(input, { aspect: 1.6, effort: "fast" });
        expect(nodes.length).toBe(input.cards.length + input.junctions.length);
        expect(nodes.slice(0, input.cards.length).map(({ topic }) => topic)).toEqual(
          input.cards.map(({ topic }) => topic),
        );
        const ends = [...routes].map(({ from, to, kind }) => ({ from, to, kind }));
        expect(ends.slice(0, input.edges.length)).toEqual(input.edges);
        expect(ends.slice(input.edges.length)).toEqual(
          input.junctions.map(({ parent }, junction) => ({
            from: input.cards.length + junction,
            to: parent,
            kind: "requires",
          })),
        );
      }),
    );
  });

  test("is the same when made twice", () => {
    fc.assert(
      fc.property(arbitraryInput, (input) => {
        const options = { aspect: 1.6, effort: "fast" } as const;
        expect(layOut(structuredClone(input), options)).toEqual(layOut(input, options));
      }),
      { numRuns: 40 },
    );
  });

  test("does not move a box when edges that shape nothing are left out", () => {
    fc.assert(
      fc.property(arbitraryInput, (input) => {
        const options = { aspect: 1.6, effort: "fast" } as const;
        const strong = input.edges.filter(({ kind }) => kind === "requires");
        const { nodes, areas } = layOut(input, options);
        const without = layOut({ ...input, edges: strong }, options);
        expect({ nodes, areas }).toEqual({ nodes: without.nodes, areas: without.areas });
      }),
      { numRuns: 60 },
    );
  });

  test("does not move a box when the edges come in another order", () => {
    fc.assert(
      fc.property(arbitraryInput, (input) => {
        const options = { aspect: 1.6, effort: "fast" } as const;
        const { nodes, areas } = layOut(input, options);
        const turned = layOut({ ...input, edges: [...input.edges].reverse() }, options);
        expect({ nodes, areas }).toEqual({ nodes: turned.nodes, areas: turned.areas });
      }),
      { numRuns: 60 },
    );
  });
});
