package nl.regiovisie.gateway.work.body;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words for keeping bodies; the texts are in {@code messages/keep_nl.properties}. */
@MessageBundle("keep")
public interface KeepTexts {

    @Message
    String title();

    @Message
    String mine();

    @Message
    String noneMine();

    @Message
    String none();

    @Message
    String search();

    @Message
    String show();

    @Message
    String registerNew();

    @Message
    String importMany();

    @Message
    String providers();

    @Message
    String newTitle();

    @Message
    String newLead();

    @Message
    String facts();

    @Message
    String name();

    @Message
    String kind();

    @Message
    String choose();

    @Message
    String provider();

    @Message
    String providerHelp();

    @Message
    String municipality();

    @Message
    String municipalityHelp();

    @Message
    String nowhere();

    @Message
    String regions();

    @Message
    String regionsHelp();

    @Message
    String affiliated();

    @Message
    String invented();

    @Message
    String save();

    @Message
    String cancel();

    @Message
    String entry();

    @Message
    String entryHow();

    @Message
    String listed();

    @Message
    String about();

    @Message
    String website();

    @Message
    String websiteHelp();

    @Message
    String state(boolean listed);

    @Message
    String closed();

    @Message
    String address();

    @Message
    String addressHow();

    @Message
    String addressKnown(boolean known);

    @Message
    String email();

    @Message
    String vacancies();

    @Message
    String vacanciesHow();

    @Message
    String noVacancies();

    @Message
    String until();

    @Message
    String filled();

    @Message
    String past();

    @Message
    String pastState(String state);

    @Message
    String vacancyNew();

    @Message
    String vacancyTitle();

    @Message
    String vacancyTitleHelp();

    @Message
    String vacancyText();

    @Message
    String vacancyUntil();

    @Message
    String publish();

    @Message
    String close();

    @Message
    String closeHow();

    @Message
    String closeIt();

    @Message
    String toPublic();
}
