package nl.regiovisie.platform.document;

import java.util.List;

/** How a document begins, above all else. */
public sealed interface Opening {

    /** Who says it. */
    String author();

    /** With the sign of the house, and what it is about in large letters. */
    record Masthead() implements Opening {

        @Override
        public String author() {
            return "Regiovisie";
        }
    }

    /**
     * As a letter does. The address stands where an envelope has its window: 50 mm from the top of the sheet, 25 mm from the
     * left.
     *
     * @param sender lines, the first of which is a name; five at most fit above the address
     * @param addressee lines, the first of which is a name
     * @param facts the day, a number and so on
     */
    record Letter(List<String> sender, List<String> addressee, List<Fact> facts) implements Opening {

        public Letter {
            sender = List.copyOf(sender);
            addressee = List.copyOf(addressee);
            facts = List.copyOf(facts);
        }

        @Override
        public String author() {
            return sender.get(0);
        }

        /** Lines below the name of who writes it. */
        public List<String> contact() {
            return sender.subList(1, sender.size());
        }
    }

    /** A line such as {@code Datum: 3 maart 2027}. */
    record Fact(String label, String value) {

        /** The two in one line. */
        public String line() {
            return label + ": " + value;
        }
    }
}
