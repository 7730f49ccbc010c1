package nl.regiovisie.gateway.work.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The words around an answer that is being written: drafts, what others answered, and one answer for more
 * recommendations; the texts are in {@code messages/answering_nl.properties}.
 */
@MessageBundle("answering")
public interface AnsweringTexts {

    @Message
    String together();

    @Message
    String togetherAll(int count);

    @Message
    String togetherHow();

    @Message
    String togetherTitle();

    @Message
    String togetherHeading(int count);

    @Message
    String togetherLead();

    @Message
    String togetherSubmit();

    @Message
    String togetherNone();

    @Message
    String taken(int count);

    @Message
    String saveAll(int count);

    @Message
    String submitAll(int count);

    @Message
    String backToList();

    @Message
    String newerDraft();

    @Message
    String confirmable();

    @Message
    String confirmableHow();

    @Message
    String confirm();

    @Message
    String waitsHow();

    @Message
    String draftHow(String day);

    @Message
    String submit();

    @Message
    String readNow(boolean confirmation);

    @Message
    String replaces(String day);

    @Message
    String readLater(String day);

    @Message
    String stored(int number);

    @Message
    String storedChange();

    @Message
    String keep();

    @Message
    String drop();

    @Message
    String saving();

    @Message
    String saved();

    @Message
    String away();

    @Message
    String overtaken();

    @Message
    String signedOut();

    @Message
    String earlier();

    @Message
    String again();

    @Message
    String neighbours();

    @Message
    String neighboursHow();

    @Message
    String neighboursShow(int count);

    @Message
    String copy();

    @Message
    String copiedFrom(String name);

    @Message
    String waits();

    @Message
    String isDraft();

    @Message
    String newer();

    @Message
    String newerHow();

    @Message
    String earlierTo(Integer number, String title);

    @Message
    String earlierBy(String municipality);
}
