-- What was found in a file, the copy that is sent in its place, whether it has been scanned, and whose photo it is.
ALTER TABLE "attachment" ADD COLUMN "facts" JSONB,
ADD COLUMN "sent_sha256" TEXT,
ADD COLUMN "sent_size" INTEGER,
ADD COLUMN "state" TEXT NOT NULL DEFAULT 'clean',
ADD COLUMN "scanned_at" TIMESTAMPTZ(3),
ADD COLUMN "scanned_by" TEXT,
ADD COLUMN "scan_found" TEXT,
ADD COLUMN "credit" JSONB,
ADD COLUMN "cession_id" UUID;

-- AddForeignKey
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_dossier_id_cession_id_fkey" FOREIGN KEY ("dossier_id", "cession_id") REFERENCES "attachment"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

alter table attachment add check (state in ('clean', 'waiting', 'refused'));
alter table attachment add check ((sent_sha256 is null) = (sent_size is null) and sent_size > 0);
-- Nothing is refused without the name of what was found and the moment it was.
alter table attachment add check (state <> 'refused' or (scan_found is not null and scanned_at is not null));

-- Files that wait for a scanner are few; whoever scans finds them without reading the rest.
create index attachment_waiting on attachment (uploaded_at) where state = 'waiting';

grant update (state, scanned_at, scanned_by, scan_found, credit, cession_id) on attachment to hoso_uccn_app;
