package nl.regiovisie.platform.document;

import java.time.Instant;

/**
 * What is said of a document as a whole.
 *
 * @param language of all its text, BCP 47: {@code nl}
 * @param name for lists of files and the title bar: {@code Samenvatting Lekstroom, editie 3}
 * @param title in large letters on its first page
 * @param subject what it is about, one sentence
 * @param place at the top of each page, to the left: {@code Regiovisie · Lekstroom}
 * @param mark at the top of each page, to the right: {@code Samenvatting · editie 3}
 * @param foot at the foot of each page, beside the number of the page
 * @param made stands in the document as the moment of making
 */
public record Head(
        String language,
        String name,
        String title,
        String subject,
        String place,
        String mark,
        String foot,
        Instant made) {}
