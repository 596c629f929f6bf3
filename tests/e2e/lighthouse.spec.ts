import { expect, test } from "@playwright/test";
import { audited, devices } from "../support/lighthouse.ts";

/**
 * What Lighthouse finds at rest. Its score for speed depends on how busy the machine is, so that is
 * measured by `npm run bench -- lighthouse`; that nothing moves while the page loads does not.
 */
for (const device of devices) {
  test(`Lighthouse has nothing to say against the page on a ${device}`, async ({ baseURL }) => {
    const { categories, audits } = await audited(String(baseURL), device);
    expect(audits["cumulative-layout-shift"]?.numericValue).toBeLessThan(0.01);
    for (const category of ["accessibility", "best-practices"]) {
      const failed = (categories[category]?.auditRefs ?? [])
        .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
        .map(({ id }) => `${id}: ${audits[id]?.title}`);
      expect(failed, category).toEqual([]);
      expect(categories[category]?.score, category).toBe(1);
    }
  });
}
