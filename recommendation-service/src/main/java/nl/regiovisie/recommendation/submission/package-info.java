/** What bodies, parents and young people send in themselves: received, looked at by an editor, and followed by who wrote it. */
package nl.regiovisie.recommendation.submission;
