-- What is asked for finds every form of its word. PostgreSQL's Indonesian takes affixes off without knowing any word, so that
-- menulis becomes ulis and tulisan tulis: a question therefore names the stems of all forms its word can have.
create extension if not exists pg_trgm;
create extension if not exists fuzzystrmatch;

-- What a word may come from: me-, pe- change the first letter (KBBI: menulis, memakai, menyapu, mengirim), twice for memper-.
create function search_roots(asked text) returns text[]
    language sql immutable parallel safe
    return (
        with recursive cut (word, times) as (
            select asked, 0
            union
            select shorter, times + 1
            from cut cross join lateral (
                values (regexp_replace(word, '(an|i|nya)$', '')),
                    (regexp_replace(word, 'kan$', '')),
                    (regexp_replace(word, '^(di|ke|ter|ber|per)', '')),
                    (regexp_replace(word, '^[mp]e(?=[lrmnwy])', '')),
                    (regexp_replace(word, '^[mp]e(m(?=[bfvp])|n(?=[dcjzt])|ng(?=[ghkaiueo]))', '')),
                    (regexp_replace(word, '^[mp]em(?=[aiueo])', 'p')),
                    (regexp_replace(word, '^[mp]en(?=[aiueo])', 't')),
                    (regexp_replace(word, '^[mp]eny(?=[aiueo])', 's')),
                    (regexp_replace(word, '^[mp]eng(?=[aiueo])', 'k'))) as way (shorter)
            where times < 3 and (length(shorter) >= 4 or length(shorter) = 3 and word like shorter || '%'))
        select array_agg(distinct word) from cut);

-- The stems of the forms of a root.
create function search_stems(root text) returns text[]
    language sql immutable parallel safe
    return (
        select array_agg(distinct stem)
        from (
            select case
                when root ~ '^p[aiueo]' then 'm' || substr(root, 2)
                when root ~ '^t[aiueo]' then 'n' || substr(root, 2)
                when root ~ '^s[aiueo]' then 'ny' || substr(root, 2)
                when root ~ '^k[aiueo]' then 'ng' || substr(root, 2)
                when root ~ '^[bfvp]' then 'm' || root
                when root ~ '^[dcjzt]' then 'n' || root
                when root ~ '^[ghkaiueo]' then 'ng' || root
                else root end as nasal) as changed
        cross join unnest(array[
            root, root || 'an', root || 'kan', root || 'i', 'di' || root, 'di' || root || 'kan', 'ter' || root, 'ke' || root || 'an',
            'ber' || root, 'per' || root || 'an', 'memper' || root, 'diper' || root,
            'me' || nasal, 'me' || nasal || 'kan', 'me' || nasal || 'i', 'pe' || nasal, 'pe' || nasal || 'an']) as form
        cross join unnest(ts_lexize('indonesian_stem', form)) as stem);

-- Every word must occur, as any form of it or as a beginning. Nothing but punctuation and stop words finds nothing.
create or replace function search_query(asked text) returns tsquery
    language sql immutable parallel safe
    return (
        select string_agg('(' || (((quoted || ':*')::tsquery) || plainto_tsquery('indonesian', lexeme))::text
                || coalesce(' | ' || forms, '') || ')', ' & ')::tsquery
        from unnest(ts_delete(
            to_tsvector('simple', coalesce(asked, '')),
            array['yang', 'dan', 'di', 'ke', 'dari', 'pada', 'kepada', 'untuk', 'dengan', 'atau', 'oleh', 'dalam',
                  'adalah', 'ini', 'itu', 'para', 'serta', 'secara', 'sebagai', 'the', 'of', 'and', 'to', 'in', 'for']))
            as word (lexeme, positions, weights)
        cross join lateral (
            select '''' || replace(replace(lexeme, '\', '\\'), '''', '''''') || '''' as quoted) as said
        cross join lateral (
            select string_agg(distinct '''' || stem || '''', ' | ') as forms
            from unnest(search_roots(lexeme)) as root cross join unnest(search_stems(root)) as stem
            -- Short stems, and words of their own which only look like a form: tempat is no empat, tanda no anda.
            where lexeme ~ '^[a-z]{4,30}$' and length(stem) >= 3 and stem <> all (array[
                'anda', 'empat', 'urus', 'arena', 'arif', 'angan', 'alam', 'asal', 'atas', 'ada', 'akan',
                'agar', 'ikut', 'ingat', 'adil', 'awal', 'akhir', 'umum', 'ujar', 'pula', 'ubah', 'apan', 'ami', 'tuju'])) as other);

-- Words of what is published, from which a question that found nothing takes the nearest. Made anew by the application.
create table search_word (
    word text not null,
    used integer not null,
    constraint search_word_pk primary key (word)
);
create index search_word_alike on search_word using gin (word gin_trgm_ops);
