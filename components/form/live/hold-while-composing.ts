// After its end a composition still settles in the page.
const settleMs = 60;
// One may be left open: a composition is a word, about a second.
const longestMs = 5_000;

/**
 * Holds everything the server says about a text while a word is being composed in it: a letter drawn beside it would break the
 * word in two. Vietnamese input methods compose every word. `take` hears now or later; `drop` forgets what is held; `guard`
 * watches an editor of the text and gives back what ends it.
 */
export function holdWhileComposing<T>(hear: (message: T) => void) {
  let held: T[] = [];
  let holding = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const release = () => {
    clearTimeout(timer);
    holding = false;
    for (const message of held.splice(0)) hear(message);
  };
  const begin = () => {
    clearTimeout(timer);
    holding = true;
    timer = setTimeout(release, longestMs);
  };
  const end = () => {
    clearTimeout(timer);
    timer = setTimeout(release, settleMs);
  };

  return {
    take(message: T): void {
      if (holding) held.push(message);
      else hear(message);
    },
    drop(): void {
      held = [];
    },
    guard(dom: HTMLElement): () => void {
      dom.addEventListener("compositionstart", begin);
      dom.addEventListener("compositionend", end);
      dom.addEventListener("blur", release);
      return () => {
        dom.removeEventListener("compositionstart", begin);
        dom.removeEventListener("compositionend", end);
        dom.removeEventListener("blur", release);
        release();
      };
    },
  };
}
