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
  },
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
  system: { name: "The system", acted: "The system acted by itself: {reason}" },
};
