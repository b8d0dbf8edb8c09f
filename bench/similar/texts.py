"""Pairs that follow from others, and texts written otherwise."""
import collections, csv, re

CHAT = collections.defaultdict(list)


def chat_words(file):
    for row in csv.DictReader(open(file)):
        if ' ' not in row['meant']:
            CHAT[row['meant'].replace('_', ' ')].append(row['written'])


BEFORE = ['Selamat pagi, ', 'Mohon maaf, ', 'Assalamualaikum, ', 'Yth. Bapak/Ibu, ', 'min, ', 'Saya mau usul, ', 'Izin bertanya, ',
          'Halo kak ', 'Dengan hormat, ', 'pak tolong ']
AFTER = [', terima kasih', '. Mohon perhatiannya.', ' min', ' ya kak', ' dong', '!!', '. Terima kasih.', ' 🙏', ', trims', ' sekali']


def mistyped(word, R):
    if len(word) < 5 or not word.isalpha():
        return word
    i, k = R.randrange(1, len(word) - 1), R.random()
    if k < .5:
        return word[:i] + word[i + 1:]
    return word[:i] + word[i + 1] + word[i] + word[i + 2:] if k < .8 else word[:i] + word[i] + word[i:]


def noisy(text, R, much=4.):
    if R.random() < .15 * much:
        text = ' '.join(R.choice(CHAT[w.lower()]) if w.lower() in CHAT and R.random() < .5 else w for w in text.split())
    if R.random() < .12 * much:
        words = text.split()
        i = R.randrange(len(words))
        words[i] = mistyped(words[i], R)
        text = ' '.join(words)
    if R.random() < .08 * much:
        text = R.choice(BEFORE) + text[:1].lower() + text[1:]
    if R.random() < .08 * much:
        text = text.rstrip('.') + R.choice(AFTER)
    if R.random() < .3:
        text = text.lower()
    elif R.random() < .04:
        text = text.upper()
    return re.sub(r'[.,!?;:]+(\s|$)', r'\1', text) if R.random() < .1 * much else text


def easy_copy(text, R):
    """As EasyPairs has it."""
    def missing(t):
        words = t.split(' ')
        longer = [i for i, w in enumerate(words) if len(w) > 5 and w.isalpha()]
        if not longer:
            return t
        i = R.choice(longer)
        k = 2 + R.randrange(len(words[i]) - 3)
        words[i] = words[i][:k] + words[i][k + 1:]
        return ' '.join(words)
    small = lambda t: t[:1].lower() + t[1:]
    return R.choice([lambda t: t + ', terima kasih', lambda t: 'Mohon maaf, ' + small(t), lambda t: t + ' sekali',
                     lambda t: 'Selamat pagi, ' + t, str.upper, lambda t: t.lower() + '!!', missing, lambda t: missing(missing(t)),
                     lambda t: t + '. Mohon perhatiannya.', lambda t: 'Saya mau usul, ' + small(t), lambda t: t + ' min'])(text)


CONTRARY = '''ditambah dikurangi;diperketat dipermudah;diperketat dilonggarkan;dibuka ditutup;dihapus dipertahankan;naik turun;dinaikkan diturunkan;
diperpanjang dipersingkat;dipercepat diperlambat;wajib sukarela;gratis berbayar;tunai nontunai;masuk keluar;pagi sore;pagi malam;siang malam;
timur barat;utara selatan;kiri kanan;atas bawah;depan belakang;lama baru;besar kecil;pria wanita;ayah ibu;suami istri;anak lansia;kota desa;
daring luring;online offline;Senin Kamis;Sabtu Minggu;Jumat Selasa;mahal murah;ramah galak;cepat lambat;bersih kotor;boleh dilarang;
sebelum sesudah;KTP KK;SIM STNK;motor mobil;guru murid;dokter perawat;petugas warga;pasien keluarga;penjual pembeli;pemohon petugas;
masuk pulang;lebih kurang;pertama terakhir;terang gelap;panas dingin;dekat jauh;tinggi rendah;luas sempit;dilanjutkan dihentikan;
diwajibkan dilarang;dibolehkan dilarang;dipisah digabung;dipasang dicopot;diperbesar diperkecil;diperluas dibatasi'''
PAIRS = [tuple(p.split()) for p in CONTRARY.replace('\n', '').split(';')]
ROLES = set("""petugas warga guru siswa murid dokter perawat pasien bidan penjual pembeli suami istri anak ibu bapak ayah pemohon kepala staf
lurah camat sopir penumpang rt rw desa kota kecamatan kelurahan kabupaten provinsi dinas loka balai kampus pusat daerah puskesmas nelayan
pedagang pengusaha satpam pengunjung pegawai honorer motor mobil lansia mahasiswa dosen pelapor penyidik keluarga kader petani bupati
penyuluh pelanggan pemilik penyewa ketua anggota wali sekolah bank toko kantor pabrik gudang utara selatan timur barat online offline
tunai pria wanita perempuan laki-laki""".split())
COUNT = 'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh'.split()
UNITS = [('hari', 'minggu'), ('hari', 'jam'), ('minggu', 'bulan'), ('bulan', 'tahun'), ('menit', 'jam'), ('meter', 'kilometer')]


def cut(text, match, put):
    return text[:match.start()] + put + text[match.end():]


