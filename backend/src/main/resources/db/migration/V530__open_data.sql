-- Everything public as files, made anew each night; the bytes lie beside those of other outputs, under the ids of their rows.

-- Codes of the Ministry of Home Affairs (Kemendagri), beside them those of Statistics Indonesia (BPS), which differ within a
-- province. Those that the demo speaks of and their neighbours; an import brings the rest.
create table region (
    code text not null,
    name text not null,
    bps_code text,
    constraint region_pk primary key (code),
    constraint region_code_form check (code ~ '^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$'),
    constraint region_bps_form check (bps_code ~ '^\d{2}(\d{2}(\d{3}(\d{3})?)?)?$')
);
insert into region (code, name, bps_code) values
    ('12', 'Sumatera Utara', '12'),
    ('12.01', 'Kabupaten Tapanuli Tengah', '1204'),
    ('12.02', 'Kabupaten Tapanuli Utara', '1205'),
    ('12.03', 'Kabupaten Tapanuli Selatan', '1203'),
    ('12.04', 'Kabupaten Nias', '1201'),
    ('12.05', 'Kabupaten Langkat', '1213'),
    ('12.06', 'Kabupaten Karo', '1211'),
    ('12.07', 'Kabupaten Deli Serdang', '1212'),
    ('12.08', 'Kabupaten Simalungun', '1209'),
    ('12.09', 'Kabupaten Asahan', '1208'),
    ('12.10', 'Kabupaten Labuhanbatu', '1207'),
    ('12.11', 'Kabupaten Dairi', '1210'),
    ('12.71', 'Kota Medan', '1275'),
    ('12.72', 'Kota Pematangsiantar', '1273'),
    ('12.73', 'Kota Sibolga', '1271'),
    ('12.74', 'Kota Tanjungbalai', '1272'),
    ('12.75', 'Kota Binjai', '1276'),
    ('12.76', 'Kota Tebing Tinggi', '1274'),
    ('12.77', 'Kota Padangsidimpuan', '1277'),
    ('12.78', 'Kota Gunungsitoli', '1278');

-- Of one moment. One is in hand at most, and one counts: the newest that is made.
create table data_edition (
    id uuid not null,
    begun_at timestamptz not null,
    made_at timestamptz,
    -- How far the feed of changes had come at that moment: whoever loads the files goes on from there.
    position bigint,
    cursor text,
    constraint data_edition_pk primary key (id),
    constraint data_edition_whole check (num_nonnulls(made_at, position, cursor) in (0, 3))
);
create unique index data_edition_in_hand on data_edition ((true)) where made_at is null;

-- Named before it is written, so that what a killed node has left is found and thrown away.
create table data_file (
    id uuid not null,
    edition_id uuid not null,
    name text not null,
    -- Of which set of data; null for what speaks of all.
    data_set text,
    rows bigint,
    size bigint,
    sha256 text,
    constraint data_file_pk primary key (id),
    constraint data_file_edition_fk foreign key (edition_id) references data_edition on delete cascade,
    constraint data_file_once unique (edition_id, name),
    constraint data_file_sha256_form check (sha256 ~ '^[0-9a-f]{64}$')
);

-- Whether words were concealed since an edition is asked every few minutes.
create index feedback_text_locked on feedback_text (locked_at) where locked_at is not null;
