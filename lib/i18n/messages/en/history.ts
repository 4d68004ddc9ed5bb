export const history = {
  title: "History",
  line: "Who did what on this dossier, newest first. Nobody can change or delete these lines.",
  empty: "Nothing is recorded yet",
  emptyLine: "When somebody saves an answer, comments or moves the dossier on, it is recorded here.",
  since: "{from} to {to}",
  difference: "See the difference",
  thread: "See the comments",
  files: "See the annexes",
  older: "Older",
  newest: "Back to the newest",
  pages: "Pages of the history",
  note: "Reason",
};
