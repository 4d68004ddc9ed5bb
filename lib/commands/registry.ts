import { acceptInvitation } from "./accept-invitation";
import { acceptSuggestion } from "./accept-suggestion";
import { addAttachment } from "./add-attachment";
import { addAuthority } from "./add-authority";
import { addCommitment } from "./add-commitment";
import { addFigure } from "./add-figure";
import { addMember } from "./add-member";
import { addOrganisation } from "./add-organisation";
import { addProgress } from "./add-progress";
import { addTerm } from "./add-term";
import { advanceStage } from "./advance-stage";
import { amendCall } from "./amend-call";
import { changeAuthority } from "./change-authority";
import { changeCommitment } from "./change-commitment";
import { changeFigure } from "./change-figure";
import { changePassword } from "./change-password";
import { changeTerm } from "./change-term";
import { checkAnswer } from "./check-answer";
import { confirmSelection } from "./confirm-selection";
import { addConsultees } from "./consultation/add-consultees";
import { addStakeholder } from "./consultation/add-stakeholder";
import { answerRemarks } from "./consultation/answer-remarks";
import { approveAnswers } from "./consultation/approve-answers";
import { assignRemarks } from "./consultation/assign-remarks";
import { changeStakeholder } from "./consultation/change-stakeholder";
import { closeRound } from "./consultation/close-round";
import { enterOpinion } from "./consultation/enter-opinion";
import { extendRound } from "./consultation/extend-round";
import { insertParticipants } from "./consultation/insert-participants";
import { openRound } from "./consultation/open-round";
import { placeRemarks } from "./consultation/place-remarks";
import { recordSilence } from "./consultation/record-silence";
import { remindRound } from "./consultation/remind-round";
import { renewConsultee } from "./consultation/renew-consultee";
import { retireStakeholder } from "./consultation/retire-stakeholder";
import { returnAnswers } from "./consultation/return-answers";
import { strikeRemark } from "./consultation/strike-remark";
import { withdrawConsultee } from "./consultation/withdraw-consultee";
import { creditPhoto } from "./credit-photo";
import { disablePerson } from "./disable-person";
import { endAuthority } from "./end-authority";
import { endSession } from "./end-session";
import { changeOwnRemark } from "./guest/change-remark";
import { finishAnswer } from "./guest/finish";
import { guestRemark } from "./guest/remark";
import { withdrawOwnRemark } from "./guest/withdraw-remark";
import { invitePerson } from "./invite-person";
import { keepVersion } from "./keep-version";
import { nameAnswer } from "./name-answer";
import { chooseNotices } from "./notices/choose";
import { silenceNotices } from "./notices/silence";
import { openComment } from "./open-comment";
import { openDossier } from "./open-dossier";
import { openReport } from "./open-report";
import { openSession } from "./open-session";
import { planPaper } from "./plan-paper";
import { rebuildPacket } from "./rebuild-packet";
import { recordReply } from "./record-reply";
import { recordSending } from "./record-sending";
import { removeAttachment } from "./remove-attachment";
import { removeFigure } from "./remove-figure";
import { removeMember } from "./remove-member";
import { reopenComment } from "./reopen-comment";
import { replyComment } from "./reply-comment";
import { resolveComment } from "./resolve-comment";
import { restoreAnswer } from "./restore-answer";
import { restoreSection } from "./restore-section";
import { retireTerm } from "./retire-term";
import { answerFinding } from "./review/answer-finding";
import { assignReview } from "./review/assign-review";
import { decideCycle } from "./review/decide-cycle";
import { declareReview } from "./review/declare-review";
import { keepReview } from "./review/keep-review";
import { openScores } from "./review/open-scores";
import { raiseFinding } from "./review/raise-finding";
import { reopenFinding } from "./review/reopen-finding";
import { replaceReview } from "./review/replace-review";
import { saveSession } from "./review/save-session";
import { saveSheet } from "./review/save-sheet";
import { settleFinding } from "./review/settle-finding";
import { submitSheet } from "./review/submit-sheet";
import { weighFinding } from "./review/weigh-finding";
import { saveAnswer } from "./save-answer";
import { stepPaper } from "./step-paper";
import { strikeExchange } from "./strike-exchange";
import { undoPaperStep } from "./undo-paper-step";

