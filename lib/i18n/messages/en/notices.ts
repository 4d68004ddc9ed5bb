export const notices = {
  title: "Mail",
  help: "Everything stands on your desk. Choose here what you are also told by mail, and whether at once or in one mail each morning at 07:30 in Viet Nam.",
  events: { mention: "Somebody mentions you", moved: "A dossier comes to your body" },
  channels: { app: "No mail", digest: "In the morning's mail", mail: "Mail at once" },
  kinds: { mention: "mentions of you", moved: "dossiers that change their stage" },
  digest: {
    subject: "Hồ sơ UCCN: {count, plural, one {# new thing} other {# new things}}",
    opening: "Dear {name},\n\n{count, plural, one {# thing is} other {# things are}} new since the last mail.",
    dossier: "Dossier of {city}",
  },
  line: {
    mention: "{by} mentions you at question {question}: “{excerpt}”",
    moved: "{by} moved the dossier to the stage {stage}",
  },
  silenceLine: "No more mail about {what}: {link}",
  silence: {
    title: "No more such mail",
    what: "You will get no more mail about {what}. What is new still shows on your desk; on the page Account you can choose mail again.",
    button: "Stop this mail",
    done: "From now on you get no mail about {what}. To get it again, sign in and choose on the page Account.",
    unknown: "This link is not right. Open it from the mail again, or sign in and choose on the page Account.",
  },
};
