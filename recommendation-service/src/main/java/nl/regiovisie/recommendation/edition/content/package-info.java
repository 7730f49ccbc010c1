/** What an edition holds, how it is read from what is public, and what is new in it. */
package nl.regiovisie.recommendation.edition.content;
