/** What stands in one copy of a letter, and the document that is made of it. */
package nl.regiovisie.recommendation.letter.text;
