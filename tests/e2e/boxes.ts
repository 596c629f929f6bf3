import type { Page } from "@playwright/test";

/** By how many pixels the page is wider than its window. */
export async function overflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/**
 * What can be pressed and is smaller than WCAG 2.2, 2.5.8 asks for: neither 24 by 24 pixels nor
 * with so much room around it that a circle of 24 pixels on its centre touches no other target.
 * Left out are links within a sentence, and the box of a label, which presses for it.
 */
export async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const pressable =
      "a[href], button, input, select, summary, [role=tab], [role=option], [role=switch], label:has(input)";
    const all = [...document.querySelectorAll<HTMLElement>(pressable)].filter(
      (one) =>
        one.checkVisibility({ visibilityProperty: true }) &&
        one.closest("label") === (one.tagName === "LABEL" ? one : null) &&
        !one.matches(".skip-link, input[type=file]") &&
        !(one.tagName === "A" && one.parentElement?.tagName === "P"),
    );
    const boxes = all.map((one) => one.getBoundingClientRect());
    const isNear = (x: number, y: number, { left, right, top, bottom }: DOMRect) =>
      Math.hypot(x - Math.max(left, Math.min(x, right)), y - Math.max(top, Math.min(y, bottom))) <
      12;
    return all.flatMap((one, at) => {
      const box = boxes[at] ?? new DOMRect();
      if (Math.min(box.width, box.height) >= 24) return [];
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const crowd = boxes.filter((other, index) => index !== at && isNear(x, y, other));
      if (crowd.length === 0) return [];
      const name = one.ariaLabel ?? one.textContent;
      return [`${one.tagName} “${name?.trim()}”: ${box.width} × ${box.height}`];
    });
  });
}

/** Words that do not fit into what they are written on and are cut off there, shortened ones aside. */
export async function cutWords(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("body *")]
      .filter((one) => {
        if (!one.checkVisibility({ visibilityProperty: true })) return false;
        const style = getComputedStyle(one);
        if (style.textOverflow === "ellipsis" || one.matches(".visually-hidden")) return false;
        if (style.webkitLineClamp !== "none") return false;
        const hides = (axis: string) => axis === "hidden" || axis === "clip";
        return (
          one.textContent !== "" &&
          ((hides(style.overflowX) && one.scrollWidth > one.clientWidth + 1) ||
            (hides(style.overflowY) && one.scrollHeight > one.clientHeight + 1))
        );
      })
      .map((one) => `${one.tagName}.${one.className}: “${one.textContent?.slice(0, 60)}”`),
  );
}

/** Controls that speech cannot call by what is written on them: a label of their own leaves it out. */
export async function misnamed(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const plain = (text: string | null) => (text ?? "").replace(/\W+/g, " ").trim().toLowerCase();
    return [...document.querySelectorAll<HTMLElement>("button[aria-label], a[aria-label]")].flatMap(
      (one) => {
        const [name, written] = [plain(one.ariaLabel), plain(one.textContent)];
        return name.includes(written) ? [] : [`“${one.textContent}” is called “${one.ariaLabel}”`];
      },
    );
  });
}

/** Parts of the header that lie over one another or beyond the window. */
export async function clashesInHeader(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const parts = [
      ".brand-name",
      ".header > .tabs",
      ".header .search-icon",
      ".header-tools",
    ].flatMap((part) => {
      const box = document.querySelector(part)?.getBoundingClientRect();
      const isShown =
        box &&
        box.width > 0 &&
        getComputedStyle(document.querySelector(part)?.parentElement ?? document.body).clipPath ===
          "none";
      return isShown ? [{ part, box }] : [];
    });
    return parts.flatMap(({ part, box }, at) => [
      ...(box.left < 0 || box.right > innerWidth ? [`${part} is beyond the window`] : []),
      ...parts
        .slice(at + 1)
        .filter((other) => box.left < other.box.right && other.box.left < box.right)
        .map((other) => `${part} and ${other.part}`),
    ]);
  });
}

/** Whether something of what has the focus can be seen: “seen”, “none” where nothing has it, or what is hidden. */
export async function focusSeen(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || focused === document.body) return "none";
    const { left, right, top, bottom } = focused.getBoundingClientRect();
    const shares = [0.05, 0.5, 0.95];
    const isSeen = shares.some((across) =>
      shares.some((down) => {
        const [x, y] = [left + (right - left) * across, top + (bottom - top) * down];
        const seen = document.elementFromPoint(x, y);
        return seen && (focused.contains(seen) || seen.closest("label")?.contains(focused));
      }),
    );
    return isSeen ? "seen" : `${focused.tagName} “${focused.ariaLabel ?? focused.textContent}”`;
  });
}
