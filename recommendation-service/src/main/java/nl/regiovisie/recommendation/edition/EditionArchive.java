package nl.regiovisie.recommendation.edition;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.regiovisie.platform.Site;
import nl.regiovisie.platform.document.markup.ListedArchive;
import nl.regiovisie.recommendation.edition.content.Snapshot;

/**
 * Everything of an edition in one file, for an archive: its documents, its content, and that as tables. It is written while
 * it is sent, so that there is one document at a time in memory; the same edition gives the same bytes.
 */
@ApplicationScoped
class EditionArchive {

    private final EditionPages editions;
    private final Documents documents;
    private final DocumentMaker maker;
    private final Site site;
    private final Vertx vertx;

    EditionArchive(EditionPages editions, Documents documents, DocumentMaker maker, Site site, Vertx vertx) {
        this.editions = editions;
        this.documents = documents;
        this.maker = maker;
        this.site = site;
        this.vertx = vertx;
    }

    /** A file that is to be in it, had when it is its turn. */
    private record Part(String name, Supplier<Uni<byte[]>> content) {

        static Part of(String name, byte[] content) {
            return new Part(name, () -> Uni.createFrom().item(content));
        }
    }

    /**
     * @return the file in parts; fails before the first with {@link nl.regiovisie.platform.problem.NotFound} if there is no
     *     such edition
     */
    Uni<Multi<byte[]>> of(UUID id) {
        return editions.content(id)
                .chain(content -> vertx.executeBlocking(() -> tables(content)))
                .map(tables -> packed(
                        title(tables.snapshot()),
                        Stream.concat(DocumentName.all(id).stream().map(this::document), tables.parts().stream())
                                .toList()));
    }

    private record Tables(Snapshot snapshot, List<Part> parts) {}

    private Tables tables(String content) {
        Snapshot snapshot = maker.read(content);
        EditionTables tables = new EditionTables(snapshot.content(), site.address());
        return new Tables(
                snapshot,
                List.of(
                        Part.of("editie.json", content.getBytes(StandardCharsets.UTF_8)),
                        Part.of("aanbevelingen.csv", tables.recommendations().csv()),
                        Part.of("antwoorden.csv", tables.answers().csv()),
                        Part.of("uitspraken.csv", tables.voices().csv()),
                        Part.of("bijeenkomsten.csv", tables.meetings().csv())));
    }

    private Part document(DocumentName name) {
        return new Part(name.file(), () -> documents.get(name));
    }

    private static String[] title(Snapshot snapshot) {
        return new String[] {
            snapshot.content().place().name() + ", editie " + snapshot.number() + ", "
                    + snapshot.content().asOf(),
            snapshot.source() + " (licentie " + snapshot.licence() + ")"
        };
    }

    private Multi<byte[]> packed(String[] title, List<Part> parts) {
        ListedArchive archive = new ListedArchive(title);
        Multi<byte[]> files = Multi.createFrom()
                .iterable(parts)
                .onItem()
                .transformToUniAndConcatenate(part -> part.content()
                        .get()
                        .chain(content -> vertx.executeBlocking(
                                () -> archive.add(part.name(), content).part())));
        return Multi.createBy()
                .concatenating()
                .streams(files, Multi.createFrom().item(archive::rest));
    }
}
