alter table "answer" add column "author_ids" uuid[] not null default array[]::uuid[];
grant update (author_ids) on answer to hoso_uccn_app;
grant update (version) on answer to hoso_uccn_app;

create index audit_event_written on audit_event (dossier_id, actor_id, at) where kind = 'text.written';

-- As before, and with a line on the trail: who typed in which answer, once in ten minutes.
create or replace function app_append(p_dossier uuid, p_instance text, p_sessions uuid[], p_roles text[], p_stages text[], p_questions text[],
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
      if not exists (select 1 from audit_event e where e.dossier_id = p_dossier and e.actor_id = v_person and e.kind = 'text.written'
          and e.at > now() - interval '10 minutes' and e.data->>'question' = p_questions[i]) then
        insert into audit_event (dossier_id, actor_id, kind, data, at)
          values (p_dossier, v_person, 'text.written', jsonb_build_object('question', p_questions[i]), clock_timestamp());
      end if;
      perform app_tell(p_instance, p_dossier, p_questions[i], v_id, p_payloads[i]);
      v_ids := array_append(v_ids, v_id);
    end loop;
    return v_ids;
  end $$;
