package nl.regiovisie.gateway.work.intake;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words for reading bodies from a file; the texts are in {@code messages/intake_nl.properties}. */
@MessageBundle("intake")
public interface IntakeTexts {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String how();

    @Message
    String columnName();

    @Message
    String columnKind();

    @Message
    String columnRegions();

    @Message
    String columnProvider();

    @Message
    String columnProviderKind();

    @Message
    String columnAffiliated();

    @Message
    String noAddresses();

    @Message
    String file();

    @Message
    String fileHelp();

    @Message
    String upload();

    @Message
    String seenTitle();

    @Message
    String appliedTitle();

    @Message
    String applied(int added, int changed);

    @Message
    String errorsTitle(int count);

    @Message
    String errorsHow();

    @Message
    String line();

    @Message
    String column();

    @Message
    String wrong();

    @Message
    String moreErrors(int count);

    @Message
    String summary(int added, int changed, int unchanged);

    @Message
    String nothing();

    @Message
    String added();

    @Message
    String changed();

    @Message
    String providers();

    @Message
    String apply();

    @Message
    String other();

    @Message
    String toBodies();
}
