import type { Words } from "../form";
import { type FormPlaces, holds, type RemarkPlace, roof, unique, whole } from "./form-places";
import { isExact, placesOf } from "./numbered-places";
import { isNumbered, numbersIn } from "./place-numbers";
import { compared } from "./remark-words";

/** `among` holds the places meant where they are several; `more` is true where the words say more than the place ("trang 12, dòng 3"). */
export type ReadPlace = {
  readonly place: RemarkPlace;
  readonly known: "known" | "unknown" | "ambiguous";
  readonly among: readonly RemarkPlace[];
  readonly more: boolean;
};

const wholeWords =
  /^(toan bo|tong the|toan van|chung|gop y chung|y kien chung|nhan xet chung|van de chung|ho so|du thao|general|generally|overall|whole|the whole|all|general (comments?|remarks?))( (du thao|ho so|van ban|noi dung|noi dung (ho so|du thao)|du thao ho so|dossier|draft|document))*$/;
// What narrows a place further than the form's own numbers do.
const narrower =
  /^[a-z](?:$|[).:])|\b(trang|tr|dong|doan|diem|khoan|gach|y|bang|hinh|anh|page|p|line|paragraph|para|table|figure|bullet)\b\.? ?(thu )?[\dA-Za-z]/i;

/** Makes a reader of places for one form, so that its titles are compared once and not with every row. */
export function placeReader(form: FormPlaces): (text: string) => ReadPlace {
  const known = new Map<string, ReadPlace>();
  const titles = titlesOf(form);
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const read = readPlace(text, form, titles);
    known.set(text, read);
    return read;
  };
}

/**
 * A place as people write it: "9.4", "Câu 9.4", "Mục IX", "Mục 9.4: …", "Trang 3, mục 9.4", the title of a section or question with
 * or without marks, "Toàn bộ". Several places at once ("câu 9.4 và 9.5") are ambiguous and stand at the one section that holds them
 * all, else at the whole; words that are none of the form's are unknown and stand at the whole.
 */
function readPlace(text: string, form: FormPlaces, titles: readonly Title[]): ReadPlace {
  const words = compared(text);
  if (wholeWords.test(words)) return one(whole);
  const section = form.find(({ number }) => !/^\d+$/.test(number) && isNumbered(words, number));
  if (section) return one({ kind: "section", section: section.id });
  const { numbers, rest } = numbersIn(words);
  const numbered = unique(numbers.flatMap((each) => placesOf(each, form)));
  const titled = titledAs(rest === "" ? words : rest, titles);
  if (numbered.length === 0) return titled.length === 0 ? unknown : narrowed(titled, form, false);
  const more = narrower.test(rest) || numbers.some((each) => !isExact(each, form));
  // A number whose title is another place's: the numbers of an older form, or a slip.
  const [number, title] = [numbered[0], titled[0]];
  const differs = numbered.length === 1 && titled.length === 1 && !holds(form, title, number) && !holds(form, number, title);
  return narrowed(differs ? [...numbered, ...titled] : numbered, form, more);
}

const unknown: ReadPlace = { place: whole, known: "unknown", among: [], more: true };

function one(place: RemarkPlace, more = false): ReadPlace {
  return { place, known: "known", among: [], more };
}

/** "Mục 9, câu 9.4" is 9.4: what holds another of the places goes. */
function narrowed(places: readonly RemarkPlace[], form: FormPlaces, more: boolean): ReadPlace {
  const among = places.filter((each) => !places.some((other) => other !== each && holds(form, each, other)));
  const [place = whole] = among;
  return among.length > 1 ? { place: roof(among, form), known: "ambiguous", among, more: true } : one(place, more);
}

type Title = { readonly words: string; readonly place: RemarkPlace };

function titlesOf(form: FormPlaces): readonly Title[] {
  const both = (words: Words, place: RemarkPlace) => [words.vi, words.en].map((each) => ({ words: compared(each), place }));
  return form.flatMap((section) => [
    ...both(section.words, { kind: "section", section: section.id }),
    ...section.questions.flatMap(({ id, words }) => both(words, { kind: "question", question: id })),
  ]);
}

/** Whole titles first; then those that begin so, if enough was written to tell them apart. A section of one question stands for both. */
function titledAs(words: string, titles: readonly Title[]): readonly RemarkPlace[] {
  const named = words.replace(/^(?:(?:muc|phan|cau hoi|cau|tieu chi|noi dung|section|question|part)\b[\s:.–-]*)/, "");
  const same = titles.filter((each) => each.words === named || each.words === words);
  const alike = same.length > 0 || named.length < 10 ? same : titles.filter((each) => each.words.startsWith(named));
  return unique(alike.map(({ place }) => place)).slice(0, same.length > 0 ? 1 : undefined);
}
