package nl.regiovisie.recommendation.letter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import nl.regiovisie.platform.problem.NotFound;
import nl.regiovisie.recommendation.letter.text.CopyContent;

/** Where finished copies and their files are kept. */
@ApplicationScoped
class CopyStore {

    private static final String CONTENT =
            "select content from letter_copy where letter_id = $1 and municipality_code = $2";
    private static final String FILE =
            "select file from letter_file where letter_id = $1 and municipality_code = $2 and format = $3";
    private static final String KEEP = "insert into letter_file values ($1, $2, $3, $4) on conflict do nothing";

    private final Pool pool;
    private final ObjectMapper json;

    CopyStore(Pool pool, ObjectMapper json) {
        this.pool = pool;
        this.json = json;
    }

    /** @return fails with {@link NotFound} if there is no such copy, or the letter is not finished */
    Uni<CopyContent> content(CopyName name) {
        return pool.preparedQuery(CONTENT)
                .execute(Tuple.of(name.letterId(), name.municipalityCode()))
                .map(rows -> {
                    if (rows.size() == 0) {
                        throw new NotFound("brief aan gemeente", name.municipalityCode());
                    }
                    return read(rows.iterator().next().getString(0));
                });
    }

    /** @return null if it was never made */
    Uni<byte[]> file(CopyName name, LetterFormat format) {
        return pool.preparedQuery(FILE)
                .execute(key(name, format))
                .map(rows -> rows.size() == 0
                        ? null
                        : rows.iterator().next().getBuffer(0).getBytes());
    }

    /** @return what everyone gets: this, or what somebody else kept a moment ago */
    Uni<byte[]> keep(CopyName name, LetterFormat format, byte[] file) {
        return pool.preparedQuery(KEEP)
                .execute(key(name, format).addBuffer(Buffer.buffer(file)))
                .chain(() -> file(name, format));
    }

    private static Tuple key(CopyName name, LetterFormat format) {
        return Tuple.of(name.letterId(), name.municipalityCode(), format.name());
    }

    private CopyContent read(String kept) {
        try {
            return json.readValue(kept, CopyContent.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
