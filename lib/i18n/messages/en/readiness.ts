export const readiness = {
  title: "Readiness",
  line: "Everything that stands between this dossier and a packet that can be sent to UNESCO. Each line leads to where it is mended.",
  whole: "The whole dossier",
  sent: {
    title: "The dossier was submitted",
    line: "What was sent is frozen in its packet; nothing is left to be prepared here.",
    packet: "See the frozen packet",
  },
  blocks: {
    title: "Must be done before submission",
    none: "Nothing stands in the way of a submission.",
    count: "{count, plural, one {# thing stands} other {# things stand}} in the way of a submission.",
  },
  print: {
    title: "Trial print",
    trying: "Trying the print under the rules of the packet (PDF/A, tagged PDF). This takes some seconds.",
    good: "The trial print is good in its form (PDF/A, tagged PDF). Characters that cannot be printed, if any, are in the list above.",
    bad: "The trial print is not good: {count, plural, one {# thing} other {# things}} to mend",
    again: "Try the print again",
    edition: { submission: "As submitted:", vietnamese: "Vietnamese reading copy:", bilingual: "Side by side:" },
  },
  advice: {
    title: "Worth a second look",
    count:
      "{count, plural, =0 {There is no advice.} one {# piece of advice. It stops nobody.} other {# pieces of advice. None of them stops anybody.}}",
  },
};
