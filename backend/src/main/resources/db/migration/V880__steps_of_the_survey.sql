-- The steps of indicator 6 as F-02 has them: they had not been read when V640 was written. Texts of an admin's own stay.
update assessment_rules set
    source = case
        when source = 'Pedoman Menteri PANRB 5/2023, F-02, Aspek Kebijakan Pelayanan (dari sumber sekunder; skala indikator 6 selain nilai 5 belum terbaca)'
        then 'Pedoman Menteri PANRB 5/2023, F-02, Aspek Kebijakan Pelayanan (dari sumber sekunder)'
        else source end,
    indicators = jsonb_set(indicators, '{5,scale}', '[
        "Belum melaksanakan survei",
        "Sudah dilaksanakan, belum sesuai ketentuan",
        "Sesuai ketentuan",
        "Sesuai ketentuan dan dipublikasikan pada media nonelektronik",
        "Sesuai ketentuan dan dipublikasikan pada media nonelektronik dan elektronik",
        "Sesuai ketentuan, dipublikasikan pada kedua media, dan hasilnya ditindaklanjuti"]'),
    changed_at = now(), version = version + 1
where indicators #> '{5,scale}' = '[
    "Belum ada survei",
    "Survei dilakukan",
    "Jumlah responden mencukupi",
    "Hasil diumumkan",
    "Hasil diumumkan secara nonelektronik dan elektronik",
    "Sesuai ketentuan, diumumkan dengan kedua cara, dan ditindaklanjuti"]';