/**
 * The changes a browser may ask for by name. Two are missing on purpose: `session.open`, which only next-auth calls, and
 * `attachment.add`, which only the route that took the bytes calls, because it vouches for their sum and kind.
 */
export const openCommands = {
  "answer.save": saveAnswer,
  "answer.restore": restoreAnswer,
  "answer.check": checkAnswer,
  "answer.name": nameAnswer,
  "version.keep": keepVersion,
  "section.restore": restoreSection,
  "comment.open": openComment,
  "comment.reply": replyComment,
  "comment.resolve": resolveComment,
  "comment.reopen": reopenComment,
  "suggestion.accept": acceptSuggestion,
  "attachment.remove": removeAttachment,
  "photo.credit": creditPhoto,
  "figure.add": addFigure,
  "figure.change": changeFigure,
  "figure.remove": removeFigure,
  "paper.plan": planPaper,
  "paper.step": stepPaper,
  "paper.undo": undoPaperStep,
  "stage.advance": advanceStage,
  "packet.rebuild": rebuildPacket,
  "member.add": addMember,
  "member.remove": removeMember,
  "sending.record": recordSending,
  "reply.record": recordReply,
  "exchange.strike": strikeExchange,
  "commitment.add": addCommitment,
  "commitment.change": changeCommitment,
  "progress.add": addProgress,
  "dossier.open": openDossier,
  "report.open": openReport,
  "person.invite": invitePerson,
  "organisation.add": addOrganisation,
  "person.disable": disablePerson,
  "session.end": endSession,
  "password.change": changePassword,
  "call.amend": amendCall,
  "selection.confirm": confirmSelection,
  "notice.choose": chooseNotices,
  "notice.silence": silenceNotices,
  "term.add": addTerm,
  "term.change": changeTerm,
  "term.retire": retireTerm,
  "authority.add": addAuthority,
  "authority.change": changeAuthority,
  "authority.end": endAuthority,
  "round.open": openRound,
  "round.extend": extendRound,
  "round.close": closeRound,
  "round.remind": remindRound,
  "silence.record": recordSilence,
  "consultee.add": addConsultees,
  "consultee.renew": renewConsultee,
  "consultee.withdraw": withdrawConsultee,
  "opinion.enter": enterOpinion,
  "remark.assign": assignRemarks,
  "remark.place": placeRemarks,
  "remark.answer": answerRemarks,
  "remark.approve": approveAnswers,
  "remark.return": returnAnswers,
  "remark.strike": strikeRemark,
  "participants.insert": insertParticipants,
  "finding.raise": raiseFinding,
  "finding.answer": answerFinding,
  "finding.settle": settleFinding,
  "finding.reopen": reopenFinding,
  "finding.weigh": weighFinding,
  "sheet.save": saveSheet,
  "sheet.submit": submitSheet,
  "scores.open": openScores,
  "session.save": saveSession,
  "cycle.decide": decideCycle,
  "stakeholder.add": addStakeholder,
  "stakeholder.change": changeStakeholder,
  "stakeholder.retire": retireStakeholder,
  "review.assign": assignReview,
  "review.replace": replaceReview,
  "review.keep": keepReview,
  "review.declare": declareReview,
  "guest.remark": guestRemark,
  "guest.change": changeOwnRemark,
  "guest.withdraw": withdrawOwnRemark,
  "guest.finish": finishAnswer,
  "invitation.accept": acceptInvitation,
} as const;

export const inwardCommands = { "session.open": openSession, "attachment.add": addAttachment } as const;
