import { account } from "./vi/account";
import { advice } from "./vi/advice";
import { after } from "./vi/after";
import { annexes } from "./vi/annexes";
import { asked, directory } from "./vi/asked";
import { audit } from "./vi/audit";
import { call } from "./vi/call";
import { comments } from "./vi/comments";
import { commitments } from "./vi/commitments";
import { common } from "./vi/common";
import { consultation } from "./vi/consultation";
import { consultationImport } from "./vi/consultation-import";
import { desk } from "./vi/desk";
import { dossier } from "./vi/dossier";
import { figures } from "./vi/figures";
import { findings } from "./vi/findings";
import { form } from "./vi/form";
import { guest } from "./vi/guest";
import { history } from "./vi/history";
import { invitation } from "./vi/invitation";
import { mail } from "./vi/mail";
import { notices } from "./vi/notices";
import { office } from "./vi/office";
import { opinion } from "./vi/opinion";
import { packet } from "./vi/packet";
import { papers } from "./vi/papers";
import { people } from "./vi/people";
import { print } from "./vi/print";
import { readiness } from "./vi/readiness";
import { refusal } from "./vi/refusal";
import { review } from "./vi/review";
import { roundPapers } from "./vi/round-papers";
import { roundTable } from "./vi/round-table";
import { search } from "./vi/search";
import { selection } from "./vi/selection";
import { session } from "./vi/session";
import { sheet } from "./vi/sheet";
import { signIn } from "./vi/sign-in";
import { sorry } from "./vi/sorry";
import { verify } from "./vi/verify";
import { versions } from "./vi/versions";

/** Every sentence of the interface in Vietnamese: the shape of every other language, by area. */
export const vi = {
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
