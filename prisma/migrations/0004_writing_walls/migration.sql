-- The second wall round the texts being written, the figures, the versions of a dossier and the glossary; and the one way
-- by which what somebody types reaches the log.

alter table answer_version alter column author_ids set default '{}';
alter table answer_version alter column author_ids set not null;
update answer_version set author_ids = array[saved_by_id];
alter table answer_version add check (reason in ('saved', 'rested', 'named', 'restored', 'accepted', 'checked', 'stage'));
alter table answer add check ((checked_at is null) = (checked_by_id is null));
alter table thread add check (language in ('vi', 'en', 'fr'));
alter table thread add check ((quote is null) = (language is null));
alter table thread add check (replacement is null or quote is not null);
alter table thread add check ((accepted_at is null) = (accepted_by_id is null));
alter table text_update add check (octet_length(payload) between 1 and 1048576);
alter table dossier_version add check (reason in ('named', 'stage'));
alter table figure add check (value ~ '^-?[0-9]{1,15}(\.[0-9]{1,6})?$');

create index answer_unversioned on answer (saved_at) where unversioned;

-- The log ---------------------------------------------------------------------------------------------------------

-- Appends what connections of one dossier sent, in one transaction, and tells every instance. Each update names the session
-- it came by and the role and stage on which the application decided that it may write: where one of them is no longer so,
-- nothing of it is kept and its id is null. Ids come in the order of the updates.
create function app_append(p_dossier uuid, p_instance text, p_sessions uuid[], p_roles text[], p_stages text[], p_questions text[],
    p_payloads bytea[]) returns bigint[]
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    v_stage text;
    v_person uuid;
    v_id bigint;
    v_ids bigint[] := '{}';
  begin
    -- A change of stage waits for what is being written, and what is written after it sees the new stage.
    select d.stage into v_stage from dossier d where d.id = p_dossier for share;
    for i in 1 .. coalesce(array_length(p_sessions, 1), 0) loop
      select s.person_id into v_person
        from session s join person p on p.id = s.person_id join membership m on m.person_id = p.id and m.dossier_id = p_dossier
        where s.id = p_sessions[i] and s.ended_at is null and s.expires_at > now() and p.disabled_at is null
          and m.role = p_roles[i] and v_stage = p_stages[i];
      if v_person is null then
        v_ids := array_append(v_ids, null);
        continue;
      end if;
      -- Who types is there, though no page is asked for.
      update session s set expires_at = now() + interval '12 hours' where s.id = p_sessions[i] and s.expires_at < now() + interval '11 hours';
      insert into text_update (dossier_id, question_id, person_id, payload, at)
        values (p_dossier, p_questions[i], v_person, p_payloads[i], clock_timestamp()) returning id into v_id;
      perform app_tell(p_instance, p_dossier, p_questions[i], v_id, p_payloads[i]);
      v_ids := array_append(v_ids, v_id);
    end loop;
    return v_ids;
  end $$;

-- One line to every instance; a payload that is too long for a notification is to be read from the log.
create function app_tell(p_instance text, p_dossier uuid, p_question text, p_id bigint, p_payload bytea) returns void
  language sql volatile
  as $$
    select pg_notify('uccn_text', json_build_object('instance', p_instance, 'dossier', p_dossier, 'question', p_question, 'id', p_id::text,
      'payload', case when octet_length(p_payload) <= 5000 then translate(encode(p_payload, 'base64'), E'\n', '') end)::text)
  $$;

-- Whoever is connected is asked anew when what their right stands on has changed -----------------------------------

create function app_tell_access() returns trigger language plpgsql
  as $$
  declare v_told json;
  begin
    -- Branch by branch, because a row has only its own table's columns.
    if tg_table_name = 'membership' then
      if tg_op = 'DELETE' then v_told := json_build_object('dossier', old.dossier_id);
      else v_told := json_build_object('dossier', new.dossier_id);
      end if;
    elsif tg_table_name = 'dossier' then v_told := json_build_object('dossier', new.id);
    elsif tg_table_name = 'session' then v_told := json_build_object('person', new.person_id);
    else v_told := json_build_object('person', new.id);
    end if;
    perform pg_notify('uccn_access', v_told::text);
    return null;
  end $$;

create trigger told after insert or update or delete on membership for each row execute function app_tell_access();
create trigger told after update of stage on dossier for each row execute function app_tell_access();
create trigger told after update of ended_at on session for each row execute function app_tell_access();
create trigger told after update of disabled_at on person for each row execute function app_tell_access();

-- Row security ----------------------------------------------------------------------------------------------------

create function app_ministry() returns boolean language sql stable security definer set search_path = public, pg_temp
  as $$
    select exists (select 1 from person p join organisation o on o.id = p.organisation_id
      where p.id = app_actor() and o.kind = 'ministry' and p.disabled_at is null)
  $$;

do $$
declare t text;
begin
  foreach t in array array['text_update', 'text_state', 'text_hand', 'dossier_version', 'dossier_version_item', 'figure', 'figure_use'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own_dossier on %I using (dossier_id = any ((select app_dossiers())::uuid[]) or (select app_system()))'
      || ' with check (dossier_id = any ((select app_dossiers())::uuid[]) or (select app_system()))', t);
  end loop;
end $$;

alter table term enable row level security;
create policy seen on term for select using ((select app_actor()) is not null or (select app_system()));
create policy made on term for insert with check ((select app_ministry()) or (select app_system()));
create policy changed on term for update using ((select app_ministry()) or (select app_system()));

grant select, insert on text_update, text_state, text_hand, dossier_version, dossier_version_item, figure, figure_use, term to hoso_uccn_app;
grant update (state) on text_state to hoso_uccn_app;
grant delete on text_update, figure_use to hoso_uccn_app;
grant update (unversioned, source_text, checked_by_id, checked_at) on answer to hoso_uccn_app;
grant update (gone, accepted_by_id, accepted_at) on thread to hoso_uccn_app;
grant update (what, value, unit, scope, year, source, evidence_id, changed_by_id, changed_at, removed_at) on figure to hoso_uccn_app;
grant update (vi, en, fr, note, changed_by_id, changed_at, retired_at) on term to hoso_uccn_app;
grant usage on all sequences in schema public to hoso_uccn_app;
