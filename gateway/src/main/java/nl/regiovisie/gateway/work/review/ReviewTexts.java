package nl.regiovisie.gateway.work.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a municipality that answers recommendations; the texts are in {@code messages/review_nl.properties}. */
@MessageBundle("review")
public interface ReviewTexts {

    @Message
    String title();

    @Message
    String todo(int count);

    @Message
    String noneOpen();

    @Message
    String closedReviews();

    @Message
    String openNew();

    @Message
    String openNewHow();

    @Message
    String municipality();

    @Message
    String occasion();

    @Message
    String occasionOf(String occasion);

    @Message
    String draftingHow();

    @Message
    String evaluationHow();

    @Message
    String adjustmentHow();

    @Message
    String vision();

    @Message
    String visionHelp();

    @Message
    String due();

    @Message
    String open();

    @Message
    String reviewTitle(String municipality);

    @Message
    String progress(int answered, int total);

    @Message
    String ofMunicipality(String name);

    @Message
    String until(String day);

    @Message
    String daysLeft(long days);

    @Message
    String left(int count);

    @Message
    String filter();

    @Message
    String filterOpen(int count);

    @Message
    String filterDone(int count);

    @Message
    String noneDone();

    @Message
    String allDone();

    @Message
    String nothing();

    @Message
    String recommendation(int number);

    @Message
    String meetings();

    @Message
    String meetingsOf(int n, int of);

    @Message
    String whatPeopleSaid();

    @Message
    String otherVoice(int count);

    @Message
    String question();

    @Message
    String acceptedHow();

    @Message
    String partialHow();

    @Message
    String rejectedHow();

    @Message
    String outHow();

    @Message
    String rationale();

    @Message
    String rationaleHelp();

    @Message
    String actions();

    @Message
    String action(int n);

    @Message
    String owner();

    @Message
    String ownerHelp();

    @Message
    String quarter();

    @Message
    String noQuarter();

    @Message
    String quarterOf(String quarter);

    @Message
    String moreActions();

    @Message
    String save();

    @Message
    String toClose();

    @Message
    String closeTitle();

    @Message
    String notYet(int count);

    @Message
    String notYetHow();

    @Message
    String sure();

    @Message
    String sureHow(int count);

    @Message
    String sureYes();

    @Message
    String sureNo();

    @Message
    String closed();

    @Message
    String closedHow();

    @Message
    String back();

    @Message
    String passages();

    @Message
    String passagesHelp();

    @Message
    String passagesShow();

    @Message
    String publicOn(String day);

    @Message
    String filterDrafts(int count);

    @Message
    String filterConfirm(int count);

    @Message
    String theme();

    @Message
    String allThemes();

    @Message
    String show();

    @Message
    String noneHere();

    @Message
    String choose(int number);

    @Message
    String nextPart();

    @Message
    String nextAnswers();

    @Message
    String publication();

    @Message
    String publishOn();

    @Message
    String publishOnHelp();

    @Message
    String confirmation();

    @Message
    String confirmationHow();

    @Message
    String draftCount(int count);

    @Message
    String submittedCount(int count);

    @Message
    String agreements();

    @Message
    String agreementsLead();

    @Message
    String agreementsSave();

    @Message
    String agreementsFixed();

    @Message
    String agreementsSaved();
}
