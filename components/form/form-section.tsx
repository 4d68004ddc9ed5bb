import type { AnswerLanguage, Question, Words } from "@/lib/domain/form";
import type { Frame } from "@/lib/domain/frame";
import type { Term } from "@/lib/domain/glossary";
import type { Reason } from "@/lib/domain/result";
import { translatorOf } from "@/lib/i18n/translator";
import type { Language } from "@/lib/i18n/zone";
import type { ThreadOnPage } from "../comments/thread-on-page";
import { ButtonLink } from "../ui/button-link";
import { Notice } from "../ui/notice";
import { PageHeading } from "../ui/page-heading";
import { Arrive } from "./arrive";
import { FilesSlot } from "./files-slot";
import { LiveWriting } from "./live/connection";
import type { LiveFigure } from "./live/figure-store";
import { LineNotice } from "./live/line-notice";
import { LiveFigures } from "./live/live-figures";
import { QuestionBlock, type ShownAnswer } from "./question-block";
import { Talk } from "./talk/talk";
import { ThreadsLive } from "./talk/threads-live";

type Asked = {
  readonly question: Question;
  readonly asked: boolean;
  readonly languages: readonly AnswerLanguage[];
  readonly missing: readonly Reason[];
  readonly openThreads: number;
  readonly openPassages: readonly string[];
  readonly files: number;
};

type SectionViewed = {
  readonly frame: Frame;
  readonly section: { readonly id: string; readonly number: string; readonly words: Words; readonly intro?: Words | undefined };
  readonly nothing: Words;
  readonly questions: readonly Asked[];
  readonly answers: readonly ShownAnswer[];
  readonly terms: readonly Term[];
  readonly figures: readonly LiveFigure[];
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly talk: { readonly question: string; readonly threads: readonly ThreadOnPage[] } | null;
  readonly previous: string | null;
  readonly next: string | null;
};

/** A section's questions one under the other, and the way to the next section. */
export function FormSection({ view, history, language }: { view: SectionViewed; history: string | null; language: Language }) {
  const t = translatorOf(language);
  const { frame, section } = view;
  const editable = frame.can["answer.save"];
  const questions = view.questions.filter(({ asked }) => asked);
  const written = questions.filter(({ question }) => question.kind === "long-text").map(({ question }) => question.id);
  const can = {
    open: frame.can["comment.open"],
    reply: frame.can["comment.reply"],
    resolve: frame.can["comment.resolve"],
    reopen: frame.can["comment.reopen"],
    check: frame.can["answer.check"],
    accept: frame.can["suggestion.accept"],
    name: frame.can["answer.name"],
  };
  return (
    <div className="min-w-0">
      <Arrive />
      <PageHeading title={`${section.number}. ${section.words[language]}`} {...(section.intro ? { line: section.intro[language] } : {})} />
      {editable ? null : (
        <Notice role="note">
          {t("form.readOnly", { stage: frame.stageWords[language] })}{" "}
          {can.open ? `${t("form.readOnlyTalk")} ${written.length > 0 ? t("comments.passage.keysReading") : ""}` : ""}
        </Notice>
      )}
      <LiveWriting dossierId={frame.id} me={frame.me} section={section.id} questions={written}>
        <LiveFigures dossierId={frame.id} figures={view.figures}>
          {questions.map((asked) =>
            asked.question.kind === "files" ? (
              <FilesSlot key={asked.question.id} dossierId={frame.id} question={asked.question} count={asked.files} language={language} />
            ) : (
              <Talk key={asked.question.id} question={asked.question.id} passages={asked.openPassages} mayTalk={can.open}>
                <QuestionBlock
                  dossierId={frame.id}
                  me={frame.me.id}
                  asked={asked}
                  answers={view.answers.filter(({ question }) => question === asked.question.id)}
                  nothing={view.nothing}
                  editable={editable}
                  can={can}
                  people={view.people}
                  history={history}
                  terms={view.terms}
                  threads={view.talk?.question === asked.question.id ? view.talk.threads : null}
                />
              </Talk>
            ),
          )}
        </LiveFigures>
        <LineNotice />
        <ThreadsLive />
      </LiveWriting>
      <div className="flex justify-between gap-4 border-t border-line pt-6 print:hidden">
        {view.previous ? <ButtonLink href={`/dossiers/${frame.id}/form/${view.previous}`}>{t("form.previous")}</ButtonLink> : <span />}
        {view.next ? (
          <ButtonLink variant="main" href={`/dossiers/${frame.id}/form/${view.next}`}>
            {t("form.next")}
          </ButtonLink>
        ) : null}
      </div>
    </div>
  );
}
