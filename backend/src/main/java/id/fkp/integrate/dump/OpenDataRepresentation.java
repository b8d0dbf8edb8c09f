package id.fkp.integrate.dump;

import id.fkp.integrate.set.DataSet;
import id.fkp.shared.text.Words;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Everything public as files. */
@Schema(
        name = "OpenData",
        description =
                "Everything public as files of one moment, made anew each night and soon after words were taken back")
record OpenDataRepresentation(
        @Schema(description = "Of this edition; another one has other files")
        UUID editionId,

        Instant madeAt,

        @Schema(
                description = "How far the feed of changes had come: load the files, then go on with it as after",
                examples = "AZnVbl8AfDqdXg8eLTxLWgAAAAAAABJnAZnVbl8AfDqdXg8eLTxLWg")
        String cursor,

        Licence licence,

        @Schema(description = "By name") List<File> files) {

    /** On what terms. */
    @Schema(name = "OpenDataLicence", description = "On what terms the data may be used")
    record Licence(
            @Schema(examples = "CC BY 4.0") String name,

            @Schema(examples = "https://creativecommons.org/licenses/by/4.0/")
            String url) {}

    /** One of them. */
    @Schema(name = "OpenDataFile", description = "One file of an edition")
    record File(
            @Schema(examples = "feedback.csv") String name,

            @Schema(nullable = true, description = "Of which set; absent from files about all", examples = "feedback")
            @Nullable
            String dataSet,

            @Schema(nullable = true) @Nullable Words title,
            @Schema(examples = "text/csv;charset=UTF-8") String mediaType,

            @Schema(nullable = true, description = "Records in it, without a heading", examples = "1250") @Nullable
            Long rows,

            @Schema(description = "Bytes", examples = "482133")
            long size,

            @Schema(
                    description = "SHA-256 in hexadecimal",
                    examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
            String sha256) {

        private static File of(DataFile file) {
            return new File(
                    file.name,
                    file.dataSet,
                    file.dataSet == null ? null : DataSet.named(file.dataSet).title(),
                    file.mediaType(),
                    file.rowCount,
                    Objects.requireNonNull(file.size),
                    Objects.requireNonNull(file.sha256));
        }
    }

    static OpenDataRepresentation of(DataEdition edition, List<DataFile> files, OpenDataSettings settings) {
        return new OpenDataRepresentation(
                edition.id,
                Objects.requireNonNull(edition.madeAt),
                Objects.requireNonNull(edition.cursor),
                new Licence(settings.licenceName(), settings.licenceUrl()),
                files.stream().map(File::of).toList());
    }
}
