/** What a command says while it works: lines, and now and then how far it is. */
export type Tell = {
  line(text: string): void;
  /** Said at most every few seconds; the words are only made when they are said. */
  progress(text: () => string): void;
};

const rest = 5_000;

/** Says things on the screen. */
export function onScreen(): Tell {
  let last = Date.now();
  return {
    line: (text) => console.log(text),
    progress(text) {
      if (Date.now() - last < rest) return;
      last = Date.now();
      console.log(`  … ${text()}`);
    },
  };
}
