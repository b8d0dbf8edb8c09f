package id.fkp.report;

import id.fkp.shared.http.Attachment;
import id.fkp.shared.paper.Paper;
import id.fkp.shared.paper.Papers;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** How a document is sent. */
public final class DocumentAnswers {

    private DocumentAnswers() {}

    /** To be looked at in the browser. */
    public static Response pdf(Papers papers, Paper paper, String name) {
        return answer(papers.pdf(papers.marked(paper)), Papers.PDF, Attachment.shown(name + ".pdf", name + ".pdf"));
    }

    /** To be gone on with in an office program. */
    public static Response docx(Papers papers, Paper paper, String name) {
        return answer(papers.docx(papers.marked(paper)), Papers.DOCX, Attachment.saved(name + ".docx", name + ".docx"));
    }

    private static Response answer(byte[] paper, String mediaType, String disposition) {
        return Response.ok(paper, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .build();
    }
}
