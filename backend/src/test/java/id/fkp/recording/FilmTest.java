package id.fkp.recording;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.mp4.Mp4MetadataReader;
import com.drew.metadata.mp4.Mp4Directory;
import id.fkp.file.FileKind;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a film was made goes; what a player needs stays byte by byte where it was. */
class FilmTest {

    @TempDir
    Path folder;

    @Test
    void the_place_goes_in_all_its_ways_and_nothing_moves() throws Exception {
        var sent = SampleRecordings.filmWithPlace();
        assertThat(tellsPlace(sent)).as("the sample says where it was made").isTrue();

        var kept = kept(sent, FileKind.MP4);

        assertThat(kept).hasSameSizeAs(sent);
        assertThat(new String(kept, ISO_8859_1)).doesNotContain(SampleRecordings.PLACE, "ISO6709", "loci", "xyz");
        assertThat(tellsPlace(kept)).isFalse();
        assertThat(place(kept, "mdat")).isEqualTo(place(sent, "mdat"));
        assertThat(Arrays.copyOf(kept, place(kept, "mvhd") + 100))
                .isEqualTo(Arrays.copyOf(sent, place(sent, "mvhd") + 100));
    }

    @Test
    void what_has_been_emptied_is_a_film_like_any_other() throws Exception {
        var once = kept(SampleRecordings.filmWithPlace(), FileKind.MP4);
        assertThat(kept(once, FileKind.MP4)).isEqualTo(once);
    }

    @Test
    void sound_alone_is_no_film_and_stays_as_it_is() throws Exception {
        var sent = SampleRecordings.m4a();
        assertThat(kept(sent, FileKind.M4A)).isEqualTo(sent);
    }

    private byte[] kept(byte[] sent, FileKind as) throws Exception {
        var file = Files.write(folder.resolve("film"), sent);
        assertThat(Film.withoutItsPlace(file)).isEqualTo(as);
        return Files.readAllBytes(file);
    }

    private static boolean tellsPlace(byte[] film) throws Exception {
        return Mp4MetadataReader.readMetadata(new ByteArrayInputStream(film))
                .getDirectoriesOfType(Mp4Directory.class)
                .stream()
                .anyMatch(found -> found.containsTag(Mp4Directory.TAG_LATITUDE));
    }

    private static int place(byte[] film, String type) {
        return new String(film, ISO_8859_1).indexOf(type);
    }
}
