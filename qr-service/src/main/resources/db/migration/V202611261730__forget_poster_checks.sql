-- The application can't take checks back, and with this it still can't: only old ones go, and never what the list of posters
-- shows: the last check of a poster that should hang, and the last one that a scan proves.
create function forget_poster_checks(before timestamptz, most integer) returns bigint
    language sql
    security definer
    set search_path = public, pg_temp
as $$
    with gone as (
        delete from poster_check
        where id in (
            select k.id
            from poster_check k join printed_code c on c.id = k.code_id
            where k.checked_at < least(before, now() - interval '90 days')
              and (c.state <> 'ACTIVE' or exists (
                  select 1 from poster_check newer
                  where newer.code_id = k.code_id and newer.id > k.id
                    and (newer.proof = 'SCANNED' or k.proof <> 'SCANNED')))
            limit most
            for update of k skip locked)
        returning 1)
    select count(*) from gone
$$;

revoke all on function forget_poster_checks(timestamptz, integer) from public;
grant execute on function forget_poster_checks(timestamptz, integer) to ${applicationRole};
