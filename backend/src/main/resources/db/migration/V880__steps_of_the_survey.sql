-- The steps of indicator 6 as F-02 has them: they had not been read when V640 was written. Rules that an admin has changed stay.
update assessment_rules set
    source = 'Pedoman Menteri PANRB 5/2023, F-02, Aspek Kebijakan Pelayanan (dari sumber sekunder)',
    indicators = jsonb_set(indicators, '{5,scale}', '[
        "Belum melaksanakan survei",
        "Sudah dilaksanakan, belum sesuai ketentuan",
        "Sesuai ketentuan",
        "Sesuai ketentuan dan dipublikasikan pada media nonelektronik",
        "Sesuai ketentuan dan dipublikasikan pada media nonelektronik dan elektronik",
        "Sesuai ketentuan, dipublikasikan pada kedua media, dan hasilnya ditindaklanjuti"]'),
    changed_at = now(), version = version + 1
where id = '019a0000-0000-7000-8000-000000000640' and version = 0;
