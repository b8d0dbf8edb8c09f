package id.fkp.opinion.given;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one device or account has said in a forum. */
@Schema(
        description = "What one device or account has said in a forum; nobody else can read it as one person's",
        examples = "{\"answers\":[]}")
public record OwnOpinion(List<OpinionAnswer> answers) {}
