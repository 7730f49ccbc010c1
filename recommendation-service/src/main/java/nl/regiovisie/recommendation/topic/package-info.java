/** What contributions are about besides their theme: a list that editors keep. */
package nl.regiovisie.recommendation.topic;
