package id.fkp.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of file that are taken. None of them is anything that a browser would run as ours. Sound and film are taken as
 * recordings of a session alone, where their larger size is allowed for.
 */
public enum FileKind {
    PDF("application/pdf", Use.SHOWN, "pdf"),
    JPEG("image/jpeg", Use.SHOWN, "jpg", "jpeg"),
    PNG("image/png", Use.SHOWN, "png"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Use.SAVED, "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Use.SAVED, "xlsx"),
    MP3("audio/mpeg", Use.PLAYED, "mp3"),
    M4A("audio/mp4", Use.PLAYED, "m4a"),
    OGG("audio/ogg", Use.PLAYED, "ogg", "opus", "oga"),
    WAV("audio/wav", Use.PLAYED, "wav"),
    MP4("video/mp4", Use.PLAYED, "mp4", "m4v"),
    WEBM("video/webm", Use.PLAYED, "webm");

    /** What a browser does with it by itself; what it saves is for programs of an office. */
    private enum Use {
        SHOWN,
        SAVED,
        PLAYED
    }

    private final String mediaType;
    private final Use use;

    @SuppressWarnings("ImmutableEnumChecker") // it is: List.of
    private final List<String> endings;

    FileKind(String mediaType, Use use, String... endings) {
        this.mediaType = mediaType;
        this.use = use;
        this.endings = List.of(endings);
    }

    public String mediaType() {
        return mediaType;
    }

    /** As names of such files end. */
    public String ending() {
        return endings.get(0);
    }

    boolean isReadInBrowsers() {
        return use != Use.SAVED;
    }

    /** One that is a document or a picture. */
    static Optional<FileKind> of(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.use != Use.PLAYED && kind.mediaType.equals(mediaType))
                .findFirst();
    }

    /** The last part of what the sender calls it, with an ending that tells what it is. */
    String nameOf(String given) {
        var name = given.replaceAll("\\p{Cf}", "")
                .replaceFirst("^.*[/\\\\]", "")
                .replaceAll("\\s+", " ")
                .strip();
        var lower = name.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(ending -> lower.endsWith("." + ending)) ? name : name + "." + ending();
    }
}
