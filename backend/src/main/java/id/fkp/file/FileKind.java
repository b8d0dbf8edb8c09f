package id.fkp.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that are taken. None of them is anything that a browser would run as ours. */
public enum FileKind {
    PDF("application/pdf", true, "pdf"),
    JPEG("image/jpeg", true, "jpg", "jpeg"),
    PNG("image/png", true, "png"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", false, "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false, "xlsx");

    private final String mediaType;
    private final boolean readInBrowsers;

    @SuppressWarnings("ImmutableEnumChecker") // it is: List.of
    private final List<String> endings;

    FileKind(String mediaType, boolean readInBrowsers, String... endings) {
        this.mediaType = mediaType;
        this.readInBrowsers = readInBrowsers;
        this.endings = List.of(endings);
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether a browser shows it by itself; the others are for programs of an office. */
    boolean isReadInBrowsers() {
        return readInBrowsers;
    }

    static Optional<FileKind> of(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst();
    }

    /** The last part of what the sender calls it, with an ending that tells what it is. */
    String nameOf(String given) {
        var name = given.replaceAll("\\p{Cf}", "")
                .replaceFirst("^.*[/\\\\]", "")
                .replaceAll("\\s+", " ")
                .strip();
        var lower = name.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(ending -> lower.endsWith("." + ending)) ? name : name + "." + endings.get(0);
    }
}
