-- The second wall. The application connects as hoso_uccn_app, which owns nothing and cannot bypass row security.
-- Who acts is set for one transaction by app_open (below). a query that forgot its filter still sees only the
-- dossiers of which that person is a member, and inside a dossier's grant only that one dossier.
-- The role itself is made by lib/cli/database/roles.ts before migrations run, because roles belong to the server.

create extension if not exists unaccent;
create extension if not exists pg_trgm;

-- Text as it is searched: without marks, without case. Immutable so that it can be indexed.
create function fold(value text) returns text
  language sql immutable parallel safe strict
  as $$ select lower(public.unaccent('public.unaccent', value)) $$;

create index answer_text_search on answer using gin (fold(text) gin_trgm_ops);

-- Rules that the database can repeat.
alter table organisation add check (kind in ('ministry', 'institute', 'city'));
alter table person add check (role in ('ministry-coordinator', 'ministry-officer', 'institute-adviser', 'institute-reviewer', 'city-lead', 'city-editor', 'reader'));
alter table person add check (email = lower(email));
alter table membership add check (role in ('ministry-coordinator', 'ministry-officer', 'institute-adviser', 'institute-reviewer', 'city-lead', 'city-editor', 'reader'));
alter table dossier add check (stage in ('drafting', 'consultation', 'review', 'submission', 'submitted', 'withdrawn'));
alter table dossier add check (language in ('en', 'fr'));
alter table answer add check (language in ('vi', 'en', 'fr', 'all'));
alter table answer add check (version >= 1);
alter table attachment add check (size > 0);
alter table thread add check ((resolved_at is null) = (resolved_by_id is null));

-- Who is acting ---------------------------------------------------------------------------------------------------

create function app_actor() returns uuid language sql stable
  as $$ select nullif(current_setting('app.actor', true), '')::uuid $$;

-- The product itself (sign-in, seed, jobs): minted only by lib/access/system.ts, which must give a reason.
create function app_system() returns boolean language sql stable
  as $$ select coalesce(current_setting('app.system', true), '') = 'on' $$;

create function app_dossiers() returns uuid[] language sql stable security definer set search_path = public, pg_temp
  as $$
    select coalesce(array_agg(m.dossier_id), '{}') from membership m
    where m.person_id = app_actor()
      and m.dossier_id = coalesce(nullif(current_setting('app.dossier', true), '')::uuid, m.dossier_id)
  $$;

create function app_coordinator() returns boolean language sql stable security definer set search_path = public, pg_temp
  as $$ select exists (select 1 from person p where p.id = app_actor() and p.role = 'ministry-coordinator' and p.disabled_at is null) $$;

create function app_organisation() returns uuid language sql stable security definer set search_path = public, pg_temp
  as $$ select p.organisation_id from person p where p.id = app_actor() $$;

-- Opens a request: checks the session row, says who acts, locks the dossier as asked (share to write within a stage,
-- update to change the stage) and reads what permission is decided on. One round trip. No row: no valid session.
-- A person who is no member gets a row whose role and stage are null, and locks nothing.
create function app_open(p_session uuid, p_dossier uuid, p_lock text)
  returns table (
    person_id uuid, person_name text, office_role text, organisation_id uuid, organisation_kind text,
    role text, dossier_id uuid, call_id text, city_id text, field text, language text, stage text,
    stage_since timestamptz, rulebook_id text, amendment int)
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    v_person uuid;
    v_member boolean := false;
  begin
    select s.person_id into v_person from session s join person p on p.id = s.person_id
      where s.id = p_session and s.ended_at is null and s.expires_at > now() and p.disabled_at is null;
    if v_person is null then return; end if;
    perform set_config('app.actor', v_person::text, true), set_config('app.dossier', coalesce(p_dossier::text, ''), true),
            set_config('app.system', '', true);
    -- A session lives twelve hours from its last use. written at most once an hour.
    update session s set expires_at = now() + interval '12 hours' where s.id = p_session and s.expires_at < now() + interval '11 hours';
    if p_dossier is not null then
      select exists (select 1 from membership m where m.dossier_id = p_dossier and m.person_id = v_person) into v_member;
      if v_member and p_lock = 'share' then perform 1 from dossier d where d.id = p_dossier for share; end if;
      if v_member and p_lock = 'update' then perform 1 from dossier d where d.id = p_dossier for update; end if;
    end if;
    return query
      select p.id, p.name, p.role, o.id, o.kind, m.role, d.id, d.call_id, d.city_id, d.field, d.language, d.stage,
             d.stage_since, d.rulebook_id, d.amendment
      from person p join organisation o on o.id = p.organisation_id
      left join dossier d on v_member and d.id = p_dossier
      left join membership m on m.dossier_id = d.id and m.person_id = p.id
      where p.id = v_person;
  end $$;

-- The country's other bids of the same call that were sent: city and field, nothing else of them. Two submissions of one
-- call wait for each other here, so that both cannot be the second.
create function app_rivals() returns table (city_id text, field text)
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    v_dossier uuid := (app_dossiers())[1];
    v_call text;
  begin
    select d.call_id into v_call from dossier d where d.id = v_dossier;
    perform pg_advisory_xact_lock(hashtext('call ' || v_call));
    return query select d.city_id, d.field from dossier d where d.call_id = v_call and d.id <> v_dossier and d.stage = 'submitted';
  end $$;

