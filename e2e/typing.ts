import type { CDPSession, Locator, Page } from "@playwright/test";

/** Sixty words as they are typed on a Vietnamese keyboard, none of which holds another of the tests' letters. */
export const vietnameseWords: readonly string[] =
  `được người thường những trước giữa xưởng đường nghệ thuật truyền thống ruộng rượu hương khoảng chuyện quyết nghiêng thuyền
   luống phượng đuổi nước tường chương hoạt động biển Huế phố làng nghề gốm lụa thêu chạm khắc đúc đồng múa rối nhạc cung đình
   bếp ẩm thực bánh trái mắm ruốc chè sen cúng giỗ lễ hội mùa xuân`
    .split(/\s+/)
    .slice(0, 60);

/** The states a syllable passes while it is composed: letter by letter, then its marks. */
function stages(word: string): readonly string[] {
  const plain = word.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");
  const grown = Array.from({ length: plain.length }, (_, index) => plain.slice(0, index + 1));
  return plain === word ? grown : [...grown, word];
}

/** Types a word as an input method does that composes it: the browser hears of each state, and of the word at the end. */
export async function compose(session: CDPSession, word: string, rest: number): Promise<void> {
  for (const text of stages(word)) {
    await session.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
    await pause(rest);
  }
  await session.send("Input.insertText", { text: word });
  await session.send("Input.insertText", { text: " " });
}

/** Types a word as UniKey and its like do: plain letters first, then letters taken back and put again with their marks. */
export async function retype(page: Page, word: string, rest: number): Promise<void> {
  const states = stages(word);
  let standing = "";
  for (const text of states) {
    const same = [...text].findIndex((letter, index) => letter !== [...standing][index]);
    const kept = same === -1 ? text.length : same;
    for (let left = standing.length; left > kept; left -= 1) await page.keyboard.press("Backspace");
    await page.keyboard.insertText(text.slice(kept));
    standing = text;
    await pause(rest);
  }
  await page.keyboard.insertText(" ");
}

/** Goes on typing letters that no Vietnamese word has, at the caret of a field, until it is told to stop. */
export function typeAlong(field: Locator, everyMs: number): () => Promise<number> {
  let stopped = false;
  let typed = 0;
  const work = (async () => {
    while (!stopped) {
      await field.page().keyboard.insertText("wzfj".charAt(typed % 4));
      typed += 1;
      await pause(everyMs);
    }
  })();
  return async () => {
    stopped = true;
    await work;
    return typed;
  };
}

/** How many of the words stand in a text whole, in their order. */
export function wholeWords(text: string, words: readonly string[]): number {
  let from = 0;
  let whole = 0;
  for (const word of words) {
    const at = text.indexOf(word, from);
    if (at < 0) continue;
    whole += 1;
    from = at + word.length;
  }
  return whole;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
