/** What whoever speaks for a participation body says of recommendations: of drafts while they are read, and afterwards. */
package nl.regiovisie.gateway.work.council;
