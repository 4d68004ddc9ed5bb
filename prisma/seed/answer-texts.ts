/** One answer of the demonstration world, in the shape that suits its kind of question. */
export type SeedValue =
  | { text: string }
  /** Paragraphs separated by \n; {{key}} is a figure of the dossier's register. */
  | { long: string }
  | { choice: string }
  | { person: Record<string, string> }
  | { initiatives: Record<string, string>[] }
  /** Year, then column. */
  | { numbers: Record<string, Record<string, number>> }
  | { accepted: true }
  | { nothing: true };

/** A dossier's answers by question id; `all` holds an answer that has no language of its own. */
export type SeedAnswers = Readonly<Record<string, { readonly vi?: SeedValue; readonly en?: SeedValue; readonly all?: SeedValue }>>;
