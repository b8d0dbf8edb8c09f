-- Regions that the demo's registers of certificates speak of, with their provinces; an import may have brought them already.
-- Kemendagri and BPS number them alike, but for Luwu Timur.
insert into region (code, name, bps_code) values
    ('36', 'Banten', '36'),
    ('36.73', 'Kota Serang', '3673'),
    ('73', 'Sulawesi Selatan', '73'),
    ('73.16', 'Kabupaten Enrekang', '7316'),
    ('73.17', 'Kabupaten Luwu', '7317'),
    ('73.18', 'Kabupaten Tana Toraja', '7318'),
    ('73.22', 'Kabupaten Luwu Utara', '7322'),
    ('73.24', 'Kabupaten Luwu Timur', '7325'),
    ('73.26', 'Kabupaten Toraja Utara', '7326'),
    ('73.73', 'Kota Palopo', '7373')
on conflict (code) do nothing;
