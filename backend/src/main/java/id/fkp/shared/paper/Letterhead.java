package id.fkp.shared.paper;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which office writes: the head of its first page. */
public record Letterhead(
        String institution,
        String unit,
        String address,
        @Nullable String phone,
        @Nullable String email) {

    /** Where it is reached, in one line. */
    String contact() {
        var telephone = phone == null ? null : "Telepon " + phone;
        var mail = email == null ? null : "Surel " + email;
        return Stream.of(address, telephone, mail).filter(Objects::nonNull).collect(Collectors.joining(" | "));
    }
}
