export const sorry = {
  title: "Something unexpected happened",
  sentence: "Everything marked “Saved” is safe. Try again. If it happens again, send the code below to the administrator.",
  reference: "Reference: {reference}",
  away: "The database does not answer for the moment. Everything marked “Saved” is safe; the page will work again when the connection is back.",

  awayTitle: "This could not be done",
  retry: "Try again",
  home: "Back to my desk",
};
