import type { HocuspocusProvider } from "@hocuspocus/provider";

// After its end a composition still settles in the page.
const settleMs = 60;
// One may be left open: a composition is a word, about a second.
const longestMs = 5_000;

/**
 * Holds everything the server says about a text while a word is being composed in it: a letter drawn beside it would break the
 * word in two. Vietnamese input methods compose every word. Give it each editor of the text with `guard`; gives back what
 * takes the editor off again.
 */
export function holdWhileComposing(provider: HocuspocusProvider) {
  const hear = provider.onMessage.bind(provider);
  let held: MessageEvent[] = [];
  let holding = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  provider.onMessage = (message) => {
    if (holding) held.push(message);
    else hear(message);
  };
  // The line is new: what was missed is asked for anyway.
  provider.on("close", () => {
    held = [];
  });

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

  return (dom: HTMLElement): (() => void) => {
    dom.addEventListener("compositionstart", begin);
    dom.addEventListener("compositionend", end);
    dom.addEventListener("blur", release);
    return () => {
      dom.removeEventListener("compositionstart", begin);
      dom.removeEventListener("compositionend", end);
      dom.removeEventListener("blur", release);
      release();
    };
  };
}
