package id.fkp.establish.signing;

import id.fkp.file.StoredFiles;
import id.fkp.shared.http.Attachment;
import id.fkp.shared.http.Versioned;
import id.fkp.shared.paper.Paper;
import id.fkp.shared.paper.Papers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Sends papers: one that was signed is the same for ever, one of a draft is written anew and not kept. */
@ApplicationScoped
public class PaperAnswers {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final StoredFiles files;
    private final Papers papers;

    PaperAnswers(StoredFiles files, Papers papers) {
        this.files = files;
        this.papers = papers;
    }

    /**
     * A paper as it is now.
     *
     * @param draft what it would be if it were signed
     * @param name under which a person may save the draft, without its ending
     */
    public record Asked(
            Supplier<Paper> draft, String name, @Nullable String ifNoneMatch) {}

    /**
     * The paper as tagged PDF.
     *
     * @param fileId what was kept when it was signed; null while it is a draft
     */
    public Response pdf(@Nullable UUID fileId, Asked asked) {
        return fileId != null
                ? kept(fileId, asked.ifNoneMatch())
                : written(papers.pdf(asked.draft().get()), Papers.PDF, asked.name() + ".pdf");
    }

    /**
     * The paper as .docx.
     *
     * @param fileId as for {@link #pdf}
     */
    public Response docx(@Nullable UUID fileId, Asked asked) {
        return fileId != null
                ? kept(fileId, asked.ifNoneMatch())
                : written(papers.docx(asked.draft().get()), Papers.DOCX, asked.name() + ".docx");
    }

    /** Its ETag is the SHA-256 of its bytes. */
    private Response kept(UUID fileId, @Nullable String ifNoneMatch) {
        var file = files.find(fileId).orElseThrow();
        var answer = Versioned.isKnown(ifNoneMatch, file.etag())
                ? Response.notModified()
                : Response.ok(files.open(file), file.kind().mediaType())
                        .header(HttpHeaders.CONTENT_LENGTH, file.size())
                        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file.name()));
        return answer.header(HttpHeaders.ETAG, file.etag())
                .header(HttpHeaders.CACHE_CONTROL, FOR_EVER)
                .build();
    }

    private static Response written(byte[] paper, String mediaType, String name) {
        return Response.ok(paper, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(name))
                .build();
    }

    private static String disposition(String name) {
        return Attachment.shown("fkp" + name.substring(name.lastIndexOf('.')), name);
    }
}
