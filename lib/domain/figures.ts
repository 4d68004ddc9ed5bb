import { folded } from "./folding";

/** A number that the dossier states, kept once with where it comes from; texts refer to it by its id. */
export type Figure = {
  readonly id: string;
  readonly what: string;
  /** A decimal as text, as `figureValue` has it: never a floating-point number, which would lose digits. */
  readonly value: string;
  readonly unit: string;
  readonly scope: string;
  readonly year: number | null;
  readonly source: string;
  /** The attachment of the dossier that proves it. */
  readonly evidenceId: string | null;
};

export type FigureLanguage = "vi" | "en" | "fr";

/** The one form in which a value is stored, without leading zeros; the database refuses what is not at least a decimal. */
export const figureValue = /^(?!-0(\.0+)?$)-?(0|[1-9]\d{0,14})(\.\d{1,6})?$/;

// French puts a narrow no-break space between thousands, so that a number never breaks at the end of a line.
const notations = {
  vi: { thousands: ".", decimal: "," },
  en: { thousands: ",", decimal: "." },
  fr: { thousands: "\u202f", decimal: "," },
} as const;

/** A stored value as a text in that language says it: every digit of it, grouped by thousands. */
export function sayFigure(value: string, language: FigureLanguage): string {
  const { thousands, decimal } = notations[language];
  const [whole = "", fraction] = value.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
}

/**
 * The stored form of what a person typed in Vietnamese or English notation (spaces between thousands are taken too), or
 * undefined when it is no number or too long. What both notations can read, such as "25.000", is read as the language of
 * the interface reads it. Digits after the decimal mark are kept as typed, closing zeros too: they tell how exact it is.
 */
export function parseFigureValue(text: string, language: "vi" | "en"): string | undefined {
  const typed = text
    .normalize("NFKC")
    .trim()
    .replace(/^[\u2212\u2013]/, "-")
    .replace(/\s/g, " ");
  const other = language === "vi" ? "en" : "vi";
  return read(typed, language) ?? read(typed, other);
}

function read(typed: string, language: "vi" | "en"): string | undefined {
  const parts = written[language].exec(typed)?.groups;
  if (!parts) return undefined;
  const whole = (parts.whole ?? "").replace(/\D/g, "").replace(/^0+(?=\d)/, "");
  const amount = parts.fraction === undefined ? whole : `${whole}.${parts.fraction}`;
  const value = parts.sign && /[1-9]/.test(amount) ? `-${amount}` : amount;
  return figureValue.test(value) ? value : undefined;
}

// A group of thousands never begins with 0, so "0.125" can only be a decimal.
const written = {
  vi: /^(?<sign>-)? ?(?<whole>\d+|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?: \d{3})+)(?:,(?<fraction>\d+))?$/,
  en: /^(?<sign>-)? ?(?<whole>\d+|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,2}(?: \d{3})+)(?:\.(?<fraction>\d+))?$/,
} as const;

export type FigureProblem =
  | { readonly kind: "without-source"; readonly figureId: string }
  | { readonly kind: "two-values"; readonly figureIds: readonly string[] };

/**
 * What a reader of the dossier would stumble over: figures that name no source, and figures that give different values for
 * the same thing (what, unit, scope and year, compared without case and marks). Advice; it blocks nothing.
 */
export function figureProblems(figures: readonly Figure[]): readonly FigureProblem[] {
  const withoutSource = figures.filter((figure) => figure.source.trim() === "");
  return [
    ...withoutSource.map((figure) => ({ kind: "without-source", figureId: figure.id }) as const),
    ...[...alike(figures).values()]
      .filter((same) => new Set(same.map((figure) => amount(figure.value))).size > 1)
      .map((same) => ({ kind: "two-values", figureIds: same.map((figure) => figure.id) }) as const),
  ];
}

function alike(figures: readonly Figure[]): ReadonlyMap<string, readonly Figure[]> {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = JSON.stringify([...[figure.what, figure.unit, figure.scope].map(compared), figure.year]);
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return groups;
}

function compared(text: string): string {
  return folded(text).trim().replace(/\s+/g, " ");
}

/** 12.50 is the amount that 12.5 is. */
function amount(value: string): string {
  return value.includes(".") ? value.replace(/\.?0+$/, "") : value;
}
