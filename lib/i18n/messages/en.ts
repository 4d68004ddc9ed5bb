import { account } from "./en/account";
import { advice } from "./en/advice";
import { after } from "./en/after";
import { annexes } from "./en/annexes";
import { asked, directory } from "./en/asked";
import { audit } from "./en/audit";
import { call } from "./en/call";
import { comments } from "./en/comments";
import { commitments } from "./en/commitments";
import { common } from "./en/common";
import { consultation } from "./en/consultation";
import { consultationImport } from "./en/consultation-import";
import { desk } from "./en/desk";
import { dossier } from "./en/dossier";
import { figures } from "./en/figures";
import { findings } from "./en/findings";
import { form } from "./en/form";
import { guest } from "./en/guest";
import { history } from "./en/history";
import { invitation } from "./en/invitation";
import { mail } from "./en/mail";
import { notices } from "./en/notices";
import { office } from "./en/office";
import { opinion } from "./en/opinion";
import { packet } from "./en/packet";
import { papers } from "./en/papers";
import { people } from "./en/people";
import { print } from "./en/print";
import { readiness } from "./en/readiness";
import { refusal } from "./en/refusal";
import { review } from "./en/review";
import { roundPapers } from "./en/round-papers";
import { roundTable } from "./en/round-table";
import { search } from "./en/search";
import { selection } from "./en/selection";
import { session } from "./en/session";
import { sheet } from "./en/sheet";
import { signIn } from "./en/sign-in";
import { sorry } from "./en/sorry";
import { verify } from "./en/verify";
import { versions } from "./en/versions";
import type { vi } from "./vi";

/** Every sentence of the interface in English, by area. */
export const en: typeof vi = {
  account,
  advice,
  after,
  annexes,
  asked,
  audit,
  call,
  comments,
  commitments,
  review,
  roundPapers,
  roundTable,
  common,
  consultation,
  consultationImport,
  desk,
  directory,
  dossier,
  figures,
  findings,
  form,
  guest,
  history,
  invitation,
  mail,
  notices,
  office,
  opinion,
  packet,
  papers,
  people,
  print,
  readiness,
  refusal,
  search,
  selection,
  session,
  sheet,
  signIn,
  sorry,
  verify,
  versions,
};
