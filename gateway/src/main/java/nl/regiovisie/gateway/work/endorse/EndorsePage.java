package nl.regiovisie.gateway.work.endorse;

import nl.regiovisie.gateway.work.endorse.Outcomes.Outcome;
import nl.regiovisie.gateway.work.form.Faults;

/**
 * The list of a meeting beside the outcome that the group looks at.
 *
 * @param current null when nothing was written down
 */
record EndorsePage(Table table, Outcome current, EndorseForm form, Faults faults) {

    static EndorsePage of(Table table, Outcome current, EndorseForm typed, Faults faults) {
        EndorseForm form = typed != null || current == null ? typed : EndorseForm.of(current);
        return new EndorsePage(table, current, form, faults);
    }

    public Outcome previous() {
        return table.beside(current, -1);
    }

    public Outcome next() {
        return table.beside(current, 1);
    }

    public int position() {
        return table.outcomes().indexOf(current) + 1;
    }
}
