create table institution (
    id uuid not null,
    name text not null,
    short_name text not null,
    slug text not null,
    created_at timestamptz not null,
    version integer not null,
    constraint institution_pk primary key (id),
    constraint institution_slug unique (slug)
);

create table unit (
    id uuid not null,
    institution_id uuid not null,
    name text not null,
    short_name text not null,
    slug text not null,
    address text not null,
    zone text not null,
    territories jsonb not null,
    about text,
    phone text,
    email text,
    search tsvector not null default '',
    created_at timestamptz not null,
    version integer not null,
    constraint unit_pk primary key (id),
    constraint unit_slug unique (slug),
    constraint unit_zone_known check (zone in ('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura')),
    constraint unit_institution_fk foreign key (institution_id) references institution (id)
);
create index unit_institution on unit (institution_id);
create index unit_search on unit using gin (search);

-- The slug is unique among all units, so that /layanan/{slug} needs no unit.
create table service (
    id uuid not null,
    unit_id uuid not null,
    name text not null,
    slug text not null,
    description text,
    channels jsonb not null,
    search tsvector not null default '',
    archived_at timestamptz,
    created_at timestamptz not null,
    version integer not null,
    constraint service_pk primary key (id),
    constraint service_slug unique (slug),
    constraint service_unit_fk foreign key (unit_id) references unit (id)
);
create index service_unit on service (unit_id, id desc);
create index service_search on service using gin (search);

alter table membership
    add constraint membership_unit_fk foreign key (unit_id) references unit (id),
    add constraint membership_institution_fk foreign key (institution_id) references institution (id);
alter table joining_link
    add constraint joining_link_unit_fk foreign key (unit_id) references unit (id),
    add constraint joining_link_institution_fk foreign key (institution_id) references institution (id);

-- Who holds which role in a unit, whether there or in its institution.
create view unit_membership as
    select m.id as membership_id, m.unit_id, m.issuer, m.subject, m.role
    from membership m
    where m.unit_id is not null
    union all
    select m.id, u.id, m.issuer, m.subject, m.role
    from membership m
    join unit u on u.institution_id = m.institution_id;

-- What every search column holds and every search asks for. Stems find other forms of a word (pelayanan, melayani);
-- plain words find names and, as beginnings, what is still being typed. PostgreSQL's Indonesian has no stop words.
create function search_words(content text) returns tsvector
    language sql immutable parallel safe
    return ts_delete(
        to_tsvector('indonesian', coalesce(content, '')) || to_tsvector('simple', coalesce(content, '')),
        array['yang', 'dan', 'di', 'ke', 'dari', 'pada', 'kepada', 'untuk', 'dengan', 'atau', 'oleh', 'dalam', 'adalah',
              'ini', 'itu', 'para', 'serta', 'secara', 'sebagai', 'the', 'of', 'and', 'to', 'in', 'for']);

-- The title weighs more than the rest where a search ranks.
create function search_document(title text, content text) returns tsvector
    language sql immutable parallel safe
    return setweight(search_words(title), 'A') || setweight(search_words(content), 'B');

-- Every word must occur, as a stem or as a beginning. Nothing but punctuation and stop words finds nothing.
create function search_query(asked text) returns tsquery
    language sql immutable parallel safe
    return (
        select string_agg(
            '(' || ((('''' || replace(replace(lexeme, '\', '\\'), '''', '''''') || ''':*')::tsquery)
                || plainto_tsquery('indonesian', lexeme))::text || ')',
            ' & ')::tsquery
        from unnest(ts_delete(
            to_tsvector('simple', coalesce(asked, '')),
            array['yang', 'dan', 'di', 'ke', 'dari', 'pada', 'kepada', 'untuk', 'dengan', 'atau', 'oleh', 'dalam',
                  'adalah', 'ini', 'itu', 'para', 'serta', 'secara', 'sebagai', 'the', 'of', 'and', 'to', 'in', 'for']))
            as word (lexeme, positions, weights));
