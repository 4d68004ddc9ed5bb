-- One term is agreed once: two people of the ministry who enter it at the same moment do not both succeed.
create unique index term_once on term (fold(vi)) where retired_at is null;
