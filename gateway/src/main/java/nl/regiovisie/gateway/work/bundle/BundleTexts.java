package nl.regiovisie.gateway.work.bundle;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of bundling what people said into recommendations; the texts are in {@code messages/bundle_nl.properties}. */
@MessageBundle("bundle")
public interface BundleTexts {

    @Message
    String title();

    @Message
    String heading(int count, boolean more);

    @Message
    String lead();

    @Message
    String theme();

    @Message
    String topics();

    @Message
    String topicsHelp();

    @Message
    String allThemes();

    @Message
    String region();

    @Message
    String allRegions();

    @Message
    String show();

    @Message
    String showAll();

    @Message
    String oneMeeting();

    @Message
    String none();

    @Message
    String noneFiltered();

    @Message
    String choose(String text);

    @Message
    String otherFate();

    @Message
    String onlyMeeting();

    @Message
    String unknownMeeting();

    @Message
    String make();

    @Message
    String next();

    @Message
    String drafts(int count);

    @Message
    String draftsHow();

    @Message
    String noDrafts();

    @Message
    String sources(int count);

    @Message
    String addTo();

    @Message
    String formTitle();

    @Message
    String formLead();

    @Message
    String name();

    @Message
    String nameHelp();

    @Message
    String text();

    @Message
    String textHelp();

    @Message
    String scope();

    @Message
    String scopeRegions();

    @Message
    String scopeRegionsHow();

    @Message
    String scopeNational();

    @Message
    String scopeNationalHow();

    @Message
    String regionsOf();

    @Message
    String sourcesOf();

    @Message
    String sourcesHelp();

    @Message
    String noSources();

    @Message
    String minorityViews();

    @Message
    String minorityHelp();

    @Message
    String minorityView(int n);

    @Message
    String newer();

    @Message
    String newerHow();

    @Message
    String save();

    @Message
    String saveAndPublish();

    @Message
    String back();

    @Message
    String publishTitle();

    @Message
    String publishSure();

    @Message
    String publishHow(int count);

    @Message
    String publishYes();

    @Message
    String publishNo();

    @Message
    String fateTitle();

    @Message
    String fateHeading();

    @Message
    String fate();

    @Message
    String answered();

    @Message
    String answeredHow();

    @Message
    String escalated();

    @Message
    String escalatedHow();

    @Message
    String closed();

    @Message
    String closedHow();

    @Message
    String waiting();

    @Message
    String waitingHow();

    @Message
    String reason();

    @Message
    String reasonHelp();

    @Message
    String decide();

    @Message
    String like();

    @Message
    String tooLong();

    @Message
    String likeTitle();

    @Message
    String likeHeading();

    @Message
    String likeOthers();

    @Message
    String likeHow();

    @Message
    String likeNone();

    @Message
    String likeMake();

    @Message
    String likeMakeAlone();

    @Message
    String likeDropped();

    @Message
    String likeUndo();

    @Message
    String likeWords();

    @Message
    String notTheSame();

    @Message
    String likeJoin(String title);

    @Message
    String inRecommendation(int number);

    @Message
    String added(int count);

    @Message
    String keys();

    @Message
    String replacing();

    @Message
    String move();

    @Message
    String moveHeading();

    @Message
    String moveHow();

    @Message
    String moveTo();

    @Message
    String moveThere();

    @Message
    String moveNew();
}
