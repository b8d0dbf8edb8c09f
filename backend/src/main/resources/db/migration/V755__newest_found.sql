-- The newest inputs that have the words, among a million, without reading all that have them (decision 0420). An index over words
-- gives them in no order, the order by id knows no words: a word of everybody's is found soon by going back through the newest, a
-- word of few by the index. Neither is right for what lies between; and the planner cannot tell which a word is.
create extension if not exists btree_gin;

-- Some 70 minutes of the time in an id (UUIDv7 begins with it), so that an index knows by stretches when inputs came.
create function id_stretch(id uuid) returns integer
    language sql immutable parallel safe
    return (('x' || substr(id::text, 1, 8))::bit(32))::integer >> 6;

drop index feedback_search;
create index feedback_search on feedback using gin (search, id_stretch(id));

-- The newest ids below one that are public and have the words, newest first. Goes back through the newest rows one by one; if
-- these have too few, through 32 times as long a time by the index; if that has too few, through all. How far it goes decides
-- how long it takes, never what is found.
create function newest_feedback(
    words tsquery, below uuid, rows integer, of_unit uuid, of_forum uuid, on_component text, one_by_one integer default 1500)
    returns setof uuid
    language plpgsql stable parallel safe
    as $$
declare
    where_asked text := concat_ws(' and ', 'f.state = ''PUBLISHED''',
        case when of_unit is not null then 'f.unit_id = $3' end,
        case when of_forum is not null then 'f.forum_id = $4' end);
    -- Only of what has the words: it costs a look elsewhere.
    and_component text := case when on_component is null then ''
        else ' and exists (select from feedback_component x where x.feedback_id = f.id and x.code = $5)' end;
    by_words text := 'with found as materialized (select f.id from feedback f where f.search @@ $1 and f.id < $2 and '
        || where_asked || and_component || ' {since}) select array_agg(n.id) from '
        || '(select id from found order by id desc limit $6) n';
    near uuid[];
    far uuid[];
    seen integer;
    first uuid;
    last uuid;
begin
    execute 'select array_agg(f.id order by f.id desc) filter (where f.search @@ $1' || and_component || '), count(*), '
        || '(array_agg(f.id order by f.id desc))[1], (array_agg(f.id order by f.id))[1] '
        || 'from (select f.id, f.search from feedback f where f.id < $2 and ' || where_asked
        || ' order by f.id desc limit $6) f'
        into near, seen, first, last
        using words, below, of_unit, of_forum, on_component, one_by_one;
    near := coalesce(near, '{}');
    if cardinality(near) < rows and seen = one_by_one then
        execute replace(by_words, '{since}', 'and id_stretch(f.id) >= $7')
            into far
            using words, last, of_unit, of_forum, on_component, rows - cardinality(near),
                id_stretch(last) - 32 * (1 + id_stretch(first) - id_stretch(last));
        if coalesce(cardinality(far), 0) < rows - cardinality(near) then
            execute replace(by_words, '{since}', '')
                into far
                using words, last, of_unit, of_forum, on_component, rows - cardinality(near);
        end if;
    end if;
    return query select x from unnest((near || far)[1:rows]) as x;
end
$$;
