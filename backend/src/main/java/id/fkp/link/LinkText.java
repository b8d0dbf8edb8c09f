package id.fkp.link;

import id.fkp.forum.ForumInfo;
import id.fkp.shared.text.ReadableTime;

/** What is sent along with a link, in Indonesian: by whom it comes, until when, and what it tells about who uses it. */
final class LinkText {

    private LinkText() {}

    static String message(String unit, ForumInfo forum, String address) {
        return """
                %s mengundang Anda menyampaikan masukan untuk %s.

                Cukup dari ponsel, tanpa akun, sekitar dua menit. Nama boleh tidak disebut. Ditutup %s.

                %s

                Silakan teruskan. Tautan ini hanya menghitung berapa kali dibuka dan dipakai, bukan siapa yang menulis apa.
                """.formatted(unit, forum.title(), ReadableTime.indonesian(forum.closesAt(), forum.zone()), address);
    }
}
