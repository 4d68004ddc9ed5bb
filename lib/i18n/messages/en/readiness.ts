export const readiness = {
  title: "Readiness",
  line: "Everything that stands between this dossier and a packet that can be sent to UNESCO. Each line leads to where it is mended.",
  whole: "The whole dossier",
  blocks: {
    title: "Must be done before submission",
    none: "Nothing stands in the way of a submission.",
    count: "{count, plural, one {# thing stands} other {# things stand}} in the way of a submission.",
  },
  advice: {
    title: "Worth a second look",
    count:
      "{count, plural, =0 {There is no advice.} one {# piece of advice. It stops nobody.} other {# pieces of advice. None of them stops anybody.}}",
  },
};
