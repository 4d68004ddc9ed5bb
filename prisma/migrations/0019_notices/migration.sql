-- CreateTable
CREATE TABLE "notice" (
    "id" BIGSERIAL NOT NULL,
    "person_id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "mailed_at" TIMESTAMPTZ(3),

    CONSTRAINT "notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notice_choice" (
    "person_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "notice_choice_pkey" PRIMARY KEY ("person_id","kind")
);

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice_choice" ADD CONSTRAINT "notice_choice_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What waits for a person's digest is asked for, and nothing else of what was told.
create index notice_unsent on notice (person_id, id) where mailed_at is null;
alter table notice_choice add check (channel in ('app', 'digest', 'mail'));

-- One digest a person and a day, however many events ask for it.
create unique index job_digest_once on job ((payload->>'personId'), run_after) where kind = 'notice.digest' and attempts = 0;

-- What somebody is told by mail, and how they wish to be told, is their own; the product writes and sends it.
alter table notice enable row level security;
create policy own on notice for select using (person_id = (select app_actor()) or (select app_system()));
create policy told on notice for insert with check ((select app_system()));
create policy sent on notice for update using ((select app_system())) with check ((select app_system()));
alter table notice_choice enable row level security;
create policy own on notice_choice using (person_id = (select app_actor()) or (select app_system()))
  with check (person_id = (select app_actor()) or (select app_system()));

grant select, insert on notice, notice_choice to hoso_uccn_app;
grant update (mailed_at) on notice to hoso_uccn_app;
grant update (channel, at) on notice_choice to hoso_uccn_app;
grant usage on sequence notice_id_seq to hoso_uccn_app;
