package nl.regiovisie.meeting.registration;

/**
 * Whose registrations somebody may see: of an address, proven with a link from a mail to it, or of an account.
 *
 * @param emailHash null when it is an account
 * @param account null when it is an address
 */
record Owner(String emailHash, String account) {

    static Owner ofAddress(String emailHash) {
        return new Owner(emailHash, null);
    }

    static Owner ofAccount(String account) {
        return new Owner(null, account);
    }

    boolean owns(String hash, String bookedBy) {
        return emailHash == null ? account.equals(bookedBy) : emailHash.equals(hash);
    }
}
