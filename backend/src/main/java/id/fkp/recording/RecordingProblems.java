package id.fkp.recording;

import id.fkp.shared.problem.ProblemException;
import id.fkp.shared.problem.ProblemType;

/** What can go wrong with recordings, beyond what can go wrong everywhere. */
final class RecordingProblems {

    static final ProblemType RECORDING_BROKEN =
            new ProblemType(400, "recording-broken", "Rekaman tidak dapat dibaca", "The recording cannot be read");
    static final ProblemType RECORDING_TELLS_PLACE = new ProblemType(
            400, "recording-tells-place", "Rekaman dapat memuat lokasi", "The recording may tell where it was made");
    static final ProblemType RECORDING_KIND_REFUSED = new ProblemType(
            415,
            "recording-kind-refused",
            "Jenis rekaman ini tidak diterima",
            "This kind of recording is not accepted");

    private RecordingProblems() {}

    static ProblemException kindRefused() {
        return RECORDING_KIND_REFUSED.because(
                "Kirim MP3, M4A, MP4, WebM, OGG, atau WAV. Rekaman lain (misalnya MOV dari iPhone, AMR, atau AVI) ubah "
                        + "dahulu menjadi MP4 atau MP3, atau simpan di tempat lain dan catat alamatnya.",
                "Send MP3, M4A, MP4, WebM, OGG or WAV. Turn another one (such as MOV of an iPhone, AMR or AVI) into MP4 "
                        + "or MP3 first, or keep it elsewhere and note its address.");
    }

    static ProblemException broken() {
        return RECORDING_BROKEN.because(
                "Putar rekamannya sampai selesai di perangkat Anda. Bila terputus, simpan ulang sebagai MP4 atau MP3, "
                        + "lalu kirim lagi.",
                "Play the recording to its end on your device. If it breaks off, save it as MP4 or MP3 once more, then "
                        + "send it again.");
    }

    /** Beside sound and picture there is a track of data, in which cameras note where they are, moment by moment. */
    static ProblemException tellsPlace() {
        return RECORDING_TELLS_PLACE.because(
                "Selain suara dan gambar ada jalur data yang dapat memuat lokasi. Matikan lokasi di kamera (Pengaturan, "
                        + "Kamera, Lokasi), lalu simpan ulang rekaman ini sebagai MP4 yang hanya berisi suara dan gambar.",
                "Beside sound and picture there is a track of data that may tell the place. Switch location off in the "
                        + "camera (Settings, Camera, Location), then save this one as an MP4 of sound and picture alone.");
    }
}
