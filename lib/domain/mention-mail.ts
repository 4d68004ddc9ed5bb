/** Cut a body to what a mail may show of it: the first line, at most 160 code points. */
export function excerpt(body: string): string {
  const first = [...(body.split("\n")[0] ?? "")];
  return first.length > 160 ? `${first.slice(0, 159).join("")}…` : first.join("");
}
