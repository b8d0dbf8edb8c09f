package id.fkp.establish;

import java.util.List;

/** What a decree on service standards says in every unit, as a beginning: its unit adds and strikes out. */
final class DecreeLaw {

    /** UU 25/2009 art 20(1) and PP 96/2012 arts 22(2), 26-27: who must set standards, and with whom. */
    static final List<String> CONSIDERATIONS = List.of(
            "bahwa penyelenggara berkewajiban menyusun dan menetapkan standar pelayanan dengan mengikutsertakan "
                    + "masyarakat dan pihak terkait, sebagaimana diatur dalam Pasal 20 Undang-Undang Nomor 25 Tahun "
                    + "2009 tentang Pelayanan Publik",
            "bahwa rancangan standar pelayanan telah dibahas dalam Forum Konsultasi Publik yang hasilnya dituangkan "
                    + "dalam berita acara, telah dipublikasikan untuk ditanggapi masyarakat, dan telah diperbaiki "
                    + "menurut tanggapan yang diterima",
            "bahwa berdasarkan pertimbangan tersebut, perlu menetapkan keputusan tentang standar pelayanan");

    /** The rules that the decree carries out (domain: the legal spine of a service standard). */
    static final List<String> BASES = List.of(
            "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik",
            "Peraturan Pemerintah Nomor 96 Tahun 2012 tentang Pelaksanaan Undang-Undang Nomor 25 Tahun 2009 tentang "
                    + "Pelayanan Publik",
            "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 15 Tahun 2014 tentang "
                    + "Pedoman Standar Pelayanan",
            "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 16 Tahun 2017 tentang "
                    + "Pedoman Penyelenggaraan Forum Konsultasi Publik di Lingkungan Unit Penyelenggara Pelayanan "
                    + "Publik");

    private DecreeLaw() {}
}
