-- CreateTable
CREATE TABLE "packet_build" (
    "packet_id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "part" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "sha256" TEXT,
    "size" BIGINT,
    "built_at" TIMESTAMPTZ(3),
    "failure" TEXT,

    CONSTRAINT "packet_build_pkey" PRIMARY KEY ("packet_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "packet_build_dossier_id_packet_id_key" ON "packet_build"("dossier_id", "packet_id");

-- CreateIndex
CREATE UNIQUE INDEX "packet_dossier_id_id_key" ON "packet"("dossier_id", "id");

-- AddForeignKey
ALTER TABLE "packet_build" ADD CONSTRAINT "packet_build_dossier_id_packet_id_fkey" FOREIGN KEY ("dossier_id", "packet_id") REFERENCES "packet"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A packet is built once it has its sum, and what is built is never taken back.
alter table packet_build add check (state in ('waiting', 'building', 'built', 'failed'));
alter table packet_build add check ((state = 'built') = (sha256 is not null and size is not null and built_at is not null));

create function app_keep_built() returns trigger language plpgsql
  as $$
  begin
    if old.state = 'built' and new is distinct from old then raise exception 'a packet that is built stays as it is'; end if;
    return new;
  end $$;
create trigger kept before update on packet_build for each row execute function app_keep_built();

alter table packet_build enable row level security;
create policy own_dossier on packet_build using (dossier_id = any ((select app_dossiers())::uuid[]) or (select app_system()))
  with check (dossier_id = any ((select app_dossiers())::uuid[]) or (select app_system()));

grant select, insert on packet_build to hoso_uccn_app;
grant update (state, part, sha256, size, built_at, failure) on packet_build to hoso_uccn_app;

-- Packets frozen before there were builds are built now.
insert into packet_build (packet_id, dossier_id, state) select id, dossier_id, 'waiting' from packet;
insert into job (id, kind, payload, created_at, run_after, attempts)
  select gen_random_uuid(), 'packet.build', jsonb_build_object('packetId', id, 'dossierId', dossier_id), now(), now(), 0 from packet;

-- The country's other bids of the same call that were sent, for who only looks: without waiting for a submission under way.
create function app_rivals_seen() returns table (city_id text, field text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select d.city_id, d.field from dossier d, dossier own
    where own.id = (app_dossiers())[1] and d.call_id = own.call_id and d.id <> own.id and d.stage = 'submitted'
  $$;
