package nl.regiovisie.recommendation.support;

/**
 * How many participation bodies said afterwards where they stand.
 *
 * @param supporting without a remark
 * @param supportingWithRemark with one
 * @param disagreeing that see it otherwise; what they say stays beside it
 */
public record Bodies(int supporting, int supportingWithRemark, int disagreeing) {

    static final Bodies NONE = new Bodies(0, 0, 0);

    int inFavour() {
        return supporting + supportingWithRemark;
    }
}
