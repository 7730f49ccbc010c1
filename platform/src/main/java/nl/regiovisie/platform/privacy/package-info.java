/** What in a text looks like personal data, so that a person looks at it before others do. */
package nl.regiovisie.platform.privacy;
