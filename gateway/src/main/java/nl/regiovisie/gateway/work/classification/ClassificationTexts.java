package nl.regiovisie.gateway.work.classification;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a steward's classifications; the texts are in {@code messages/classification_nl.properties}. */
@MessageBundle("classification")
public interface ClassificationTexts {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String uploadTitle();

    @Message
    String day();

    @Message
    String dayHelp();

    @Message
    String municipalities();

    @Message
    String municipalitiesHelp();

    @Message
    String regions();

    @Message
    String regionsHelp();

    @Message
    String look();

    @Message
    String earlier();

    @Message
    String noneYet();

    @Message
    String from(String day);

    @Message
    String applied();

    @Message
    String draft();

    @Message
    String isApplied(int regions, int municipalities);

    @Message
    String wouldBe(int regions, int municipalities);

    @Message
    String noChanges();

    @Message
    String unreadable();

    @Message
    String encoding(String name);

    @Message
    String replaces(String day);

    @Message
    String mistakes(int count);

    @Message
    String mistakesHow();

    @Message
    String where();

    @Message
    String what();

    @Message
    String line(String file, int line);

    @Message
    String inColumn(int column, String name);

    @Message
    String fileMunicipalities();

    @Message
    String fileRegions();

    @Message
    String whole();

    @Message
    String unseen(int count);

    @Message
    String successors();

    @Message
    String successorsHow();

    @Message
    String successorOf(String code);

    @Message
    String save();

    @Message
    String regionsAppearing();

    @Message
    String regionsVanishing();

    @Message
    String regionsRenamed();

    @Message
    String municipalitiesAppearing();

    @Message
    String municipalitiesVanishing();

    @Message
    String municipalitiesMoving();

    @Message
    String municipalitiesRenamed();

    @Message
    String become(String name);

    @Message
    String followedBy(String names);

    @Message
    String inRegion(String name);

    @Message
    String mergesInto(String code);

    @Message
    String moves(String from, String to);

    @Message
    String apply(String day);

    @Message
    String applyHow();

    @Message
    String again();

    @Message
    String tellTitle();

    @Message
    String tellHow();

    @Message
    String tell();

    @Message
    String told(long events);
}
