export const print = {
  title: "Application of {city}",
  subtitle: "UNESCO Creative Cities Network, call of {year}",
  contents: "Contents",
  page: "Page",
  draft: "DRAFT",
  annexes: "Annexes",
  unanswered: "Not answered",
  city: "City",
  field: "Creative field",
  call: "Call for applications",
  team: "Prepared by",
  frozenAt: "Date (Vietnam time)",
  counted: {
    words: "{count, plural, one {# word} other {# words}}",
    characters: "{count, plural, one {# character} other {# characters}}",
  },
  limited: {
    words: "{used} / {limit} words",
    characters: "{used} / {limit} characters",
  },
  languages: {
    vi: "Vietnamese",
    en: "English",
    fr: "French",
  },
};
