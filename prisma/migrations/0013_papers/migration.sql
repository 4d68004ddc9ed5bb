-- AlterTable
ALTER TABLE "city" ADD COLUMN     "legal_from" DATE,
ADD COLUMN     "legal_to" DATE;

-- CreateTable
CREATE TABLE "signing_authority" (
    "id" UUID NOT NULL,
    "city_id" TEXT,
    "kind" TEXT NOT NULL,
    "body_vi" TEXT NOT NULL,
    "body_en" TEXT NOT NULL,
    "body_fr" TEXT NOT NULL,
    "signatory" TEXT NOT NULL,
    "office_vi" TEXT NOT NULL,
    "office_en" TEXT NOT NULL,
    "office_fr" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,
    "source" TEXT NOT NULL,
    "changed_by_id" UUID NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "signing_authority_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "paper" (
    "dossier_id" UUID NOT NULL,
    "slot" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "body" TEXT NOT NULL DEFAULT '',
    "prepared_by_id" UUID,
    "authority_id" UUID,
    "signer" TEXT NOT NULL DEFAULT '',
    "due_on" DATE,
    "due_reason" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',
    "attachment_id" UUID,
    "changed_by_id" UUID NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "paper_pkey" PRIMARY KEY ("dossier_id","slot","ordinal")
);

-- CreateTable
CREATE TABLE "paper_step" (
    "dossier_id" UUID NOT NULL,
    "slot" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "step" TEXT NOT NULL,
    "on" DATE NOT NULL,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "paper_step_pkey" PRIMARY KEY ("dossier_id","slot","ordinal","step")
);

-- CreateIndex
CREATE INDEX "signing_authority_city_id_kind_idx" ON "signing_authority"("city_id", "kind");

-- CreateIndex
CREATE INDEX "paper_prepared_by_id_idx" ON "paper"("prepared_by_id");

-- AddForeignKey
ALTER TABLE "signing_authority" ADD CONSTRAINT "signing_authority_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signing_authority" ADD CONSTRAINT "signing_authority_changed_by_id_fkey" FOREIGN KEY ("changed_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper" ADD CONSTRAINT "paper_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper" ADD CONSTRAINT "paper_prepared_by_id_fkey" FOREIGN KEY ("prepared_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper" ADD CONSTRAINT "paper_authority_id_fkey" FOREIGN KEY ("authority_id") REFERENCES "signing_authority"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper" ADD CONSTRAINT "paper_dossier_id_attachment_id_fkey" FOREIGN KEY ("dossier_id", "attachment_id") REFERENCES "attachment"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper" ADD CONSTRAINT "paper_changed_by_id_fkey" FOREIGN KEY ("changed_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_step" ADD CONSTRAINT "paper_step_dossier_id_slot_ordinal_fkey" FOREIGN KEY ("dossier_id", "slot", "ordinal") REFERENCES "paper"("dossier_id", "slot", "ordinal") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_step" ADD CONSTRAINT "paper_step_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Rules that the database can repeat.
alter table signing_authority add check (kind in ('mayor', 'department', 'national-commission'));
alter table signing_authority add check ((city_id is null) = (kind = 'national-commission'));
alter table signing_authority add check (form in ('', 'TM', 'KT', 'TL', 'TUQ', 'Q'));
alter table signing_authority add check (valid_to >= valid_from);
alter table city add check (legal_to >= legal_from);
alter table paper add check (ordinal >= 1);
alter table paper add check (due_on is null or due_reason <> '');
alter table paper_step add check (step in ('drafted', 'sent', 'signed', 'received'));

-- Provincial cities ended on 30 June 2025; to UNESCO their names live on.
update city set legal_to = '2025-06-30' where id in ('hoiAn', 'daLat', 'haLong', 'vungTau');

-- Row security ----------------------------------------------------------------------------------------------------

do $$
declare t text;
begin
  foreach t in array array['paper', 'paper_step'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own_dossier on %I using (dossier_id = any ((select app_dossiers())::uuid[]) or (select app_system()))'
      || ' with check (dossier_id = any ((select app_dossiers())::uuid[]) or (select app_system()))', t);
  end loop;
end $$;

alter table signing_authority enable row level security;
create policy seen on signing_authority for select using ((select app_actor()) is not null or (select app_system()));
create policy made on signing_authority for insert with check ((select app_ministry()) or (select app_system()));
create policy changed on signing_authority for update using ((select app_ministry()) or (select app_system()));

grant select, insert on paper, paper_step, signing_authority to hoso_uccn_app;
grant update (body, prepared_by_id, authority_id, signer, due_on, due_reason, note, attachment_id, changed_by_id, changed_at) on paper to hoso_uccn_app;
-- A step recorded by mistake is taken back; the trail keeps that it was recorded.
grant delete on paper_step to hoso_uccn_app;
grant update (body_vi, body_en, body_fr, signatory, office_vi, office_en, office_fr, form, valid_from, valid_to, source, changed_by_id, changed_at)
  on signing_authority to hoso_uccn_app;
