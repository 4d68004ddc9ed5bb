/** Numbers that are the same in every run: mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const vietnamese = ["Huế", "đặc", "sắc", "nghề", "thủ", "công", "Ưng", "Nguyễn", "khuỷu", "thuyền", "Đà", "Nẵng", "ẩm", "thực", "ỹ"];
const french = ["l’été", "cœur", "ville", "créative", "«", "»", ":", ";", "!", "12", "%", "Œuvre"];
const pictures = ["😀", "👨‍👩‍👧‍👦", "👍🏽", "❤️", "🏳️‍🌈", "🇻🇳", "1️⃣", "🫱🏽‍🫲🏻"];
const hidden = ["\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u200e", "\ufe0f"];
const spaces = [" ", " ", " ", "\u00a0", "\u202f", "\u2009", "\u3000", "  ", " \u200b ", "\u202f\u00a0"];

/** A short text of one to three paragraphs: Vietnamese composed and taken apart, French with its spaces, pictures, what is not seen. */
export function randomText(random: () => number): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const word = () => {
    const kind = random();
    const plain =
      kind < 0.6 ? pick(vietnamese) : kind < 0.8 ? pick(french) : kind < 0.9 ? pick(pictures) : pick(vietnamese) + pick(pictures);
    const formed = random() < 0.4 ? plain.normalize("NFD") : plain;
    if (random() > 0.2) return formed;
    // Anywhere, also between a letter and its mark.
    const letters = [...formed];
    letters.splice(Math.floor(random() * (letters.length + 1)), 0, pick(hidden));
    return letters.join("");
  };
  const line = () =>
    Array.from({ length: 1 + Math.floor(random() * 5) }, () => word() + pick(spaces)).join("") + (random() < 0.7 ? word() : "");
  return Array.from({ length: 1 + Math.floor(random() * 3) }, line).join("\n");
}
