package nl.regiovisie.gateway.work.letter;

import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.letter.CouncilAddresses.CouncilAddress;
import nl.regiovisie.gateway.work.letter.CouncilAddresses.Kept;

/**
 * The address of a municipal council as it was typed.
 *
 * @param municipality code
 * @param lines of the address, a line each
 * @param version empty for a new one
 */
public record AddressForm(String municipality, String lines, String salutation, String version) {

    static final AddressForm EMPTY = new AddressForm("", "", "", "");

    static AddressForm of(CouncilAddress known) {
        return new AddressForm(
                known.municipality().code(),
                String.join("\n", known.lines()),
                known.salutation() == null ? "" : known.salutation(),
                String.valueOf(known.version()));
    }

    static AddressForm of(Form form) {
        return new AddressForm(
                form.text("municipality"), form.text("lines"), form.text("salutation"), form.text("version"));
    }

    AddressForm over(int newer) {
        return new AddressForm(municipality, lines, salutation, String.valueOf(newer));
    }

    public boolean stored() {
        return !version.isEmpty();
    }

    Kept kept() {
        return new Kept(
                lines.lines().map(String::strip).filter(line -> !line.isEmpty()).toList(), Form.orNull(salutation));
    }

    /** As an ETag; null for a new one. */
    String ifMatch() {
        return stored() ? "\"" + version + "\"" : null;
    }
}
