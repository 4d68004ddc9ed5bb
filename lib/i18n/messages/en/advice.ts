export const advice = {
  title: "Advice",
  line: "What is worth a second look before it is sent. This is advice: nothing here stops the dossier from moving on.",
  question: "Question {question}. {title}",
  questionIn: "Question {question}. {title}, {language}",
  short: "Question {question}",
  stale: {
    title: "Translations older than their source",
    count:
      "{count, plural, =0 {No translation is older than the Vietnamese.} one {# translation is older than the Vietnamese. Change it, or mark it as checked where it is still right.} other {# translations are older than the Vietnamese. Change each, or mark it as checked where it is still right.}}",
    what: "What changed in the Vietnamese since",
  },
  departures: {
    title: "Departures from the glossary",
    count:
      "{count, plural, =0 {All translations follow the ministry's glossary.} one {# answer translates a term otherwise than the ministry agreed. It may be right; have a look.} other {# answers translate a term otherwise than the ministry agreed. They may be right; have a look.}}",
    glossary: "Open the glossary",
  },
  repeated: {
    title: "Repeated sentences",
    count:
      "{count, plural, =0 {No sentence stands in two answers.} one {# sentence stands in several answers. The form allows no repetition.} other {# sentences stand in several answers. The form allows no repetition.}}",
    places: "It stands in:",
  },
  figures: {
    title: "Figures to look at",
    count:
      "{count, plural, =0 {No figure lacks its source or says two things.} one {# figure lacks its source or says two things. One change in the register corrects it everywhere.} other {# figures lack their source or say two things. One change in the register corrects each everywhere.}}",
  },
  unchecked: {
    title: "Not yet checked",
    count: "{language}: {checked} of {written} written answers are checked.",
    none: "{language}: nothing is written yet.",
    list: "{count, plural, one {# answer not checked} other {# answers not checked}}",
  },
};
