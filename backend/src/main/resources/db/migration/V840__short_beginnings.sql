-- What is asked of inputs, of which there may be a million (decision 0420). The index takes a beginning apart into all words
-- that have it and reads what each of them has, whatever else is asked for: a beginning of two signs, beside a word of few,
-- read nearly all inputs (556 ms among 500,000). Beside other words, therefore, a beginning of up to three signs counts as a
-- whole word, or as the beginning of one of the twenty that offices use most; the index passes over what these have. Alone it is
-- a beginning as ever: a common one is found among the newest, and a rare one has little to read.
create function feedback_query(asked text) returns tsquery
    language sql stable parallel safe
    return (
        select string_agg(
            case when words > 1 and length(lexeme) <= 3
                then '(' || ((quoted::tsquery) || plainto_tsquery('indonesian', lexeme))::text || coalesce(' | ' || often, '') || ')'
                else '(' || search_query(lexeme)::text || ')' end, ' & ')::tsquery
        from (
            select lexeme, count(*) over () as words,
                '''' || replace(replace(lexeme, '\', '\\'), '''', '''''') || '''' as quoted
            from unnest(ts_delete(
                to_tsvector('simple', coalesce(asked, '')),
                array['yang', 'dan', 'di', 'ke', 'dari', 'pada', 'kepada', 'untuk', 'dengan', 'atau', 'oleh', 'dalam',
                      'adalah', 'ini', 'itu', 'para', 'serta', 'secara', 'sebagai', 'the', 'of', 'and', 'to', 'in', 'for']))
                as w (lexeme, positions, weights)) as word
        cross join lateral (
            select string_agg('''' || used_most.word || '''', ' | ') as often
            from (select k.word from search_word k where starts_with(k.word, word.lexeme)
                order by k.used desc, k.word limit 20) as used_most
            where words > 1 and length(lexeme) <= 3) as known);
