-- AlterTable
ALTER TABLE "city" ADD COLUMN     "designated_on" DATE;

-- CreateTable
CREATE TABLE "exchange" (
    "id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "at" TIMESTAMPTZ(3),
    "time_zone" TEXT NOT NULL,
    "channel" TEXT,
    "reference" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "attachment_id" UUID,
    "recorded_by_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "struck_by_id" UUID,
    "struck_at" TIMESTAMPTZ(3),
    "struck_reason" TEXT,

    CONSTRAINT "exchange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "commitment" (
    "id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "scope" TEXT NOT NULL,
    "question_id" TEXT,
    "ordinal" INTEGER,
    "title_vi" TEXT NOT NULL,
    "title_sent" TEXT NOT NULL,
    "text_vi" TEXT NOT NULL,
    "text_sent" TEXT NOT NULL,
    "owner" TEXT NOT NULL,
    "owner_person_id" UUID,
    "indicator" TEXT NOT NULL,
    "from_year" INTEGER NOT NULL,
    "to_year" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "state_reason" TEXT NOT NULL,
    "added_by_id" UUID NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_by_id" UUID NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "commitment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "commitment_progress" (
    "id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "commitment_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "words" TEXT NOT NULL,
    "percent" INTEGER,
    "evidence_id" UUID,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "commitment_progress_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "exchange_dossier_id_day_idx" ON "exchange"("dossier_id", "day");

-- CreateIndex
CREATE UNIQUE INDEX "commitment_dossier_id_id_key" ON "commitment"("dossier_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "commitment_dossier_id_question_id_ordinal_key" ON "commitment"("dossier_id", "question_id", "ordinal");

-- CreateIndex
CREATE INDEX "commitment_progress_commitment_id_day_idx" ON "commitment_progress"("commitment_id", "day");

-- AddForeignKey
ALTER TABLE "exchange" ADD CONSTRAINT "exchange_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exchange" ADD CONSTRAINT "exchange_dossier_id_attachment_id_fkey" FOREIGN KEY ("dossier_id", "attachment_id") REFERENCES "attachment"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exchange" ADD CONSTRAINT "exchange_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exchange" ADD CONSTRAINT "exchange_struck_by_id_fkey" FOREIGN KEY ("struck_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_owner_person_id_fkey" FOREIGN KEY ("owner_person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_added_by_id_fkey" FOREIGN KEY ("added_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_changed_by_id_fkey" FOREIGN KEY ("changed_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_progress" ADD CONSTRAINT "commitment_progress_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_progress" ADD CONSTRAINT "commitment_progress_dossier_id_commitment_id_fkey" FOREIGN KEY ("dossier_id", "commitment_id") REFERENCES "commitment"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_progress" ADD CONSTRAINT "commitment_progress_dossier_id_evidence_id_fkey" FOREIGN KEY ("dossier_id", "evidence_id") REFERENCES "attachment"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_progress" ADD CONSTRAINT "commitment_progress_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The second wall round what happens after sending ----------------------------------------------------------------

alter table dossier drop constraint dossier_stage_check;
alter table dossier add constraint dossier_stage_check
  check (stage in ('drafting', 'consultation', 'review', 'submission', 'submitted', 'designated', 'not-designated', 'withdrawn'));

alter table exchange add check (kind in ('sent', 'acknowledged', 'asked', 'designated', 'not-designated', 'other'));
alter table exchange add check ((kind = 'sent') = (at is not null) and (kind = 'sent') = (channel is not null));
alter table exchange add check (channel in ('platform', 'email', 'post', 'by-hand'));
alter table exchange add check ((struck_at is null) = (struck_by_id is null) and (struck_at is null) = (struck_reason is null));
alter table commitment add check (scope in ('local', 'international', 'budget', 'management', 'communication', 'conference', 'reporting', 'own'));
alter table commitment add check (state in ('planned', 'going-on', 'done', 'given-up'));
alter table commitment add check (state <> 'given-up' or state_reason <> '');
alter table commitment add check (from_year <= to_year);
alter table commitment add check ((question_id is null) = (ordinal is null) and (question_id is null) = (scope = 'own'));
alter table commitment_progress add check (percent between 0 and 100);

-- Sent bids of the call whatever came of them: a city that was not designated took its place as well.
create or replace function app_rivals() returns table (city_id text, field text)
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    v_dossier uuid := (app_dossiers())[1];
    v_call text;
  begin
    select d.call_id into v_call from dossier d where d.id = v_dossier;
    perform pg_advisory_xact_lock(hashtext('call ' || v_call));
    return query select d.city_id, d.field from dossier d
      where d.call_id = v_call and d.id <> v_dossier and d.stage in ('submitted', 'designated', 'not-designated');
  end $$;

create or replace function app_rivals_seen() returns table (city_id text, field text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select d.city_id, d.field from dossier d, dossier own
    where own.id = (app_dossiers())[1] and d.call_id = own.call_id and d.id <> own.id
      and d.stage in ('submitted', 'designated', 'not-designated')
  $$;

-- The monitoring reports of the grant's city that were opened and not stopped. Which dossier one is, only its members are told.
create function app_city_reports() returns table (dossier_id uuid, rulebook_id text, stage text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select case when m.person_id is null then null else d.id end, d.rulebook_id, d.stage
    from dossier own join dossier d on d.city_id = own.city_id left join membership m on m.dossier_id = d.id and m.person_id = app_actor()
    where own.id = (app_dossiers())[1] and d.rulebook_id like 'mmr-%' and d.stage <> 'withdrawn'
    order by d.rulebook_id
  $$;

do $$
declare t text;
begin
  foreach t in array array['exchange', 'commitment', 'commitment_progress'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own_dossier on %I using (dossier_id = any ((select app_dossiers())::uuid[]) or (select app_system()))'
      || ' with check (dossier_id = any ((select app_dossiers())::uuid[]) or (select app_system()))', t);
  end loop;
end $$;

-- A city becomes a member, or is one no longer, only by the coordinator's hand.
create policy designated on city for update using ((select app_coordinator()) or (select app_system()));

-- What was said of a sending can only be struck out; what was promised keeps its words; a note of progress stays as it is.
grant select, insert on exchange, commitment, commitment_progress to hoso_uccn_app;
grant update (struck_by_id, struck_at, struck_reason) on exchange to hoso_uccn_app;
grant update (owner, owner_person_id, indicator, from_year, to_year, state, state_reason, changed_by_id, changed_at) on commitment to hoso_uccn_app;
grant update (member_since, field, designated_on) on city to hoso_uccn_app;