def altered(text, R):
    """The text with another amount, the contrary, or two who have changed places; None where it says nothing of the kind."""
    ways = []
    low = text.lower()
    for m in re.finditer(r'(?<![\w.,/])\d{1,3}(?!\w|[.,/:]*\d)', text):
        n = int(m.group())
        k = R.choice([x for x in (n + 1, n + 2, n * 2, n + 5, n * 3, n - 1, n // 2) if x > 0 and x != n])
        ways += [cut(text, m, str(k))] * 2
    for m in re.finditer(r'\b([01]?\d)([.:][03]0)\b', text):
        ways += [cut(text, m, '%02d%s' % ((int(m[1]) + R.choice([1, 2, 3, 5])) % 20, m[2]))] * 3
    for m in re.finditer(r'\b(\d{1,3})(\.\d{3})+\b', text):
        ways += [cut(text, m, str(int(m[1]) + R.choice([1, 5, 10, 50])) + m.group()[len(m[1]):])] * 2
    for m in re.finditer(r'\b(%s)\b' % '|'.join(COUNT), low):
        ways += [cut(text, m, R.choice([c for c in COUNT if c != m[1]]))]
    for a, b in UNITS:
        for x, z in (a, b), (b, a):
            m = re.search(r'(?<=\d )%s\b|(?<=dua )%s\b|(?<=tiga )%s\b' % (x, x, x), low)
            ways += [cut(text, m, z)] if m else []
    has = lambda w: re.search(r'\b%s\b' % w, low)
    like = lambda word, old: word.capitalize() if old[0].isupper() and not word.isupper() else word
    for a, b in PAIRS:
        for x, z in (a, b), (b, a):
            m = has(x.lower())
            ways += [cut(text, m, like(z, text[m.start():m.end()]))] if m and not has(z.lower()) else []
    words = [m for m in re.finditer(r'[\w-]+', text) if m.group().lower() in ROLES]
    for a, b in zip(words, words[1:]):
        if a.group().lower() != b.group().lower() and not re.fullmatch(r'\s*|.*(\bdan\b|\batau\b|/|,|\.).*', text[a.end():b.start()]):
            ways += [text[:a.start()] + b.group() + text[a.end():b.start()] + a.group() + text[b.end():]] * 3
    m = re.search(r'\bdari (\w+) ke (\w+)\b', low)
    ways += [cut(text, m, f'dari {m[2]} ke {m[1]}')] * 3 if m else []
    return R.choice(ways) if ways else None


def otherwise(text, R):
    """The text with its amounts or its parts put otherwise, and of one meaning with it; None where it has none."""
    ways = []
    for m in re.finditer(r'(Rp\.? ?)?(?<![\d.,])(\d{1,3})\.(\d)00(\.000)\b(?!\.\d)|(Rp\.? ?)?(?<![\d.,])(\d{1,3})\.000\b(?!\.\d)', text):
        if m[4]:
            ways += [cut(text, m, (m[1] or '') + m[2] + (',' + m[3] if m[3] != '0' else '') + R.choice([' juta', ' jt', 'jt']))] * 3
        elif m[6]:
            ways += [cut(text, m, R.choice(['', m[5] or '']) + m[6] + R.choice([' ribu', 'rb', 'ribu', 'k']))] * 2
    for m in re.finditer(r'(?<![\w.,/])([1-9]|10)(?= (?:hari|jam|bulan|minggu|tahun|orang|kali|meter|loket|menit|kilo))', text):
        ways += [cut(text, m, COUNT[int(m[1]) - 1])] * 2
    for m in re.finditer(r'\b(%s)(?= (?:hari|jam|bulan|minggu|tahun|orang|kali|meter|loket|menit))' % '|'.join(COUNT), text):
        ways += [cut(text, m, str(COUNT.index(m[1]) + 1))] * 2
    for m in re.finditer(r'\b([A-Z]\w+) dan ([A-Z]\w+)\b', text):
        ways += [cut(text, m, f'{m[2]} dan {m[1]}')] * 2
    for m in re.finditer(r'\b([01]?\d)[.:]00\b', text):
        ways += [cut(text, m, str(int(m[1])))]
    parts = text.rstrip('.!').split(', ')
    if len(parts) == 2 and min(len(p.split()) for p in parts) > 2 and not re.match(
            r'(baru|lalu|kemudian|tapi|tetapi|bukan|padahal|sehingga|jadi|supaya|agar|namun|dan|malah)\b', parts[1].lower()):
        a, b = parts
        ways += [(b[:1].upper() + b[1:] if text[:1].isupper() else b) + ', ' + (a if a[:2].isupper() else a[:1].lower() + a[1:])]
    return R.choice(ways) if ways else None


def derived(pairs):
    """A is B and B is not C: A is not C. A is B is C: A is C. As first, second, same."""
    above = {}

    def find(x):
        while above.get(x, x) != x:
            x = above[x]
        return x
    for p in pairs:
        if p.same:
            above[find(p.a)] = find(p.b)
    matters = collections.defaultdict(set)
    for p in pairs:
        for t in p.a, p.b:
            matters[find(t)].add(t)
    seen, out = {frozenset((p.a, p.b)) for p in pairs}, []

    def add(x, z, same):
        if x != z and frozenset((x, z)) not in seen:
            seen.add(frozenset((x, z)))
            out.append((x, z, same))
    for p in pairs:
        if not p.same and find(p.a) != find(p.b):
            for x in sorted(matters[find(p.a)]):
                for z in sorted(matters[find(p.b)]):
                    add(x, z, 0)
    for texts in matters.values():
        texts = sorted(texts)
        for i, x in enumerate(texts):
            for z in texts[:i]:
                add(x, z, 1)
    return out
