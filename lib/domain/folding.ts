/** Text as it is compared in a search: no marks, no case, đ as d. The same fold as the database's `fold`. */
export function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D").toLowerCase();
}
