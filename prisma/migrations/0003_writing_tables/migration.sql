-- AlterTable
ALTER TABLE "answer" ADD COLUMN     "checked_at" TIMESTAMPTZ(3),
ADD COLUMN     "checked_by_id" UUID,
ADD COLUMN     "source_text" TEXT,
ADD COLUMN     "unversioned" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "answer_version" ADD COLUMN     "author_ids" UUID[],
ADD COLUMN     "name" TEXT,
ADD COLUMN     "reason" TEXT NOT NULL DEFAULT 'saved',
ADD COLUMN     "runs" JSONB;

-- AlterTable
ALTER TABLE "thread" ADD COLUMN     "accepted_at" TIMESTAMPTZ(3),
ADD COLUMN     "accepted_by_id" UUID,
ADD COLUMN     "gone" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "language" TEXT,
ADD COLUMN     "quote" TEXT,
ADD COLUMN     "replacement" TEXT;

-- CreateTable
CREATE TABLE "text_update" (
    "id" BIGSERIAL NOT NULL,
    "dossier_id" UUID NOT NULL,
    "question_id" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "payload" BYTEA NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "text_update_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "text_state" (
    "dossier_id" UUID NOT NULL,
    "question_id" TEXT NOT NULL,
    "state" BYTEA NOT NULL,

    CONSTRAINT "text_state_pkey" PRIMARY KEY ("dossier_id","question_id")
);

-- CreateTable
CREATE TABLE "text_hand" (
    "dossier_id" UUID NOT NULL,
    "question_id" TEXT NOT NULL,
    "client" BIGINT NOT NULL,
    "person_id" UUID NOT NULL,

    CONSTRAINT "text_hand_pkey" PRIMARY KEY ("dossier_id","question_id","client")
);

-- CreateTable
CREATE TABLE "dossier_version" (
    "id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT,
    "reason" TEXT NOT NULL,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "dossier_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dossier_version_item" (
    "dossier_id" UUID NOT NULL,
    "dossier_version_id" UUID NOT NULL,
    "answer_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "dossier_version_item_pkey" PRIMARY KEY ("dossier_version_id","answer_id")
);

-- CreateTable
CREATE TABLE "figure" (
    "id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "what" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "year" INTEGER,
    "source" TEXT NOT NULL,
    "evidence_id" UUID,
    "changed_by_id" UUID NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "figure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "figure_use" (
    "dossier_id" UUID NOT NULL,
    "question_id" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "figure_id" UUID NOT NULL,

    CONSTRAINT "figure_use_pkey" PRIMARY KEY ("dossier_id","question_id","language","figure_id")
);

-- CreateTable
CREATE TABLE "term" (
    "id" UUID NOT NULL,
    "vi" TEXT NOT NULL,
    "en" TEXT NOT NULL,
    "fr" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "changed_by_id" UUID NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "term_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "text_update_dossier_id_question_id_id_idx" ON "text_update"("dossier_id", "question_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "dossier_version_dossier_id_id_key" ON "dossier_version"("dossier_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "dossier_version_dossier_id_number_key" ON "dossier_version"("dossier_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "figure_dossier_id_id_key" ON "figure"("dossier_id", "id");

-- CreateIndex
CREATE INDEX "figure_use_figure_id_idx" ON "figure_use"("figure_id");

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_checked_by_id_fkey" FOREIGN KEY ("checked_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "text_update" ADD CONSTRAINT "text_update_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "text_update" ADD CONSTRAINT "text_update_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "text_state" ADD CONSTRAINT "text_state_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "text_hand" ADD CONSTRAINT "text_hand_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "text_hand" ADD CONSTRAINT "text_hand_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_version" ADD CONSTRAINT "dossier_version_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_version" ADD CONSTRAINT "dossier_version_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_version_item" ADD CONSTRAINT "dossier_version_item_dossier_id_dossier_version_id_fkey" FOREIGN KEY ("dossier_id", "dossier_version_id") REFERENCES "dossier_version"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_version_item" ADD CONSTRAINT "dossier_version_item_answer_id_version_fkey" FOREIGN KEY ("answer_id", "version") REFERENCES "answer_version"("answer_id", "version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure" ADD CONSTRAINT "figure_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure" ADD CONSTRAINT "figure_dossier_id_evidence_id_fkey" FOREIGN KEY ("dossier_id", "evidence_id") REFERENCES "attachment"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure" ADD CONSTRAINT "figure_changed_by_id_fkey" FOREIGN KEY ("changed_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure_use" ADD CONSTRAINT "figure_use_dossier_id_figure_id_fkey" FOREIGN KEY ("dossier_id", "figure_id") REFERENCES "figure"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "term" ADD CONSTRAINT "term_changed_by_id_fkey" FOREIGN KEY ("changed_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "thread" ADD CONSTRAINT "thread_accepted_by_id_fkey" FOREIGN KEY ("accepted_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

