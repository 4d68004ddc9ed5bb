/** One sentence a kind of event; `who` is the person, or the product itself. */
export const audit = {
  answer: {
    saved: "{who} saved question {question} ({language}){times, plural, =1 {} other {, # times}}",
    restored: "{who} restored question {question} ({language}) to version {from}",
    checked: "{who} marked question {question} ({language}) as checked",
    unchecked: "{who} took back that question {question} ({language}) is checked",
    named: "{who} named version {version} of question {question} ({language}) “{name}”",
  },
  text: {
    written: "{who} wrote in question {question}",
  },
  comment: {
    opened: "{who} commented on question {question}",
    replied: "{who} replied to a comment on question {question}",
    resolved: "{who} resolved a comment on question {question}",
    reopened: "{who} reopened a comment on question {question}",
  },
  suggestion: { accepted: "{who} accepted a suggested change in question {question}" },
  attachment: {
    added: "{who} attached “{name}” to slot {question}",
    removed: "{who} took “{name}” off slot {question}",
    refused: "The scanner ({scanner}) blocked “{name}” in slot {question}: {found}",
  },
  photo: { credited: "{who} credited the photo “{name}” in slot {question}" },
  figure: {
    added: "{who} added the figure “{what}”: {amount}",
    changed: "{who} changed the figure “{what}”: {changes}",
    removed: "{who} took the figure “{what}” ({amount}) out of the register",
    set: "{field} “{to}” added",
    altered: "{field} from “{from}” to “{to}”",
    cleared: "{field} “{from}” removed",
    fields: {
      what: "name",
      value: "value",
      unit: "unit",
      scope: "scope",
      year: "year",
      source: "source",
      evidence: "proof",
    },
  },
  paper: {
    planned: "{who} assigned paper {ordinal} of slot {question}: {changes}",
    stepped: "{who} recorded paper {ordinal} of slot {question} as {step} on {on}",
    unstepped: "{who} undid the step “{step}” of {on}, paper {ordinal} of slot {question}",
    set: "{field} “{to}”",
    cleared: "{field} cleared",
    steps: { drafted: "drafted", sent: "sent", signed: "signed", received: "received" },
    fields: {
      body: "asked of",
      preparedBy: "prepared by",
      signer: "signed by",
      dueOn: "due day",
      dueReason: "reason for the day",
      note: "note",
      file: "file",
    },
  },
  authority: {
    added: "{who} entered in the signing register: {body}",
    changed: "{who} changed the signing register: {body}",
    ended: "{who} ended the signing of {body} on {on}",
  },
  version: { kept: "{who} kept version {number} of the dossier as “{name}”" },
  section: {
    restored:
      "{who} restored section {section} to version {number} of the dossier: {answers, plural, one {# answer reads as it did then} other {# answers read as they did then}}",
  },
  packet: { rebuilt: "{who} had the packet made again" },
  stage: { moved: "{who} moved the dossier from {from} to {to}" },
  sending: { recorded: "{who} recorded that the dossier went to UNESCO {channel}, {at}" },
  reply: { recorded: "{who} recorded UNESCO's answer of {day}: {reply}" },
  exchange: { struck: "{who} struck out a line recorded by mistake ({exchange}, {day})" },
  commitment: {
    added: "{who} added the commitment “{title}”",
    changed: "{who} changed the commitment “{title}”: {fields}{state, select, none {} other {, now “{stateWords}”}}",
    fields: {
      owner: "body in charge",
      ownerPersonId: "person in charge",
      indicator: "indicator",
      fromYear: "first year",
      toYear: "last year",
      state: "state",
      stateReason: "reason",
    },
  },
  progress: { added: "{who} noted progress on the commitment “{title}”, {day}" },
  report: { opened: "{who} opened the monitoring report of {year}" },
  member: {
    added: "{who} admitted {person} as {role}",
    removed: "{who} took {person} off the dossier",
  },
  dossier: { opened: "{who} opened the dossier" },
  organisation: { added: "{who} added the body {organisation}" },
  person: {
    invited: "{who} invited {name} as {role}, {organisation}",
    disabled: "{who} closed the account of {person}",
  },
  invitation: { accepted: "{who} accepted an invitation as {role}" },
  session: {
    opened: "{who} signed in with {device}",
    ended: "{who} ended a session of their own",
  },
  password: { changed: "{who} changed their own password", reset: "{who} set a new password by a link that {by} sent" },
  call: { amended: "{who} recorded amendment {number} of call {call}, source: {source}" },
  term: {
    added: "{who} added the term “{term}”",
    changed: "{who} changed the term “{term}”",
    retired: "{who} retired the term “{term}”",
  },
  stakeholder: {
    added: "{who} added to the directory of those consulted: {name}",
    changed: "{who} changed in the directory of those consulted: {name}",
    retired: "{who} retired from the directory of those consulted: {name}",
  },
  review: {
    assigned:
      "{who} asked {person} to review in cycle {cycle}, due {until} {sections, plural, =0 {(the whole dossier)} one {(# section)} other {(# sections)}}",
    declared:
      "{conflict, select, true {{who} declared a conflict of interest} other {{who} declared no conflict of interest and began to read the dossier}}",
    kept: "{who} kept {person} as a reviewer in spite of a conflict of interest",
    replaced: "{who} ended the review of {person}",
  },
  round: {
    opened:
      "{who} opened consultation round {round} and sent draft v{draft} to {asked, plural, one {# body} other {# bodies}}, until {until}",
    extended: "{who} moved the end of consultation round {round} to {until}",
    closed: "{who} closed consultation round {round}",
    reminded: "{who} reminded {reminded, plural, one {# body} other {# bodies}} in consultation round {round}",
  },
  sheet: {
    saved: "{who} wrote in their review sheet, review {cycle}{times, plural, =1 {} other {, # times}}",
    submitted: "{who} handed in their review sheet, review {cycle}{last, select, true {; all are in and the scores open} other {}}",
  },
  scores: { opened: "{who} opened the scores of review {cycle} before all were in" },
  minutes: { saved: "{who} recorded the review session, review {cycle}{times, plural, =1 {} other {, # times}}" },
  cycle: { decided: "{who} recorded the decision of review {cycle}: {decision}" },
  decisions: { ready: "ready to go out", conditions: "ready with conditions", "not-put-forward": "not put forward" },
  silence: {
    recorded: "{who} recorded the silence of {silent, plural, one {# body} other {# bodies}} as agreement, consultation round {round}",
  },
  consultee: {
    added: "{who} asked more bodies in consultation round {round}: {names}",
    renewed: "{who} gave {name} a new link, consultation round {round}",
    withdrawn: "{who} withdrew the link of {name}, consultation round {round}",
    mailed: "The {letter, select, ask {letter asking for opinions} other {reminder}} went to {name}, consultation round {round}",
    unmailed:
      "The {letter, select, ask {letter asking for opinions} other {reminder}} to {name} could not be sent, consultation round {round}",
  },
  opinion: {
    entered:
      "{who} entered {paper} of {name}, {on}, consultation round {round}: {remarks, plural, =0 {agrees} one {# remark} other {# remarks}}",
    letter: "letter {number}",
    minutes: "minutes {number}",
  },
  remarks: {
    assigned: "{who} gave {remarks, plural, one {# remark} other {# remarks}} of consultation round {round} to {person}",
    nobody: "nobody",
    whole: "the whole dossier",
    dispositions: {
      accepted: "accepted",
      partly: "accepted in part",
      "not-accepted": "not accepted",
      noted: "noted",
    },
    placed: "{who} moved {remarks, plural, one {# remark} other {# remarks}} of consultation round {round} to {place}",
    answered: "{who} answered remark {numbers} of consultation round {round}: {disposition}",
    approved: "{who} approved the answer to remark {numbers} of consultation round {round}",
    returned: "{who} sent back the answer to remark {numbers} of consultation round {round}: {note}",
  },
  remark: {
    struck: "{who} struck out remark {number} of {name}, entered by mistake, consultation round {round}: {reason}",
  },
  participants: {
    inserted: "{who} put what the consultation held into question {question} ({language})",
  },
  finding: {
    raised:
      "{who} raised a finding on question {question}: {weight, select, blocking {blocking} should {should be mended} could {could be mended} other {language}}",
    answered: "{who} answered finding {number} on question {question}",
    settled: "{who} settled finding {number} on question {question}",
    reopened: "{who} reopened finding {number} on question {question}: {reason}",
    weighed:
      "{who} weighed finding {number} on question {question} anew: {from, select, blocking {blocking} should {should be mended} could {could be mended} other {language}} became {to, select, blocking {blocking} should {should be mended} could {could be mended} other {language}}",
  },
  guest: {
    outcomes: { remarks: "with remarks", agrees: "agrees", silent: "did not answer" },
    opened: "{name} opened the draft by link, consultation round {round}",
    remarked: "{name} made remark {number} by link, consultation round {round}",
    changed: "{name} changed remark {number}, consultation round {round}",
    withdrew: "{name} withdrew remark {number}, consultation round {round}",
    finished: "{name} finished answering, consultation round {round}: {outcome}",
  },
  selection: {
    confirmed: "{who} confirmed selection {number} between the cities, call of {call}. Put forward: {chosen}. In reserve: {reserve}.",
  },
  notice: { chosen: "{who} chose how to be told by mail" },
  system: { name: "The system", acted: "The system acted by itself: {reason}" },
};
