-- Scales and weights of the national evaluation (PEKPPP), aspect Kebijakan Pelayanan, as dated data that an admin may change.
create table assessment_rules (
    id uuid not null,
    valid_from date not null,
    source text not null,
    indicators jsonb not null,
    changed_at timestamptz not null,
    version integer not null,
    constraint assessment_rules_pk primary key (id),
    constraint assessment_rules_from_once unique (valid_from),
    constraint assessment_rules_nine check (jsonb_array_length(indicators) = 9)
);

-- Weights and scales as secondary sources have them; of indicator 6 only the text of 5 was read, those before are ours.
insert into assessment_rules (id, valid_from, source, indicators, changed_at, version)
values ('019a0000-0000-7000-8000-000000000640', '2023-01-01',
    'Pedoman Menteri PANRB 5/2023, F-02, Aspek Kebijakan Pelayanan (dari sumber sekunder; skala indikator 6 selain nilai 5 belum terbaca)',
    $rules$[
 {
  "indicator": "STANDARDS_AVAILABLE",
  "weight": 17,
  "name": "Tersedia standar pelayanan sesuai ketentuan",
  "scale": [
   "Belum ada standar pelayanan",
   "Ada, tetapi belum memuat 14 komponen",
   "Memuat 14 komponen",
   "Memuat 14 komponen dan ditetapkan",
   "Ditetapkan dan penyusunannya melibatkan masyarakat",
   "Ditetapkan, melibatkan masyarakat, dan dimonitor serta dievaluasi"
  ],
  "bounds": []
 },
 {
  "indicator": "COMMUNITY_INVOLVED",
  "weight": 14,
  "name": "Penyusunan dan perubahan standar melibatkan unsur masyarakat",
  "scale": [
   "Tidak melibatkan",
   "Melibatkan 1 unsur",
   "Melibatkan 2 unsur",
   "Melibatkan 3 unsur",
   "Melibatkan 4 unsur",
   "Melibatkan lebih dari 4 unsur"
  ],
  "bounds": [
   1,
   2,
   3,
   4,
   5
  ]
 },
 {
  "indicator": "STANDARDS_PUBLISHED",
  "weight": 7,
  "name": "Jumlah media publikasi komponen penyampaian pelayanan",
  "scale": [
   "Belum dipublikasikan",
   "Sebagian komponen saja",
   "Enam komponen di sedikitnya 2 media, belum di SIPPN",
   "Enam komponen di 2 media dan SIPPN",
   "Enam komponen di 3 media dan SIPPN",
   "Enam komponen di sedikitnya 4 media dan SIPPN"
  ],
  "bounds": [
   2,
   3,
   4
  ]
 },
 {
  "indicator": "STANDARDS_REVIEWED",
  "weight": 14,
  "name": "Peninjauan ulang standar secara berkala",
  "scale": [
   "Belum pernah ditinjau",
   "Ditinjau 3 tahun sekali atau lebih, semua layanan",
   "Ditinjau paling lama 2 tahun sekali, sebagian layanan",
   "Ditinjau paling lama 2 tahun sekali, semua layanan",
   "Ditinjau paling lama 1 tahun sekali, sebagian layanan",
   "Ditinjau paling lama 1 tahun sekali, semua layanan"
  ],
  "bounds": [
   1,
   2
  ]
 },
 {
  "indicator": "PLEDGE_CYCLE",
  "weight": 10,
  "name": "Siklus maklumat pelayanan",
  "scale": [
   "Belum ada maklumat",
   "Ada maklumat",
   "Ditetapkan, isinya belum sesuai",
   "Ditetapkan dan isinya sesuai",
   "Sesuai dan dipublikasikan secara nonelektronik",
   "Sesuai dan dipublikasikan secara nonelektronik dan elektronik"
  ],
  "bounds": []
 },
 {
  "indicator": "SURVEY_BY_RULE",
  "weight": 17,
  "name": "Survei Kepuasan Masyarakat sesuai ketentuan",
  "scale": [
   "Belum ada survei",
   "Survei dilakukan",
   "Jumlah responden mencukupi",
   "Hasil diumumkan",
   "Hasil diumumkan secara nonelektronik dan elektronik",
   "Sesuai ketentuan, diumumkan dengan kedua cara, dan ditindaklanjuti"
  ],
  "bounds": []
 },
 {
  "indicator": "SURVEY_PUBLISHED",
  "weight": 7,
  "name": "Jumlah media publikasi hasil survei",
  "scale": [
   "Belum dipublikasikan",
   "1 media",
   "2 media",
   "3 media",
   "4 media",
   "Lebih dari 4 media"
  ],
  "bounds": [
   1,
   2,
   3,
   4,
   5
  ]
 },
 {
  "indicator": "PLAN_DONE",
  "weight": 7,
  "name": "Persentase rencana tindak lanjut survei yang selesai",
  "scale": [
   "Belum ada rencana",
   "Baru rencana",
   "Kurang dari 30%",
   "30% sampai 80%",
   "Lebih dari 80%",
   "100%"
  ],
  "bounds": [
   30,
   80,
   100
  ]
 },
 {
  "indicator": "PLAN_SPEED",
  "weight": 7,
  "name": "Kecepatan tindak lanjut survei",
  "scale": [
   "Belum ditindaklanjuti atau lebih dari 12 bulan",
   "Dalam 12 bulan",
   "Dalam 9 bulan",
   "Dalam 6 bulan",
   "Dalam 3 bulan",
   "Dalam 1 bulan"
  ],
  "bounds": [
   12,
   9,
   6,
   3,
   1
  ]
 }
]$rules$, now(), 0);
