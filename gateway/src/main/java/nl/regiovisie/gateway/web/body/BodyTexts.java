package nl.regiovisie.gateway.web.body;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about participation bodies; the texts are in {@code messages/bodies_nl.properties}. */
@MessageBundle("bodies")
public interface BodyTexts {

    @Message
    String title();

    @Message
    String heading();

    @Message
    String headingRegion();

    @Message
    String lead();

    @Message
    String allRegions();

    @Message
    String kind();

    @Message
    String allKinds();

    @Message
    String name();

    @Message
    String show();

    @Message
    String none();

    @Message
    String noneHere();

    @Message
    String showAll();

    @Message
    String toRegions();

    @Message
    String next();

    @Message
    String of(String organisation);

    @Message
    String vacancies(int count);

    @Message
    String together();

    @Message
    String togetherHow();

    @Message
    String members(int count);

    @Message
    String others(int count);

    @Message
    String about();

    @Message
    String noAbout();

    @Message
    String website();

    @Message
    String active(int count);

    @Message
    String affiliated();

    @Message
    String wanted();

    @Message
    String noneWanted();

    @Message
    String until();

    @Message
    String partVacancies();

    @Message
    String keep();

    @Message
    String write();
}
