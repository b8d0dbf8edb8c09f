package id.fkp.link;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The links that were made, in the order in which they were named. */
@Schema(description = "The links that were made, in the order in which they were named")
public record ForumLinkList(List<ForumLinkRepresentation> items) {}
