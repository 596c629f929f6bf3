/**
 * Takes the right to edit a curriculum, which one window of the browser has at a time (Web Locks, W3C):
 * two would overwrite what the other keeps. Resolves to what gives it back, or to `undefined` while
 * another window has it.
 * @param force takes it from the window that has it
 * @param lost is called when another window takes it from this one
 * Where the browser refuses to tell, everybody has it.
 */
export function takeEditLock(
  curriculum: string,
  force: boolean,
  lost: () => void,
): Promise<(() => void) | undefined> {
  // Browsers have locks for pages that came by a safe connection only.
  const { locks } = navigator as Partial<Pick<Navigator, "locks">>;
  if (!locks) return Promise.resolve(() => {});
  return new Promise((answer) => {
    let isHeld = false;
    const holding = (lock: Lock | null) => {
      if (!lock) return answer(undefined);
      isHeld = true;
      return new Promise<void>((release) => answer(release));
    };
    const options: LockOptions = force ? { steal: true } : { ifAvailable: true };
    locks
      .request(`prereq/edit/${curriculum}`, options, holding)
      .catch(() => (isHeld ? lost() : answer(() => {})));
  });
}
