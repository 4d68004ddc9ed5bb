export const search = {
  open: "Search (Ctrl K)",
  title: "Search dossiers and answers",
  label: "Words to find",
  help: "Type a city, a field or a few words of an answer, with or without marks.",
  results: "Results",
  dossier: "Dossier",
  answer: "{city} · question {question} ({language})",
  short: "Type at least 2 characters.",
  waiting: "Searching…",
  none: "“{words}” is nowhere in your dossiers. Try fewer words, or others.",
  found:
    "{count, plural, =0 {No results} one {# result; arrow keys to choose, Enter to open} other {# results; arrow keys to choose, Enter to open}}",
};
