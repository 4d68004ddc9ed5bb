import type { DeskGrant } from "@/lib/access/grant";
import type { Proposed } from "@/lib/domain/prefill";
import { answerText } from "@/lib/domain/questions";
import type { Rulebook } from "@/lib/domain/rulebook";
import { type TextLanguage, textLanguages } from "@/lib/domain/text/languages";
import { stateOf } from "@/lib/domain/text/whole";
import { isTranslation } from "@/lib/domain/translation";

type Planted = {
  readonly dossierId: string;
  readonly rulebook: Rulebook;
  readonly answers: readonly (Proposed & { readonly id: string })[];
  readonly by: { readonly id: string; readonly at: Date };
};

/**
 * The first answers of a dossier that is being opened in the same transaction: each with its first version, each long text with
 * the document it is written in from now on. Nobody can have written anything yet, so nothing is compared.
 */
export async function plant(grant: DeskGrant, { dossierId, rulebook, answers, by }: Planted): Promise<void> {
  if (answers.length === 0) return;
  const questions = new Map(rulebook.sections.flatMap((section) => section.questions.map((each) => [each.id, each] as const)));
  const said = new Map(
    answers.map((answer) => {
      const question = questions.get(answer.question);
      if (!question) throw new Error(`No question ${answer.question} in ${rulebook.id}`);
      return [answer.id, answerText(question, answer.value, rulebook.nothing, answer.language)] as const;
    }),
  );
  const textIn = (question: string) => {
    const source = answers.find((each) => each.question === question && each.language === "vi");
    return source ? (said.get(source.id) ?? "") : "";
  };
  const saved = { savedById: by.id, savedAt: by.at };
  await grant.db.answer.createMany({
    data: answers.map(({ id, question, language, value }) => ({
      id,
      dossierId,
      questionId: question,
      language,
      value: plain(value),
      text: said.get(id) ?? "",
      version: 1,
      sourceText: isTranslation(language) ? textIn(question) : null,
      ...saved,
    })),
  });
  await grant.db.answerVersion.createMany({
    data: answers.map(({ id, value }) => ({
      dossierId,
      answerId: id,
      version: 1,
      value: plain(value),
      text: said.get(id) ?? "",
      authorIds: [by.id],
      ...saved,
    })),
  });
  const long = [...questions.values()].filter(({ kind }) => kind === "long-text").map(({ id }) => id);
  const documents = long.flatMap((question) => {
    const parts = answers.filter((answer) => answer.question === question && isText(answer.language));
    if (parts.length === 0) return [];
    const { state, hands } = stateOf(parts.map(({ language, value }) => ({ language: language as TextLanguage, value, savedById: by.id })));
    return [{ question, state, hands }];
  });
  await grant.db.textState.createMany({
    data: documents.map(({ question, state }) => ({ dossierId, questionId: question, state: new Uint8Array(state) })),
  });
  await grant.db.textHand.createMany({
    data: documents.flatMap(({ question, hands }) =>
      hands.map(({ client, personId }) => ({ dossierId, questionId: question, client: BigInt(client), personId })),
    ),
  });
}

function isText(language: string): boolean {
  return textLanguages.some((each) => each === language);
}

/** A value as the JSON it is kept as. */
function plain(value: unknown) {
  return JSON.parse(JSON.stringify(value));
}
