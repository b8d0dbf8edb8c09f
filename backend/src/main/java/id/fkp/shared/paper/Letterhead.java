package id.fkp.shared.paper;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which office writes: the head of its first page.
 *
 * @param lines from the top, in place of institution and unit; null or none where these say it
 * @param reached in place of address, phone and e-mail
 */
public record Letterhead(
        String institution,
        String unit,
        String address,
        @Nullable String phone,
        @Nullable String email,
        @Nullable List<String> lines,
        @Nullable String reached,
        @Nullable Logo logo) {

    /**
     * What stands beside the lines.
     *
     * @param picture base64 of a PNG or JPEG
     * @param png whether it is a PNG
     * @param said what it shows, for those who cannot see it
     */
    public record Logo(String picture, boolean png, String said) {}

    /** As an institution and a unit are described. */
    public Letterhead(String institution, String unit, String address, @Nullable String phone, @Nullable String email) {
        this(institution, unit, address, phone, email, null, null, null);
    }

    public Letterhead with(Logo beside) {
        return new Letterhead(institution, unit, address, phone, email, lines, reached, beside);
    }

    /** From the top; the last one is the office itself. */
    List<String> heading() {
        return lines == null || lines.isEmpty() ? List.of(institution, unit) : lines;
    }

    /** Where it is reached, in one line. */
    String contact() {
        if (reached != null) {
            return reached;
        }
        var telephone = phone == null ? null : "Telepon " + phone;
        var mail = email == null ? null : "Surel " + email;
        return Stream.of(address, telephone, mail).filter(Objects::nonNull).collect(Collectors.joining(" | "));
    }
}
