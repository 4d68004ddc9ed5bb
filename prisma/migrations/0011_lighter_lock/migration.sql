-- As before, but a change of stage no longer holds up rows that only refer to the dossier: a fold that is under way held its text and
-- waited for the dossier, while the change of stage held the dossier and waited for the text. Updates being appended still wait,
-- because they take the dossier for share.
create or replace function app_open(p_session uuid, p_dossier uuid, p_lock text)
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
      if v_member and p_lock = 'update' then perform 1 from dossier d where d.id = p_dossier for no key update; end if;
    end if;
    return query
      select p.id, p.name, p.role, o.id, o.kind, m.role, d.id, d.call_id, d.city_id, d.field, d.language, d.stage,
             d.stage_since, d.rulebook_id, d.amendment
      from person p join organisation o on o.id = p.organisation_id
      left join dossier d on v_member and d.id = p_dossier
      left join membership m on m.dossier_id = d.id and m.person_id = p.id
      where p.id = v_person;
  end $$;
