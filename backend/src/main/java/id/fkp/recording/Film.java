package id.fkp.recording;

import static id.fkp.recording.RecordingProblems.broken;
import static id.fkp.recording.RecordingProblems.kindRefused;
import static id.fkp.recording.RecordingProblems.tellsPlace;

import id.fkp.file.FileKind;
import id.fkp.shared.problem.ProblemException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mp4parser.AbstractBoxParser;
import org.mp4parser.BasicContainer;
import org.mp4parser.ParsableBox;
import org.mp4parser.boxes.iso14496.part12.FileTypeBox;
import org.mp4parser.boxes.iso14496.part12.FreeBox;
import org.mp4parser.boxes.iso14496.part12.HandlerBox;
import org.mp4parser.support.AbstractBox;

/**
 * An MP4, a tree of boxes (ISO/IEC 14496-12). What a player needs stays where it is; all else, such as {@code udta},
 * {@code meta} and {@code uuid}, in which the place stands in several ways, becomes empty room ({@code free}) of the same
 * length, so that nothing moves and nothing that points elsewhere in the file becomes wrong. Looked at in the file, never
 * in memory.
 */
final class Film {

    /** Where something is looked into, and what stays there as it is. The first is the file itself. */
    private static final Map<String, Set<String>> KEPT = Map.of(
            "", Set.of("ftyp", "styp", "pdin", "moov", "moof", "mdat", "mfra", "sidx", "ssix", "prft"),
            "moov", Set.of("mvhd", "iods", "trak", "mvex"),
            "trak", Set.of("tkhd", "tref", "trgr", "edts", "mdia", "tapt"),
            "mdia", Set.of("mdhd", "hdlr", "elng", "minf"),
            "moof", Set.of("mfhd", "traf"),
            "traf", Set.of("tfhd", "tfdt", "trun", "sbgp", "sgpd", "subs", "saiz", "saio"));

    /** Sound and picture; time codes and hints say when and how these are played. */
    private static final Set<String> TRACKS = Set.of("soun", "vide", "tmcd", "hint");

    /** Of Apple's own container, which many browsers do not play. */
    private static final String QUICKTIME = "qt  ";

    /** A film of a day in fragments of a second has fewer. */
    private static final int MOST_BOXES = 50_000;

    /** What is read of a box; no honest one is longer. */
    private static final int LONGEST_READ = 64 * 1024;

    private static final int EMPTY_ROOM = 1024 * 1024;
    private static final int HEAD = 8;

    private final FileChannel file;
    private final long length;
    private final List<Box> others = new ArrayList<>();
    private final List<String> tracks = new ArrayList<>();
    private @Nullable String brand;
    private boolean hasMovie;
    private int boxes;

    private Film(FileChannel file) throws IOException {
        this.file = file;
        this.length = file.size();
    }

    /** Sound alone or also pictures; refused when it cannot be read whole, or has tracks that may tell the place. */
    static FileKind withoutItsPlace(Path path) throws IOException {
        try (var file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            var film = new Film(file);
            film.look();
            film.emptyOthers();
            return film.tracks.contains("vide") ? FileKind.MP4 : FileKind.M4A;
        }
    }

    private void look() throws IOException {
        var whole = new BasicContainer();
        try {
            whole.initContainer(file, -1, new Boxes());
        } catch (ProblemException refused) {
            throw refused;
        } catch (RuntimeException | IOException broken) {
            throw broken();
        }
        long seen =
                whole.getBoxes().stream().mapToLong(org.mp4parser.Box::getSize).sum();
        if (QUICKTIME.equals(brand)) {
            throw kindRefused();
        }
        if (seen != length || !hasMovie || tracks.isEmpty()) {
            throw broken();
        }
        if (!TRACKS.containsAll(tracks)) {
            throw tellsPlace();
        }
    }

    private void emptyOthers() throws IOException {
        for (var box : others) {
            file.position(box.begin);
            for (long left = box.size; left > 0; ) {
                // What would be left after it needs a head of its own.
                long room = left <= EMPTY_ROOM ? left : Math.min(EMPTY_ROOM, left - HEAD);
                new FreeBox((int) room - HEAD).getBox(file);
                left -= room;
            }
        }
    }

    /** Walks through the boxes; the library reads their heads. */
    private final class Boxes extends AbstractBoxParser {

        @Override
        public ParsableBox createBox(String type, byte @Nullable [] userType, @Nullable String parent) {
            if (++boxes > MOST_BOXES) {
                throw broken();
            }
            return new Box(type, parent == null ? "" : parent);
        }
    }

    /** Where a box stands in the file. */
    private final class Box extends BasicContainer implements ParsableBox {

        private final String type;
        private final String parent;
        private long begin;
        private long size;

        Box(String type, String parent) {
            this.type = type;
            this.parent = parent;
        }

        @Override
        public String getType() {
            return type;
        }

        @Override
        public long getSize() {
            return size;
        }

        @Override
        public void getBox(WritableByteChannel to) {
            throw new UnsupportedOperationException("It stands in the file");
        }

        @Override
        public void parse(ReadableByteChannel in, ByteBuffer head, long content, org.mp4parser.BoxParser parser)
                throws IOException {
            begin = file.position() - head.limit();
            size = head.limit() + content;
            if (content < 0 || begin + size > length) {
                throw broken();
            }
            if (!KEPT.getOrDefault(parent, Set.of()).contains(type)) {
                others.add(this);
            } else if (type.equals("hdlr")) {
                tracks.add(read(new HandlerBox(), head, content, parser).getHandlerType());
            } else if (type.equals("ftyp")) {
                brand = read(new FileTypeBox(), head, content, parser).getMajorBrand();
            } else if (KEPT.containsKey(type)) {
                hasMovie |= type.equals("moov");
                initContainer(file, content, parser);
            }
            file.position(begin + size);
        }

        private <T extends AbstractBox> T read(T box, ByteBuffer head, long content, org.mp4parser.BoxParser parser)
                throws IOException {
            if (content > LONGEST_READ) {
                throw broken();
            }
            box.parse(file, head, content, parser);
            return box;
        }
    }
}
