package id.fkp.report;

import id.fkp.shared.paper.Paper;
import id.fkp.shared.paper.Papers;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** How a document is sent. */
final class DocumentAnswers {

    private DocumentAnswers() {}

    static Response pdf(Papers papers, Paper paper, String name) {
        return answer(papers.pdf(paper), Papers.PDF, "inline; filename=\"" + name + ".pdf\"");
    }

    static Response docx(Papers papers, Paper paper, String name) {
        return answer(papers.docx(paper), Papers.DOCX, "attachment; filename=\"" + name + ".docx\"");
    }

    private static Response answer(byte[] paper, String mediaType, String disposition) {
        return Response.ok(paper, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .build();
    }
}
