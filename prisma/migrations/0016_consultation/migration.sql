-- CreateTable
CREATE TABLE "stakeholder" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "contact" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "changed_by_id" UUID NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "stakeholder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consultation_draft" (
    "id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "content" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "consultation_draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consultation_round" (
    "id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "purpose" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "starts_at" TIMESTAMPTZ(3),
    "sections" TEXT[],
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "silence_agrees" BOOLEAN NOT NULL,
    "draft_id" UUID NOT NULL,
    "opened_by_id" UUID NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_by_id" UUID,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "consultation_round_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consultee" (
    "id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "stakeholder_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "token_hash" TEXT,
    "link_issue" INTEGER NOT NULL,
    "expires_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),
    "first_seen_at" TIMESTAMPTZ(3),
    "last_seen_at" TIMESTAMPTZ(3),
    "reminded_at" TIMESTAMPTZ(3),
    "outcome" TEXT,
    "outcome_at" TIMESTAMPTZ(3),
    "opinion_id" UUID,

    CONSTRAINT "consultee_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "opinion" (
    "id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "attachment_id" UUID NOT NULL,
    "entered_by_id" UUID NOT NULL,
    "entered_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "opinion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "remark" (
    "id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "consultee_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "section_id" TEXT,
    "question_id" TEXT,
    "language" TEXT,
    "quote" TEXT,
    "quote_from" INTEGER,
    "body" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "opinion_id" UUID,
    "entered_by_id" UUID,
    "entered_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3),
    "struck_by_id" UUID,
    "struck_at" TIMESTAMPTZ(3),
    "struck_reason" TEXT,
    "assignee_id" UUID,
    "disposition" TEXT,
    "answer" TEXT NOT NULL DEFAULT '',
    "group_id" UUID,
    "changes" JSONB NOT NULL DEFAULT '[]',
    "answered_by_id" UUID,
    "answered_at" TIMESTAMPTZ(3),
    "approved_by_id" UUID,
    "approved_at" TIMESTAMPTZ(3),
    "return_note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "remark_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "link_failure" (
    "id" BIGSERIAL NOT NULL,
    "origin" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "link_failure_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "consultation_draft_dossier_id_id_key" ON "consultation_draft"("dossier_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "consultation_draft_dossier_id_number_key" ON "consultation_draft"("dossier_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "consultation_round_dossier_id_id_key" ON "consultation_round"("dossier_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "consultation_round_dossier_id_number_key" ON "consultation_round"("dossier_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "consultee_token_hash_key" ON "consultee"("token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "consultee_dossier_id_id_key" ON "consultee"("dossier_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "consultee_round_id_stakeholder_id_key" ON "consultee"("round_id", "stakeholder_id");

-- CreateIndex
CREATE INDEX "opinion_round_id_idx" ON "opinion"("round_id");

-- CreateIndex
CREATE UNIQUE INDEX "opinion_dossier_id_id_key" ON "opinion"("dossier_id", "id");

-- CreateIndex
CREATE INDEX "remark_consultee_id_idx" ON "remark"("consultee_id");

-- CreateIndex
CREATE INDEX "remark_assignee_id_idx" ON "remark"("assignee_id");

-- CreateIndex
CREATE UNIQUE INDEX "remark_dossier_id_id_key" ON "remark"("dossier_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "remark_round_id_number_key" ON "remark"("round_id", "number");

-- CreateIndex
CREATE INDEX "link_failure_origin_at_idx" ON "link_failure"("origin", "at");

-- CreateIndex
CREATE INDEX "link_failure_at_idx" ON "link_failure"("at");

-- AddForeignKey
ALTER TABLE "stakeholder" ADD CONSTRAINT "stakeholder_changed_by_id_fkey" FOREIGN KEY ("changed_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultation_draft" ADD CONSTRAINT "consultation_draft_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultation_draft" ADD CONSTRAINT "consultation_draft_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultation_round" ADD CONSTRAINT "consultation_round_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultation_round" ADD CONSTRAINT "consultation_round_dossier_id_draft_id_fkey" FOREIGN KEY ("dossier_id", "draft_id") REFERENCES "consultation_draft"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultation_round" ADD CONSTRAINT "consultation_round_opened_by_id_fkey" FOREIGN KEY ("opened_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultation_round" ADD CONSTRAINT "consultation_round_closed_by_id_fkey" FOREIGN KEY ("closed_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultee" ADD CONSTRAINT "consultee_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultee" ADD CONSTRAINT "consultee_dossier_id_round_id_fkey" FOREIGN KEY ("dossier_id", "round_id") REFERENCES "consultation_round"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultee" ADD CONSTRAINT "consultee_stakeholder_id_fkey" FOREIGN KEY ("stakeholder_id") REFERENCES "stakeholder"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultee" ADD CONSTRAINT "consultee_dossier_id_opinion_id_fkey" FOREIGN KEY ("dossier_id", "opinion_id") REFERENCES "opinion"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opinion" ADD CONSTRAINT "opinion_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opinion" ADD CONSTRAINT "opinion_dossier_id_round_id_fkey" FOREIGN KEY ("dossier_id", "round_id") REFERENCES "consultation_round"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opinion" ADD CONSTRAINT "opinion_dossier_id_attachment_id_fkey" FOREIGN KEY ("dossier_id", "attachment_id") REFERENCES "attachment"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opinion" ADD CONSTRAINT "opinion_entered_by_id_fkey" FOREIGN KEY ("entered_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "remark" ADD CONSTRAINT "remark_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "remark" ADD CONSTRAINT "remark_dossier_id_round_id_fkey" FOREIGN KEY ("dossier_id", "round_id") REFERENCES "consultation_round"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "remark" ADD CONSTRAINT "remark_dossier_id_consultee_id_fkey" FOREIGN KEY ("dossier_id", "consultee_id") REFERENCES "consultee"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "remark" ADD CONSTRAINT "remark_dossier_id_opinion_id_fkey" FOREIGN KEY ("dossier_id", "opinion_id") REFERENCES "opinion"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "remark" ADD CONSTRAINT "remark_entered_by_id_fkey" FOREIGN KEY ("entered_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "remark" ADD CONSTRAINT "remark_struck_by_id_fkey" FOREIGN KEY ("struck_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "remark" ADD CONSTRAINT "remark_assignee_id_fkey" FOREIGN KEY ("assignee_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "remark" ADD CONSTRAINT "remark_answered_by_id_fkey" FOREIGN KEY ("answered_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "remark" ADD CONSTRAINT "remark_approved_by_id_fkey" FOREIGN KEY ("approved_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;


-- The second wall round a consultation ---------------------------------------------------------------------------

comment on column consultation_draft.sha256 is 'no stored file: the sum of the draft''s own content';

alter table stakeholder add check (kind in ('department', 'association', 'unesco', 'commission', 'member-city', 'expert', 'other'));
alter table stakeholder add check (language in ('vi', 'en'));
alter table stakeholder add check (email = lower(email));
alter table consultation_draft add check (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex'));
alter table consultation_round add check (form in ('written', 'round-table', 'workshop', 'conference'));
alter table consultation_round add check ((closed_at is null) = (closed_by_id is null));
alter table consultee add check (kind in ('department', 'association', 'unesco', 'commission', 'member-city', 'expert', 'other'));
alter table consultee add check (language in ('vi', 'en'));
alter table consultee add check (outcome in ('remarks', 'agrees', 'silent'));
alter table consultee add check ((outcome is null) = (outcome_at is null));
alter table consultee add check ((token_hash is null) = (expires_at is null));
alter table opinion add check (kind in ('letter', 'minutes'));
alter table remark add check (source in ('link', 'letter', 'minutes'));
alter table remark add check ((source = 'link') = (entered_by_id is null) and (source = 'link') = (opinion_id is null));
alter table remark add check (language in ('vi', 'en', 'fr'));
alter table remark add check ((quote is null) = (language is null) and (quote is null) = (quote_from is null));
alter table remark add check (quote is null or question_id is not null);
alter table remark add check (disposition in ('accepted', 'partly', 'not-accepted', 'noted'));
alter table remark add check ((disposition is null) = (answered_by_id is null) and (disposition is null) = (answered_at is null));
-- What is not taken up is explained (Luật Ban hành văn bản quy phạm pháp luật: tiếp thu, giải trình).
alter table remark add check (disposition is distinct from 'not-accepted' or answer <> '');
alter table remark add check ((approved_by_id is null) = (approved_at is null));
-- Whoever answers does not also approve.
alter table remark add check (approved_by_id is null or (disposition is not null and approved_by_id <> answered_by_id));
alter table remark add check ((struck_at is null) = (struck_by_id is null and struck_reason is null));
alter table remark add check (struck_at is null or disposition is null);

create index remark_round_open on remark (round_id, number) where struck_at is null and approved_at is null;
create index consultation_round_open on consultation_round (dossier_id) where closed_at is null;

-- Who comes by a link ---------------------------------------------------------------------------------------------

-- What a link opened in this transaction; set by app_open_guest alone.
create function app_guest() returns uuid language sql stable
  as $$ select nullif(current_setting('app.guest', true), '')::uuid $$;
create function app_guest_round() returns uuid language sql stable
  as $$ select nullif(current_setting('app.guest_round', true), '')::uuid $$;
create function app_guest_draft() returns uuid language sql stable
  as $$ select nullif(current_setting('app.guest_draft', true), '')::uuid $$;
create function app_guest_dossier() returns uuid language sql stable
  as $$ select nullif(current_setting('app.guest_dossier', true), '')::uuid $$;

-- Opens a request by a link: says how the link stands, and where it is good which consultee, round and draft may be read in
-- this transaction, and nothing else. The round's row is taken for share, so that no remark comes in while it is being closed.
-- No row: no such link. What is not good sets nothing, and so shows nothing.
create function app_open_guest(p_hash text)
  returns table (
    state text, consultee_id uuid, dossier_id uuid, round_id uuid, draft_id uuid, name_vi text, name_en text, language text,
    ends_at timestamptz, outcome text, outcome_at timestamptz)
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    v_consultee consultee;
    v_round consultation_round;
    v_state text;
  begin
    perform set_config('app.actor', '', true), set_config('app.dossier', '', true), set_config('app.system', '', true),
            set_config('app.guest', '', true), set_config('app.guest_round', '', true), set_config('app.guest_draft', '', true),
            set_config('app.guest_dossier', '', true);
    select c.* into v_consultee from consultee c where c.token_hash = p_hash;
    if v_consultee.id is null then return; end if;
    select r.* into v_round from consultation_round r where r.id = v_consultee.round_id for share;
    v_state := case
      when v_consultee.withdrawn_at is not null then 'withdrawn'
      when v_round.closed_at is not null then 'closed'
      when v_consultee.outcome_at is not null then 'used-up'
      when v_consultee.expires_at <= now() then 'expired'
      else 'good' end;
    if v_state = 'good' then
      perform set_config('app.guest', v_consultee.id::text, true), set_config('app.guest_round', v_round.id::text, true),
              set_config('app.guest_draft', v_round.draft_id::text, true),
              set_config('app.guest_dossier', v_consultee.dossier_id::text, true);
    end if;
    return query select v_state, v_consultee.id, v_consultee.dossier_id, v_round.id, v_round.draft_id, v_consultee.name_vi,
      v_consultee.name_en, v_consultee.language, v_round.ends_at, v_consultee.outcome, v_consultee.outcome_at;
  end $$;

do $$
declare t text;
begin
  foreach t in array array['consultation_draft', 'consultation_round', 'consultee', 'opinion', 'remark'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own_dossier on %I using (dossier_id = any ((select app_dossiers())::uuid[]) or (select app_system()))'
      || ' with check (dossier_id = any ((select app_dossiers())::uuid[]) or (select app_system()))', t);
  end loop;
end $$;

create policy guest on consultation_draft for select using (id = (select app_guest_draft()));
create policy guest on consultation_round for select using (id = (select app_guest_round()));
create policy guest on consultee for select using (id = (select app_guest()));
create policy guest_answers on consultee for update using (id = (select app_guest())) with check (id = (select app_guest()));
create policy guest on remark using (consultee_id = (select app_guest()) and source = 'link')
  with check (consultee_id = (select app_guest()) and source = 'link' and round_id = (select app_guest_round())
              and dossier_id = (select app_guest_dossier()));
create policy guest_made on audit_event for insert with check (actor_id is null and dossier_id = (select app_guest_dossier()));

-- The next number of a remark in a round, for whoever writes next: a guest sees only their own.
create function app_next_remark(p_round uuid) returns int
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    perform pg_advisory_xact_lock(hashtext('remarks ' || p_round::text));
    return (select coalesce(max(number), 0) + 1 from remark where round_id = p_round);
  end $$;

alter table stakeholder enable row level security;
create policy seen on stakeholder for select using ((select app_actor()) is not null or (select app_system()));
create policy made on stakeholder for insert with check ((select app_actor()) is not null or (select app_system()));
create policy changed on stakeholder for update using ((select app_actor()) is not null or (select app_system()));

alter table link_failure enable row level security;
create policy system_only on link_failure using ((select app_system())) with check ((select app_system()));

-- A draft, a paper and a remark stay as they came; a guest may mend a remark of their own while the link is good.
grant select, insert on stakeholder, consultation_draft, consultation_round, consultee, opinion, remark, link_failure to hoso_uccn_app;
grant delete on link_failure to hoso_uccn_app;
grant update (kind, name_vi, name_en, email, contact, language, note, changed_by_id, changed_at, retired_at) on stakeholder to hoso_uccn_app;
grant update (ends_at, closed_by_id, closed_at) on consultation_round to hoso_uccn_app;
grant update (email, language, token_hash, link_issue, expires_at, withdrawn_at, first_seen_at, last_seen_at, reminded_at, outcome,
              outcome_at, opinion_id) on consultee to hoso_uccn_app;
grant update (section_id, question_id, body, changed_at, struck_by_id, struck_at, struck_reason, assignee_id, disposition, answer,
              group_id, changes, answered_by_id, answered_at, approved_by_id, approved_at, return_note) on remark to hoso_uccn_app;
grant usage on all sequences in schema public to hoso_uccn_app;
