/** Finds what is public: what people said, what was recommended, what municipalities answered, and what visions say. */
package nl.regiovisie.recommendation.search;
