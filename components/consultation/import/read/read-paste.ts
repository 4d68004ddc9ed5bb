import type { Source } from "@/lib/domain/consultation/remark-source";
import { readHtml } from "./read-html";
import { readPlain } from "./read-text";

/** What a clipboard holds, taken from the event before it ends. */
export type Pasted = { readonly html: string; readonly text: string; readonly pictures: number };

/** The tables of a clipboard: as a page where it holds one, else as words parted by tabs. A picture of a table is none. */
export function readPaste({ html, text, pictures }: Pasted): Source {
  if (/<table[\s>]/i.test(html)) return readHtml(html);
  if (html === "" && text.trim() === "" && pictures > 0) return { tables: [], troubles: [{ code: "picture-only" }] };
  return readPlain(text);
}
