import type { FormPlaces, RemarkPlace } from "./form-places";
import type { Numbered } from "./place-numbers";

/** The places a number names: a question, a section, the questions below it, or the nearest one above it ("9.4.2", "9.4a"). */
export function placesOf({ number, annex }: Numbered, form: FormPlaces): readonly RemarkPlace[] {
  const questions = form.flatMap((section) => section.questions.map(({ id }) => id));
  const wanted = annex ? [`${form.at(-1)?.number ?? ""}.${number}`, number] : [number];
  for (const each of wanted) {
    const same = questions.find((id) => id.toLowerCase() === each.toLowerCase());
    if (same) return [{ kind: "question", question: same }];
    const section = form.find((one) => covers(one, each));
    if (section) return [{ kind: "section", section: section.id }];
    const below = questions.filter((id) => id.startsWith(`${each}.`));
    if (below.length > 0) return below.map((question) => ({ kind: "question", question }));
  }
  const above = number.slice(0, number.lastIndexOf("."));
  return number.includes(".") ? placesOf({ number: above, annex }, form) : [];
}

/** Does the form know the number itself, or was only what lies around it found? */
export function isExact(numbered: Numbered, form: FormPlaces): boolean {
  const { number } = numbered;
  return (
    numbered.annex ||
    form.some(
      (section) =>
        covers(section, number) ||
        section.questions.some(({ id }) => id.toLowerCase() === number.toLowerCase() || id.startsWith(`${number}.`)),
    )
  );
}

/** "4–5" is the number of a section that covers 4 and 5. */
function covers({ number }: { readonly number: string }, wanted: string): boolean {
  const [from = "", to = from] = number.split(/[–-]/);
  if (number.toLowerCase() === wanted.toLowerCase()) return true;
  return /^\d+$/.test(from) && /^\d+$/.test(to) && /^\d+$/.test(wanted) && Number(wanted) >= Number(from) && Number(wanted) <= Number(to);
}
