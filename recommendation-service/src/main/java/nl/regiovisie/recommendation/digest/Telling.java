package nl.regiovisie.recommendation.digest;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import nl.regiovisie.platform.mail.MailQueue;
import nl.regiovisie.platform.transaction.Transaction;

/** Queues the mail of one reader, in the transaction that remembers what they were told. */
@ApplicationScoped
class Telling {

    private final DigestReaders readers;
    private final DigestMails mails;
    private final MailQueue queue;

    Telling(DigestReaders readers, DigestMails mails, MailQueue queue) {
        this.readers = readers;
        this.mails = mails;
        this.queue = queue;
    }

    /** Does nothing if another instance did it meanwhile, or if the reader left. Where nothing is new there is no mail. */
    @Transaction
    Uni<Void> tell(Due due, News news, LocalDate day, Instant until) {
        return readers.lock(due.id()).chain(reader -> {
            if (reader == null || !reader.isToBeTold(day, due.toldUntil())) {
                return Uni.createFrom().voidItem();
            }
            reader.told(day, until);
            return news.isNone()
                    ? Uni.createFrom().voidItem()
                    : queue.enqueue(mails.tell(reader, news, day)).replaceWithVoid();
        });
    }
}
