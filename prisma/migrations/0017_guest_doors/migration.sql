-- A link opens while the dossier is written and consulted on, and never beyond its round's end; a dossier that was taken out of the call
-- shuts all its links, and gets them back when it is opened again.
create or replace function app_open_guest(p_hash text)
  returns table (
    state text, consultee_id uuid, dossier_id uuid, round_id uuid, draft_id uuid, name_vi text, name_en text, language text,
    ends_at timestamptz, outcome text, outcome_at timestamptz)
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    v_consultee consultee;
    v_round consultation_round;
    v_stage text;
    v_state text;
  begin
    perform set_config('app.actor', '', true), set_config('app.dossier', '', true), set_config('app.system', '', true),
            set_config('app.guest', '', true), set_config('app.guest_round', '', true), set_config('app.guest_draft', '', true),
            set_config('app.guest_dossier', '', true);
    select c.* into v_consultee from consultee c where c.token_hash = p_hash;
    if v_consultee.id is null then return; end if;
    select r.* into v_round from consultation_round r where r.id = v_consultee.round_id for share;
    -- Read again: what one link does is done one after the other, and a link that gave way meanwhile opens nothing.
    select c.* into v_consultee from consultee c where c.token_hash = p_hash for no key update;
    if v_consultee.id is null then return; end if;
    select d.stage into v_stage from dossier d where d.id = v_consultee.dossier_id;
    v_state := case
      when v_consultee.withdrawn_at is not null or v_stage not in ('drafting', 'consultation') then 'withdrawn'
      when v_round.closed_at is not null then 'closed'
      when v_consultee.outcome_at is not null then 'used-up'
      when least(v_consultee.expires_at, v_round.ends_at) <= now() then 'expired'
      else 'good' end;
    if v_state = 'good' then
      perform set_config('app.guest', v_consultee.id::text, true), set_config('app.guest_round', v_round.id::text, true),
              set_config('app.guest_draft', v_round.draft_id::text, true),
              set_config('app.guest_dossier', v_consultee.dossier_id::text, true);
    end if;
    return query select v_state, v_consultee.id, v_consultee.dossier_id, v_round.id, v_round.draft_id, v_consultee.name_vi,
      v_consultee.name_en, v_consultee.language, v_round.ends_at, v_consultee.outcome, v_consultee.outcome_at;
  end $$;

-- What became of the letters of a round is read from the trail.
create index audit_event_letters on audit_event (dossier_id, at) where kind in ('consultee.mailed', 'consultee.unmailed');
