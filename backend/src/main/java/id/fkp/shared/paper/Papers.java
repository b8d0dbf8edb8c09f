package id.fkp.shared.paper;

import id.fkp.shared.paper.Part.Mark;
import id.fkp.shared.paper.mark.PaperMark;
import id.fkp.shared.text.Example;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Writes papers. In the demo every page says that it is no official document. */
@ApplicationScoped
public class Papers {

    public static final String PDF = "application/pdf";
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** Of a sheet of paper. */
    @Schema(name = "PaperSize", description = "Size of a sheet of paper")
    public enum Size {
        A4(1),
        /** Twice the area of A4, its sides in the same proportion. */
        A3(Math.sqrt(2));

        final double times;

        Size(double times) {
            this.times = times;
        }
    }

    private final @Nullable String note;
    private final Iterable<PaperMark> marks;
    private final Clock clock;

    @Inject
    Papers(
            @ConfigProperty(name = "fkp.demo", defaultValue = "false") boolean demo,
            @Any Instance<PaperMark> marks,
            Clock clock) {
        this.note = demo ? Example.NOTICE : null;
        this.marks = marks;
        this.clock = clock;
    }

    /** Papers that bear no mark. */
    Papers(boolean demo, Clock clock) {
        this.note = demo ? Example.NOTICE : null;
        this.marks = List.of();
        this.clock = clock;
    }

    /** The paper with what an official document bears at its end, as of now. */
    public Paper marked(Paper paper) {
        return marked(paper, clock.instant());
    }

    /** The same of a document that was made earlier; however often it is written again, it bears the same. */
    public Paper marked(Paper paper, Instant made) {
        var parts = new ArrayList<>(paper.parts());
        marks.forEach(mark -> mark.at(made).map(Mark::new).ifPresent(parts::add));
        return new Paper(paper.title(), paper.about(), paper.language(), paper.letterhead(), parts);
    }

    /** Tagged PDF (PDF/UA-1) with its fonts inside, for reading, signing and keeping. */
    public byte[] pdf(Paper paper) {
        return PdfWriter.write(paper, note);
    }

    /** As {@link #pdf(Paper)}, on a sheet of that size. */
    public byte[] pdf(Paper paper, Size size) {
        return PdfWriter.write(paper, note, size);
    }

    /** A document to be worked on in an office program. */
    public byte[] docx(Paper paper) {
        return DocxWriter.write(paper, note);
    }
}
