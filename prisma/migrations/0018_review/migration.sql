-- CreateTable
CREATE TABLE "review_cycle" (
    "id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "scores_open_at" TIMESTAMPTZ(3),
    "scores_open_by_id" UUID,
    "scores_reason" TEXT,
    "held_at" TIMESTAMPTZ(3),
    "place" TEXT NOT NULL DEFAULT '',
    "chair" TEXT NOT NULL DEFAULT '',
    "secretary" TEXT NOT NULL DEFAULT '',
    "present" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "agreed" JSONB NOT NULL DEFAULT '{}',
    "view" TEXT NOT NULL DEFAULT '',
    "conditions" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "decision" TEXT,
    "saved_at" TIMESTAMPTZ(3),
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "review_cycle_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review" (
    "id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "cycle_id" UUID NOT NULL,
    "reviewer_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "sections" TEXT[],
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "assigned_by_id" UUID NOT NULL,
    "assigned_at" TIMESTAMPTZ(3) NOT NULL,
    "declared_at" TIMESTAMPTZ(3),
    "conflict" BOOLEAN,
    "conflict_words" TEXT NOT NULL DEFAULT '',
    "kept_by_id" UUID,
    "kept_at" TIMESTAMPTZ(3),
    "kept_reason" TEXT NOT NULL DEFAULT '',
    "submitted_at" TIMESTAMPTZ(3),
    "ended_by_id" UUID,
    "ended_at" TIMESTAMPTZ(3),
    "ended_reason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review_sheet" (
    "review_id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "strengths" TEXT NOT NULL DEFAULT '',
    "weaknesses" TEXT NOT NULL DEFAULT '',
    "conditions" TEXT NOT NULL DEFAULT '',
    "recommendation" TEXT,
    "version" INTEGER NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "review_sheet_pkey" PRIMARY KEY ("review_id")
);

-- CreateTable
CREATE TABLE "review_score" (
    "review_id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "criterion_id" TEXT NOT NULL,
    "score" INTEGER,
    "reason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "review_score_pkey" PRIMARY KEY ("review_id","criterion_id")
);

-- CreateTable
CREATE TABLE "finding" (
    "thread_id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "cycle_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "weight" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "raised_by_id" UUID NOT NULL,
    "raised_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_by_id" UUID,
    "answered_at" TIMESTAMPTZ(3),
    "settled_by_id" UUID,
    "settled_at" TIMESTAMPTZ(3),
    "reopened" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "finding_pkey" PRIMARY KEY ("thread_id")
);

-- CreateTable
CREATE TABLE "selection" (
    "id" UUID NOT NULL,
    "call_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "ranking" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "selection_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "review_cycle_dossier_id_id_key" ON "review_cycle"("dossier_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "review_cycle_dossier_id_number_key" ON "review_cycle"("dossier_id", "number");

-- CreateIndex
CREATE INDEX "review_cycle_id_idx" ON "review"("cycle_id");

-- CreateIndex
CREATE INDEX "review_reviewer_id_submitted_at_idx" ON "review"("reviewer_id", "submitted_at");

-- CreateIndex
CREATE UNIQUE INDEX "review_dossier_id_id_key" ON "review"("dossier_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "review_sheet_dossier_id_review_id_key" ON "review_sheet"("dossier_id", "review_id");

-- CreateIndex
CREATE INDEX "finding_dossier_id_state_idx" ON "finding"("dossier_id", "state");

-- CreateIndex
CREATE UNIQUE INDEX "finding_dossier_id_thread_id_key" ON "finding"("dossier_id", "thread_id");

-- CreateIndex
CREATE UNIQUE INDEX "finding_dossier_id_number_key" ON "finding"("dossier_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "selection_call_id_number_key" ON "selection"("call_id", "number");

-- AddForeignKey
ALTER TABLE "review_cycle" ADD CONSTRAINT "review_cycle_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_cycle" ADD CONSTRAINT "review_cycle_scores_open_by_id_fkey" FOREIGN KEY ("scores_open_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_cycle" ADD CONSTRAINT "review_cycle_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_dossier_id_cycle_id_fkey" FOREIGN KEY ("dossier_id", "cycle_id") REFERENCES "review_cycle"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_assigned_by_id_fkey" FOREIGN KEY ("assigned_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_kept_by_id_fkey" FOREIGN KEY ("kept_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_ended_by_id_fkey" FOREIGN KEY ("ended_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_sheet" ADD CONSTRAINT "review_sheet_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_sheet" ADD CONSTRAINT "review_sheet_dossier_id_review_id_fkey" FOREIGN KEY ("dossier_id", "review_id") REFERENCES "review"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_score" ADD CONSTRAINT "review_score_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_score" ADD CONSTRAINT "review_score_dossier_id_review_id_fkey" FOREIGN KEY ("dossier_id", "review_id") REFERENCES "review"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_dossier_id_thread_id_fkey" FOREIGN KEY ("dossier_id", "thread_id") REFERENCES "thread"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_dossier_id_cycle_id_fkey" FOREIGN KEY ("dossier_id", "cycle_id") REFERENCES "review_cycle"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_raised_by_id_fkey" FOREIGN KEY ("raised_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_answered_by_id_fkey" FOREIGN KEY ("answered_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_settled_by_id_fkey" FOREIGN KEY ("settled_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "selection" ADD CONSTRAINT "selection_call_id_fkey" FOREIGN KEY ("call_id") REFERENCES "call"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "selection" ADD CONSTRAINT "selection_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- What rows must be -----------------------------------------------------------------------------------------------

alter table review_cycle add check (decision in ('ready', 'conditions', 'not-put-forward'));
alter table review_cycle add check ((decision is null) = (decided_at is null) and (decision is null) = (decided_by_id is null));
-- Opened by a person before all were in, or by the last sheet itself.
alter table review_cycle add check (scores_open_by_id is null or (scores_open_at is not null and scores_reason <> ''));
alter table review add check ((conflict is null) = (declared_at is null));
alter table review add check (conflict is not true or conflict_words <> '');
alter table review add check ((kept_at is null) = (kept_by_id is null) and (kept_at is null or (conflict and kept_reason <> '')));
alter table review add check ((ended_at is null) = (ended_by_id is null) and (ended_at is null or ended_reason <> ''));
-- Nobody hands in a sheet who has not declared, or whose conflict stands.
alter table review add check (submitted_at is null or conflict is false or kept_at is not null);
alter table review_sheet add check (recommendation in ('ready', 'conditions', 'not-put-forward'));
alter table review_score add check (score between 0 and 100);
alter table finding add check (weight in ('blocking', 'should', 'could', 'language'));
alter table finding add check (state in ('open', 'answered', 'settled'));
alter table finding add check ((answered_at is null) = (answered_by_id is null) and (settled_at is null) = (settled_by_id is null));
alter table finding add check ((state = 'settled') = (settled_at is not null));

-- One open cycle a dossier; nobody appraises twice in it.
create unique index review_cycle_open on review_cycle (dossier_id) where decided_at is null;
create unique index review_once on review (cycle_id, reviewer_id) where ended_at is null;
create index finding_blocking on finding (dossier_id) where weight = 'blocking' and state <> 'settled';

-- Who sees what ---------------------------------------------------------------------------------------------------

-- Reviews of the acting person that are theirs to write: declared or kept, not handed in, not ended, and before the scores are open:
-- an opinion formed after seeing the others' is none of one's own.
create function app_own_reviews() returns uuid[] language sql stable security definer set search_path = public, pg_temp
  as $$
    select coalesce(array_agg(r.id), '{}') from review r join review_cycle c on c.id = r.cycle_id
    where r.reviewer_id = app_actor() and r.submitted_at is null and c.scores_open_at is null and c.decided_at is null and r.ended_at is null
      and (r.conflict is false or r.kept_at is not null)
      and r.dossier_id = any (app_dossiers())
  $$;

-- Reviews whose sheet the acting person may read: their own, and for who appraises those of a cycle whose scores are open.
create function app_open_reviews() returns uuid[] language sql stable security definer set search_path = public, pg_temp
  as $$
    select coalesce(array_agg(r.id), '{}') from review r
      join membership m on m.dossier_id = r.dossier_id and m.person_id = app_actor()
      join review_cycle c on c.id = r.cycle_id
    where r.dossier_id = any (app_dossiers()) and (r.conflict is false or r.kept_at is not null)
      and (r.reviewer_id = app_actor()
           or (c.scores_open_at is not null and r.submitted_at is not null and m.role not in ('city-lead', 'city-editor', 'reader')))
  $$;

alter table review_cycle enable row level security;
create policy seen on review_cycle for select using (dossier_id = any ((select app_dossiers())::uuid[]) or (select app_system()));
create policy begun on review_cycle for insert with check (dossier_id = any ((select app_dossiers())::uuid[]) or (select app_system()));
-- What was decided stands.
create policy held on review_cycle for update using (decided_at is null and dossier_id = any ((select app_dossiers())::uuid[]))
  with check (dossier_id = any ((select app_dossiers())::uuid[]));

alter table review enable row level security;
create policy own_dossier on review using (dossier_id = any ((select app_dossiers())::uuid[]) or (select app_system()))
  with check (dossier_id = any ((select app_dossiers())::uuid[]) or (select app_system()));
-- Who is asked to appraise is no member yet and sees that they are asked.
create policy asked on review for select using (reviewer_id = (select app_actor()) and ended_at is null);

do $$
declare t text;
begin
  foreach t in array array['review_sheet', 'review_score'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy read on %I for select using (review_id = any ((select app_open_reviews())::uuid[]) or (select app_system()))', t);
    execute format('create policy made on %I for insert with check (review_id = any ((select app_own_reviews())::uuid[]))', t);
    execute format('create policy written on %I for update using (review_id = any ((select app_own_reviews())::uuid[]))'
      || ' with check (review_id = any ((select app_own_reviews())::uuid[]))', t);
  end loop;
end $$;

alter table finding enable row level security;
create policy own_dossier on finding using (dossier_id = any ((select app_dossiers())::uuid[]) or (select app_system()))
  with check (dossier_id = any ((select app_dossiers())::uuid[]) or (select app_system()));

alter table selection enable row level security;
create policy seen on selection for select using ((select app_ministry()) or (select app_system()));
create policy made on selection for insert with check ((select app_coordinator()) or (select app_system()));

-- What the acting person is asked to appraise and has not handed in: no more of the dossier than whose it is.
create function app_asked_to_review()
  returns table (review_id uuid, dossier_id uuid, cycle int, city_vi text, city_en text, field text, call_id text, rulebook_id text,
    sections text[], assigned_at timestamptz, due_at timestamptz, conflict boolean, kept_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select r.id, r.dossier_id, c.number, city.name_vi, city.name_en, d.field, d.call_id, d.rulebook_id, r.sections, r.assigned_at, r.due_at,
           r.conflict, r.kept_at
    from review r join review_cycle c on c.id = r.cycle_id join dossier d on d.id = r.dossier_id join city on city.id = d.city_id
    where r.reviewer_id = app_actor() and r.ended_at is null and r.submitted_at is null and c.decided_at is null
    order by r.due_at, r.id
  $$;

-- Declares a conflict of interest or its absence, once; without one the dossier opens to the reviewer in the same moment. The line on
-- the trail is written here, because who has a conflict sees nothing of the dossier's trail. No row: not theirs, ended, or declared already.
create function app_declare(p_review uuid, p_conflict boolean, p_words text, p_at timestamptz) returns uuid
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare v_review review;
  begin
    update review set conflict = p_conflict, conflict_words = p_words, declared_at = p_at
      where id = p_review and reviewer_id = app_actor() and ended_at is null and declared_at is null
        and exists (select 1 from review_cycle c where c.id = cycle_id and c.decided_at is null)
      returning * into v_review;
    if v_review.id is null then return null; end if;
    if not p_conflict then
      insert into membership (dossier_id, person_id, role, since) values (v_review.dossier_id, v_review.reviewer_id, v_review.role, p_at)
        on conflict do nothing;
    end if;
    insert into audit_event (dossier_id, actor_id, kind, data, at)
      values (v_review.dossier_id, app_actor(), 'review.declared', jsonb_build_object('conflict', p_conflict), p_at);
    return v_review.dossier_id;
  end $$;

-- Whoever is asked to appraise and has neither denied a conflict of interest nor was kept in spite of one is admitted by nobody.
create function app_keep_undeclared_out() returns trigger language plpgsql security definer set search_path = public, pg_temp
  as $$
  begin
    if exists (select 1 from review r join review_cycle c on c.id = r.cycle_id
               where r.dossier_id = new.dossier_id and r.reviewer_id = new.person_id and r.ended_at is null and c.decided_at is null
                 and r.conflict is distinct from false and r.kept_at is null) then
      raise exception 'who has not declared is no member';
    end if;
    return new;
  end $$;
create trigger undeclared before insert or update on membership for each row execute function app_keep_undeclared_out();

-- What everybody who can be asked has still to appraise, whichever dossier it is in: for who chooses reviewers.
create function app_review_load() returns table (reviewer_id uuid, city_vi text, city_en text, due_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select r.reviewer_id, city.name_vi, city.name_en, r.due_at
    from review r join review_cycle c on c.id = r.cycle_id join dossier d on d.id = r.dossier_id join city on city.id = d.city_id
    where app_coordinator() and r.ended_at is null and r.submitted_at is null and c.decided_at is null
  $$;

grant select, insert on review_cycle, review, review_sheet, review_score, finding, selection to hoso_uccn_app;
grant update (scores_open_at, scores_open_by_id, scores_reason, held_at, place, chair, secretary, present, agreed, view, conditions, decision,
  saved_at, decided_by_id, decided_at) on review_cycle to hoso_uccn_app;
grant update (sections, due_at, kept_by_id, kept_at, kept_reason, submitted_at, ended_by_id, ended_at, ended_reason) on review to hoso_uccn_app;
grant update (strengths, weaknesses, conditions, recommendation, version, saved_at) on review_sheet to hoso_uccn_app;
grant update (score, reason) on review_score to hoso_uccn_app;
grant update (weight, state, answered_by_id, answered_at, settled_by_id, settled_at, reopened) on finding to hoso_uccn_app;

-- Bids that are in review already are appraised from now on.
insert into review_cycle (id, dossier_id, number, opened_at)
  select gen_random_uuid(), id, 1, now() from dossier where stage = 'review' and rulebook_id not like 'mmr%';
