import { accountView } from "./account-view";
import { adviceView } from "./advice-view";
import { afterView } from "./after-view";
import { annexesView } from "./annexes-view";
import { answerHistory } from "./answer-history";
import { askedView } from "./asked-view";
import { attachmentDownload } from "./attachment-download";
import { authoritiesView } from "./authorities-view";
import { callView } from "./call-view";
import { commentsView } from "./comments-view";
import { commitmentsView } from "./commitments-view";
import { consultationView } from "./consultation-view";
import { deskView } from "./desk-view";
import { dossierView } from "./dossier-view";
import { draftView } from "./draft-view";
import { draftsCompare } from "./drafts-compare";
import { figuresView } from "./figures-view";
import { findingsView } from "./findings-view";
import { glossaryView } from "./glossary-view";
import { guestView } from "./guest-view";
import { historyView } from "./history-view";
import { invitationView } from "./invitation-view";
import { keysView } from "./keys-view";
import { letterDownload } from "./letter-download";
import { minutesDownload } from "./minutes-download";
import { officeView } from "./office-view";
import { opinionView } from "./opinion-view";
import { packetCompare } from "./packet-compare";
import { packetDownload } from "./packet-download";
import { packetProgress } from "./packet-progress";
import { packetView } from "./packet-view";
import { peopleView } from "./people-view";
import { readinessView } from "./readiness-view";
import { remarkChangesQuery } from "./remark-changes";
import { reviewChanges } from "./review-changes";
import { reviewView } from "./review-view";
import { roundDownload } from "./round-download";
import { roundPapers } from "./round-papers";
import { roundView } from "./round-view";
import { searchView } from "./search-view";
import { sectionView } from "./section-view";
import { selectionView } from "./selection-view";
import { sessionView } from "./session-view";
import { sheetView } from "./sheet-view";
import { silenceView } from "./silence-view";
import { stakeholdersView } from "./stakeholders-view";
import { trailView } from "./trail-view";
import { uploadView } from "./upload-view";
import { versionsCompare } from "./versions-compare";
import { versionsView } from "./versions-view";

/** The readings a browser may ask for by name. */
export const openQueries = {
  "desk.view": deskView,
  "call.view": callView,
  "search.view": searchView,
  "account.view": accountView,
  "office.view": officeView,
  "trail.view": trailView,
  "glossary.view": glossaryView,
  "keys.view": keysView,
  "authorities.view": authoritiesView,
  "stakeholders.view": stakeholdersView,
  "selection.view": selectionView,
  "dossier.view": dossierView,
  "section.view": sectionView,
  "answer.history": answerHistory,
  "comments.view": commentsView,
  "annexes.view": annexesView,
  "figures.view": figuresView,
  "people.view": peopleView,
  "history.view": historyView,
  "advice.view": adviceView,
  "versions.view": versionsView,
  "versions.compare": versionsCompare,
  "readiness.view": readinessView,
  "packet.view": packetView,
  "packet.download": packetDownload,
  "packet.progress": packetProgress,
  "packet.compare": packetCompare,
  "attachment.download": attachmentDownload,
  "letter.download": letterDownload,
  "upload.view": uploadView,
  "after.view": afterView,
  "commitments.view": commitmentsView,
  "consultation.view": consultationView,
  "round.view": roundView,
  "asked.view": askedView,
  "findings.view": findingsView,
  "review.changes": reviewChanges,
  "review.view": reviewView,
  "remark.changes": remarkChangesQuery,
  "round.papers": roundPapers,
  "round.download": roundDownload,
  "draft.view": draftView,
  "drafts.compare": draftsCompare,
  "opinion.view": opinionView,
  "sheet.view": sheetView,
  "session.view": sessionView,
  "minutes.download": minutesDownload,
  "guest.view": guestView,
  "invitation.view": invitationView,
  "silence.view": silenceView,
} as const;
