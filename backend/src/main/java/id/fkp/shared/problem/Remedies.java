package id.fkp.shared.problem;

import id.fkp.shared.text.Words;
import java.util.Map;
import java.util.Objects;

/** What whoever is refused can do about it, which follows from the status where the answer says no more. */
public final class Remedies {

    private static final Map<Integer, Words> BY_STATUS = Map.ofEntries(
            remedy(
                    400,
                    "Perbaiki yang disebutkan, lalu kirim lagi. Kiriman yang sama akan ditolak lagi.",
                    "Correct what is named, then send again. The same request will be refused again."),
            remedy(
                    401,
                    "Masuk, atau ambil token baru, lalu coba lagi.",
                    "Sign in, or get a new token, then try again."),
            remedy(
                    403,
                    "Mintalah peran atau cakupan yang diperlukan kepada pengelola unit.",
                    "Ask whoever manages the unit for the role or the scope that it takes."),
            remedy(
                    404,
                    "Yang Anda cari tidak ada, atau tidak terbuka untuk Anda. Periksa alamatnya.",
                    "What you look for does not exist, or is not open to you. Check the address."),
            remedy(
                    405,
                    "Pakai cara yang dikenal alamat ini menurut dokumentasi API.",
                    "Use a method that this address has in the documentation of the API."),
            remedy(
                    406,
                    "Mintalah bentuk jawaban yang ada menurut dokumentasi API.",
                    "Ask for a form of answer that the documentation of the API has."),
            remedy(
                    409,
                    "Baca lagi keadaannya sekarang, dan penuhi yang belum terpenuhi sebelum mencoba lagi.",
                    "Read how things are now, and see to what is still missing before you try again."),
            remedy(
                    410,
                    "Yang dahulu ada di sini sudah tidak berlaku. Mulai lagi dari awal, atau minta tautan baru.",
                    "What was here is no longer good. Start over, or ask for a new link."),
            remedy(
                    412,
                    "Baca lagi, gabungkan perubahan Anda, lalu kirim dengan ETag yang baru.",
                    "Read it again, merge your change, then send with the new ETag."),
            remedy(413, "Kirim lebih sedikit, atau bagi menjadi beberapa kiriman.", "Send less, or in several parts."),
            remedy(
                    415,
                    "Kirim dalam bentuk yang disebut dokumentasi API.",
                    "Send it in a form that the documentation of the API names."),
            remedy(
                    422,
                    "Bentuknya benar, isinya belum. Perbaiki yang disebutkan, lalu kirim dengan Idempotency-Key baru.",
                    "The form is right, what it says is not yet. Correct what is named, then send with a new Idempotency-Key."),
            remedy(
                    428,
                    "Baca dahulu, lalu kirim ETag-nya sebagai If-Match.",
                    "Read it first, then send its ETag as If-Match."),
            remedy(
                    429,
                    "Tunggu selama yang disebut Retry-After, lalu coba lagi.",
                    "Wait as long as Retry-After says, then try again."),
            remedy(
                    500,
                    "Coba lagi nanti. Sebutkan traceId bila Anda meminta bantuan.",
                    "Try again later. Quote the traceId when you ask for help."),
            remedy(
                    503,
                    "Tunggu selama yang disebut Retry-After, lalu coba lagi.",
                    "Wait as long as Retry-After says, then try again."));

    private Remedies() {}

    public static Words of(int status) {
        return Objects.requireNonNull(BY_STATUS.get(status), () -> "no remedy for " + status);
    }

    private static Map.Entry<Integer, Words> remedy(int status, String id, String en) {
        return Map.entry(status, new Words(id, en));
    }
}
