/** The list of topics, kept by editors, and what a contribution is about. */
package nl.regiovisie.gateway.work.topic;