-- Answers that hold the pattern, of the acting person's dossiers, newest first. Row security would keep the trigram index
-- from being used (LIKE is not leakproof), so the same rule is applied here, in the open.
create function app_search(p_pattern text, p_most int) returns table (answer_id uuid)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select a.id from answer a
    where fold(a.text) like p_pattern and a.dossier_id = any ((select app_dossiers())::uuid[])
    order by a.saved_at desc limit p_most
  $$;

-- Row security ----------------------------------------------------------------------------------------------------

alter table dossier enable row level security;
create policy seen on dossier for select using (id = any ((select app_dossiers())::uuid[]) or (select app_system()));
create policy made on dossier for insert with check ((select app_coordinator()) or (select app_system()));
create policy moved on dossier for update using (id = any ((select app_dossiers())::uuid[]) or (select app_system()));

alter table membership enable row level security;
create policy seen on membership for select using (dossier_id = any ((select app_dossiers())::uuid[]) or (select app_system()));
create policy made on membership for insert with check (dossier_id = any ((select app_dossiers())::uuid[]) or (select app_coordinator()) or (select app_system()));
create policy changed on membership for update using (dossier_id = any ((select app_dossiers())::uuid[]) or (select app_system()));
create policy ended on membership for delete using (dossier_id = any ((select app_dossiers())::uuid[]) or (select app_system()));

do $$
declare t text;
begin
  foreach t in array array['answer', 'answer_version', 'thread', 'comment', 'mention', 'attachment', 'stage_move', 'packet'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own_dossier on %I using (dossier_id = any ((select app_dossiers())::uuid[]) or (select app_system()))'
      || ' with check (dossier_id = any ((select app_dossiers())::uuid[]) or (select app_system()))', t);
  end loop;
end $$;

alter table audit_event enable row level security;
create policy seen on audit_event for select using (
  dossier_id = any ((select app_dossiers())::uuid[])
  or (dossier_id is null and (actor_id = (select app_actor()) or (select app_coordinator())))
  or (select app_system()));
create policy made on audit_event for insert with check (
  ((dossier_id is null or dossier_id = any ((select app_dossiers())::uuid[])) and actor_id = (select app_actor()))
  or (select app_system()));

alter table organisation enable row level security;
create policy seen on organisation for select using ((select app_actor()) is not null or (select app_system()));
create policy made on organisation for insert with check ((select app_coordinator()) or (select app_system()));

alter table person enable row level security;
create policy seen on person for select using ((select app_actor()) is not null or (select app_system()));
create policy made on person for insert with check ((select app_system()));
create policy changed on person for update using ((select app_coordinator()) or (select app_system()));

alter table city enable row level security;
create policy seen on city for select using ((select app_actor()) is not null or (select app_system()));
create policy made on city for insert with check ((select app_coordinator()) or (select app_system()));

alter table call enable row level security;
create policy seen on call for select using ((select app_actor()) is not null or (select app_system()));
create policy made on call for insert with check ((select app_coordinator()) or (select app_system()));

alter table amendment enable row level security;
create policy seen on amendment for select using ((select app_actor()) is not null or (select app_system()));
create policy made on amendment for insert with check ((select app_coordinator()) or (select app_system()));

alter table session enable row level security;
create policy own on session for select using (person_id = (select app_actor()) or (select app_coordinator()) or (select app_system()));
create policy made on session for insert with check ((select app_system()));
create policy ended on session for update using (person_id = (select app_actor()) or (select app_coordinator()) or (select app_system()));

alter table credential enable row level security;
create policy own on credential using (person_id = (select app_actor()) or (select app_system())) with check (person_id = (select app_actor()) or (select app_system()));

alter table invitation enable row level security;
create policy seen on invitation for select using ((select app_coordinator()) or organisation_id = (select app_organisation()) or (select app_system()));
create policy made on invitation for insert with check ((select app_coordinator()) or organisation_id = (select app_organisation()) or (select app_system()));
create policy used on invitation for update using ((select app_coordinator()) or organisation_id = (select app_organisation()) or (select app_system()));

alter table sign_in_failure enable row level security;
create policy system_only on sign_in_failure using ((select app_system())) with check ((select app_system()));

alter table job enable row level security;
create policy asked on job for insert with check ((select app_actor()) is not null or (select app_system()));
create policy done on job for select using ((select app_system()));
create policy kept on job for update using ((select app_system()));
create policy tidied on job for delete using ((select app_system()));

-- What the application's role may do at all. History, moves, packets and the trail can only grow. -------------------

grant usage on schema public to hoso_uccn_app;
grant select, insert on organisation, person, city, call, amendment, dossier, membership, answer, answer_version, thread, comment,
  mention, attachment, stage_move, packet, audit_event, session, credential, invitation, sign_in_failure, job to hoso_uccn_app;
grant update (stage, stage_since, amendment) on dossier to hoso_uccn_app;
grant delete on membership, sign_in_failure, job to hoso_uccn_app;
grant update (value, text, version, saved_by_id, saved_at) on answer to hoso_uccn_app;
grant update (resolved_by_id, resolved_at) on thread to hoso_uccn_app;
grant update (removed_at) on attachment to hoso_uccn_app;
grant update (disabled_at) on person to hoso_uccn_app;
grant update (ended_at) on session to hoso_uccn_app;
grant update (password_hash, updated_at) on credential to hoso_uccn_app;
grant update (used_at) on invitation to hoso_uccn_app;
grant update (attempts, run_after, last_error) on job to hoso_uccn_app;
grant usage on all sequences in schema public to hoso_uccn_app;
